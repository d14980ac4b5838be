package dev.jianbao.importers.galley;

import dev.jianbao.importers.galley.Slip.Grid;
import dev.jianbao.importers.galley.Slip.Line;
import dev.jianbao.importers.galley.Slip.Square;
import dev.jianbao.importers.manuscript.Block;
import dev.jianbao.importers.manuscript.Insertion;
import dev.jianbao.importers.manuscript.Manuscript;
import dev.jianbao.importers.manuscript.Omission;
import dev.jianbao.importers.manuscript.Style;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A manuscript as it is worked on.
 *
 * @param slips its lines and tables, in order
 */
public record Galley(List<Slip> slips) {
    /** How likely what an importer took without being sure is meant. */
    private static final double TAKEN = 0.7;

    public Galley {
        slips = List.copyOf(slips);
    }

    /** A galley of a manuscript; what its importer left out is written down as dropped. */
    public static Galley of(Manuscript manuscript, Ledger ledger) {
        for (Omission omission : manuscript.omissions()) {
            ledger.drop(
                    Traced.of(manuscript.transcript(), omission.extent()).strip(), Finding.of(rule(omission.reason())));
        }
        for (Insertion insertion : manuscript.insertions()) {
            String text = manuscript.text(insertion.extent());
            ledger.doubt(Rule.INSERTED, Traced.of(manuscript.transcript(), insertion.extent()), TAKEN, text);
        }
        for (Block block : manuscript.blocks()) {
            if (block instanceof Block.Figure figure) {
                Traced words = Traced.of(manuscript.transcript(), figure.extent());
                ledger.doubt(Rule.PICTURE, words, TAKEN, figure.picture().name());
            }
        }
        return new Galley(manuscript.blocks().stream()
                .map(block -> block.accept(new Setter(manuscript)))
                .toList());
    }

    private static Rule rule(Omission.Reason reason) {
        return switch (reason) {
            case NAVIGATION -> Rule.NAVIGATION;
            case ADVERT -> Rule.ADVERT;
            case PAGE_FURNITURE -> Rule.PAGE_FURNITURE;
            case DELETED -> Rule.DELETED;
            case REMARK -> Rule.REMARK;
        };
    }

    public Stream<Line> lines() {
        return slips.stream().filter(Line.class::isInstance).map(Line.class::cast);
    }

    /** With every line and every cell mended; slips left empty are gone. */
    public Galley mended(UnaryOperator<Traced> repair) {
        return new Galley(slips.stream()
                .map(slip -> slip instanceof Grid grid ? grid.mended(repair) : mended((Line) slip, repair))
                .filter(slip -> !(slip instanceof Line line && line.traced().isBlank()))
                .toList());
    }

    private static Slip mended(Line line, UnaryOperator<Traced> repair) {
        return line.with(repair.apply(line.traced()));
    }

    private record Setter(Manuscript manuscript) implements Block.Visitor<Slip> {
        @Override
        public Slip paragraph(Block.Paragraph paragraph) {
            return new Line(
                    Traced.of(manuscript.transcript(), paragraph.extent()), paragraph.place(), paragraph.style());
        }

        @Override
        public Slip table(Block.Table table) {
            return new Grid(
                    table.rows().stream()
                            .map(row -> row.cells().stream()
                                    .map(cell -> new Square(
                                            Traced.of(manuscript.transcript(), cell.extent()),
                                            cell.column(),
                                            cell.columns(),
                                            cell.rows()))
                                    .toList())
                            .toList(),
                    table.place());
        }

        @Override
        public Slip figure(Block.Figure figure) {
            return new Line(Traced.of(manuscript.transcript(), figure.extent()), figure.place(), Style.PLAIN);
        }
    }
}
