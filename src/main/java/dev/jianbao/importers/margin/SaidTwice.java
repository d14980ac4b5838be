package dev.jianbao.importers.margin;

import dev.jianbao.importers.galley.Finding;
import dev.jianbao.importers.galley.Ledger;
import dev.jianbao.importers.galley.Rule;
import dev.jianbao.importers.galley.Slip;
import dev.jianbao.importers.galley.Slip.Line;
import dev.jianbao.importers.galley.Traced;
import dev.jianbao.importers.lexis.Dates;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What a page says twice: all of a text again, as it is to be printed, the words below a picture, and an abstract that is no more than how the text begins. The
 * one that stands with the facts of the text stays. A text that says something again has more sentences than those.
 */
final class SaidTwice {
    private static final int SHORTEST_ABSTRACT = 20;
    /** A text of fewer characters may be a verse that is to be sung again. */
    private static final int SHORTEST_TEXT = 100;

    private static final Pattern PRINTED =
            Pattern.compile("[\\s　\\[【（(]*(?:(?:本页|网页|文章)?打印(?:预览|版本?|页面|内容)|可?打印版本?)[\\s　：:\\]】）)]*");
    private static final Pattern ABSTRACT = Pattern.compile(
            "[\\s　\\[【（(]*(?:内容|本文|文章|新闻)?(?:摘[\\s　]*要|提[\\s　]*要|导[\\s　]*[读语]|简[\\s　]*介|核心提示)[\\s　]*[\\]】）)：:][\\s　：:]*");
    private static final Pattern DETAILS = Pattern.compile("[\\[【（(](?:详[情细]|更多)[\\]】）)]$");
    /** The words below a picture, with who took it. */
    private static final Pattern CREDITED = Pattern.compile(".{6,120}(?:供图|[\\s　）)]摄|摄影?[）)])[\\s　]*");

    private static final int LONGEST_ABSTRACT = 1_000;
    /** The same words two times, with nothing but a blank between. */
    private static final Pattern TWICE = Pattern.compile("(?=.*\\p{IsHan})([^。]{8,60})[\\s　]*\\1");

    private static final int HEAD = 6;
    private static final int SHORTEST_TITLE = 12;

    private SaidTwice() {}

    static List<Slip> without(List<Slip> slips, Ledger ledger) {
        return withoutCaptions(withoutCopy(withoutAbstract(withoutTitles(slips, ledger), ledger), ledger), ledger);
    }

    /** A title that a line at the head says twice in a row, and one that says what the two lines below it say. */
    private static List<Slip> withoutTitles(List<Slip> slips, Ledger ledger) {
        List<Slip> kept = new ArrayList<>(slips);
        for (int i = Math.min(HEAD, kept.size()) - 1; i >= 0; i--) {
            if (!(kept.get(i) instanceof Line line)) {
                continue;
            }
            Matcher twice = TWICE.matcher(line.text().strip());
            String words = line.text().replaceAll("[\\s　]", "");
            if (twice.matches()) {
                Traced text = line.traced().strip();
                ledger.drop(text.from(twice.end(1)).strip(), Finding.of(Rule.DUPLICATE_TITLE, 0.9));
                kept.set(i, line.with(text.slice(0, twice.end(1))));
            } else if (words.length() >= SHORTEST_TITLE
                    && words.equals(squeezed(kept, i + 1) + squeezed(kept, i + 2))) {
                ledger.drop(line.traced().strip(), Finding.of(Rule.DUPLICATE_TITLE, 0.9));
                kept.remove(i);
            }
        }
        return kept;
    }

    private static String squeezed(List<Slip> slips, int at) {
        return at < slips.size() && slips.get(at) instanceof Line line
                ? line.text().replaceAll("[\\s　]", "")
                : "";
    }

    /** Without the second of two equal lines right below each other that say of a picture what it shows and who took it. */
    private static List<Slip> withoutCaptions(List<Slip> slips, Ledger ledger) {
        List<Slip> kept = new ArrayList<>();
        String above = "";
        for (Slip slip : slips) {
            String text = slip instanceof Line line ? line.text().strip() : "";
            if (!text.isEmpty() && text.equals(above) && CREDITED.matcher(text).matches()) {
                ledger.drop(((Line) slip).traced().strip(), Finding.of(Rule.DUPLICATE_TITLE, 0.9));
            } else {
                kept.add(slip);
                above = text;
            }
        }
        return kept;
    }

    /** Without the second of two texts that say the same, sentence by sentence, and what stands above it once more. */
    private static List<Slip> withoutCopy(List<Slip> slips, Ledger ledger) {
        List<Integer> sentences = IntStream.range(0, slips.size())
                .filter(i -> PageTail.isSentence(slips.get(i)))
                .boxed()
                .toList();
        int half = half(slips, sentences);
        if (half == 0) {
            return slips;
        }
        Set<String> known = new HashSet<>();
        int last = sentences.get(half - 1);
        slips.subList(0, last + 1).forEach(slip -> known.add(key(slip)));
        int start = sentences.get(half);
        while (start > last + 1 && isAgain(slips.get(start - 1), known)) {
            start--;
        }
        int end = sentences.get(2 * half - 1) + 1;
        List<Slip> copy = slips.subList(start, end);
        if (!copy.stream().allMatch(slip -> isAgain(slip, known))) {
            return slips;
        }
        copy.forEach(slip -> ledger.drop(((Line) slip).traced().strip(), Finding.of(Rule.DUPLICATE_TITLE, 0.9)));
        List<Slip> kept = new ArrayList<>(slips.subList(0, start));
        kept.addAll(slips.subList(end, slips.size()));
        return kept;
    }

    /** How many sentences there are that all come again in the same order, right behind the last of them; 0 where they do not. */
    private static int half(List<Slip> slips, List<Integer> sentences) {
        if (sentences.isEmpty()) {
            return 0;
        }
        List<String> keys = sentences.stream().map(i -> key(slips.get(i))).toList();
        int half = keys.subList(1, keys.size()).indexOf(keys.get(0)) + 1;
        boolean twice = half > 0
                && 2 * half <= keys.size()
                && keys.subList(0, half).equals(keys.subList(half, 2 * half))
                && keys.subList(0, half).stream().mapToInt(String::length).sum() >= SHORTEST_TEXT;
        return twice ? half : 0;
    }

    /** Whether a slip says what one above says, or the day, or that what follows is to be printed. */
    private static boolean isAgain(Slip slip, Set<String> known) {
        if (!(slip instanceof Line line)) {
            return false;
        }
        String text = line.text().strip();
        return known.contains(key(slip))
                || PRINTED.matcher(text).matches()
                || Dates.first(text)
                        .filter(day -> day.start() == 0 && day.end() == text.length())
                        .isPresent();
    }

    /** Without the words above a text with which it begins as well, labelled as an abstract, left open at their end, or a paragraph. */
    private static List<Slip> withoutAbstract(List<Slip> slips, Ledger ledger) {
        int first = sentence(slips, 0);
        for (int i = 0; i <= first && i + 1 < slips.size(); i++) {
            int text = i < first ? first : sentence(slips, i + 1);
            if (slips.get(i) instanceof Line line
                    && text < slips.size()
                    && isAbstract(line.text(), key(slips.get(text)))) {
                ledger.drop(line.traced().strip(), Finding.of(Rule.DUPLICATE_TITLE, 0.85));
                List<Slip> kept = new ArrayList<>(slips);
                kept.remove(i);
                return kept;
            }
        }
        return slips;
    }

    private static int sentence(List<Slip> slips, int from) {
        int at = from;
        while (at < slips.size() && !PageTail.isSentence(slips.get(at))) {
            at++;
        }
        return at;
    }

    /** Whether a line says no more than that with which a text begins. */
    private static boolean isAbstract(String line, String text) {
        if (line.length() > LONGEST_ABSTRACT) {
            return false;
        }
        Matcher label = ABSTRACT.matcher(line);
        boolean labelled = label.lookingAt();
        String words = DETAILS.matcher(
                        line.substring(labelled ? label.end() : 0).strip())
                .replaceFirst("")
                .strip();
        boolean open = words.endsWith("…") || words.endsWith("...") || words.endsWith("。。。");
        String key = key(words);
        return (labelled || open || words.endsWith("。")) && key.length() >= SHORTEST_ABSTRACT && text.startsWith(key);
    }

    private static String key(Slip slip) {
        return slip instanceof Line line ? key(line.text()) : "";
    }

    private static String key(String text) {
        return text.replaceAll("[^\\p{IsHan}A-Za-z0-9]", "");
    }
}
