package dev.jianbao.importers.structure.sender;

import dev.jianbao.importers.galley.Finding;
import dev.jianbao.importers.galley.Ledger;
import dev.jianbao.importers.galley.Rule;
import dev.jianbao.importers.galley.Slip;
import dev.jianbao.importers.galley.Slip.Line;
import dev.jianbao.importers.galley.Traced;
import dev.jianbao.importers.lexis.Wording;
import dev.jianbao.importers.manuscript.Extent;
import dev.jianbao.importers.structure.Lines;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Takes those who checked and signed an item off the line at its end, where several items name theirs: they are put with the hands of the
 * issue. Who wrote or sent an item in stays where it stands, as a line of its own.
 */
public final class ItemHands {
    private static final String GAP = "[\\s　]*";
    private static final Pattern HAND = Pattern.compile(
            "(?:^|(?<=[\\s　（(【；;，,]))(" + Wording.HANDS + ")" + GAP + "(?:人员?)?" + GAP + "[：:丨|｜]" + GAP);
    private static final Pattern OPEN = Pattern.compile("[\\s　（(【]*");
    private static final Pattern CLOSED = Pattern.compile("[\\s　）)】；;，,]*$");
    private static final Pattern NAMES = Pattern.compile(
            "\\p{IsHan}[\\p{IsHan}·]{1,3}(?:[\\s　、，,]+\\p{IsHan}[\\p{IsHan}·]{1,3}){0,3}|\\p{IsHan}[\\s　]+\\p{IsHan}");
    private static final Pattern SENT = Pattern.compile("[^，。；：:]{2,30}");
    /** Who wrote an item is said of the item. */
    private static final Pattern WRITER = Pattern.compile("撰稿|供稿|拟稿|起草|执笔|采编");

    private static final Pattern PICTURES = Pattern.compile(".*(?:摄影|图文|文图|排版|美编|制表|顾问|编委).*");
    private static final int FEWEST = 2;

    private final Ledger ledger;
    private final List<Slip> taken = new ArrayList<>();
    private final Set<String> known = new HashSet<>();

    public ItemHands(Ledger ledger) {
        this.ledger = ledger;
    }

    /** The hands of the issue, each on a line. */
    public Lines taken() {
        return new Lines(taken);
    }

    /** Whether the first line of a foot says whose the last item is: items above name their hands, the last does not. */
    public static boolean reach(Lines body, Lines foot) {
        return isOne(foot.text(0))
                && IntStream.range(0, body.size()).anyMatch(i -> isOne(body.text(i)))
                && !isOne(body.text(body.size() - 1));
    }

    /** The lines of the items without those who checked and signed them. */
    public Lines without(Lines body) {
        Set<Integer> found = IntStream.range(0, body.size())
                .filter(i -> isOne(body.text(i)))
                .boxed()
                .collect(Collectors.toSet());
        if (found.size() < FEWEST) {
            return body;
        }
        List<Slip> slips = new ArrayList<>();
        for (int i = 0; i < body.size(); i++) {
            if (found.contains(i)) {
                take(body.line(i), slips);
            } else {
                slips.add(body.slips().get(i));
            }
        }
        return new Lines(slips);
    }

    /** Whether a line names hands, none of them of a picture, one at least checked or signed, and holds nothing else. */
    private static boolean isOne(String text) {
        List<Extent> hands = hands(text);
        boolean whole = !hands.isEmpty()
                && OPEN.matcher(text.substring(0, hands.get(0).start())).matches();
        return whole
                && !PICTURES.matcher(text).matches()
                && hands.stream().anyMatch(each -> !isWriter(text, each))
                && hands.stream()
                        .allMatch(each -> (isWriter(text, each) ? SENT : NAMES)
                                .matcher(names(text, each))
                                .matches());
    }

    /** Each hand with its label and its names. */
    private static List<Extent> hands(String text) {
        List<Integer> starts =
                HAND.matcher(text).results().map(each -> each.start(1)).toList();
        return IntStream.range(0, starts.size())
                .mapToObj(i -> new Extent(starts.get(i), i + 1 < starts.size() ? starts.get(i + 1) : text.length()))
                .toList();
    }

    private static boolean isWriter(String text, Extent hand) {
        return WRITER.matcher(text).region(hand.start(), hand.end()).lookingAt();
    }

    private static String names(String text, Extent hand) {
        Matcher label = HAND.matcher(text).region(hand.start(), hand.end()).useTransparentBounds(true);
        String names = label.lookingAt() ? text.substring(label.end(), hand.end()) : "";
        return CLOSED.matcher(names).replaceFirst("");
    }

    private void take(Line line, List<Slip> slips) {
        Traced text = line.traced().strip();
        List<Extent> hands = hands(text.text());
        ledger.drop(text.slice(0, hands.get(0).start()).strip(), Finding.of(Rule.PUNCTUATION_OF_LISTS));
        for (Extent each : hands) {
            Traced said = text.slice(each.start(), each.end());
            Matcher closed = CLOSED.matcher(said.text());
            int end = closed.find() ? closed.start() : said.length();
            ledger.drop(said.from(end).strip(), Finding.of(Rule.PUNCTUATION_OF_LISTS));
            Traced hand = said.slice(0, end);
            if (isWriter(text.text(), each)) {
                slips.add(line.with(hand));
            } else if (known.add(hand.text())) {
                taken.add(line.with(hand));
            } else {
                ledger.drop(hand, Finding.of(Rule.CREDITS));
            }
        }
    }
}
