package dev.jianbao.importers.structure.issue;

import dev.jianbao.importers.galley.Slip.Line;
import dev.jianbao.importers.galley.Traced;
import dev.jianbao.importers.manuscript.Extent;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The words in bold type with which a line begins, plain text behind them.
 *
 * @param end the unit behind the last bold one
 */
record BoldLead(int end) {
    /** Nothing, or what belongs to the title: its day, who sent it. */
    private static final Pattern BRACKETED = Pattern.compile("[\\s　]*(?:[（(][^（()）]{2,30}[)）])?[\\s　]*");

    private static final int SHORTEST = 4;
    private static final int LONGEST = 60;

    static Optional<BoldLead> of(Line line) {
        Traced text = line.traced();
        List<Extent> bold = line.style().bold();
        int end = 0;
        int first = -1;
        for (int i = 0; i < text.length() && !bold.isEmpty(); i++) {
            int origin = text.origin(i);
            if (bold.stream().anyMatch(each -> each.start() <= origin && origin < each.end())) {
                first = first < 0 ? i : first;
                end = i + 1;
            } else if (first >= 0 && origin >= 0) {
                break;
            }
        }
        boolean leads = first >= 0 && first <= SHORTEST && end - first >= SHORTEST && end - first <= LONGEST;
        return leads && !BRACKETED.matcher(text.from(end).text()).matches()
                ? Optional.of(new BoldLead(end))
                : Optional.empty();
    }
}
