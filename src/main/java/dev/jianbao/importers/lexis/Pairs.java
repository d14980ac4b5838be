package dev.jianbao.importers.lexis;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines that each say one thing of what a title announces, a label and its value: 时间：…, 地点：…. None of them is a title. */
public final class Pairs {
    private static final int LONGEST = 60;
    private static final Pattern PAIR = Pattern.compile(
            "[\\s　]*(?:[1-9][.、．][\\s　]*)?(\\p{IsHan}(?:[\\s　]*\\p{IsHan}){1,6})[\\s　]*[：:][\\s　]*([^：:。\\s　][^。]*)。?[\\s　]*");

    /** Two of them in one line. */
    private static final Pattern SEVERAL =
            Pattern.compile("[\\s　]*(\\p{IsHan}{2,6})：[^：。；]{2,40}[，。；\\s　]+(\\p{IsHan}{2,6})：.*");
    /** Labels of what is itself a title. */
    private static final Pattern NAMING = Pattern.compile(".*(?:名称|主题|议题|题目)");

    private Pairs() {}

    /** The label of a line that has the form of such a pair; empty where it has not. */
    private static String label(String line) {
        Matcher pair = PAIR.matcher(line);
        boolean fits = line.length() <= LONGEST
                && pair.matches()
                && !Wording.isDistribution(line)
                && !Wording.isCredits(line)
                && OrganisationForm.kind(pair.group(1)).isEmpty();
        return fits ? Han.squeezed(pair.group(1)) : "";
    }

    /** Whether two lines, one below the other, are such pairs: each label says something else. */
    public static boolean are(String line, String next) {
        String label = label(line);
        return !label.isEmpty() && !label(next).isEmpty() && !label.equals(label(next));
    }

    /** Whether a line begins with two of them. */
    public static boolean begins(String line) {
        return SEVERAL.matcher(line).matches();
    }

    /** What a pair says that names its matter; empty where it tells something else of it. */
    public static Optional<String> named(String line) {
        Matcher pair = PAIR.matcher(line);
        return pair.matches() && NAMING.matcher(pair.group(1)).matches()
                ? Optional.of(pair.group(2).strip())
                : Optional.empty();
    }
}
