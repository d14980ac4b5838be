package dev.jianbao.importers.compose;

import dev.jianbao.importers.galley.Slip;
import dev.jianbao.importers.galley.Traced;
import dev.jianbao.importers.structure.Block;
import java.util.ArrayList;
import java.util.List;

/** Writes a text as Markdown: headings, paragraphs with what runs in, tables. */
final class BodyWriter implements Block.Visitor<Void> {
    private static final int DEEPEST = 6;

    private final Sheet sheet;
    private final Comments comments;
    private final int top;
    /** The depths of the headings that the next one may stand under, outermost first; of two alike each is as deep. */
    private final List<Integer> open = new ArrayList<>();

    /** @param top the level of the outermost heading */
    BodyWriter(Sheet sheet, Comments comments, int top) {
        this.sheet = sheet;
        this.comments = comments;
        this.top = top;
    }

    void write(List<Block> blocks) {
        blocks.forEach(block -> block.accept(this));
    }

    @Override
    public Void paragraph(Block.Paragraph paragraph) {
        comments.markdown(sheet, paragraph.lead(), paragraph.text());
        if (paragraph.lead().isEmpty()) {
            sheet.add(Escapes.paragraph(paragraph.text()));
        } else {
            sheet.add("**")
                    .add(Escapes.paragraph(paragraph.lead()))
                    .add("**")
                    .add(Escapes.inline(paragraph.text().strip()));
        }
        sheet.line("").line("");
        return null;
    }

    @Override
    public Void heading(Block.Heading heading) {
        comments.markdown(sheet, heading.text());
        open.removeIf(depth -> depth >= heading.depth());
        open.add(heading.depth());
        int level = Math.min(top + open.size() - 1, DEEPEST);
        sheet.add("#".repeat(level) + " ")
                .add(Escapes.inline(heading.text().strip()))
                .line("")
                .line("");
        return null;
    }

    @Override
    public Void table(Block.Table table) {
        int width = table.grid().rows().stream()
                .flatMap(List::stream)
                .mapToInt(cell -> cell.column() + cell.columns())
                .max()
                .orElse(0);
        boolean first = true;
        for (List<Slip.Square> row : table.grid().rows()) {
            row.forEach(cell -> comments.markdown(sheet, cell.traced()));
            sheet.add("|");
            int column = 0;
            for (Slip.Square cell : row) {
                sheet.add(" |".repeat(Math.max(0, cell.column() - column)));
                sheet.add(" ")
                        .add(Escapes.inline(breaks(cell.traced().strip())))
                        .add(" |" + " |".repeat(cell.columns() - 1));
                column = cell.column() + cell.columns();
            }
            sheet.line(" |".repeat(Math.max(0, width - column)));
            if (first) {
                sheet.line("|" + " --- |".repeat(width));
                first = false;
            }
        }
        sheet.line("");
        return null;
    }

    /** Line ends within a cell become blanks. */
    private static Traced breaks(Traced text) {
        Traced line = Traced.EMPTY;
        for (int i = 0; i < text.length(); i++) {
            line = line.plus(text.at(i) == '\n' ? Traced.added(" ") : text.slice(i, i + 1));
        }
        return line;
    }
}
