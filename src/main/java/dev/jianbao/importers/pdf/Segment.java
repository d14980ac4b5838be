package dev.jianbao.importers.pdf;

import dev.jianbao.importers.manuscript.ParagraphText;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Characters that stand on one line without a wide gap between them. */
final class Segment {
    /** A gap of so many ems parts two segments; names are spaced by one em. */
    private static final double GAP = 1.7;
    /** A gap of so many ems is a blank, between Chinese characters and beside others. */
    private static final double WIDE_BLANK = 0.7;

    private static final double BLANK = 0.28;
    private static final String STOPS = "，。、；：！？";
    /** Baselines that differ by less than so much of the type's size are one line. */
    private static final double SAME_LINE = 0.45;

    private final List<Glyph> glyphs;
    private final BitSet behindBlank = new BitSet();
    private final Box box;
    private final double size;

    /** @param drawn what is drawn, from left to right, blanks too */
    Segment(List<Glyph> drawn) {
        this.glyphs = drawn.stream().filter(each -> !each.isBlank()).toList();
        int at = 0;
        for (Glyph each : drawn) {
            if (each.isBlank()) {
                behindBlank.set(at);
            } else {
                at++;
            }
        }
        this.box = Box.around(glyphs.stream().map(Glyph::box).toList());
        this.size = glyphs.stream().mapToDouble(Glyph::size).sorted().toArray()[glyphs.size() / 2];
    }

    /** The segments of some characters, line by line from the top, from left to right in each. */
    static List<Segment> of(List<Glyph> glyphs) {
        List<Glyph> sorted = glyphs.stream()
                .sorted(Comparator.comparingDouble(Glyph::baseline))
                .toList();
        List<Segment> segments = new ArrayList<>();
        List<Glyph> line = new ArrayList<>();
        double baseline = 0;
        double size = 0;
        for (Glyph each : sorted) {
            if (!line.isEmpty() && each.baseline() - baseline > SAME_LINE * Math.max(size, each.size())) {
                split(line, segments);
                line.clear();
                size = 0;
            }
            // Larger type decides where the line is; notes stand above it.
            baseline = line.isEmpty() || each.size() > size ? each.baseline() : baseline;
            size = Math.max(size, each.size());
            line.add(each);
        }
        split(line, segments);
        return segments;
    }

    private static void split(List<Glyph> line, List<Segment> segments) {
        List<Glyph> sorted =
                line.stream().sorted(Comparator.comparingDouble(Glyph::left)).toList();
        List<Glyph> open = new ArrayList<>();
        List<Glyph> blanks = new ArrayList<>();
        double right = 0;
        for (Glyph each : sorted) {
            if (each.isBlank()) {
                blanks.add(each);
                continue;
            }
            if (!open.isEmpty()
                    && each.left() - right
                            > GAP
                                    * Math.max(
                                            each.size(),
                                            open.get(open.size() - 1).size())) {
                segments.add(new Segment(open));
                open = new ArrayList<>();
            } else if (!open.isEmpty()) {
                open.addAll(blanks);
            }
            blanks.clear();
            open.add(each);
            right = Math.max(right, each.right());
        }
        if (!open.isEmpty()) {
            segments.add(new Segment(open));
        }
    }

    Box box() {
        return box;
    }

    /** The size of most of its type. */
    double size() {
        return size;
    }

    double baseline() {
        return glyphs.get(0).baseline();
    }

    String text() {
        ParagraphText text = new ParagraphText();
        write(text);
        return text.text();
    }

    /** The typeface of most of its Chinese characters, since digits among them often have another; empty where it has none. */
    String font() {
        Map<String, Integer> count = new TreeMap<>();
        glyphs.stream().filter(Glyph::isWide).forEach(each -> count.merge(each.font(), 1, Integer::sum));
        return count.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("");
    }

    /** Of which paragraph its first character is. */
    Tags.Tag first() {
        return glyphs.get(0).tag();
    }

    /** Of which paragraph its last character is. */
    Tags.Tag last() {
        return glyphs.get(glyphs.size() - 1).tag();
    }

    /** Whether all of its type is bold. */
    boolean isBold() {
        return glyphs.stream().allMatch(Glyph::bold);
    }

    void write(ParagraphText text) {
        double stretch = stretch();
        for (int i = 0; i < glyphs.size(); i++) {
            if (i > 0) {
                blank(i, stretch).ifPresent(text::append);
            }
            text.append(glyphs.get(i).text(), glyphs.get(i).bold());
        }
    }

    /** By how many ems a line that was set to the edge is stretched between its characters: nobody types a blank before a comma. */
    private double stretch() {
        for (int i = 1; i < glyphs.size(); i++) {
            if (STOPS.contains(glyphs.get(i).text()) && glyphs.get(i - 1).isWide()) {
                return Math.max(0, gap(glyphs.get(i - 1), glyphs.get(i)));
            }
        }
        return 0;
    }

    private static double gap(Glyph before, Glyph after) {
        return (after.left() - before.right()) / Math.max(before.size(), after.size());
    }

    /** The blank before a character: one that is drawn, or that a gap stands for. */
    private Optional<String> blank(int at, double stretch) {
        Glyph before = glyphs.get(at - 1);
        Glyph after = glyphs.get(at);
        double gap = gap(before, after) - stretch;
        if (before.isWide() && after.isWide()) {
            return gap > WIDE_BLANK ? Optional.of("　") : behindBlank.get(at) ? Optional.of(" ") : Optional.empty();
        }
        boolean latin = !before.isWide() && !after.isWide();
        return gap > (latin ? 0.15 : BLANK) ? Optional.of(" ") : Optional.empty();
    }
}
