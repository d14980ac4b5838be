package dev.jianbao.importers.margin;

import dev.jianbao.importers.galley.Finding;
import dev.jianbao.importers.galley.Galley;
import dev.jianbao.importers.galley.Ledger;
import dev.jianbao.importers.galley.Replacement;
import dev.jianbao.importers.galley.Rule;
import dev.jianbao.importers.galley.Slip;
import dev.jianbao.importers.galley.Slip.Line;
import dev.jianbao.importers.galley.Traced;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes out the marks of a web page that were copied with its text: tags, and signs written as entities. A text about such marks
 * keeps them, since no line of it is a paragraph of a page, opened and closed by them.
 */
public final class PageMarks {
    private static final Pattern PARAGRAPH = Pattern.compile(
            "^[\\s　]*<(p|div|section|span|li|h[1-6])(?:\\s[^<>]{0,400})?>[^<]{12,2000}[，。][^<]{0,2000}");
    private static final Pattern BLOCK = Pattern.compile(
            "(?i)</?(?:p|div|section|article|br|li|ul|ol|h[1-6]|tr|table|tbody|center|blockquote)(?:\\s[^<>]{0,400})?/?>");
    private static final Pattern TAG = Pattern.compile(
            "(?i)</?(?:span|strong|b|em|i|u|font|a|img|td|th|sup|sub|iframe|video|o:p)(?:\\s[^<>]{0,400})?/?>");
    /** One behind Han, as it stands in a sentence that lost its sign. */
    private static final Pattern WITHIN =
            Pattern.compile("(?<=\\p{IsHan})&(?:mdash|ldquo|rdquo|lsquo|rsquo|middot|hellip|nbsp);");

    private static final Pattern ENTITY = Pattern.compile(
            "&(?:nbsp|ensp|emsp|mdash|ndash|ldquo|rdquo|lsquo|rsquo|middot|hellip|bull|quot|lt|gt|amp|times|permil);");
    private static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("nbsp", " "),
            Map.entry("ensp", " "),
            Map.entry("emsp", "　"),
            Map.entry("mdash", "—"),
            Map.entry("ndash", "–"),
            Map.entry("ldquo", "“"),
            Map.entry("rdquo", "”"),
            Map.entry("lsquo", "‘"),
            Map.entry("rsquo", "’"),
            Map.entry("middot", "·"),
            Map.entry("hellip", "…"),
            Map.entry("bull", "•"),
            Map.entry("quot", "\""),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("amp", "&"),
            Map.entry("times", "×"),
            Map.entry("permil", "‰"));
    /** So many signs written as entities are those of a page, and no example. */
    private static final int ENOUGH = 3;

    private PageMarks() {}

    public static Galley without(Galley galley, Ledger ledger) {
        boolean page = galley.lines().anyMatch(line -> isParagraph(line.text()));
        long entities = galley.lines()
                .flatMap(line -> WITHIN.matcher(line.text()).results())
                .limit(ENOUGH)
                .count();
        if (!page && entities < ENOUGH) {
            return galley;
        }
        List<Slip> slips = new ArrayList<>();
        for (Slip slip : galley.slips()) {
            if (slip instanceof Line line) {
                lines(line, page, ledger).forEach(slips::add);
            } else {
                slips.add(slip);
            }
        }
        return new Galley(slips);
    }

    /** Whether a line is a paragraph of a page between its tags. */
    private static boolean isParagraph(String text) {
        Matcher opened = PARAGRAPH.matcher(text);
        return opened.find() && text.indexOf("</" + opened.group(1) + ">", opened.end()) > 0;
    }

    /** What stands between the tags of a line, each paragraph by itself. */
    private static List<Line> lines(Line line, boolean page, Ledger ledger) {
        List<Line> lines = new ArrayList<>();
        Matcher block = BLOCK.matcher(line.text());
        int start = 0;
        while (page && block.find()) {
            add(line, start, block.start(), ledger, lines);
            ledger.drop(line.traced().slice(block.start(), block.end()), Finding.of(Rule.CONVERTER_MARKS));
            start = block.end();
        }
        if (start == 0) {
            return List.of(line.with(signs(page ? tags(line.traced(), ledger) : line.traced(), ledger)));
        }
        add(line, start, line.text().length(), ledger, lines);
        return lines;
    }

    private static void add(Line line, int start, int end, Ledger ledger, List<Line> lines) {
        Traced part = signs(tags(line.traced().slice(start, end).strip(), ledger), ledger)
                .strip();
        if (!part.isEmpty()) {
            lines.add(line.with(part));
        }
    }

    private static Traced tags(Traced text, Ledger ledger) {
        return ledger.replaceAll(
                text,
                TAG.matcher(text.text())
                        .results()
                        .map(each -> new Replacement(each.start(), each.end(), "", Finding.of(Rule.CONVERTER_MARKS)))
                        .toList());
    }

    private static Traced signs(Traced text, Ledger ledger) {
        return ledger.replaceAll(
                text,
                ENTITY.matcher(text.text())
                        .results()
                        .map(each -> new Replacement(
                                each.start(),
                                each.end(),
                                SIGNS.getOrDefault(
                                        each.group().substring(1, each.group().length() - 1), " "),
                                Finding.of(Rule.CONVERTER_MARKS)))
                        .toList());
    }
}
