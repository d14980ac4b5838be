package dev.jianbao.importers.repair.typed;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What the cells of each column of a table look like in its whole rows, by which those of shorter rows are told. */
final class ColumnLooks {
    private static final Pattern FIGURE =
            Pattern.compile("约?[-+]?[<＜>＞≤≥〔\\[]?[0-9][0-9,]*(?:\\.[0-9]+)?[%％]?[〕\\]]?(?:左右|以上|以下|以内)?");
    private static final Pattern NONE = Pattern.compile("[-—－/]*");
    private static final Pattern DAY =
            Pattern.compile("(?:20[0-9]{2}年|[0-9]{1,2}月).{0,16}|(?:长期|持续|常态).{0,4}|每.{1,6}|全年");
    private static final Pattern BODY =
            Pattern.compile("\\p{IsHan}{2,12}[局厅部委办处科股室会院府]|\\p{IsHan}{2,12}(?:中心|单位|部门|学校|街道|乡镇)");
    private static final Pattern LISTED = Pattern.compile("[、，,；;]");

    private enum Look {
        FIGURE,
        DAY,
        BODY,
        WORDS
    }

    private final List<Set<Look>> columns = new ArrayList<>();

    /** @param whole the rows that have a cell in each of so many columns */
    ColumnLooks(List<List<String>> whole, int width) {
        for (int column = 0; column < width; column++) {
            Set<Look> looks = EnumSet.noneOf(Look.class);
            for (List<String> row : whole) {
                if (!isNone(row.get(column))) {
                    looks.add(look(row.get(column)));
                }
            }
            columns.add(looks);
        }
    }

    static boolean isFigure(String text) {
        return FIGURE.matcher(text).matches();
    }

    private static boolean isNone(String text) {
        return NONE.matcher(text).matches();
    }

    private static Look look(String text) {
        if (isFigure(text)) {
            return Look.FIGURE;
        }
        if (DAY.matcher(text).matches()) {
            return Look.DAY;
        }
        return BODY.matcher(LISTED.split(text, 2)[0]).matches() ? Look.BODY : Look.WORDS;
    }

    /** Whether figures stand in some columns only where there are such in whole rows, and nothing else where there is nothing else. */
    boolean fits(List<String> cells, List<Integer> at) {
        for (int i = 0; i < cells.size(); i++) {
            Set<Look> looks = columns.get(at.get(i));
            boolean figure = isFigure(cells.get(i));
            boolean alone = looks.size() == 1;
            boolean fits = isNone(cells.get(i))
                    || looks.isEmpty()
                    || (figure ? looks.contains(Look.FIGURE) : !alone || !looks.contains(Look.FIGURE));
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    /** How many cells look like none of their column. */
    int strange(List<String> cells, List<Integer> at) {
        int strange = 0;
        for (int i = 0; i < cells.size(); i++) {
            Set<Look> looks = columns.get(at.get(i));
            strange += isNone(cells.get(i)) || looks.isEmpty() || looks.contains(look(cells.get(i))) ? 0 : 1;
        }
        return strange;
    }
}
