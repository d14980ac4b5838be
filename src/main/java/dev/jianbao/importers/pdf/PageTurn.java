package dev.jianbao.importers.pdf;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;

/** Turns a page the way it is held to be read: wide tables often lie across it, and its file may say that it is shown turned. */
final class PageTurn {
    private PageTurn() {}

    /** A page as it is shown: what the file says of turning it is done, and said no more. */
    static void asShown(PDDocument document, PDPage page) throws IOException {
        int degrees = Math.floorMod(page.getRotation(), 360);
        page.setRotation(0);
        clockwise(document, page, degrees);
    }

    /** @param degrees a multiple of 90 */
    static void clockwise(PDDocument document, PDPage page, int degrees) throws IOException {
        if (degrees == 0) {
            return;
        }
        PDRectangle box = page.getCropBox();
        Matrix matrix = switch (degrees) {
            case 90 -> new Matrix(0, -1, 1, 0, -box.getLowerLeftY(), box.getUpperRightX());
            case 180 -> new Matrix(-1, 0, 0, -1, box.getUpperRightX(), box.getUpperRightY());
            default -> new Matrix(0, 1, -1, 0, box.getUpperRightY(), -box.getLowerLeftX());
        };
        try (PDPageContentStream content = new PDPageContentStream(document, page, AppendMode.PREPEND, false)) {
            content.transform(matrix);
        }
        boolean across = degrees != 180;
        PDRectangle turned =
                new PDRectangle(across ? box.getHeight() : box.getWidth(), across ? box.getWidth() : box.getHeight());
        page.setMediaBox(turned);
        page.setCropBox(turned);
    }
}
