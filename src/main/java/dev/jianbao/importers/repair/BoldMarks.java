package dev.jianbao.importers.repair;

import dev.jianbao.importers.galley.Finding;
import dev.jianbao.importers.galley.Galley;
import dev.jianbao.importers.galley.Ledger;
import dev.jianbao.importers.galley.Replacement;
import dev.jianbao.importers.galley.Rule;
import dev.jianbao.importers.galley.Traced;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes out the {@code **} by which a converter marked bold type: here bold follows from what a line is. */
final class BoldMarks implements Repair {
    private static final Pattern PAIR = Pattern.compile("(?<!\\*)(\\*\\*)(?!\\*)([^*]{2,}?)(\\*\\*)(?!\\*)");
    private static final Pattern LONE = Pattern.compile("^[\\s　]*(\\*\\*)(?![*])(?=[^*]*$)|(?<![*])(\\*\\*)[\\s　]*$");

    @Override
    public Galley mend(Galley galley, Ledger ledger) {
        return galley.mended(text -> lone(pairs(text, ledger), ledger));
    }

    private static Traced pairs(Traced text, Ledger ledger) {
        List<Replacement> marks = new ArrayList<>();
        Matcher match = PAIR.matcher(text.text());
        while (match.find()) {
            marks.add(new Replacement(match.start(1), match.end(1), "", Finding.of(Rule.BOLD_MARKS)));
            marks.add(new Replacement(match.start(3), match.end(3), "", Finding.of(Rule.BOLD_MARKS)));
        }
        return ledger.replaceAll(text, marks);
    }

    /** One that lost its other half, at an end of the line. */
    private static Traced lone(Traced text, Ledger ledger) {
        Matcher match = LONE.matcher(text.text());
        if (!match.find()) {
            return text;
        }
        int group = match.start(1) >= 0 ? 1 : 2;
        return ledger.replace(text, match.start(group), match.end(group), "", Finding.of(Rule.BOLD_MARKS, 0.9));
    }
}
