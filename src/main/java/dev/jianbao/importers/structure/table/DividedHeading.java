package dev.jianbao.importers.structure.table;

import dev.jianbao.importers.galley.Traced;
import dev.jianbao.importers.lexis.Han;
import dev.jianbao.importers.lexis.YearlyHeading;
import java.util.ArrayList;
import java.util.List;

/** Headings one a line of which one is divided into years: the years stand last, since they were a row of their own, and belong where the divided one stands. */
final class DividedHeading {
    private static final int FEWEST_YEARS = 2;

    private DividedHeading() {}

    /** The headings of the columns; all as they are where none is divided, or several may be. */
    static List<Traced> whole(List<Traced> headings) {
        int first = headings.size();
        while (first > 0
                && ColumnReader.isYear(Han.squeezed(headings.get(first - 1).text()))) {
            first--;
        }
        List<Integer> divided = new ArrayList<>();
        for (int i = 0; i < first; i++) {
            if (YearlyHeading.is(Han.squeezed(headings.get(i).text()))) {
                divided.add(i);
            }
        }
        if (headings.size() - first < FEWEST_YEARS || divided.size() != 1) {
            return headings;
        }
        int at = divided.get(0);
        List<Traced> whole = new ArrayList<>(headings.subList(0, at));
        whole.addAll(headings.subList(first, headings.size()));
        whole.addAll(headings.subList(at + 1, first));
        return whole;
    }
}
