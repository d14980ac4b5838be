package dev.jianbao.importers.repair;

import dev.jianbao.importers.galley.Finding;
import dev.jianbao.importers.galley.Galley;
import dev.jianbao.importers.galley.Ledger;
import dev.jianbao.importers.galley.Repair;
import dev.jianbao.importers.galley.Rule;
import dev.jianbao.importers.galley.Slip;
import dev.jianbao.importers.galley.Slip.Line;
import dev.jianbao.importers.galley.Traced;
import dev.jianbao.importers.lexis.LinkHeading;
import dev.jianbao.importers.lexis.Marker;
import dev.jianbao.importers.lexis.Scraps;
import dev.jianbao.importers.margin.Buttons;
import dev.jianbao.importers.margin.LinksAmong;
import dev.jianbao.importers.margin.Margins;
import dev.jianbao.importers.margin.PageNotes;
import dev.jianbao.importers.margin.PageTail;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Drops what a web page puts around a text: what follows its end, disclaimers, other bodies' adverts, buttons and counters. */
final class Adverts implements Repair {
    private static final int SHORTEST_HALF = 10;

    @Override
    public Galley mend(Galley galley, Ledger ledger) {
        List<Slip> slips = new ArrayList<>(LinksAmong.without(
                withoutButtons(Margins.without(galley, ledger).slips(), ledger), ledger));
        boolean cut = true;
        while (cut) {
            OptionalInt start = PageTail.start(slips);
            cut = start.isPresent();
            if (cut) {
                List<Slip> tail = slips.subList(start.getAsInt(), slips.size());
                tail.forEach(slip -> drop(slip, ledger));
                tail.clear();
            }
        }
        PageNotes.withoutDisclaimers(slips, ledger);
        PageNotes.withoutRights(slips, ledger);
        withoutTitles(slips, ledger);
        askForLinks(slips, ledger);
        return new Galley(slips);
    }

    private static void drop(Slip slip, Ledger ledger) {
        if (slip instanceof Line line) {
            ledger.drop(line.traced(), Finding.of(Rule.ADVERT, 0.9));
        } else if (slip instanceof Slip.Grid grid) {
            grid.rows().forEach(row -> row.forEach(cell -> ledger.drop(cell.traced(), Finding.of(Rule.ADVERT, 0.9))));
        }
    }

    /** Without buttons; behind the first of those below the text stands nothing but what goes with them, if all of it is scraps. */
    private static List<Slip> withoutButtons(List<Slip> all, Ledger ledger) {
        List<Slip> slips = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        int first = 0;
        while (first < all.size() && !PageTail.isSentence(all.get(first))) {
            first++;
        }
        int end = all.size();
        while (end > first && !PageTail.isSentence(all.get(end - 1))) {
            end--;
        }
        for (int i = 0; i < all.size(); i++) {
            Slip slip = all.get(i);
            if (slip instanceof Line line
                    && !(i > first && headsLinks(all, i))
                    && isButton(line.text(), i < first || i >= end || isWithinSentence(all, i))) {
                drop(slip, ledger);
                places.add(slips.size());
            } else {
                slips.add(slip instanceof Line line ? withoutPressed(line, ledger) : slip);
            }
        }
        int scraps = slips.size();
        while (scraps > 0 && slips.get(scraps - 1) instanceof Line line && Scraps.isOne(line.text())) {
            scraps--;
        }
        int last = scraps;
        places.stream().filter(each -> each > 1 && each >= last).findFirst().ifPresent(each -> {
            List<Slip> tail = slips.subList(each, slips.size());
            tail.forEach(slip -> drop(slip, ledger));
            tail.clear();
        });
        return slips;
    }

    private static Line withoutPressed(Line line, Ledger ledger) {
        int end = Buttons.behindHands(line.text());
        ledger.drop(line.traced().from(end), Finding.of(Rule.ADVERT, 0.9));
        return line.with(line.traced().slice(0, end));
    }

    /** Whether a line stands between the halves of a sentence, of which the first stops at a comma. */
    private static boolean isWithinSentence(List<Slip> slips, int at) {
        String above =
                at > 0 && slips.get(at - 1) instanceof Line line ? line.text().strip() : "";
        String below = at + 1 < slips.size() && slips.get(at + 1) instanceof Line line
                ? line.text().strip()
                : "";
        return above.length() >= SHORTEST_HALF
                && above.matches("(?s).*[，、,]")
                && below.length() >= SHORTEST_HALF
                && Marker.of(below).isEmpty();
    }

    /** Whether a line is words for links and has some below it, so that they go together. */
    private static boolean headsLinks(List<Slip> slips, int at) {
        return LinkHeading.isOne(((Line) slips.get(at)).text())
                && at + 1 < slips.size()
                && slips.get(at + 1) instanceof Line below
                && below.text().strip().matches("[▶▷►●•◆■☞>][^。]{6,50}");
    }

    private static boolean isButton(String text, boolean around) {
        return Buttons.isOne(text, around) && !PageTail.isFact(text);
    }

    /** Titles of other texts at the very end, behind a sentence that does not announce them; they are asked about. */
    private static void withoutTitles(List<Slip> slips, Ledger ledger) {
        int start = slips.size();
        while (start > 0 && slips.get(start - 1) instanceof Line line && Scraps.isOne(line.text())) {
            start--;
        }
        boolean behind = start > 1
                && slips.get(start - 1) instanceof Line line
                && line.text().strip().matches("(?s).{20,}[。！？”）]");
        List<Slip> tail = slips.subList(start, slips.size());
        if (behind && Scraps.areTitles(texts(tail), String.join("\n", texts(slips.subList(0, start))))) {
            for (Slip slip : tail) {
                Traced line = ((Line) slip).traced();
                ledger.doubt(Rule.LEFTOVER, line, 0.7, line.text().strip());
                ledger.drop(line, Finding.of(Rule.ADVERT, 0.7));
            }
            tail.clear();
        }
    }

    /** What words for links to other texts head, and may yet be a box of the text: it stays, and is asked about. */
    private static void askForLinks(List<Slip> slips, Ledger ledger) {
        slips.stream()
                .skip(1)
                .filter(slip -> slip instanceof Line line && LinkHeading.isOne(line.text()))
                .map(slip -> ((Line) slip).traced().strip())
                .forEach(heading -> ledger.doubt(Rule.ADVERT, heading, 0, heading.text()));
    }

    private static List<String> texts(List<Slip> slips) {
        return slips.stream()
                .map(each -> each instanceof Line line ? line.text().strip() : "")
                .toList();
    }
}
