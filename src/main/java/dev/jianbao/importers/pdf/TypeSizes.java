package dev.jianbao.importers.pdf;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The sizes of type in a document: that of its running text, and larger ones, which are headings.
 *
 * @param body the size of most characters
 * @param font the typeface of most characters, as lines of Chinese have it; empty where there are none
 * @param larger the larger sizes, the largest first
 */
record TypeSizes(double body, String font, List<Double> larger) {
    private static final double LARGER = 1.15;
    private static final int LONGEST_HEADING = 60;
    private static final int DEEPEST = 4;

    static TypeSizes of(List<PdfPage> pages) {
        Map<Double, Integer> characters = new TreeMap<>();
        Map<String, Integer> fonts = new TreeMap<>();
        for (PdfPage page : pages) {
            for (Segment each : page.segments()) {
                characters.merge(rounded(each.size()), each.text().length(), Integer::sum);
                if (!each.font().isEmpty()) {
                    fonts.merge(each.font(), each.text().length(), Integer::sum);
                }
            }
        }
        double body = most(characters).orElse(0.0);
        List<Double> larger = characters.keySet().stream()
                .filter(size -> size > LARGER * body)
                .sorted(Comparator.reverseOrder())
                .toList();
        return new TypeSizes(body, most(fonts).orElse(""), larger);
    }

    private static <T> Optional<T> most(Map<T, Integer> counted) {
        return counted.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    /** Whether a typeface is another than that of running text. */
    boolean isOther(String face) {
        return !face.isEmpty() && !font.isEmpty() && !face.equals(font);
    }

    /** The level of a heading in some size; 0 for running text. */
    int heading(double size, int length) {
        int at = larger.indexOf(rounded(size));
        return at < 0 || length > LONGEST_HEADING ? 0 : Math.min(at + 1, DEEPEST);
    }

    private static double rounded(double size) {
        return Math.round(size * 2) / 2.0;
    }
}
