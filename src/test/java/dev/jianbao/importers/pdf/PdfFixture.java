package dev.jianbao.importers.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
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
import org.apache.pdfbox.util.Matrix;

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

    /** A page with a box away from the origin on which the rest of what is drawn runs upwards, shown turned so many degrees clockwise. */
    public PdfFixture pageAcross(int degrees) {
        page();
        try {
            PDPage page = document.getPage(document.getNumberOfPages() - 1);
            PDRectangle box = new PDRectangle(40, 30, PDRectangle.A4.getHeight(), PDRectangle.A4.getHeight());
            page.setMediaBox(box);
            page.setRotation(degrees);
            content.transform(new Matrix(0, 1, -1, 0, 40 + PDRectangle.A4.getHeight(), 30));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public PdfFixture text(double x, double y, double size, String text) {
        return text(x, y, size, FontName.HELVETICA, text);
    }

    public PdfFixture text(double x, double y, double size, FontName name, String text) {
        return text(x, y, size, new PDType1Font(name), text);
    }

    private PdfFixture text(double x, double y, double size, PDFont font, String text) {
        try {
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

    /** Text in a typeface whose digits are as wide as Han: they are drawn as other characters. */
    public PdfFixture lyingText(double x, double y, double size, String text) {
        PDFont font = new PDType1Font(FontName.HELVETICA);
        COSArray widths = new COSArray();
        for (int digit = '0'; digit <= '9'; digit++) {
            widths.add(COSInteger.get(1000));
        }
        font.getCOSObject().setInt(COSName.FIRST_CHAR, '0');
        font.getCOSObject().setInt(COSName.LAST_CHAR, '9');
        font.getCOSObject().setItem(COSName.WIDTHS, widths);
        return text(x, y, size, font, text);
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
