package dev.jianbao.importers.pdf;

import dev.jianbao.importers.manuscript.ParagraphText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The segments of one line.
 *
 * @param segments from left to right
 */
record Row(List<Segment> segments) {
    private static final String WIDE_GAP = "　　";

    Row {
        segments = segments.stream()
                .sorted(Comparator.comparingDouble((Segment each) -> each.box().left()))
                .toList();
    }

    /** The lines that some segments make, from the top. */
    static List<Row> of(List<Segment> segments) {
        List<Row> rows = new ArrayList<>();
        List<Segment> open = new ArrayList<>();
        for (Segment each : segments.stream()
                .sorted(Comparator.comparingDouble(Segment::baseline))
                .toList()) {
            if (!open.isEmpty() && each.baseline() - open.get(0).baseline() > 0.45 * each.size()) {
                rows.add(new Row(open));
                open = new ArrayList<>();
            }
            open.add(each);
        }
        if (!open.isEmpty()) {
            rows.add(new Row(open));
        }
        return rows;
    }

    double left() {
        return segments.get(0).box().left();
    }

    double right() {
        return segments.get(segments.size() - 1).box().right();
    }

    double baseline() {
        return segments.get(0).baseline();
    }

    double size() {
        return segments.stream().mapToDouble(Segment::size).max().orElse(1);
    }

    String font() {
        return segments.get(0).font();
    }

    boolean isBold() {
        return segments.stream().allMatch(Segment::isBold);
    }

    /** Of which paragraph its first character is. */
    Tags.Tag first() {
        return segments.get(0).first();
    }

    /** Of which paragraph its last character is. */
    Tags.Tag last() {
        return segments.get(segments.size() - 1).last();
    }

    String text() {
        ParagraphText text = new ParagraphText();
        write(text);
        return text.text();
    }

    void write(ParagraphText text) {
        for (int i = 0; i < segments.size(); i++) {
            text.append(i == 0 ? "" : WIDE_GAP);
            segments.get(i).write(text);
        }
    }
}
