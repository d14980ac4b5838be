package dev.jianbao.importers.lexis;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands before a title or a point: a sign, or a number that counts.
 *
 * @param kind its sort; two markers of one sort are of one level
 * @param number what it counts; empty for a sign
 * @param length how many units of the line it takes, blank space behind it included
 */
public record Marker(Kind kind, OptionalInt number, int length) {
    private static final Pattern SIGN = Pattern.compile(
            "([" + Signs.CLASS + "])" + Signs.VARIANT + "*(?:[" + Signs.CLASS + "]" + Signs.VARIANT + "*)?[\\s　]*");
    private static final Pattern BEHIND = Pattern.compile("[、．.]?[\\s　]*");
    private static final Pattern BEHIND_ROMAN = Pattern.compile("[、．.：:\\s　]+");
    private static final List<String> ROMANS = List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X");
    private static final List<Form> FORMS = List.of(
            new Form(Kind.CHAPTER, "第(" + Numeral.PATTERN + ")(?:章|编|篇|辑|部分?|[板版]块|单元|专题)[：:\\s　]*"),
            new Form(Kind.CHAPTER, "篇(" + Numeral.PATTERN + ")(?:[：:][\\s　]*|[\\s　]+)(?=\\S{4})"),
            new Form(Kind.SECTION, "第(" + Numeral.PATTERN + ")节[\\s　]*"),
            new Form(Kind.ARTICLE, "第(" + Numeral.PATTERN + ")[条][\\s　]*"),
            new Form(Kind.HAN, "([一二三四五六七八九十]{1,3})[、．.][\\s　]*"),
            new Form(Kind.HAN_BRACKETED, "[（(][\\s　]*([一二三四五六七八九十]{1,3})[\\s　]*[）)][、]?[\\s　]*"),
            new Form(Kind.DIGIT_BRACKETED, "[（(][\\s　]*([0-9]{1,2})[\\s　]*[）)][、]?[\\s　]*"),
            new Form(
                    Kind.DIGIT,
                    "([0-9]{1,2})(?:[、．][\\s　]*|\\.[\\s　]*(?![0-9])|\\.(?=[0-9]{1,2}月|20[0-9]{2}[年级届]|[0-9]{1,3}[名所项家位]|[0-9]{3}(?![0-9万亿元吨公平千米个]|人(?!才))[\\p{IsHan}“]))"),
            new Form(
                    Kind.DIGIT_BRACKETED,
                    "[1-9][0-9]?\\.([1-9][0-9]?)(?:[、．][\\s　]*|[\\s　]+)(?=[\\p{IsHan}“《])(?![万亿千百个元人倍米吨公亩名户件台所家平度年月日克升兆分成])"),
            new Form(Kind.ARTICLE, "(?!附件|附表|附录|附图|图表)\\p{IsHan}{2}([一二三四五六七八九十]{1,2})[：:][\\s　]*(?=\\p{IsHan}{4})"),
            new Form(Kind.DIGIT, "0([1-9])[\\s　]+(?=[\\p{IsHan}“《])"),
            new Form(Kind.DIGIT_BRACKETED, "[【\\[［]([0-9]{1,2})[】\\]］][\\s　]*(?=\\S)"),
            new Form(Kind.DIGIT_HALF, "([0-9]{1,2})[)）][\\s　]*"),
            new Form(Kind.ROMAN, "(I{1,3}|IV|VI{0,3}|IX|X)[、．.][\\s　]*(?=[\\p{IsHan}“《])"),
            new Form(Kind.LETTER, "([A-H])[、．.][\\s　]*(?=[\\p{IsHan}“《])"),
            new Form(Kind.IN_WORDS, "([一二三四五六七八九十]{1,2})(?:是|要)(?=[^否不])"),
            new Form(Kind.ORDINAL, "(?:第|其)([一二三四五六七八九十]{1,2})[，,、：:]"));

    /** The sorts, outermost first as documents nest them. */
    public enum Kind {
        SIGN,
        CHAPTER,
        SECTION,
        ARTICLE,
        ROMAN,
        HAN,
        HAN_BRACKETED,
        DIGIT,
        DIGIT_BRACKETED,
        DIGIT_HALF,
        CIRCLED,
        LETTER,
        ORDINAL,
        IN_WORDS
    }

    private record Form(Kind kind, Pattern pattern) {
        Form(Kind kind, String pattern) {
            this(kind, Pattern.compile(pattern));
        }
    }

    /** The marker at the start of a line; blank space before it counts as part of it. */
    public static Optional<Marker> of(String line) {
        int start = start(line);
        if (start == line.length()) {
            return Optional.empty();
        }
        Optional<Marker> single = Single.of(line.charAt(start))
                .flatMap(each -> each.marker(line, line.charAt(start(line)), start(line) + 1));
        if (single.isPresent()) {
            return single;
        }
        Matcher sign = SIGN.matcher(line).region(start, line.length());
        if (sign.lookingAt()) {
            return Optional.of(new Marker(Kind.SIGN, OptionalInt.empty(), sign.end()));
        }
        for (Form form : FORMS) {
            Matcher match = form.pattern().matcher(line).region(start, line.length());
            if (match.lookingAt()) {
                return Optional.of(new Marker(form.kind(), counted(form.kind(), match.group(1)), match.end()));
            }
        }
        return Optional.empty();
    }

    private static int start(String line) {
        int start = 0;
        while (start < line.length() && (Character.isWhitespace(line.charAt(start)) || line.charAt(start) == '　')) {
            start++;
        }
        return start;
    }

    private static OptionalInt counted(Kind kind, String written) {
        return switch (kind) {
            case ROMAN -> OptionalInt.of(ROMANS.indexOf(written) + 1);
            case LETTER -> OptionalInt.of(written.charAt(0) - 'A' + 1);
            default -> Numeral.parse(written);
        };
    }

    /** Numbers that are one character, each sort in a row of the character set. */
    private record Single(int first, int last, Kind kind) {
        private static final List<Single> ALL = List.of(
                new Single('①', '⑳', Kind.CIRCLED),
                new Single('❶', '❿', Kind.CIRCLED),
                new Single('➀', '➉', Kind.CIRCLED),
                new Single('➊', '➓', Kind.CIRCLED),
                new Single('⓵', '⓾', Kind.CIRCLED),
                new Single('㊀', '㊉', Kind.CIRCLED),
                new Single('⑴', '⒇', Kind.DIGIT_BRACKETED),
                new Single('⒈', '⒛', Kind.DIGIT),
                new Single('㈠', '㈩', Kind.HAN_BRACKETED),
                new Single('Ⅰ', 'Ⅻ', Kind.ROMAN));

        static Optional<Single> of(char c) {
            return ALL.stream()
                    .filter(each -> each.first <= c && c <= each.last)
                    .findFirst();
        }

        /** The marker that one is, what parts it from the text included; a roman one counts only where something does. */
        Optional<Marker> marker(String line, char c, int end) {
            Matcher behind =
                    (kind == Kind.ROMAN ? BEHIND_ROMAN : BEHIND).matcher(line).region(end, line.length());
            boolean parted = behind.lookingAt();
            return parted
                    ? Optional.of(new Marker(kind, OptionalInt.of(c - first + 1), behind.end()))
                    : Optional.empty();
        }
    }

    /** Whether a line begins with a marker of a kind. */
    public static boolean begins(String line, Kind kind) {
        return of(line).filter(each -> each.kind() == kind).isPresent();
    }

    /** Whether a line begins with a marker that may stand before a heading, an item or a point. */
    public static boolean begins(String line) {
        return of(line).isPresent();
    }
}
