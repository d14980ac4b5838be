package dev.jianbao.importers.galley;

import dev.jianbao.importers.galley.Slip.Line;
import dev.jianbao.text.CharacterWidth;
import java.util.BitSet;

/** How wide lines were in the source: digits and letters that were as wide as Han there are narrow by now. */
public final class SourceWidth {
    /** What is as wide as Han in Chinese print and counts as narrow elsewhere. */
    private static final String SQUARE = "“”‘’—…·";

    private final BitSet wide = new BitSet();

    private SourceWidth() {}

    /** By what was written down of characters that were made narrow. */
    public static SourceWidth of(Ledger ledger) {
        SourceWidth widths = new SourceWidth();
        for (Change change : ledger.changes()) {
            if (change.rule() == Rule.FULL_WIDTH) {
                change.extents().forEach(each -> widths.wide.set(each.start(), each.end()));
            }
        }
        return widths;
    }

    /** The columns of a line without the blanks at its end. */
    public int of(Line line) {
        return of(line.traced());
    }

    /** The columns of a stretch of a line without the blanks at its end. Chinese quotation marks, dashes and dots take two, as they do in print. */
    public int of(Traced text) {
        String written = text.text().stripTrailing();
        int width = CharacterWidth.of(written)
                + (int) written.chars()
                        .filter(each -> SQUARE.indexOf(each) >= 0)
                        .count();
        for (int i = 0; !wide.isEmpty() && i < text.length(); i++) {
            boolean narrowed = text.origin(i) >= 0 && wide.get(text.origin(i)) && text.at(i) < 0x80;
            width += narrowed ? 1 : 0;
        }
        return width;
    }
}
