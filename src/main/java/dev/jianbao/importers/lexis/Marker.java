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
    private static final String SIGNS = "★☆■□●○◆◇▲△▼▽◎※►▶▷➤✦✧✪✩❖◈♦♣♥•·▪▫⊙⊕✱✲＊◼◻⬛⬜☞➢√✓✔";
    private static final Pattern SIGN = Pattern.compile("([" + SIGNS + "])[" + SIGNS + "]?[\\s　]*");
    private static final List<Form> FORMS = List.of(
            new Form(Kind.CHAPTER, "第(" + Numeral.PATTERN + ")(?:章|编|篇|辑|部分?|[板版]块|单元|专题)[：:\\s　]*"),
            new Form(Kind.SECTION, "第(" + Numeral.PATTERN + ")节[\\s　]*"),
            new Form(Kind.ARTICLE, "第(" + Numeral.PATTERN + ")[条][\\s　]*"),
            new Form(Kind.HAN, "([一二三四五六七八九十]{1,3})[、．.][\\s　]*"),
            new Form(Kind.HAN_BRACKETED, "[（(][\\s　]*([一二三四五六七八九十]{1,3})[\\s　]*[）)][、]?[\\s　]*"),
            new Form(Kind.DIGIT_BRACKETED, "[（(][\\s　]*([0-9]{1,2})[\\s　]*[）)][、]?[\\s　]*"),
            new Form(
                    Kind.DIGIT,
                    "([0-9]{1,2})(?:[、．][\\s　]*|\\.[\\s　]*(?![0-9])|\\.(?=[0-9]{1,2}月|20[0-9]{2}[年级届]|[0-9]{1,3}[名所项家位]))"),
            new Form(Kind.DIGIT_HALF, "([0-9]{1,2})[)）][\\s　]*"),
            new Form(Kind.IN_WORDS, "([一二三四五六七八九十]{1,2})(?:是|要)(?=[^否不])"),
            new Form(Kind.ORDINAL, "(?:第|其)([一二三四五六七八九十]{1,2})[，,、：:]"));

    /** The sorts, outermost first as documents nest them. */
    public enum Kind {
        SIGN,
        CHAPTER,
        SECTION,
        ARTICLE,
        HAN,
        HAN_BRACKETED,
        DIGIT,
        DIGIT_BRACKETED,
        DIGIT_HALF,
        CIRCLED,
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
        int start = 0;
        while (start < line.length() && (Character.isWhitespace(line.charAt(start)) || line.charAt(start) == '　')) {
            start++;
        }
        if (start == line.length()) {
            return Optional.empty();
        }
        int first = line.charAt(start);
        if (first >= '①' && first <= '⑳') {
            return Optional.of(new Marker(Kind.CIRCLED, OptionalInt.of(first - '①' + 1), start + 1));
        }
        Matcher sign = SIGN.matcher(line).region(start, line.length());
        if (sign.lookingAt()) {
            return Optional.of(new Marker(Kind.SIGN, OptionalInt.empty(), sign.end()));
        }
        for (Form form : FORMS) {
            Matcher match = form.pattern().matcher(line).region(start, line.length());
            if (match.lookingAt()) {
                return Optional.of(new Marker(form.kind(), Numeral.parse(match.group(1)), match.end()));
            }
        }
        return Optional.empty();
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
