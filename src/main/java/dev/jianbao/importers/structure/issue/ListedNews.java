package dev.jianbao.importers.structure.issue;

import dev.jianbao.importers.lexis.Marker;
import dev.jianbao.importers.lexis.Marker.Kind;
import dev.jianbao.importers.structure.Lines;
import java.util.Optional;

/**
 * Tells an issue that is nothing but lists: short headings of one sort of number, and below each points that count from one, as weeklies
 * print them. Its points are the news, and not parts of one text.
 */
final class ListedNews {
    private static final int FEWEST_HEADINGS = 3;
    /** Of two points or more. */
    private static final int FEWEST_LISTS = 2;
    /** One line in so many may go on with a point. */
    private static final int OTHERS = 5;
    /** One line to so many points may stand below a heading that has no points. */
    private static final int UNLISTED = 2;

    private static final int LONGEST_UNLISTED = 40;

    private final Openings openings;
    private final Lines lines;
    private int headings;
    private int points;
    private int lists;
    private int others;
    private int unlisted;
    /** Lines right below the last heading, no point being among them yet. */
    private int above;

    private ListedNews(Openings openings) {
        this.openings = openings;
        this.lines = openings.lines();
    }

    static boolean are(Openings openings) {
        return new ListedNews(openings).holds();
    }

    private boolean holds() {
        Optional<Kind> outer = kind(0).filter(each -> openings.mayName(0));
        int next = 1;
        for (int i = 0; i < lines.size() && outer.isPresent(); i++) {
            Optional<Kind> kind = kind(i);
            if (kind.equals(outer)) {
                if (!openings.mayName(i)) {
                    return false;
                }
                headings++;
                unlisted += above;
                above = 0;
                next = 1;
            } else if (kind.isPresent() && number(i) == next) {
                points++;
                lists += next == 2 ? 1 : 0;
                others += above;
                above = 0;
                next++;
            } else if (next > 1 || lines.text(i).length() > LONGEST_UNLISTED) {
                others++;
            } else if (!IssueRecogniser.isVacant(lines, i, i + 1)) {
                above++;
            }
        }
        return headings >= FEWEST_HEADINGS
                && lists >= FEWEST_LISTS
                && others * OTHERS <= points
                && (unlisted + above) * UNLISTED <= points;
    }

    private Optional<Kind> kind(int line) {
        return Marker.of(lines.text(line))
                .filter(each -> each.number().isPresent() && each.kind().compareTo(Kind.ORDINAL) < 0)
                .map(Marker::kind);
    }

    private int number(int line) {
        return Marker.of(lines.text(line)).map(each -> each.number().orElse(0)).orElse(0);
    }
}
