package dev.jianbao.importers.structure.masthead;

import dev.jianbao.importers.galley.Finding;
import dev.jianbao.importers.galley.Ledger;
import dev.jianbao.importers.galley.Rule;
import dev.jianbao.importers.galley.Slip;
import dev.jianbao.importers.galley.Traced;
import dev.jianbao.importers.lexis.Han;
import dev.jianbao.importers.lexis.Marker;
import dev.jianbao.importers.lexis.SectionWords;
import dev.jianbao.importers.lexis.Wording;
import dev.jianbao.importers.structure.Lines;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Recognises a list of contents as a repeat of what follows, and leaves it out. Its entries are compared with the text: one that
 * stands nowhere else may be an item that got lost.
 */
public final class ContentsReader {
    private static final int LONGEST_ENTRY = 70;
    private static final Pattern WIDE_GAP = Pattern.compile("[ \t　]{2,}");
    private static final Pattern OF_SECTION = Pattern.compile("([^：:；]{2,12})[：:](?=[^：:]{4})");
    /** Behind the name of a section, and behind each of its entries, if not behind the last. */
    private static final Pattern AFTER_ENTRY = Pattern.compile("(?<=^[^：:；]{2,16}[：:])|(?<=[；;])");
    /** The sign of a list in Markdown. */
    private static final Pattern BULLET = Pattern.compile("^[\\s　]*[-*+][ \t]+");

    /** A link in Markdown. */
    private static final Pattern LINK = Pattern.compile("^\\[(.+?)\\][（(][^（）()\\s]*[）)]$");

    /** A number that lost the blank behind it. */
    private static final Pattern ZEROED = Pattern.compile("^0[1-9](?=[\\p{IsHan}“《])");

    /** The page of an entry, behind dots. */
    private static final Pattern PAGED =
            Pattern.compile("(?:\\.{3,}|…{2,}|·{3,}|—{3,}|_{3,})[\\s　]*[（(]?[0-9]{1,3}[）)]?$");

    private static final int NEAR = 4;
    private static final int FEWEST = 3;
    private static final int LONGEST_SECTION = 16;
    private static final double ALIKE = 0.8;
    private static final int SHORTEST_KEY = 4;

    private final Ledger ledger;
    private final Set<String> listed = new TreeSet<>();

    public ContentsReader(Ledger ledger) {
        this.ledger = ledger;
    }

    /** What the contents list, squeezed, without markers and page numbers. */
    public Set<String> listed() {
        return Set.copyOf(listed);
    }

    /** Whether a line is the heading of a list of contents. */
    public static boolean isHeading(String line) {
        return HeadExtent.CONTENTS.matcher(Han.squeezed(line)).matches();
    }

    /** Leaves out the contents wherever they stand among some lines. */
    public Lines withoutAny(Lines lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.isLine(i) && isHeading(lines.text(i))) {
                List<Slip> slips = new ArrayList<>(lines.part(0, i).slips());
                slips.addAll(without(lines.from(i)).slips());
                return new Lines(slips);
            }
        }
        return lines;
    }

    /** Leaves out the contents at the head of some lines, where only a few short ones stand before them. */
    public Lines near(Lines lines) {
        int at = 0;
        while (at < NEAR
                && lines.isLine(at)
                && lines.text(at).length() <= LONGEST_ENTRY
                && !isHeading(lines.text(at))) {
            at++;
        }
        return lines.isLine(at) && isHeading(lines.text(at))
                ? lines.part(0, at).plus(without(lines.from(at), keys(lines.part(0, at))))
                : unheaded(lines);
    }

    /** Leaves out a list without a heading: numbered lines at the head, the first of which comes again behind the last, without number. */
    private Lines unheaded(Lines lines) {
        int end = 0;
        while (lines.isLine(end)
                && isEntry(lines.text(end))
                && Marker.of(lines.text(end))
                        .filter(each -> each.number().isPresent())
                        .isPresent()) {
            end++;
        }
        if (end < FEWEST || !comesAgain(lines, end)) {
            return lines;
        }
        List<String> keys = new ArrayList<>();
        lines.part(0, end).slips().forEach(each -> keys.add(key(((Slip.Line) each).text())));
        Lines rest = joined(lines.from(end), keys);
        String text = Han.squeezed(rest.text());
        for (int i = 0; i < end; i++) {
            entries(lines.line(i).traced(), Set.of()).forEach(entry -> entry(entry, text));
        }
        return rest;
    }

    /** Titles that stand on two lines, as the entries of a list tell, on one. */
    private static Lines joined(Lines lines, List<String> keys) {
        return lines.paired(i -> keys.stream().anyMatch(key -> isParted(key, lines.text(i), lines.text(i + 1))));
    }

    private static boolean isParted(String key, String first, String second) {
        return !alike(key, first) && first.length() + second.length() <= key.length() + 2 && alike(key, first + second);
    }

    /** Whether the first entry stands behind the list again, on one line or on two, if not to the letter. */
    private static boolean comesAgain(Lines lines, int end) {
        String first = key(lines.text(0));
        boolean title = Wording.isTitle(lines.text(end)) || lines.text(end).endsWith("：");
        return title
                && Marker.of(lines.text(end)).isEmpty()
                && (alike(first, lines.text(end)) || alike(first, lines.text(end) + lines.text(end + 1)));
    }

    private static boolean alike(String key, String text) {
        String other = Han.squeezed(text);
        long shared = IntStream.range(0, Math.max(0, key.length() - 1))
                .filter(at -> other.contains(key.substring(at, at + 2)))
                .count();
        return shared >= ALIKE * (key.length() - 1) && other.length() <= key.length() + 2;
    }

    /** Leaves out the contents at the head of some lines, if they begin with such a list, and returns what follows. */
    public Lines without(Lines lines) {
        return without(lines, Set.of());
    }

    /** @param above what stands above the list, of which some entries may tell */
    private Lines without(Lines whole, Set<String> above) {
        if (whole.isEmpty() || !isHeading(whole.text(0))) {
            return whole;
        }
        Lines lines = ContentsColumns.asLines(whole);
        int end = end(lines, above);
        ledger.drop(lines.line(0).traced(), Finding.of(Rule.CONTENTS));
        String rest =
                String.join("\n", above) + "\n" + Han.squeezed(lines.from(end).text());
        Set<String> all = keys(lines);
        for (int i = 1; i < end; i++) {
            entries(lines.line(i).traced(), all).forEach(entry -> entry(entry, rest));
        }
        Lines text = lines.from(end);
        return text.paired(i -> isListed(text.text(i), text.text(i + 1)));
    }

    /** Whether two lines are to the letter what one entry says, and neither is an entry itself. */
    private boolean isListed(String first, String second) {
        return listed.contains(key(first + second))
                && !listed.contains(key(first))
                && !listed.contains(key(second))
                && !second.startsWith("—")
                && key(second).length() >= 2;
    }

    private void entry(Traced entry, String rest) {
        String key = key(entry.text());
        if (!entry.text().endsWith("：") && !WIDE_GAP.matcher(entry.text()).find()) {
            listed.add(key);
        }
        boolean there = rest.contains(key) || rest.replaceAll("[：:]", "").contains(key.replaceAll("[：:]", ""));
        if (key.length() >= SHORTEST_KEY && !there) {
            ledger.doubt(Rule.CONTENTS_UNMATCHED, entry, 0, key);
        }
        ledger.drop(entry, new Finding(Rule.CONTENTS, there ? 1 : 0.6, key));
    }

    /** What the lines of a document say, each without its marker. */
    private static Set<String> keys(Lines lines) {
        return IntStream.range(0, lines.size())
                .mapToObj(i -> key(lines.text(i)))
                .filter(each -> each.length() >= SHORTEST_KEY)
                .collect(Collectors.toSet());
    }

    /** Whether a line names a section that comes again below, and then lists what stands in it: 要闻：甲会召开；乙会召开. */
    private static boolean isOfSection(String line, Set<String> all) {
        Matcher label = OF_SECTION.matcher(bare(line));
        return line.indexOf('。') < 0 && label.lookingAt() && all.contains(Han.squeezed(label.group(1)));
    }

    /** The entries of a line: two or more where wide gaps stand between, and each has its number or comes again on a line of its own. */
    private static List<Traced> entries(Traced line, Set<String> all) {
        if (isOfSection(line.text(), all)) {
            return line.split(AFTER_ENTRY);
        }
        List<Traced> parts = line.split(WIDE_GAP).stream()
                .map(Traced::strip)
                .filter(each -> !each.isEmpty())
                .toList();
        boolean each = parts.size() > 1
                && (parts.stream().allMatch(part -> Marker.begins(part.text()))
                        || parts.stream().allMatch(part -> all.contains(key(part.text()))));
        boolean spoken = parts.size() > 1 && all.contains(key(parts.get(0).text()));
        return each
                ? parts
                : spoken
                        ? List.of(parts.get(0), line.from(parts.get(0).length()).strip())
                        : List.of(line);
    }

    /** The first line behind the list: where its first entry comes again, else the first that is no entry. */
    private static int end(Lines lines, Set<String> above) {
        int plain = 1;
        Set<String> all = keys(lines);
        while (lines.isLine(plain) && (isEntry(lines.text(plain)) || isOfSection(lines.text(plain), all))) {
            plain++;
        }
        plain = behindPages(lines, plain);
        List<String> keys = new ArrayList<>();
        for (int i = 1; i < lines.size() && lines.isLine(i); i++) {
            String text = Han.squeezed(bare(lines.text(i)));
            if (keys.stream().limit(2).anyMatch(key -> !key.isEmpty() && text.startsWith(key) || names(key, text))) {
                return i > 2 && (isSection(lines, i - 1) || isFirst(lines, i - 1)) ? i - 1 : i;
            }
            if (i >= plain) {
                break;
            }
            if (keys.size() >= NEAR && (isNewSection(lines, i) || isUnmarked(lines, i))) {
                return i;
            }
            entries(lines.line(i).traced(), all).stream()
                    .map(entry -> key(entry.text()))
                    .filter(key -> !above.contains(key))
                    .forEach(keys::add);
        }
        return plain;
    }

    /** Where entries end whose pages stand behind dots: behind the last of them, unless what follows comes again below. */
    private static int behindPages(Lines lines, int end) {
        int[] paged = IntStream.range(1, end)
                .filter(i -> PAGED.matcher(lines.text(i)).find())
                .toArray();
        int behind = paged.length > 1 ? paged[paged.length - 1] + 1 : end;
        String below = Han.squeezed(lines.from(behind + 1).text());
        return behind < end && !below.contains(key(lines.text(behind))) ? behind : end;
    }

    /** Whether a line is the number of the first item alone, which the list has behind its entries or before them. */
    private static boolean isFirst(Lines lines, int at) {
        return lines.text(at).matches("0?1") && lines.text(at + 2).indexOf('。') > 0;
    }

    /** Whether a line above the first item is the name of its section: in brackets, or a word for one that the list does not hold. */
    private static boolean isSection(Lines lines, int at) {
        String key = key(lines.text(at));
        return Wording.bracketed(lines.text(at)).isPresent()
                || SectionWords.isOne(bare(lines.text(at)))
                        && !SectionWords.isOne(bare(lines.text(at + 1)))
                        && IntStream.range(at + 1, lines.size())
                                .noneMatch(i -> key(lines.text(i)).startsWith(key));
    }

    /** Whether a line between brackets is no entry, since it does not come again below the list. */
    private static boolean isNewSection(Lines lines, int at) {
        return Wording.bracketed(lines.text(at))
                .filter(name -> IntStream.range(at + 1, lines.size())
                        .noneMatch(i -> Wording.bracketed(lines.text(i))
                                .filter(name::equals)
                                .isPresent()))
                .isPresent();
    }

    /** Whether a short line is no entry, since all before it have a sign and it has none, and its words do not come again below. */
    private static boolean isUnmarked(Lines lines, int at) {
        String key = key(lines.text(at));
        return lines.text(at).length() <= LONGEST_SECTION
                && !Marker.begins(lines.text(at))
                && IntStream.range(1, at).allMatch(i -> Marker.begins(lines.text(i), Marker.Kind.SIGN))
                && IntStream.range(at + 1, lines.size())
                        .noneMatch(i -> Han.squeezed(lines.text(i)).contains(key));
    }

    /** Whether a line is the name of the section before the colon of an entry: 要闻 of 要闻：会议召开. */
    private static boolean names(String key, String text) {
        return text.length() > 1
                && key.length() > text.length() + 2
                && key.startsWith(text)
                && "：:".indexOf(key.charAt(text.length())) >= 0;
    }

    private static boolean isEntry(String text) {
        return text.length() <= LONGEST_ENTRY && text.indexOf('。') < 0 && text.indexOf('；') < 0;
    }

    /** An entry without its marker, leaders and page number. */
    public static String key(String entry) {
        return Han.squeezed(bare(entry))
                .replaceAll("[；;：:]$", "")
                .replaceAll("(?:\\.{3,}|…{2,}|·{3,}|—{3,}|_{3,}).*$", "")
                .replaceAll("[.．·•…—–_/-]*(?:[（(]?[PpＰ第]?[0-9]{1,3}页?[）)]?)?$", "");
    }

    private static String bare(String entry) {
        String text = LINK.matcher(BULLET.matcher(entry).replaceFirst("")).replaceFirst("$1");
        return ZEROED.matcher(text.substring(Marker.of(text).map(Marker::length).orElse(0)))
                .replaceFirst("")
                .replaceAll("^[【〖]|[】〗]$", "");
    }
}
