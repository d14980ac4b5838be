package dev.jianbao.importers.galley;

import dev.jianbao.importers.manuscript.Extent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Writes down every change to one manuscript, and every doubt. */
public final class Ledger {
    private final List<Change> changes = new ArrayList<>();
    private final List<Doubt> doubts = new ArrayList<>();
    private final Set<Doubt> known = new HashSet<>();

    /** Puts another text in place of a stretch. */
    public Traced replace(Traced text, int start, int end, String after, Finding finding) {
        Traced old = text.slice(start, end);
        changes.add(
                new Change(finding.rule(), old.extents(), old.text(), after, finding.confidence(), finding.evidence()));
        return text.replaced(start, end, after);
    }

    /** Makes many replacements at once; they ascend and do not overlap. Takes time in proportion to the text. */
    public Traced replaceAll(Traced text, List<Replacement> replacements) {
        if (replacements.isEmpty()) {
            return text;
        }
        List<Traced> parts = new ArrayList<>();
        int start = 0;
        for (Replacement each : replacements) {
            Traced old = text.slice(each.start(), each.end());
            parts.add(text.slice(start, each.start()));
            parts.add(replace(old, 0, old.length(), each.after(), each.finding()));
            start = each.end();
        }
        parts.add(text.from(start));
        return Traced.joined(parts);
    }

    /** Leaves a text out. */
    public void drop(Traced text, Finding finding) {
        became(text, "", finding);
    }

    /** Leaves out a text that nobody knows what to do with, and asks about it. */
    public void leftover(Traced text) {
        if (!text.isBlank()) {
            doubt(Rule.LEFTOVER, text, 0.5, text.text());
            drop(text, Finding.of(Rule.LEFTOVER, 0.5));
        }
    }

    /** Notes that a text does not stand in the result as it is, but as a fact. */
    public void became(Traced text, String fact, Finding finding) {
        if (!text.isEmpty()) {
            changes.add(new Change(
                    finding.rule(), text.extents(), text.text(), fact, finding.confidence(), finding.evidence()));
        }
    }

    /** Notes that what stood apart, or together, no longer does; the place is where a text begins. */
    public void seam(Traced where, Finding finding) {
        List<Extent> place = where.extents().stream()
                .limit(1)
                .map(each -> new Extent(each.start(), each.start()))
                .toList();
        changes.add(new Change(finding.rule(), place, "", "", finding.confidence(), finding.evidence()));
    }

    /** Notes something that the result holds and the transcript does not. */
    public void added(String what, Finding finding) {
        changes.add(new Change(finding.rule(), List.of(), "", what, finding.confidence(), finding.evidence()));
    }

    public void doubt(Rule rule, Traced where, double confidence, String... details) {
        Doubt doubt = new Doubt(rule, where.extents(), List.of(details), confidence);
        if (known.add(doubt)) {
            doubts.add(doubt);
        }
    }

    public List<Change> changes() {
        return List.copyOf(changes);
    }

    public List<Doubt> doubts() {
        return List.copyOf(doubts);
    }
}
