package dev.jianbao.importers.structure.issue;

import dev.jianbao.importers.lexis.PersonForm;
import dev.jianbao.importers.lexis.Wording;
import dev.jianbao.importers.structure.Lines;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The line below the title of a speech that says who gave it: a post, a gap and a name. */
final class Speaker {
    private static final Pattern LINE = Pattern.compile(
            "[（(]?(?=.{3})[\\p{IsHan}、]{1,24}(?:书记|[局校院处科股主站园市县区州厅部镇乡所馆队]长|主任|委员|教师|老师|代表|专员|督学|常委|教授|院士|研究员)[\\s　]+(\\p{IsHan}[\\p{IsHan}\\s　]{0,4}\\p{IsHan})[）)]?");
    /** What stands between the title and the speaker or between him and the speech: a day, what part of the speech it is. */
    private static final Pattern BRACKETED = Pattern.compile("[（(][^（()）]{2,24}[）)]");

    private static final int LONGEST_NAME = 4;

    private Speaker() {}

    static boolean is(String line) {
        Matcher match = LINE.matcher(line);
        if (!match.matches()) {
            return false;
        }
        String name = match.group(1).replaceAll("[\\s　]", "");
        return PersonForm.isName(name)
                || name.length() <= LONGEST_NAME && match.group(1).indexOf('　') < 0;
    }

    /** Whether such a line stands right below a title, and a speech below it. */
    static boolean isBelow(Lines lines, int title) {
        int at = title + 1;
        at += BRACKETED.matcher(lines.text(at)).matches() ? 1 : 0;
        if (!is(lines.text(at))) {
            return false;
        }
        at++;
        at += BRACKETED.matcher(lines.text(at)).matches() ? 1 : 0;
        return Salutation.is(lines.text(at)) || lines.text(at).indexOf('。') >= 0 || Wording.isProse(lines.text(at));
    }
}
