package dev.jianbao.importers.structure.issue;

import dev.jianbao.importers.lexis.Marker;
import dev.jianbao.importers.lexis.Marker.Kind;
import dev.jianbao.importers.structure.Lines;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Tells sections whose items are numbered and have text behind their titles, however many paragraphs: the issue begins with the name of
 * one, no third sort of number occurs, and of the titles many are followed by the day of what they report. An article has a title above its
 * first heading, and its points name no days.
 */
final class DatedPoints {
    private static final int FEWEST_HEADINGS = 2;
    private static final int FEWEST_POINTS = 4;
    private static final double LEAST_SHARE = 0.4;
    private static final int MANY_HEADINGS = 3;
    private static final double FEW = 0.2;
    private static final Pattern DAY = Pattern.compile("[^。]{0,30}?(?<![0-9])[0-9]{1,2}月[0-9]{1,2}日");

    private DatedPoints() {}

    static boolean are(Openings openings) {
        Lines lines = openings.lines();
        Optional<Kind> outer = kind(lines, 0).filter(each -> openings.mayName(0));
        if (outer.isEmpty()) {
            return false;
        }
        List<Integer> headings = IntStream.range(0, lines.size())
                .filter(i -> kind(lines, i).equals(outer))
                .boxed()
                .toList();
        Optional<Kind> inner = kind(lines, 1).filter(each -> each.compareTo(outer.get()) > 0);
        List<Integer> points = IntStream.range(0, lines.size())
                .filter(i -> inner.isPresent() && kind(lines, i).equals(inner))
                .boxed()
                .toList();
        boolean others = IntStream.range(0, lines.size())
                .mapToObj(i -> kind(lines, i))
                .anyMatch(each -> each.isPresent() && !each.equals(outer) && !each.equals(inner));
        return !others
                && headings.size() >= FEWEST_HEADINGS
                && points.size() >= FEWEST_POINTS
                && headings.stream().allMatch(openings::mayName)
                && points.stream()
                        .allMatch(
                                i -> LeadTitle.of(Openings.bare(lines.text(i))).isPresent())
                && points.stream().filter(i -> isDated(lines.text(i))).count()
                        >= (areFirst(lines, headings, inner) ? FEW : LEAST_SHARE) * points.size();
    }

    /** Whether three names or more each have a point right below that counts from one anew. */
    private static boolean areFirst(Lines lines, List<Integer> headings, Optional<Kind> inner) {
        return headings.size() >= MANY_HEADINGS
                && headings.stream()
                        .allMatch(i -> kind(lines, i + 1).equals(inner)
                                && Marker.of(lines.text(i + 1)).stream()
                                        .allMatch(each -> each.number().orElse(0) == 1));
    }

    private static Optional<Kind> kind(Lines lines, int line) {
        return Marker.of(lines.text(line))
                .filter(each -> each.number().isPresent() && each.kind().compareTo(Kind.ORDINAL) < 0)
                .map(Marker::kind);
    }

    /** Whether the text behind the title of a point begins with a sentence that names a day. */
    private static boolean isDated(String line) {
        String bare = Openings.bare(line);
        return LeadTitle.of(bare)
                .filter(title -> DAY.matcher(bare.substring(title.end() + 1)).lookingAt())
                .isPresent();
    }
}
