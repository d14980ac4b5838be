package dev.jianbao.importers.pdf;

import dev.jianbao.importers.manuscript.Manuscript;
import dev.jianbao.importers.manuscript.ManuscriptWriter;
import dev.jianbao.importers.manuscript.Omission.Reason;
import dev.jianbao.importers.manuscript.Original;
import dev.jianbao.importers.manuscript.Picture;
import dev.jianbao.importers.manuscript.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes a document down page by page, column by column. */
final class PageFlow {
    /** Full lines begin and end where so many of all lines do. */
    private static final double EDGE = 0.06;

    /** What is set in deeper, in ems, is the end of a line of something else. */
    private static final double DEEPEST_INDENT = 3;

    /** Margins that differ by less, in ems, are alike. */
    private static final double NEAR = 4;

    /** One line of so many at least is the first of a paragraph. */
    private static final int ONE_IN = 12;

    private static final int FEW = 2;
    private static final int SEVERAL = 4;

    private final List<PdfPage> pages;
    private final Set<Segment> furniture;
    private final ManuscriptWriter writer = new ManuscriptWriter();
    private final Flow flow;
    private final double body;
    private final TableFlow tables;
    private final Map<Long, Edges> edges = new TreeMap<>();
    private final List<Runnable> later = new ArrayList<>();
    private int ordinal;

    PageFlow(List<PdfPage> pages) {
        this.pages = pages;
        this.furniture = Furniture.of(pages);
        boolean tagged = isTagged();
        TypeSizes sizes = TypeSizes.of(pages);
        this.body = sizes.body();
        this.tables = new TableFlow(writer, tagged);
        pages.stream()
                .collect(Collectors.groupingBy(PageFlow::width, TreeMap::new, Collectors.toList()))
                .forEach((width, alike) -> edges.put(width, edges(alike)));
        this.flow = new Flow(writer, sizes, tagged, isSetIn());
    }

    /** Whether the file tells paragraphs apart: it names headings, or paragraphs that run over more than one line, and no lines alone. */
    private boolean isTagged() {
        for (PdfPage page : pages) {
            Tags.Tag before = Tags.Tag.NONE;
            for (Row row : Row.of(page.segments())) {
                if (row.first().heading() || before.isKnown() && before.equals(row.first())) {
                    return true;
                }
                before = row.last();
            }
        }
        return false;
    }

    /** Whether as many lines are set in by two characters as first lines of paragraphs would be. */
    private boolean isSetIn() {
        int lines = 0;
        int setIn = 0;
        for (PdfPage page : pages) {
            double left = edges(page).left();
            for (Row row : Row.of(body(page).toList())) {
                double indent = (row.left() - left) / row.size();
                lines++;
                setIn += indent > 1.4 && indent < 2.6 ? 1 : 0;
            }
        }
        return setIn * ONE_IN > lines;
    }

    private Edges edges(PdfPage page) {
        return edges.getOrDefault(width(page), new Edges(0, 0));
    }

    /** Pages that are as wide have their text between the same edges. */
    private static long width(PdfPage page) {
        return Math.round(page.box().width());
    }

    private Edges edges(List<PdfPage> alike) {
        double[] lefts = alike.stream()
                .flatMap(this::body)
                .mapToDouble(each -> each.box().left())
                .sorted()
                .toArray();
        if (lefts.length == 0) {
            return new Edges(0, 0);
        }
        double left = lefts[(int) (EDGE * lefts.length)];
        double[] rights = alike.stream()
                .flatMap(page -> Row.of(body(page).toList()).stream())
                .filter(row -> row.left() < left + DEEPEST_INDENT * row.size())
                .mapToDouble(Row::right)
                .sorted()
                .toArray();
        return new Edges(left, right(rights, alike.get(0).box().width() - left, body));
    }

    /**
     * Where full lines end: as far right as several lines do, with almost none beyond; two are enough if both margins of the page are about alike
     * then. Where no lines do, none is full, and the margins are taken to be alike.
     *
     * @param rights where lines end, ascending
     * @param alike where they would end if both margins were alike
     * @param em the size of the text
     */
    private static double right(double[] rights, double alike, double em) {
        for (int i = rights.length - 1; i > 0 && i >= (1 - EDGE) * (rights.length - 1); i--) {
            double right = rights[i];
            int needed = Math.abs(right - alike) < NEAR * em ? FEW : SEVERAL;
            if (i + 1 >= needed && right - rights[i + 1 - needed] < em / 2) {
                return right;
            }
        }
        return alike;
    }

    /** Between which full lines run. */
    private record Edges(double left, double right) {}

    private Stream<Segment> body(PdfPage page) {
        return page.segments().stream().filter(each -> !furniture.contains(each));
    }

    Manuscript write(Original original) {
        for (PdfPage page : pages) {
            ordinal = 0;
            boolean first = true;
            leaveOut(page);
            List<Piece> pieces = page.pieces().stream()
                    .filter(each -> !(each instanceof Piece.Words words && furniture.contains(words.segment())))
                    .toList();
            Edges own = edges(page);
            for (Column column : Column.of(pieces, own.left(), own.right())) {
                write(page, column, first);
                first = false;
            }
            if (page.isScan()) {
                picture(page, 1);
            }
        }
        endAll();
        return writer.finish(original);
    }

    /** Furniture is written where a paragraph ends, since one may go on over it. */
    private void leaveOut(PdfPage page) {
        Place place = new Place(page.number(), 0);
        for (Row row :
                Row.of(page.segments().stream().filter(furniture::contains).toList())) {
            later.add(() -> writer.omission(row.text(), place, Reason.PAGE_FURNITURE));
        }
        for (Segment turned : page.turned()) {
            later.add(() -> writer.omission(turned.text(), place, Reason.PAGE_FURNITURE));
        }
    }

    private void endAll() {
        flow.end();
        tables.end();
        later.forEach(Runnable::run);
        later.clear();
    }

    private void write(PdfPage page, Column column, boolean first) {
        List<Segment> run = new ArrayList<>();
        boolean nothing = first;
        for (Piece piece : column.pieces()) {
            if (piece instanceof Piece.Words words) {
                run.add(words.segment());
                nothing = false;
                continue;
            }
            write(page, column, run);
            run.clear();
            if (piece instanceof Piece.Ruled ruled) {
                flow.end();
                tables.add(ruled, place(page), nothing);
            } else if (piece instanceof Piece.Image image) {
                picture(page, image.ordinal());
            }
            nothing = false;
        }
        write(page, column, run);
    }

    private void picture(PdfPage page, int number) {
        endAll();
        writer.figure("", place(page), Picture.elsewhere(page.number() + "-" + number, "image"));
    }

    private void write(PdfPage page, Column column, List<Segment> segments) {
        List<Row> rows = Row.of(segments);
        if (!rows.isEmpty()) {
            tables.end();
        }
        double pitch = pitch(rows);
        Map<Integer, Double> rights = new HashMap<>();
        rows.forEach(row -> rights.merge(row.last().paragraph(), row.right(), Math::max));
        for (int i = 0; i < rows.size(); i++) {
            AlignedTable table = AlignedTable.at(i, rows);
            if (!table.rows().isEmpty()) {
                flow.table(table.rows(), place(page));
                i = table.end() - 1;
            } else {
                double edge = rights.getOrDefault(rows.get(i).last().paragraph(), column.right());
                flow.add(new Flow.Line(rows.get(i), column, pitch, edge), place(page));
            }
        }
    }

    private Place place(PdfPage page) {
        return new Place(page.number(), ++ordinal);
    }

    /** From line to line, as it is usual. */
    private static double pitch(List<Row> rows) {
        List<Double> steps = new ArrayList<>();
        for (int i = 1; i < rows.size(); i++) {
            steps.add(rows.get(i).baseline() - rows.get(i - 1).baseline());
        }
        return steps.stream().sorted().skip(steps.size() / 3).findFirst().orElse(Double.MAX_VALUE);
    }
}
