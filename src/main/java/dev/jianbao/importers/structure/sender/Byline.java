package dev.jianbao.importers.structure.sender;

import dev.jianbao.importers.lexis.PersonForm;
import dev.jianbao.importers.lexis.Wording;
import dev.jianbao.importers.structure.Lines;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line that says nothing but who sent an item in or who wrote it: 供稿：某校, （某校供稿）, 某校　某某.
 *
 * @param start where the names begin
 * @param end the unit behind them
 * @param isSaid whether a word such as 供稿 says so
 * @param isWriter whether that word is one of persons
 */
public record Byline(int start, int end, boolean isSaid, boolean isWriter) {
    private static final String NAMES = "([^（）()。；;：:，,]{2,30}?)";
    private static final Pattern LABELLED = Pattern.compile(
            "[（(【]?[\\s　]*((?:供[\\s　]*稿|报送|投稿|选送|撰稿|拟稿|执笔|采写|作者|通讯员)(?:单位|人|者)?)[\\s　]*[】]?[：:｜|丨][\\s　]*" + NAMES
                    + "[\\s　]*[）)]?");
    private static final Pattern BEHIND =
            Pattern.compile("[（(]?[\\s　]*" + NAMES + "[\\s　]*(?:供[\\s　]*稿|选送|撰稿)[\\s　]*[）)]?");
    private static final Pattern PERSON =
            Pattern.compile("[（(]?(\\p{IsHan}{3,16})[\\s　]+(\\p{IsHan}{2,4}|\\p{IsHan}[\\s　]+\\p{IsHan})[）)]?");

    public static Optional<Byline> of(String line) {
        String text = line.strip();
        Matcher labelled = LABELLED.matcher(text);
        if (labelled.matches()) {
            return Optional.of(new Byline(
                    labelled.start(2), labelled.end(2), true, labelled.group(1).matches("(?:撰稿|拟稿|执笔|采写)人?|作者|通讯员")));
        }
        Matcher behind = BEHIND.matcher(text);
        if (behind.matches()) {
            return Optional.of(new Byline(behind.start(1), behind.end(1), true, false));
        }
        Matcher person = PERSON.matcher(text);
        boolean named = person.matches()
                && OrganisationLabels.isSender(person.group(1))
                && (PersonForm.isName(person.group(2))
                        || person.group(2).length() == 3 && PersonForm.mayBeName(person.group(2)))
                && !OrganisationLabels.isSender(person.group(2));
        return named ? Optional.of(new Byline(person.start(1), person.end(2), false, false)) : Optional.empty();
    }

    public static boolean is(String line) {
        return of(line).isPresent() || Credits.isWhole(line);
    }

    /** Whether a line says in so many words who sent an item in or wrote it, or both, and nothing else. */
    public static boolean says(String line) {
        return of(line).filter(Byline::isSaid).isPresent() || Credits.isWhole(line);
    }

    /** Whether running text stands at a line, or a heading and then running text: what a byline stands above. */
    public static boolean isAbove(Lines lines, int at) {
        return lines.text(at).indexOf('。') >= 0
                || Wording.isProse(lines.text(at))
                || lines.text(at + 1).indexOf('。') >= 0;
    }
}
