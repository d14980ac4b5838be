package dev.jianbao.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * A sheet of paper as a browser printed it.
 *
 * @param width in points
 * @param height in points
 * @param lines its text from top to bottom, without blanks, since what is between Chinese characters is a matter of type
 * @param right where its rightmost letter ends, in points from the left edge; marks may hang, and leaders are cut
 * @param foreign the fonts that the file names but does not hold
 */
public record Sheet(float width, float height, List<String> lines, float right, Set<String> foreign) {
    /** All sheets of a printed page. */
    public static List<Sheet> of(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<Sheet> sheets = new ArrayList<>();
            for (int number = 1; number <= document.getNumberOfPages(); number++) {
                sheets.add(sheet(document, number));
            }
            return sheets;
        } catch (IOException e) {
            throw new UncheckedIOException("not a PDF", e);
        }
    }

    private static Sheet sheet(PDDocument document, int number) throws IOException {
        Reach reach = new Reach();
        reach.setStartPage(number);
        reach.setEndPage(number);
        List<String> lines = reach.getText(document)
                .lines()
                .map(Sheet::plain)
                .filter(line -> !line.isEmpty())
                .toList();
        PDPage page = document.getPage(number - 1);
        PDRectangle box = page.getMediaBox();
        Set<String> foreign = new TreeSet<>();
        for (COSName name : page.getResources().getFontNames()) {
            if (!page.getResources().getFont(name).isEmbedded()) {
                foreign.add(page.getResources().getFont(name).getName());
            }
        }
        return new Sheet(box.getWidth(), box.getHeight(), lines, reach.right, foreign);
    }

    /** Text without blanks, and with the ideographs that a PDF gives as radicals. */
    public static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\\p{Z}]+", "");
    }

    /** Reads text in the order of its place, and remembers how far to the right it goes. */
    private static final class Reach extends PDFTextStripper {
        private float right;

        Reach() throws IOException {
            setSortByPosition(true);
        }

        @Override
        protected void processTextPosition(TextPosition text) {
            if (text.getUnicode().codePoints().anyMatch(Character::isLetterOrDigit)) {
                right = Math.max(right, text.getXDirAdj() + text.getWidthDirAdj());
            }
            super.processTextPosition(text);
        }
    }
}
