package dev.jianbao.importers.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * What stands on a page.
 *
 * @param number counted from 1
 * @param box the page itself
 * @param pieces lines, tables and pictures, in no order
 * @param turned text that runs otherwise than most of the page
 * @param unknown how many characters are drawn of which the file does not say what they are
 * @param isScan whether it is a picture of a page, without text
 */
record PdfPage(int number, Box box, List<Piece> pieces, List<Segment> turned, int unknown, boolean isScan) {
    private static final double SMALLEST_PICTURE = 0.01;
    private static final double WHOLE_PAGE = 0.5;
    private static final int FEWEST_CHARACTERS = 5;

    static PdfPage read(PDDocument document, int number, Tags tags) throws IOException {
        PDPage page = document.getPage(number - 1);
        PageTurn.asShown(document, page);
        PageGlyphs glyphs = PageGlyphs.of(document, number, tags);
        if (glyphs.direction() != 0) {
            PageTurn.clockwise(document, page, glyphs.direction());
            glyphs = PageGlyphs.of(document, number, tags);
        }
        PageDrawing drawing = PageDrawing.of(page);
        Box box = new Box(0, 0, page.getCropBox().getWidth(), page.getCropBox().getHeight());
        List<Glyph> free = new ArrayList<>(glyphs.upright());
        List<Piece> pieces = new ArrayList<>();
        for (RuledTable table : RuledTable.of(drawing.rulings())) {
            List<Glyph> inside =
                    free.stream().filter(each -> stands(each, table.box())).toList();
            if (inside.stream().anyMatch(each -> !each.isBlank())) {
                pieces.add(new Piece.Ruled(table, inside));
                free.removeIf(each -> stands(each, table.box()));
            }
        }
        Segment.of(free).forEach(each -> pieces.add(new Piece.Words(each)));
        boolean scan = !pictures(drawing, box, pieces)
                && glyphs.upright().stream().filter(each -> !each.isBlank()).count() < FEWEST_CHARACTERS;
        return new PdfPage(number, box, pieces, Segment.of(glyphs.turned()), glyphs.unknown(), scan);
    }

    /** Adds the pictures of a page to its pieces; false where one fills the page. */
    private static boolean pictures(PageDrawing drawing, Box page, List<Piece> pieces) {
        int ordinal = 0;
        boolean small = true;
        for (Box each : drawing.pictures()) {
            ordinal++;
            boolean whole = each.area() >= WHOLE_PAGE * page.area();
            small &= !whole;
            if (!whole && each.area() >= SMALLEST_PICTURE * page.area()) {
                pieces.add(new Piece.Image(each, ordinal));
            }
        }
        return small;
    }

    private static boolean stands(Glyph glyph, Box box) {
        return box.holds(glyph.left() + glyph.width() / 2, glyph.middle());
    }

    List<Segment> segments() {
        return pieces.stream()
                .filter(Piece.Words.class::isInstance)
                .map(each -> ((Piece.Words) each).segment())
                .toList();
    }

    int characters() {
        return pieces.stream()
                .mapToInt(each -> each instanceof Piece.Words words
                        ? words.segment().text().length()
                        : each instanceof Piece.Ruled ruled ? ruled.glyphs().size() : 0)
                .sum();
    }
}
