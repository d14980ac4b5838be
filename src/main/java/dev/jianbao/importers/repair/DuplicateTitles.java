package dev.jianbao.importers.repair;

import dev.jianbao.importers.galley.Finding;
import dev.jianbao.importers.galley.Galley;
import dev.jianbao.importers.galley.Ledger;
import dev.jianbao.importers.galley.Repair;
import dev.jianbao.importers.galley.Rule;
import dev.jianbao.importers.galley.Slip;
import dev.jianbao.importers.galley.Slip.Line;
import dev.jianbao.importers.lexis.Han;
import dev.jianbao.importers.lexis.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Drops the second of two equal titles that follow each other at the head of a text, on two lines or on one, and one that a page
 * puts once more between the halves of a sentence.
 */
final class DuplicateTitles implements Repair {
    private static final int HEAD = 6;
    private static final int FIRST = 3;
    private static final int SHORTEST = 8;
    private static final Pattern TWICE = Pattern.compile("[\\s　]*(\\S.{6,58}\\S)[\\s　]+\\1[\\s　]*");

    @Override
    public Galley mend(Galley galley, Ledger ledger) {
        List<Slip> kept = new ArrayList<>();
        String before = "";
        for (Slip slip : galley.slips()) {
            String text = slip instanceof Line line ? Han.squeezed(line.text()) : "";
            Matcher twice = TWICE.matcher(slip instanceof Line line ? line.text() : "");
            if (slip instanceof Line line && kept.size() < HEAD && twice.matches()) {
                ledger.drop(line.traced().from(twice.end(1)).strip(), Finding.of(Rule.DUPLICATE_TITLE));
                kept.add(line.with(line.traced().slice(0, twice.end(1))));
                before = Han.squeezed(twice.group(1));
                continue;
            }
            if (slip instanceof Line line
                    && kept.size() < HEAD
                    && text.equals(before)
                    && Wording.isTitle(line.text())) {
                ledger.drop(line.traced(), Finding.of(Rule.DUPLICATE_TITLE));
                continue;
            }
            if (slip instanceof Line line && isWithinSentence(kept, text)) {
                ledger.drop(line.traced(), Finding.of(Rule.DUPLICATE_TITLE));
                continue;
            }
            before = text;
            kept.add(slip);
        }
        return new Galley(kept);
    }

    /** Whether a line says what one of the first says, behind running text that stops in the middle. */
    private static boolean isWithinSentence(List<Slip> above, String text) {
        return text.length() >= SHORTEST
                && above.size() > 1
                && above.get(above.size() - 1) instanceof Line last
                && Wording.isProse(last.text())
                && !Wording.isClosed(last.text())
                && above.stream()
                        .limit(FIRST)
                        .anyMatch(slip -> slip instanceof Line line
                                && Han.squeezed(line.text()).equals(text)
                                && Wording.isTitle(line.text()));
    }
}
