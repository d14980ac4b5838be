package dev.jianbao.importers.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/** The characters of a page and where they are drawn. */
final class PageGlyphs extends PDFTextStripper {
    private static final int MOST = 400_000;
    /** Of a page that lies across, so much runs in one direction, and no fewer characters. */
    private static final double MOST_OF_IT = 0.6;

    private static final int FEWEST = 20;
    /** Widths of digits, in ems. */
    private static final double WIDE = 0.95;

    private static final double NARROW = 0.7;

    private final List<Glyph> upright = new ArrayList<>();
    private final List<Glyph> turned = new ArrayList<>();
    private final int[] directions = new int[4];
    private final Set<String> drawn = new HashSet<>();
    private final PDPage page;
    private final Tags tags;
    private final Deque<Tags.Tag> open = new ArrayDeque<>();
    private int unknown;
    private int wide;
    private int narrow;

    private PageGlyphs(PDPage page, Tags tags) {
        this.page = page;
        this.tags = tags;
    }

    /** @param page counted from 1 */
    static PageGlyphs of(PDDocument document, int page, Tags tags) throws IOException {
        PageGlyphs glyphs = new PageGlyphs(document.getPage(page - 1), tags);
        glyphs.setStartPage(page);
        glyphs.setEndPage(page);
        glyphs.writeText(document, Writer.nullWriter());
        return glyphs;
    }

    List<Glyph> upright() {
        return upright;
    }

    /** What does not run from left to right: watermarks, letters along a margin. */
    List<Glyph> turned() {
        return turned;
    }

    /** The direction in which most of the page runs, in degrees counter-clockwise from left to right; 0 where there is none such. */
    int direction() {
        int all = Arrays.stream(directions).sum();
        return IntStream.of(1, 2, 3)
                .filter(quarter -> directions[quarter] >= FEWEST && directions[quarter] > MOST_OF_IT * all)
                .map(quarter -> 90 * quarter)
                .findFirst()
                .orElse(0);
    }

    /**
     * How many characters were drawn of which the file does not say what they are, or lies: a digit as wide as Han, beside others that are
     * not, is a character for which the file has put in another's name.
     */
    int unknown() {
        return unknown + (narrow > 0 ? wide : 0);
    }

    @Override
    public void beginMarkedContentSequence(COSName name, @Nullable COSDictionary properties) {
        super.beginMarkedContentSequence(name, properties);
        int mark = properties == null ? -1 : properties.getInt(COSName.MCID, -1);
        Tags.Tag around = open.isEmpty() ? Tags.Tag.NONE : open.peek();
        open.push(mark < 0 ? around : tags.of(page, mark));
    }

    @Override
    public void endMarkedContentSequence() {
        super.endMarkedContentSequence();
        open.poll();
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        if (font instanceof PDType0Font && font.toUnicode(code) == null) {
            unknown++;
        }
        super.showGlyph(matrix, font, code, displacement);
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        String text = position.getUnicode();
        if (text == null || text.isEmpty() || upright.size() + turned.size() >= MOST) {
            return;
        }
        double size = Math.max(1, Math.abs(position.getYScale()));
        String name = name(position.getFont());
        Glyph glyph = new Glyph(
                text,
                position.getXDirAdj(),
                position.getYDirAdj(),
                position.getWidthDirAdj(),
                size,
                isBold(name),
                name,
                open.isEmpty() ? Tags.Tag.NONE : open.peek());
        if (text.length() == 1 && text.charAt(0) >= '0' && text.charAt(0) <= '9') {
            wide += glyph.width() > WIDE * size ? 1 : 0;
            narrow += glyph.width() < NARROW * size ? 1 : 0;
        }
        if (isFirst(glyph)) {
            (position.getDir() == 0 ? upright : turned).add(glyph);
            if (!glyph.isBlank()) {
                directions[Math.floorMod(Math.round(position.getDir() / 90), 4)]++;
            }
        }
    }

    /** Bold type is also made by drawing characters twice, a hair apart. */
    private boolean isFirst(Glyph glyph) {
        if (glyph.isBlank()) {
            return true;
        }
        double step = Math.max(0.3, glyph.width() / 3);
        long column = Math.round(glyph.left() / step);
        long row = Math.round(glyph.baseline() / step);
        // Places are counted in steps, so only those of one size can be told to be the same.
        String alike = " " + Math.round(100 * step) + " " + glyph.text();
        for (long x = column - 1; x <= column + 1; x++) {
            for (long y = row - 1; y <= row + 1; y++) {
                if (drawn.contains(x + " " + y + alike)) {
                    return false;
                }
            }
        }
        return drawn.add(column + " " + row + alike);
    }

    /** The name of a typeface; one that is drawn by the file itself may be named in its description alone. */
    private static String name(PDFont font) {
        PDFontDescriptor description = font.getFontDescriptor();
        return Optional.ofNullable(font.getName())
                .or(() -> Optional.ofNullable(description).map(PDFontDescriptor::getFontName))
                .map(name -> name.replaceFirst("^[A-Z]{6}\\+", ""))
                .orElse("");
    }

    private static boolean isBold(String font) {
        String lower = font.toLowerCase(Locale.ROOT);
        return lower.contains("bold") || lower.contains("heavy") || lower.contains("black");
    }

    @Override
    protected void writePage() {
        // The characters are set by what draws on them later, not in the order of the file.
    }
}
