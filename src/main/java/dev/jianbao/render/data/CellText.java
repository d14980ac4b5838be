package dev.jianbao.render.data;

import dev.jianbao.plan.table.Cell;

/** Cells in the notation of the source, so that a table that was downloaded can be read again and nothing of it is lost. */
final class CellText {
    private static final Cell.Visitor<String> WRITTEN = new Cell.Visitor<>() {
        @Override
        public String given(Cell.Given cell) {
            return cell.text() + cell.remark().map(remark -> "（" + remark + "）").orElse("");
        }

        @Override
        public String inferred(Cell.Inferred cell) {
            return "=" + cell.text() + " ; " + cell.rule()
                    + cell.words().map(words -> " ; " + words).orElse("");
        }

        @Override
        public String lost(Cell.Lost cell) {
            return cell.text() + cell.remark().map(remark -> "（" + remark + "）").orElse("");
        }

        @Override
        public String none(Cell.None cell) {
            return cell.text();
        }

        @Override
        public String merged(Cell.Merged cell) {
            return "";
        }
    };

    private CellText() {}

    static String of(Cell cell) {
        return cell.accept(WRITTEN);
    }
}
