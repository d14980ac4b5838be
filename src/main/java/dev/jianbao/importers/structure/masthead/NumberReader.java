package dev.jianbao.importers.structure.masthead;

import dev.jianbao.importers.galley.Traced;
import dev.jianbao.importers.lexis.Numeral;
import dev.jianbao.importers.structure.FoundNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the number of an issue in a line of its masthead. */
public final class NumberReader {
    private static final String GAP = "[\\s　]*";
    private static final String N = "(" + Numeral.PATTERN + ")";
    /** One whose digits stand apart. */
    private static final String SPACED = "((?:[0-9]" + GAP + "){2,4}|" + Numeral.PATTERN + ")";

    /** The last of several numbers that come out as one issue: 第1—2期合刊. */
    private static final String JOINT = "(?:[-—–－~～至、]{1,2}" + GAP + Numeral.PATTERN + GAP + ")?";

    /** Courses and meetings are numbered as issues are: 第十六期培训班. */
    private static final String NO_EVENT = "(?![\\p{IsHan}“”·]{0,14}(?:班|培训|研修|讲座|论坛|沙龙|讲堂|课堂|活动|会议|[报例流谈讨览]会))";

    /** The brackets round a number, of any sort, doubled where two hands put them. */
    private static final String OPEN = "[〔（(\\[【〖]{0,2}";

    private static final String CLOSE = "[〕）)\\]】〗]{0,2}";

    private static final List<Form> FORMS = List.of(
            new Form(
                    Part.TOTAL,
                    OPEN + GAP + "总" + GAP + "(?:第|期数[：:]?)?" + GAP + N + GAP + JOINT + "[期号]?" + GAP + CLOSE),
            new Form(
                    Part.SUPPLEMENT,
                    OPEN + GAP + "(?:20[0-9]{2}" + GAP + "年" + GAP + ")?增" + GAP + "刊" + GAP + OPEN + GAP + "第?" + GAP
                            + N + "?" + GAP + "(?:期|号)?" + GAP + CLOSE),
            new Form(
                    Part.ANNUAL,
                    "[〔（(\\[【]?" + GAP + "((?:19|20)[0-9]{2}|[一二][〇○零九][〇○零一二三四五六七八九]{2})" + GAP + "(?:[〕）)\\]】]|年度?)"
                            + GAP + OPEN + "第?" + GAP + N + GAP + JOINT + "[期号]" + NO_EVENT + "(?:合刊)?" + CLOSE),
            new Form(Part.ANNUAL, "^" + GAP + "(20[0-9]{2})" + GAP + "第" + GAP + N + GAP + "期" + GAP + "$"),
            new Form(
                    Part.NUMBER,
                    OPEN + GAP + "第" + GAP + SPACED + GAP + JOINT + "期" + NO_EVENT + "(?:合刊)?" + GAP + CLOSE),
            new Form(
                    Part.ANNUAL,
                    "^" + GAP + "[〔（(\\[【]" + GAP + "((?:19|20)[0-9]{2})" + GAP + "[〕）)\\]】]" + GAP + "第?" + N + GAP
                            + "$"),
            new Form(
                    Part.ANNUAL,
                    "^" + GAP + "期" + GAP + "[数号]" + GAP + "[：:]" + GAP + "((?:19|20)[0-9]{2})[-—–/年]第?" + N + "期?(?="
                            + GAP + "(?:$|[^0-9]))"),
            new Form(Part.NUMBER, "^" + GAP + "[（(]" + GAP + "([0-9]{1,4})" + GAP + "[）)]" + GAP + "$"),
            new Form(Part.NUMBER, "(?:(?<![A-Za-z])N[oO0][.．]?|№)" + GAP + N),
            new Form(
                    Part.NUMBER,
                    "^" + GAP + "(?:期" + GAP + "[数号])" + GAP + "[：:]?" + GAP + N + GAP + "期?" + GAP + "$"));

    private enum Part {
        TOTAL,
        SUPPLEMENT,
        ANNUAL,
        NUMBER
    }

    private record Form(Part part, Pattern pattern) {
        Form(Part part, String pattern) {
            this(part, Pattern.compile(pattern));
        }
    }

    /**
     * A number found in a line.
     *
     * @param number what it says
     * @param written the parts of the line that say it
     * @param rest what else stands in the line
     */
    public record Found(FoundNumber number, List<Traced> written, Traced rest) {}

    private static final Pattern SEVERAL =
            Pattern.compile("(?<=第.{1,8})[-—–－~～至、]{1,2}" + GAP + Numeral.PATTERN + GAP + "期(?:合刊)?");

    private NumberReader() {}

    /** The others of several numbers that came out as one issue, for which the first stands; empty for most. */
    static Traced others(Traced written) {
        Matcher several = SEVERAL.matcher(written.text());
        return several.find() ? written.slice(several.start(), several.end()) : Traced.EMPTY;
    }

    /** What a line says of the number; nothing where it says nothing. */
    public static Found read(Traced line) {
        FoundNumber number = FoundNumber.NONE;
        List<Traced> written = new ArrayList<>();
        Traced rest = line;
        boolean supplied = false;
        for (Form form : FORMS) {
            Matcher match = form.pattern().matcher(rest.text());
            if (match.find()) {
                supplied |= form.part() == Part.SUPPLEMENT && match.group(1) == null;
                number = number.and(number(form.part(), match));
                written.add(rest.slice(match.start(), match.end()));
                rest = rest.slice(0, match.start()).plus(Traced.added("　")).plus(rest.from(match.end()));
            }
        }
        return new Found(supplied ? number.asSupplement() : number, written, rest.strip());
    }

    private static FoundNumber number(Part part, Matcher match) {
        OptionalInt first = match.group(1) == null ? OptionalInt.of(1) : Numeral.parse(match.group(1));
        OptionalInt none = OptionalInt.empty();
        return switch (part) {
            case TOTAL -> new FoundNumber(none, none, first, none);
            case SUPPLEMENT -> new FoundNumber(none, none, none, first);
            case ANNUAL -> new FoundNumber(first, Numeral.parse(match.group(2)), none, none);
            case NUMBER -> new FoundNumber(none, first, none, none);
        };
    }
}
