package dev.jianbao.importers.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds page numbers, and the heads and feet that run through the pages: the same words in the same size near the same edge. */
final class Furniture {
    private static final Pattern NUMBER = Pattern.compile(
            "[—–―－\\-·•\\s　]*(?:第\\s*)?[0-9０-９ⅠⅡⅢⅣⅤⅥivx]{1,4}\\s*页?(?:\\s*[/／，,（(]?\\s*共?\\s*[0-9]{1,4}\\s*页?[)）]?)?[—–―－\\-·•\\s　]*"
                    + "|Page\\s+[0-9]+(?:\\s+of\\s+[0-9]+)?");
    /** What a browser prints into the margins: the day and hour, and the address of the page. */
    private static final Pattern PRINTED = Pattern.compile(
            "20[0-9]{2}[/年.-][0-9]{1,2}[/月.-][0-9]{1,2}日?[, ]*(?:[上下]午)?[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?(?: ?[AP]M)?|(?:https?|file)://\\S{4,}");

    private static final double MARGIN = 0.12;
    private static final double LEAST_SHARE = 0.4;
    private static final int OUTERMOST = 3;
    private static final int SHORTEST_TITLE = 6;
    private static final double LARGER = 1.2;

    private Furniture() {}

    /** The segments that belong to the pages and not to the document. */
    static Set<Segment> of(List<PdfPage> pages) {
        Map<String, Integer> repeats = new HashMap<>();
        for (PdfPage page : pages) {
            edge(page).stream()
                    .map(each -> key(page, each))
                    .distinct()
                    .forEach(key -> repeats.merge(key, 1, Integer::sum));
        }
        Set<Segment> found = Collections.newSetFromMap(new IdentityHashMap<>());
        for (PdfPage page : pages) {
            for (Segment each : edge(page)) {
                int count = repeats.getOrDefault(key(page, each), 0);
                boolean number = NUMBER.matcher(each.text()).matches();
                boolean title = page.number() > 1 && isTitle(each, pages.get(0));
                boolean printed = edge(page).stream()
                        .anyMatch(other -> Math.abs(other.baseline() - each.baseline()) < each.size() / 2
                                && PRINTED.matcher(other.text()).matches());
                if (number || title || printed || count > 1 && count >= LEAST_SHARE * pages.size()) {
                    found.add(each);
                }
            }
        }
        return found;
    }

    /** Whether a line repeats, in smaller type, what the first page has as its title. */
    private static boolean isTitle(Segment line, PdfPage first) {
        return line.text().length() >= SHORTEST_TITLE
                && first.segments().stream()
                        .anyMatch(each -> each.size() > LARGER * line.size()
                                && each.text().startsWith(line.text()));
    }

    /** What stands nearest to the upper and lower edge, in the margins. */
    private static List<Segment> edge(PdfPage page) {
        List<Segment> sorted = page.segments().stream()
                .sorted(Comparator.comparingDouble(Segment::baseline))
                .toList();
        double margin = MARGIN * page.box().height();
        List<Segment> edge = new ArrayList<>();
        sorted.stream()
                .limit(OUTERMOST)
                .filter(each -> each.box().bottom() < margin)
                .forEach(edge::add);
        sorted.stream()
                .skip(Math.max(0, sorted.size() - OUTERMOST))
                .filter(each -> each.box().top() > page.box().height() - margin && !edge.contains(each))
                .forEach(edge::add);
        return edge;
    }

    private static String key(PdfPage page, Segment segment) {
        boolean above = segment.baseline() < page.box().height() / 2;
        return above + " " + Math.round(segment.size()) + " " + segment.text().replaceAll("[0-9０-９]+", "#");
    }
}
