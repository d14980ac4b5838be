package dev.jianbao.importers.pdf;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** The lines and pictures of a page. */
final class PageDrawing extends PDFGraphicsStreamEngine {
    private static final double THINNEST = 3;
    private static final double SHORTEST = 6;
    private static final int MOST = 6_000;

    private final List<Box> rulings = new ArrayList<>();
    private final List<Box> pictures = new ArrayList<>();
    private final List<Box> path = new ArrayList<>();
    private final List<Box> shapes = new ArrayList<>();
    private final List<Box> polygon = new ArrayList<>();
    private final PDRectangle frame;
    private Point2D start = new Point2D.Double();
    private Point2D current = new Point2D.Double();

    private PageDrawing(PDPage page) {
        super(page);
        this.frame = page.getCropBox();
    }

    /** The drawing of a page that is not turned when it is shown. */
    static PageDrawing of(PDPage page) throws IOException {
        PageDrawing drawing = new PageDrawing(page);
        drawing.processPage(page);
        return drawing;
    }

    /** Thin boxes, upright or level. */
    List<Box> rulings() {
        return rulings;
    }

    List<Box> pictures() {
        return pictures;
    }

    private Box box(Point2D one, Point2D other) {
        double left = Math.min(one.getX(), other.getX()) - frame.getLowerLeftX();
        double right = Math.max(one.getX(), other.getX()) - frame.getLowerLeftX();
        double top = frame.getUpperRightY() - Math.max(one.getY(), other.getY());
        double bottom = frame.getUpperRightY() - Math.min(one.getY(), other.getY());
        return new Box(left, top, right, bottom);
    }

    private void add(Box box) {
        boolean level = box.height() <= THINNEST && box.width() >= SHORTEST;
        boolean upright = box.width() <= THINNEST && box.height() >= SHORTEST;
        if ((level || upright) && rulings.size() < MOST) {
            rulings.add(box);
        }
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        path.add(box(p0, p1));
        path.add(box(p1, p2));
        path.add(box(p2, p3));
        path.add(box(p3, p0));
        shapes.add(box(p0, p2));
        start = p0;
        current = p0;
    }

    @Override
    public void moveTo(float x, float y) {
        endShape();
        start = new Point2D.Double(x, y);
        current = start;
    }

    @Override
    public void lineTo(float x, float y) {
        Point2D end = new Point2D.Double(x, y);
        if (path.size() < MOST) {
            path.add(box(current, end));
            polygon.add(box(current, end));
        }
        current = end;
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        current = new Point2D.Double(x3, y3);
    }

    @Override
    public void closePath() {
        path.add(box(current, start));
        current = start;
        endShape();
    }

    private void endShape() {
        if (!polygon.isEmpty()) {
            shapes.add(Box.around(polygon));
            polygon.clear();
        }
    }

    @Override
    public Point2D getCurrentPoint() {
        return current;
    }

    @Override
    public void endPath() {
        path.clear();
        shapes.clear();
        polygon.clear();
    }

    @Override
    public void strokePath() {
        path.forEach(this::add);
        endPath();
    }

    /** A line may also be a filled box; the sides of a larger one are no lines, but where two colours meet. */
    @Override
    public void fillPath(int rule) {
        endShape();
        shapes.forEach(this::add);
        endPath();
    }

    @Override
    public void fillAndStrokePath(int rule) {
        strokePath();
    }

    @Override
    public void drawImage(PDImage image) {
        Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
        Point2D corner = matrix.transformPoint(0, 0);
        Point2D opposite = matrix.transformPoint(1, 1);
        if (pictures.size() < MOST) {
            pictures.add(box(corner, opposite));
        }
    }

    @Override
    public void clip(int rule) {
        // What is cut off is rarely text.
    }

    @Override
    public void shadingFill(COSName name) {
        // No line.
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) {
        // Characters are read elsewhere.
    }
}
