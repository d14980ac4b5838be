package dev.jianbao.importers;

import dev.jianbao.importers.manuscript.Block;
import dev.jianbao.importers.manuscript.ImportResult;
import dev.jianbao.importers.manuscript.Manuscript;
import java.util.List;
import java.util.stream.Collectors;

/** What an importer read, in lines that a test can compare. */
public final class Digest {
    private Digest() {}

    public static Manuscript read(ImportResult result) {
        return ((ImportResult.Read) result).manuscript();
    }

    /** Each block: a paragraph as its text, with {@code #} for headings; a table row by row; a picture in brackets. */
    public static List<String> blocks(Manuscript manuscript) {
        return manuscript.blocks().stream()
                .map(block -> block.accept(new Lines(manuscript)))
                .toList();
    }

    /** What was left out, each with its reason. */
    public static List<String> omissions(Manuscript manuscript) {
        return manuscript.omissions().stream()
                .map(each -> each.reason() + " " + manuscript.text(each.extent()))
                .toList();
    }

    private record Lines(Manuscript manuscript) implements Block.Visitor<String> {
        @Override
        public String paragraph(Block.Paragraph paragraph) {
            String text = manuscript.text(paragraph.extent());
            int heading = paragraph.style().heading();
            return heading == 0 ? text : "#".repeat(heading) + " " + text;
        }

        @Override
        public String table(Block.Table table) {
            return table.rows().stream()
                    .map(row -> row.cells().stream().map(this::cell).collect(Collectors.joining(" | ")))
                    .collect(Collectors.joining("\n"));
        }

        private String cell(Block.Cell cell) {
            String span = cell.columns() == 1 && cell.rows() == 1 ? "" : "[" + cell.columns() + "×" + cell.rows() + "]";
            return cell.column() + ":" + manuscript.text(cell.extent()).replace('\n', '/') + span;
        }

        @Override
        public String figure(Block.Figure figure) {
            return "[" + figure.picture() + " " + manuscript.text(figure.extent()) + "]";
        }
    }
}
