package dev.jianbao.importers.margin;

import dev.jianbao.importers.galley.Slip;
import dev.jianbao.importers.galley.Slip.Line;
import dev.jianbao.importers.lexis.Han;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The line that says where on its site a page stands, from the site itself to the column. What stands above it or right below and
 * says one of these names is the page's as well.
 *
 * @param at its place among the slips; −1 where there is none
 * @param columns the names on it
 */
record Trail(int at, Set<String> columns) {
    private static final String STEP = "[\\s　]*(?:-{0,2}>{1,2}|[»›→])[\\s　]*";
    private static final Pattern PLACED = Pattern.compile("[\\s　]*[\\p{IsHan}]{0,8}位置[\\s　]*[：:](.{2,80})");
    private static final Pattern STEPS =
            Pattern.compile("[\\s　]*[^。，；：>»›→]{2,16}(?:" + STEP + "[^。，；：>»›→]{0,20}){1,6}");
    private static final Pattern HOME = Pattern.compile(
            "[\\s　]*(?:[\\p{IsHan}]{0,6}(?:首页|主页)|[\\p{IsHan}]{2,12}(?:网|在线|频道|门户|网站|站))[\\s　]*(?:>|-{1,2}>|»|›|→).*");
    private static final Pattern PARTING = Pattern.compile(STEP + "|[\\s　]+[-–—_/|][\\s　]*|[：:]");
    private static final int FARTHEST = 12;
    private static final int LONGEST = 100;

    static Trail of(List<Slip> slips) {
        for (int i = 0; i < Math.min(FARTHEST, slips.size()) && slips.get(i) instanceof Line line; i++) {
            String text = line.text().strip();
            if (text.indexOf('。') >= 0 || text.length() > LONGEST) {
                break;
            }
            if (PLACED.matcher(text).matches()
                    || STEPS.matcher(text).matches() && HOME.matcher(text).matches()) {
                Set<String> columns = new HashSet<>();
                columns.add(Han.squeezed(text));
                for (String part : PARTING.split(text, -1)) {
                    columns.add(Han.squeezed(part));
                }
                columns.remove("");
                return new Trail(i, columns);
            }
        }
        return new Trail(-1, Set.of());
    }

    boolean isThere() {
        return at >= 0;
    }

    /** Whether a line says what this line says, or one of the names on it. */
    boolean names(String text) {
        return isThere() && columns.contains(Han.squeezed(text));
    }

    /** Where the document begins: behind this line and the names below it; 0 where what stands above may be of the document. */
    int end(List<Slip> slips) {
        boolean alone = slips.subList(0, Math.max(0, at)).stream()
                .allMatch(slip -> slip instanceof Line line
                        && (names(line.text())
                                || Han.count(line.text()) == 0 && line.text().indexOf('.') < 0));
        if (!isThere() || !alone) {
            return 0;
        }
        int end = at + 1;
        while (end < slips.size() && slips.get(end) instanceof Line line && names(line.text())) {
            end++;
        }
        return end < slips.size() ? end : 0;
    }
}
