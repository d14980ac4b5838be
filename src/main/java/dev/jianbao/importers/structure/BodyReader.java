package dev.jianbao.importers.structure;

import dev.jianbao.importers.galley.Finding;
import dev.jianbao.importers.galley.Ledger;
import dev.jianbao.importers.galley.Rule;
import dev.jianbao.importers.galley.Slip;
import dev.jianbao.importers.galley.Slip.Line;
import dev.jianbao.importers.galley.Traced;
import dev.jianbao.importers.lexis.Marker;
import dev.jianbao.importers.lexis.Marker.Kind;
import dev.jianbao.importers.manuscript.Extent;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Reads the text of an article: its headings, those that run in, its paragraphs and tables. */
public final class BodyReader {
    private static final int LONGEST_HEADING = 45;
    private static final int FEWEST_LISTED = 4;
    /** Longer words before a stop are a sentence. */
    private static final int LONGEST_PHRASE = 24;

    private static final Pattern IN_WORDS =
            Pattern.compile("(?<=[。；：:;])[\\s　]*([一二三四五六七八九十])是(?=[^否不])|^[\\s　]*(一)是(?=[^否不])");

    private final Ledger ledger;
    private final boolean runIns;

    /** @param runIns whether points within a paragraph (一是 … 二是 …) each get a paragraph of their own */
    public BodyReader(Ledger ledger, boolean runIns) {
        this.ledger = ledger;
        this.runIns = runIns;
    }

    public List<Block> read(Lines lines) {
        List<Block> blocks = new ArrayList<>();
        boolean clauses = areClauses(lines);
        BitSet listed = listed(lines);
        for (int i = 0; i < lines.size(); i++) {
            if (lines.slips().get(i) instanceof Slip.Grid grid) {
                blocks.add(new Block.Table(grid));
            } else if (clauses && isClause(lines.line(i))
                    || isListed(lines, i)
                    || listed.get(i)
                    || Annexes.isListed(lines, i)) {
                blocks.add(Block.Paragraph.of(lines.line(i).traced().strip()));
            } else {
                line(lines.line(i), blocks);
            }
        }
        return blocks;
    }

    /** Whether most of the lines numbered 一、 are sentences too long for headings: so are the shorter among them. */
    private static boolean areClauses(Lines lines) {
        int numbered = 0;
        int sentences = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (level(lines, i) == Kind.HAN.ordinal()) {
                numbered++;
                sentences += lines.text(i).indexOf('。') > LONGEST_HEADING ? 1 : 0;
            }
        }
        return numbered > 2 && sentences * 2 > numbered;
    }

    /** Whether a line numbered 一、 is a sentence that ends with a stop, and no heading by its style. */
    private static boolean isClause(Line line) {
        return line.style().heading() == 0
                && Marker.begins(line.text(), Kind.HAN)
                && line.text().indexOf('。') >= 0;
    }

    /**
     * Whether a short numbered line is a point of a list and no heading: nothing stands under it, or under the one before it, or it is a sentence
     * as that one is.
     */
    private static boolean isListed(Lines lines, int i) {
        return isBarren(lines, i)
                || i > 0
                        && level(lines, i) == level(lines, i - 1)
                        && (isBarren(lines, i - 1)
                                || level(lines, i) >= Kind.HAN_BRACKETED.ordinal()
                                        && isSentence(lines.text(i))
                                        && isOfOneStop(lines.text(i))
                                        && lines.text(i - 1).endsWith("。")
                                        && lines.line(i).style().heading() == 0);
    }

    /** The lines of which several are numbered alike, right below each other, and of which most have no words that lead them. */
    private static BitSet listed(Lines lines) {
        BitSet listed = new BitSet();
        int start = 0;
        while (start < lines.size()) {
            int level = level(lines, start);
            int end = start + 1;
            while (end < lines.size() && level(lines, end) == level) {
                end++;
            }
            if (level >= Kind.HAN_BRACKETED.ordinal() && end - start >= FEWEST_LISTED) {
                long led = IntStream.range(start, end)
                        .filter(at -> isLed(lines.text(at)))
                        .count();
                listed.set(start, end, led * 2 < end - start);
            }
            start = end;
        }
        return listed;
    }

    private static boolean isLed(String text) {
        int stop = text.indexOf('。');
        return stop > 0 && stop <= LONGEST_HEADING && !isOfOneStop(text);
    }

    /** Whether nothing stands behind the first stop of a line: words that lead a paragraph have one behind them, with more to come. */
    private static boolean isOfOneStop(String text) {
        return text.indexOf('。') == text.length() - 1;
    }

    /** Whether the line behind a numbered one begins the next point of its level or of one further out. */
    private static boolean isBarren(Lines lines, int i) {
        int level = level(lines, i);
        boolean last = i + 1 >= lines.size();
        return (level >= Kind.HAN_BRACKETED.ordinal() || level >= 0 && isSentence(lines.text(i)))
                && lines.line(i).style().heading() == 0
                && lines.text(i).length() <= LONGEST_HEADING + 15
                && lines.text(i).replaceFirst("。$", "").indexOf('。') < 0
                && (last || level(lines, i + 1) >= 0 && level(lines, i + 1) <= level);
    }

    /** Whether a line says something, with a comma in it, or as long as sentences are, and a stop at its end, and does not name what stands below. */
    private static boolean isSentence(String text) {
        return text.endsWith("。") && (text.indexOf('，') > 0 || text.length() > LONGEST_PHRASE);
    }

    /** The level of the number with which a line begins; −1 where it begins with none. */
    private static int level(Lines lines, int i) {
        return Marker.of(lines.text(i))
                .filter(each -> each.number().isPresent() && each.kind().compareTo(Kind.CIRCLED) < 0)
                .map(each -> each.kind().ordinal())
                .orElse(-1);
    }

    private void line(Line line, List<Block> blocks) {
        Traced text = line.traced().strip();
        Optional<Marker> marker = Marker.of(text.text());
        int marked = depth(marker);
        int styled = Math.min(line.style().heading(), 3);
        int depth = styled == 0 || styled == 1 && marked > 1 ? marked : styled;
        int stop = text.text().indexOf('。');
        boolean alone = stop < 0 || stop == text.length() - 1;
        boolean heading = depth > 0 && alone && text.length() <= LONGEST_HEADING + 15 && isHeading(text, marker, line);
        if (heading) {
            blocks.add(new Block.Heading(depth, unstopped(text)));
        } else if (depth == 1 && stop > 0 && stop <= LONGEST_HEADING && marker.isPresent()) {
            blocks.add(new Block.Heading(1, unstopped(text.slice(0, stop + 1))));
            ledger.seam(text.from(stop + 1), Finding.of(Rule.RUN_IN));
            points(text.from(stop + 1).strip(), List.of(), blocks);
        } else if (depth > 0 && marker.isPresent() && stop > 0 && stop <= LONGEST_HEADING && !alone) {
            Traced rest = text.from(stop + 1);
            List<Block> points = new ArrayList<>();
            points(rest, List.of(), points);
            Block.Paragraph first = (Block.Paragraph) points.remove(0);
            blocks.add(
                    first.lead().isEmpty()
                            ? new Block.Paragraph(text.slice(0, stop + 1), first.text())
                            : Block.Paragraph.of(text.slice(0, stop + 1)));
            if (!first.lead().isEmpty()) {
                blocks.add(first);
            }
            blocks.addAll(points);
        } else {
            points(text, line.style().bold(), blocks);
        }
    }

    private static boolean isHeading(Traced text, Optional<Marker> marker, Line line) {
        boolean closed = "：:；;，,".indexOf(text.at(text.length() - 1)) >= 0;
        return line.style().heading() > 0 || marker.isPresent() && !closed;
    }

    private static int depth(Optional<Marker> marker) {
        return marker.map(each -> switch (each.kind()) {
                    case CHAPTER, ROMAN, HAN -> 1;
                    case SECTION, HAN_BRACKETED -> 2;
                    case DIGIT, DIGIT_BRACKETED -> 3;
                    default -> 0;
                })
                .orElse(0);
    }

    private Traced unstopped(Traced heading) {
        if (heading.at(heading.length() - 1) != '。') {
            return heading;
        }
        ledger.drop(heading.from(heading.length() - 1), Finding.of(Rule.TITLE_STOP));
        return heading.slice(0, heading.length() - 1);
    }

    /** A paragraph, or several where it holds points that count in words from one. */
    private void points(Traced text, List<Extent> bold, List<Block> blocks) {
        List<Integer> starts = runIns ? starts(text.text()) : List.of();
        if (starts.isEmpty()) {
            int lead = lead(text, bold);
            blocks.add(new Block.Paragraph(text.slice(0, lead), text.from(lead)));
            return;
        }
        if (starts.get(0) > 0) {
            blocks.add(Block.Paragraph.of(text.slice(0, starts.get(0)).strip()));
        }
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : text.length();
            Traced point = text.slice(starts.get(i), end).strip();
            if (starts.get(i) > 0) {
                ledger.seam(point, Finding.of(Rule.RUN_IN));
            }
            blocks.add(point(point));
        }
    }

    /** How far the words reach that begin a paragraph in bold type, in which the rest of it is not; 0 where none do. */
    private static int lead(Traced text, List<Extent> bold) {
        int end = 0;
        while (end < text.length() && isBold(text.origin(end), bold)) {
            end++;
        }
        boolean leads = end > 1 && end <= LONGEST_HEADING && !text.from(end).isBlank();
        return leads ? end : 0;
    }

    private static boolean isBold(int origin, List<Extent> bold) {
        return bold.stream().anyMatch(each -> each.start() <= origin && origin < each.end());
    }

    private static Block.Paragraph point(Traced point) {
        int stop = point.text().indexOf('。');
        boolean runsIn = stop > 0 && stop <= LONGEST_HEADING && stop < point.length() - 1;
        return runsIn ? new Block.Paragraph(point.slice(0, stop + 1), point.from(stop + 1)) : Block.Paragraph.of(point);
    }

    /** Where the points of a paragraph begin: two at least, counting from one. Those behind a colon stay in their sentence. */
    private static List<Integer> starts(String text) {
        List<Integer> starts = new ArrayList<>();
        Matcher match = IN_WORDS.matcher(text);
        while (match.find()) {
            int group = match.group(1) == null ? 2 : 1;
            int number = "一二三四五六七八九十".indexOf(match.group(group)) + 1;
            boolean inSentence = match.start() > 0 && "：:；;".indexOf(text.charAt(match.start() - 1)) >= 0;
            if (number == starts.size() + 1 && !inSentence) {
                starts.add(match.start(group));
            }
        }
        return starts.size() >= 2 || starts.size() == 1 && starts.get(0) == 0 && !Marker.begins(text, Kind.SIGN)
                ? starts
                : List.of();
    }
}
