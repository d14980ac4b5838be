package dev.jianbao.importers.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/** A PDF drawn line by line, in points from the upper left corner. */
public final class PdfFixture {
    private final PDDocument document = new PDDocument();
    private PDPageContentStream content;

    public PdfFixture page() {
        try {
            if (content != null) {
                content.close();
            }
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            content = new PDPageContentStream(document, page);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public PdfFixture text(double x, double y, double size, String text) {
        return text(x, y, size, FontName.HELVETICA, text);
    }

    public PdfFixture text(double x, double y, double size, FontName name, String text) {
        try {
            PDFont font = new PDType1Font(name);
            content.beginText();
            content.setFont(font, (float) size);
            content.newLineAtOffset((float) x, (float) (PDRectangle.A4.getHeight() - y));
            content.showText(text);
            content.endText();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public PdfFixture line(double x1, double y1, double x2, double y2) {
        try {
            content.moveTo((float) x1, (float) (PDRectangle.A4.getHeight() - y1));
            content.lineTo((float) x2, (float) (PDRectangle.A4.getHeight() - y2));
            content.stroke();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A picture that fills the page. */
    public PdfFixture scan() {
        try {
            BufferedImage image = new BufferedImage(60, 80, BufferedImage.TYPE_INT_RGB);
            content.drawImage(LosslessFactory.createFromImage(document, image), 0, 0, 595, 842);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public byte[] bytes() {
        return bytes("");
    }

    /** The file, to be opened with a password; with none, anybody may open and nobody may copy. */
    public byte[] locked(String password) {
        try {
            AccessPermission permission = new AccessPermission();
            permission.setCanExtractContent(false);
            document.protect(new StandardProtectionPolicy("owner", password, permission));
            return bytes(password);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] bytes(String password) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            content.close();
            document.save(bytes);
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException(password, e);
        }
        return bytes.toByteArray();
    }
}
