package dev.jianbao.importers.structure.news;

import dev.jianbao.importers.galley.Slip;
import dev.jianbao.importers.galley.Slip.Line;
import dev.jianbao.importers.galley.Traced;
import dev.jianbao.importers.lexis.Dates;
import dev.jianbao.importers.lexis.OrganisationForm;
import dev.jianbao.importers.lexis.PersonForm;
import dev.jianbao.importers.lexis.Wording;
import java.util.List;
import java.util.regex.Pattern;

/** Puts a label of a byline together with what it says, where a page had both in boxes of their own and a copy has one below the other. */
final class FoldedFacts {
    private static final Pattern COUNT = Pattern.compile("[0-9]{1,7}[\\s　]*次?");
    private static final Pattern PERSON = Pattern.compile("\\p{IsHan}{2,4}|\\p{IsHan}[\\s　]+\\p{IsHan}");
    private static final int LONGEST_NAME = 16;

    private FoldedFacts() {}

    /** Joins them above the first sentence and below the last. */
    static void join(List<Slip> slips) {
        int first = 0;
        while (first < slips.size() && !isSentence(slips.get(first))) {
            first++;
        }
        for (int i = 1; i + 1 < Math.min(first, slips.size()); i++) {
            first -= join(slips, i) ? 1 : 0;
        }
        int last = slips.size() - 1;
        while (last > first && !isSentence(slips.get(last))) {
            last--;
        }
        for (int i = last + 1; i > first && i + 1 < slips.size(); i++) {
            join(slips, i);
        }
    }

    private static boolean join(List<Slip> slips, int at) {
        if (!(slips.get(at) instanceof Line label) || !(slips.get(at + 1) instanceof Line value)) {
            return false;
        }
        List<BylineLabel> labels = BylineLabel.in(label.text().strip());
        boolean open = !labels.isEmpty()
                && labels.get(labels.size() - 1).end() == label.text().strip().length();
        boolean fits = open
                && value.style().heading() == 0
                && fits(
                        labels.get(labels.size() - 1).role(),
                        beforeLabel(value.text().strip()));
        if (fits) {
            Traced gap = Traced.added(" ");
            slips.set(
                    at,
                    label.with(
                            label.traced().strip().plus(gap).plus(value.traced().strip())));
            slips.remove(at + 1);
        }
        return fits;
    }

    /** What stands before the next label of a line. */
    private static String beforeLabel(String line) {
        int end = BylineLabel.in(line).stream()
                .mapToInt(BylineLabel::start)
                .findFirst()
                .orElse(line.length());
        return line.substring(0, end).replaceAll("[\\s　、，,；;]+$", "");
    }

    /** Whether words may be what stands behind a label. */
    private static boolean fits(BylineLabel.Role role, String text) {
        return switch (role) {
            case DAY -> Dates.first(text).filter(day -> day.start() == 0).isPresent();
            case COUNTER -> COUNT.matcher(text).matches();
            case SOURCE ->
                text.length() <= LONGEST_NAME
                        && (UnlabelledByline.isPublisher(text)
                                || OrganisationForm.kind(text).isPresent());
            case EDITOR, POSTER, CHECKER, PICTURES, AUTHOR ->
                text.length() <= LONGEST_NAME
                        && (PERSON.matcher(text).matches() && PersonForm.isName(text) || PersonForm.areNames(text));
            case ADDRESS, OTHER -> false;
        };
    }

    private static boolean isSentence(Slip slip) {
        return slip instanceof Line line && Wording.isSentence(line.text());
    }
}
