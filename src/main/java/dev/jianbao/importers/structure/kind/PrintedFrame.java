package dev.jianbao.importers.structure.kind;

import dev.jianbao.importers.galley.Finding;
import dev.jianbao.importers.galley.Galley;
import dev.jianbao.importers.galley.Ledger;
import dev.jianbao.importers.galley.Replacement;
import dev.jianbao.importers.galley.Rule;
import dev.jianbao.importers.galley.Slip;
import dev.jianbao.importers.galley.Traced;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What this program printed in a frame of another language: the words of the frame become those of a Chinese one, so that what is recognised there is
 * recognised here. The document itself is as it was.
 */
final class PrintedFrame {
    private static final int FEWEST_LABELS = 2;
    private static final String DASH = "[—–‒―-]";

    private final Ledger ledger;
    /** What to look for, and what to put there. */
    private final Map<Pattern, Function<MatchResult, String>> rules = new LinkedHashMap<>();

    private PrintedFrame(FrameWords words, Ledger ledger) {
        this.ledger = ledger;
        labels(words);
        marks(words);
        if (words.hasNamedMonths()) {
            months(words);
        }
    }

    /** A galley with the words of a Chinese frame; the same where it bears no other frame. */
    static Galley undone(Galley galley, List<FrameWords> frames, Ledger ledger) {
        for (FrameWords words : frames) {
            if (!words.isChinese() && isIn(words, galley, ledger)) {
                return galley.mended(new PrintedFrame(words, ledger)::mended);
            }
        }
        return galley;
    }

    /**
     * Whether labels of the frame stand in a document, each alone in a cell, before a wide gap or before a colon. One must be of no Chinese
     * page, since 措施 and 分送 are; they tell something only where the document was written in other characters.
     */
    private static boolean isIn(FrameWords words, Galley galley, Ledger ledger) {
        boolean foreign = ledger.changes().stream().anyMatch(each -> each.rule() == Rule.VARIANT_GLYPH);
        Map<String, String> labels = new TreeMap<>(words.labels());
        labels.putAll(words.beforeColon());
        Set<String> found = texts(galley)
                .map(text -> text.split("[:：]| {2,}|　", 2)[0].strip())
                .filter(labels::containsKey)
                .collect(Collectors.toSet());
        return found.stream().map(labels::get).distinct().count() >= FEWEST_LABELS
                && (foreign || found.stream().anyMatch(words::isForeign));
    }

    private static Stream<String> texts(Galley galley) {
        return galley.slips().stream()
                .flatMap(slip -> slip instanceof Slip.Grid grid
                        ? grid.rows().stream()
                                .flatMap(List::stream)
                                .map(cell -> cell.text().strip())
                        : Stream.of(((Slip.Line) slip).text().strip()));
    }

    private static String any(Map<String, String> words) {
        return words.keySet().stream().map(Pattern::quote).collect(Collectors.joining("|", "(", ")"));
    }

    private void labels(FrameWords words) {
        Map<String, String> labels = words.labels();
        Map<String, String> annexes = words.annexes();
        Map<String, String> facts = words.beforeColon();
        rules.put(
                Pattern.compile("^" + any(annexes) + "[\\s　]*[(（]([^()（）]{1,12})[)）]$"),
                found -> annexes.get(found.group(1)) + "（" + found.group(2) + "）");
        rules.put(Pattern.compile("^" + any(annexes) + "$"), found -> annexes.get(found.group(1)));
        rules.put(Pattern.compile("^" + any(labels) + "$"), found -> labels.get(found.group(1)));
        rules.put(
                Pattern.compile("^" + any(labels) + "(?: {2,}|　+| (?=[〔\\p{IsHan}]))"),
                found -> labels.get(found.group(1)) + "：");
        rules.put(Pattern.compile(any(facts) + "[:：][\\s　]*"), found -> facts.get(found.group(1)) + "：");
    }

    private void marks(FrameWords words) {
        String lost = Pattern.quote(words.own("lost"));
        String lostCell = Pattern.quote(words.own("table.lost"));
        String inferred = Pattern.quote(words.own("table.inferred"));
        String gap = "(?=$| {2,}|　| (?!\\w))";
        rules.put(Pattern.compile("〔" + lost + "〕"), found -> "〔" + words.chinese("lost") + "〕");
        rules.put(
                Pattern.compile("^" + lostCell + "([0-9]{0,3})" + gap),
                found -> words.chinese("table.lost") + found.group(1));
        rules.put(Pattern.compile("^" + lostCell + "(?= [A-Z])"), found -> words.chinese("table.lost"));
        rules.put(
                Pattern.compile(inferred + "([0-9]{1,3})(?=$|[ 　])"),
                found -> words.chinese("table.inferred") + found.group(1));
        rules.put(
                Pattern.compile("(?<=[0-9]日)"
                        + Pattern.quote(words.own("printedAfter").isEmpty() ? "印發" : words.own("printedAfter")) + "$"),
                found -> "印发");
    }

    /** Days, months and periods in words, each a whole cell, behind a wide gap, or in brackets at the end. */
    private void months(FrameWords words) {
        Map<String, Integer> months = IntStream.rangeClosed(1, 12)
                .boxed()
                .collect(Collectors.toMap(
                        each -> words.own("month" + each), each -> each, (one, other) -> one, LinkedHashMap::new));
        String month = months.keySet().stream().map(Pattern::quote).collect(Collectors.joining("|", "(", ")"));
        String day = "([0-9]{1,2})";
        String start = "(?<=^|　|\\s{2})";
        String printed = Pattern.quote(words.own("printedBefore"));
        rules.put(
                Pattern.compile(start + "(" + printed + "[\\s　]*)?" + day + " " + month + " ([0-9]{4})$"),
                found -> found.group(4) + "年" + months.get(found.group(3)) + "月" + found.group(2) + "日"
                        + (found.group(1) == null ? "" : words.chinese("printedAfter")));
        rules.put(
                Pattern.compile("^" + month + " ([0-9]{4})$"),
                found -> found.group(2) + "年" + months.get(found.group(1)) + "月");
        rules.put(
                Pattern.compile("[(（]" + day + " " + month + "(?:" + DASH + day + " " + month + ")?[)）]$"),
                found -> "（" + months.get(found.group(2)) + "月" + found.group(1) + "日"
                        + (found.group(3) == null ? "" : "—" + months.get(found.group(4)) + "月" + found.group(3) + "日")
                        + "）");
        rules.put(
                Pattern.compile("[(（]" + day + DASH + day + " " + month + "[)）]$"),
                found -> "（" + months.get(found.group(3)) + "月" + found.group(1) + "日—" + found.group(2) + "日）");
    }

    private Traced mended(Traced text) {
        Traced mended = text;
        for (Map.Entry<Pattern, Function<MatchResult, String>> rule : rules.entrySet()) {
            Traced before = mended.strip();
            List<Replacement> replacements = new ArrayList<>();
            rule.getKey()
                    .matcher(before.text())
                    .results()
                    .forEach(found -> replacements.add(new Replacement(
                            found.start(), found.end(), rule.getValue().apply(found), Finding.of(Rule.FRAME))));
            mended = replacements.isEmpty() ? mended : ledger.replaceAll(before, replacements);
        }
        return mended;
    }
}
