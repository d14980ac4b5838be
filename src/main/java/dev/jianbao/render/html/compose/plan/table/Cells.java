package dev.jianbao.render.html.compose.plan.table;

import dev.jianbao.entity.quantity.Exact;
import dev.jianbao.entity.quantity.Quantity;
import dev.jianbao.plan.audit.Sum;
import dev.jianbao.plan.table.Cell;
import dev.jianbao.render.html.view.part.LinkView;
import dev.jianbao.render.html.view.part.table.CellView;
import dev.jianbao.render.html.view.part.table.CellView.NoteMark;
import dev.jianbao.render.html.view.part.table.CellView.Style;
import dev.jianbao.render.html.view.part.table.NoteView;
import dev.jianbao.render.html.words.Words;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Composes cells of one table, and the notes that explain them. */
public final class Cells {
    /** Sorting needs no more places. */
    private static final int PLACES = 6;

    private final Words words;
    private final Footnotes notes;

    public Cells(Words words) {
        this(words, "");
    }

    /** @param prefix of the anchors of its notes */
    public Cells(Words words, String prefix) {
        this.words = words;
        this.notes = new Footnotes(words, prefix);
    }

    /** The notes of all cells that were composed. */
    public List<NoteView> notes() {
        return notes.views();
    }

    public CellView cell(Cell cell, Style style) {
        Cell root = cell instanceof Cell.Merged merged ? merged.above() : cell;
        return root.accept(new Composer(style));
    }

    /** Words that no source states. */
    public CellView words(String text, Style style) {
        return new CellView("given", text, List.of(), Optional.empty(), Optional.empty(), style, Optional.empty());
    }

    public CellView links(List<LinkView> links, Style style) {
        return new CellView("given", "", links, Optional.empty(), Optional.empty(), style, Optional.empty());
    }

    public CellView nothing(Style style) {
        return new CellView("none", "", List.of(), Optional.empty(), Optional.empty(), style, Optional.empty());
    }

    /** Something that is lost, and no cell of the source. */
    public CellView lost(Style style) {
        return new CellView(
                "lost",
                words.say("table.lost"),
                List.of(),
                Optional.empty(),
                Optional.of(notes.lost()),
                style,
                Optional.empty());
    }

    /** A sum that nobody stated; where something is lost it is no total, and says so. */
    public CellView sum(Sum sum, Style style) {
        String amount = sum.known().amount().toPlainString();
        String text = sum.isTotal() ? amount : words.say("table.known", amount);
        Optional<String> remark = Optional.empty();
        if (!sum.isTotal()) {
            remark = Optional.of(words.say("table.lostCells", sum.lost()));
        } else if (sum.inferred() > 0) {
            remark = Optional.of(words.say("table.inferredCells", sum.inferred()));
        }
        return new CellView("given", text, List.of(), remark, Optional.empty(), style, Optional.empty());
    }

    private final class Composer implements Cell.Visitor<CellView> {
        private final Style style;

        Composer(Style style) {
            this.style = style;
        }

        private CellView view(String state, Cell cell, Optional<NoteMark> note) {
            return new CellView(
                    state,
                    cell.isLost() ? words.say("table.lost") : cell.text(),
                    List.of(),
                    cell.isLost() ? Optional.empty() : cell.remark(),
                    note,
                    style,
                    cell.quantity().map(Cells::key));
        }

        @Override
        public CellView given(Cell.Given cell) {
            return view("given", cell, Optional.empty());
        }

        @Override
        public CellView inferred(Cell.Inferred cell) {
            String rule = cell.words()
                    .map(more -> words.say("table.ruleWith", cell.rule(), more))
                    .orElse(cell.rule());
            String written = Rules.of(cell).orElse(cell.rule());
            return view("inferred", cell, Optional.of(notes.inferred(rule, written)));
        }

        @Override
        public CellView lost(Cell.Lost cell) {
            return view("lost", cell, Optional.of(cell.remark().map(notes::lost).orElseGet(notes::lost)));
        }

        @Override
        public CellView none(Cell.None cell) {
            return view("none", cell, Optional.empty());
        }

        @Override
        public CellView merged(Cell.Merged cell) {
            return cell.above().accept(this);
        }
    }

    private static String key(Quantity quantity) {
        Exact base = quantity.base();
        return base.decimal().orElseGet(() -> rounded(base)).toPlainString();
    }

    private static BigDecimal rounded(Exact base) {
        return base.rounded(PLACES);
    }
}
