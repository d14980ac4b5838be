package dev.jianbao.importers.structure.kind;

import dev.jianbao.importers.galley.Galley;
import dev.jianbao.importers.galley.Slip;
import dev.jianbao.importers.galley.Slip.Grid;
import dev.jianbao.importers.galley.Slip.Line;
import dev.jianbao.importers.galley.Slip.Square;
import dev.jianbao.importers.galley.Traced;
import dev.jianbao.importers.lexis.Dates;
import dev.jianbao.importers.lexis.Han;
import dev.jianbao.importers.lexis.OrganisationForm;
import dev.jianbao.importers.lexis.Wording;
import dev.jianbao.importers.manuscript.Style;
import dev.jianbao.importers.structure.masthead.NumberReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Turns tables that tell nothing in columns, and only put the parts of a head or a foot in their places, back into lines: issuer and
 * day side by side under a name, the rows of recipients at the end, a frame around a text.
 */
final class LayoutTables {
    private static final int HEAD = 10;
    private static final int MOST_ROWS = 4;
    private static final int LONGEST_CELL = 40;
    private static final Pattern LABEL =
            Pattern.compile("(?:" + Wording.RECIPIENTS + "|" + Wording.HANDS + ")[\\s　]*[：:]?");
    private static final Pattern ISSUED =
            Pattern.compile("[\\s　]*(?:主办|承办|协办|编印|编辑|主编)(?:单位)?[：:][\\p{IsHan}、\\s　]{3,36}");
    private static final Pattern LINE_END = Pattern.compile("\n");
    private static final Pattern MARK = Pattern.compile("[（(]?(?:内部|密级|绝密|机密|秘密|份号|编号|特急|加急|总第|星期[一二三四五六日天]).*");

    private LayoutTables() {}

    /** A galley in which only tables that are meant as such are left. */
    static Galley undone(Galley galley) {
        List<Slip> slips = new ArrayList<>();
        for (int i = 0; i < galley.slips().size(); i++) {
            if (galley.slips().get(i) instanceof Grid grid && isLayout(galley.slips(), i, grid)) {
                grid.rows().forEach(row -> line(row, grid, slips));
            } else {
                slips.add(galley.slips().get(i));
            }
        }
        return new Galley(slips);
    }

    private static boolean isLayout(List<Slip> slips, int at, Grid grid) {
        boolean textBehind = slips.subList(at + 1, slips.size()).stream().anyMatch(Line.class::isInstance);
        return isFrame(grid)
                || at < HEAD && textBehind && (isHead(grid) || at == 0 && isMarks(grid))
                || isFoot(slips, at, grid);
    }

    /** One cell, whose paragraphs are lines. */
    private static boolean isFrame(Grid grid) {
        return grid.rows().size() == 1 && filled(grid.rows().get(0)).size() == 1;
    }

    /** A few short cells, each with something that a head says, a number or a day among them. */
    private static boolean isHead(Grid grid) {
        List<Traced> cells = cells(grid).stream()
                .flatMap(each -> each.traced().split(LINE_END).stream())
                .toList();
        return grid.rows().size() <= MOST_ROWS
                && cells.stream().allMatch(each -> each.length() <= LONGEST_CELL)
                && cells.stream().anyMatch(LayoutTables::isDayOrNumber)
                && cells.stream().allMatch(each -> isDayOrNumber(each) || mayStandInHead(each.text()));
    }

    /** Cells that each hold a mark such as stands above the name, and nothing else. */
    private static boolean isMarks(Grid grid) {
        return grid.rows().size() <= MOST_ROWS
                && cells(grid).stream()
                        .allMatch(each -> each.text().length() <= LONGEST_CELL
                                && MARK.matcher(Han.squeezed(each.text())).matches());
    }

    private static boolean isDayOrNumber(Traced cell) {
        return Dates.first(cell.text()).isPresent()
                || !NumberReader.read(cell).number().isNone();
    }

    private static boolean mayStandInHead(String cell) {
        String text = Han.squeezed(cell);
        return Wording.isSeries(text)
                || Wording.isCredits(text)
                || MARK.matcher(text).matches()
                || ISSUED.matcher(cell).matches()
                || OrganisationForm.kind(text.replaceFirst("(?:主办|编印|编发|编辑|编|印)$", ""))
                        .isPresent();
    }

    /** Rows that begin with the words before recipients or editors, or name the printer and the day, with no text behind. */
    private static boolean isFoot(List<Slip> slips, int at, Grid grid) {
        long labelled = grid.rows().stream().filter(LayoutTables::isLabelled).count();
        boolean all = grid.rows().stream().allMatch(row -> isLabelled(row) || isPrinted(row));
        return labelled > 0
                && all
                && slips.subList(at + 1, slips.size()).stream()
                        .allMatch(
                                each -> each instanceof Line line && line.text().indexOf('。') < 0);
    }

    private static boolean isLabelled(List<Square> row) {
        String first = row.isEmpty() ? "" : row.get(0).text().strip();
        return Wording.isDistribution(first)
                || Wording.isCredits(first)
                || row.size() > 1 && LABEL.matcher(first).matches();
    }

    private static boolean isPrinted(List<Square> row) {
        String text = row.stream().map(Square::text).collect(Collectors.joining("　　"));
        return Wording.isPrinted(text) || Dates.first(text).isPresent() && text.length() <= 2 * LONGEST_CELL;
    }

    private static List<Square> filled(List<Square> row) {
        return row.stream().filter(each -> !each.traced().isBlank()).toList();
    }

    private static List<Square> cells(Grid grid) {
        return grid.rows().stream().flatMap(row -> filled(row).stream()).toList();
    }

    /** The cells of a row in a line, wide gaps between them; a label and what it stands before go together. */
    private static void line(List<Square> row, Grid grid, List<Slip> slips) {
        List<Square> cells = filled(row);
        if (cells.size() == 1
                || cells.stream().anyMatch(each -> each.text().strip().indexOf('\n') > 0)) {
            cells.stream()
                    .flatMap(each -> each.traced().split(LINE_END).stream())
                    .forEach(each -> slips.add(new Line(each, grid.place(), Style.PLAIN)));
            return;
        }
        Traced line = Traced.EMPTY;
        boolean label = true;
        for (Square cell : filled(row)) {
            Traced text = cell.traced().strip();
            String gap = line.isEmpty() ? "" : label ? colon(line.text()) : "　　";
            line = line.plus(Traced.added(gap)).plus(text);
            label = LABEL.matcher(text.text()).matches();
        }
        if (!line.isEmpty()) {
            slips.add(new Line(line, grid.place(), Style.PLAIN));
        }
    }

    private static String colon(String label) {
        return label.endsWith("：") || label.endsWith(":") ? "" : "：";
    }
}
