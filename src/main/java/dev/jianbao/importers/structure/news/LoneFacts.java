package dev.jianbao.importers.structure.news;

import dev.jianbao.importers.galley.Finding;
import dev.jianbao.importers.galley.Ledger;
import dev.jianbao.importers.galley.Rule;
import dev.jianbao.importers.galley.Slip;
import dev.jianbao.importers.galley.Slip.Line;
import dev.jianbao.importers.galley.Traced;
import dev.jianbao.importers.lexis.OrganisationForm;
import dev.jianbao.importers.lexis.PersonForm;
import java.util.List;
import java.util.regex.Pattern;

/** Facts one a line without a label, right above and below the line with the day: who wrote or published a text, and how many have read it. */
final class LoneFacts {
    private static final Pattern COUNT = Pattern.compile("[0-9]{1,7}(?:\\.[0-9]+[wW万])?[\\s　]*[次]?");
    private static final Pattern NAME = Pattern.compile("\\p{IsHan}{2,3}|\\p{IsHan}[\\s　]{1,2}\\p{IsHan}");
    /** The name of a site or a paper, told by its last word. */
    private static final Pattern PAPER =
            Pattern.compile("\\p{IsHan}{2,6}(?:日报|晚报|早报|时报|晨报|传媒|电视台|通讯社|客户端)|\\p{IsHan}{2,4}(?:发布|教育|融媒)");

    private static final Pattern GAP = Pattern.compile("　+|[ \t]{2,}|[\\s　]*[|｜][\\s　]*");
    private static final int MOST = 3;
    private static final int LONGEST_BODY = 16;

    private LoneFacts() {}

    /**
     * Takes the one line between the title and the line with the day, where it is the name of a person, of a body or of both; says how many lines
     * stand above that one then.
     *
     * @param at the first line below those that said when and where from; 0 where none did
     */
    static int takeAbove(List<Slip> slips, int at, BylineReader byline) {
        if (at < 2
                || at > slips.size()
                || !(slips.get(at - 1) instanceof Line line)
                || line.style().heading() > 0) {
            return at;
        }
        Traced words = line.traced().strip();
        boolean body = words.length() <= LONGEST_BODY
                && OrganisationForm.kind(words.text()).isPresent();
        if (body || PAPER.matcher(words.text()).matches() || isPersonWithPaper(words.text())) {
            byline.publisher(words);
        } else if (!isName(words.text()) || !byline.author(words, 0.6)) {
            return at;
        }
        slips.remove(at - 1);
        return at - 1;
    }

    /**
     * Takes them off a text.
     *
     * @param at the first line below those that said when and where from; 0 where none did
     */
    static void take(List<Slip> slips, int at, BylineReader byline, Ledger ledger) {
        for (int i = 0; at > 0 && i < MOST && at < slips.size() - 1 && slips.get(at) instanceof Line line; i++) {
            Traced words = line.traced().strip();
            if (COUNT.matcher(words.text()).matches()) {
                ledger.drop(words, Finding.of(Rule.ORIGIN, 0.85));
            } else if (!isName(words.text()) || !byline.author(words, 0.6)) {
                return;
            }
            slips.remove(at);
        }
    }

    /** Whether a line is the name of somebody and that of who publishes, a wide gap between them. */
    private static boolean isPersonWithPaper(String words) {
        List<String> parts = List.of(GAP.split(words));
        return parts.size() == 2
                && isName(parts.get(0))
                && parts.get(1).length() <= LONGEST_BODY
                && UnlabelledByline.isPublisher(parts.get(1));
    }

    private static boolean isName(String words) {
        return NAME.matcher(words).matches() && PersonForm.isName(words);
    }
}
