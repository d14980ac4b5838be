package dev.jianbao.importers.repair.wrap;

import dev.jianbao.importers.galley.Finding;
import dev.jianbao.importers.galley.Galley;
import dev.jianbao.importers.galley.Ledger;
import dev.jianbao.importers.galley.Repair;
import dev.jianbao.importers.galley.Rule;
import dev.jianbao.importers.galley.Slip;
import dev.jianbao.importers.galley.Slip.Line;
import dev.jianbao.importers.galley.Traced;
import dev.jianbao.importers.lexis.Brackets;
import dev.jianbao.importers.lexis.Han;
import dev.jianbao.importers.lexis.Marker;
import dev.jianbao.importers.lexis.Wording;
import dev.jianbao.importers.margin.NotesBelow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Joins the halves of a sentence that the end of a page, or of a line, has parted: the first half stops in the middle, the
 * second begins nothing of its own. Titles also stop without a stop; so the first half must be running text.
 */
public final class PageBreaks implements Repair {
    private static final int LONG = 44;
    private static final int LONGEST_VERSE = 16;
    private static final int LONGEST_HEADING = 30;
    private static final String VERSE_ENDS = "，。；！？";
    private static final Pattern FIELD = Pattern.compile("[\\p{IsHan}]{2,6}[\\s　]*[：:]");
    private static final Pattern SET_IN = Pattern.compile("　{2}|[ \\t]{2}");
    private static final Pattern LETTERS = Pattern.compile("[A-Za-z]{3}");
    /** Wide gaps, as they stand between facts on one line. */
    private static final Pattern GAPS = Pattern.compile("(?:[ \\t]{3,}|　{2,}).*(?:[ \\t]{3,}|　{2,})");

    @Override
    public Galley mend(Galley galley, Ledger ledger) {
        List<Slip> joined = new ArrayList<>();
        Seams seams = new Seams(galley);
        Quotes quotes = new Quotes();
        boolean stopped = false;
        for (Slip slip : galley.slips()) {
            int last = joined.size() - 1;
            boolean verse = last > 0
                    && slip instanceof Line line
                    && joined.get(last) instanceof Line before
                    && joined.get(last - 1) instanceof Line above
                    && areVerses(above.text(), before.text(), line.text());
            stopped |= last >= 0
                    && joined.get(last) instanceof Line above
                    && above.text().indexOf('。') >= 0;
            if (slip instanceof Line line
                    && last >= 0
                    && joined.get(last) instanceof Line before
                    && (quotes.join(before, line)
                            || isBracketParted(before, line)
                            || isHeadingParted(before, line)
                            || !verse
                                    && (stopped || endsOpen(before.text()) || Wording.isReport(before.text()))
                                    && parted(before, line))) {
                joined.set(last, join(before, line, seams, ledger));
            } else if (!overNotes(joined, slip, seams, ledger)) {
                joined.add(slip);
            }
        }
        return new Galley(joined);
    }

    /** Joins a line to the one above the notes of a page, if these part a sentence; they stand behind it then. */
    private static boolean overNotes(List<Slip> joined, Slip slip, Seams seams, Ledger ledger) {
        int above = NotesBelow.above(joined);
        if (above < 0
                || !(slip instanceof Line line)
                || !(joined.get(above) instanceof Line before)
                || !parted(before, line)) {
            return false;
        }
        joined.set(above, join(before, line, seams, ledger));
        return true;
    }

    private static Line join(Line before, Line after, Seams seams, Ledger ledger) {
        Traced first = before.traced().strip();
        Traced second = after.traced().strip();
        boolean comma = "，、；,".indexOf(first.at(first.length() - 1)) >= 0;
        ledger.seam(second, new Finding(Rule.PAGE_BREAK, comma ? 0.97 : 0.88, seam(first.text(), second.text())));
        seams.missing(first.text(), second.text())
                .ifPresent(name -> ledger.doubt(
                        Rule.SEAM,
                        first.from(first.length() - 1).plus(second.slice(0, 1)),
                        0.5,
                        seam(first.text(), second.text()),
                        name));
        return before.with(first.plus(second));
    }

    /** Whether the name of a document or what stands in brackets is parted: what one line leaves open the next closes, and begins nothing. */
    private static boolean isBracketParted(Line before, Line after) {
        String second = after.text().strip();
        return Brackets.areParted(before.text(), second)
                && !Marker.begins(second)
                && !FIELD.matcher(second).lookingAt();
    }

    /** Whether a short line counted 一、 stops at a comma, and the next, as short, begins nothing and has no stop: both are one heading. */
    private static boolean isHeadingParted(Line before, Line after) {
        String first = before.text().strip();
        String second = after.text().strip();
        return Marker.begins(first, Marker.Kind.HAN)
                && first.endsWith("，")
                && first.indexOf('。') < 0
                && first.length() <= LONGEST_HEADING
                && second.length() <= LONGEST_HEADING
                && Wording.isTitle(second)
                && !Marker.begins(second);
    }

    private static boolean parted(Line before, Line after) {
        String first = before.text().strip();
        String second = after.text().strip();
        return !Wording.isClosed(first.replaceAll("(?<=[。！？”])[*＊]+$", ""))
                && !isVerse(first, second)
                && !areFields(first, second)
                && !setsIn(before, after)
                && runs(first)
                && continues(second, first);
    }

    /** Whether a line ends with a comma: it goes on. Without one, what stands above the first sentence may be a headline. */
    private static boolean endsOpen(String text) {
        String line = text.strip();
        return !line.isEmpty() && "，、,".indexOf(line.charAt(line.length() - 1)) >= 0;
    }

    /** Two lines of facts, each with its label first. */
    private static boolean areFields(String first, String second) {
        return FIELD.matcher(first).lookingAt() && FIELD.matcher(second).lookingAt();
    }

    /**
     * Whether a line begins a paragraph by being set in, and the line before stops without a comma: set in farther than that, or as far and
     * with space between them.
     */
    private static boolean setsIn(Line before, Line after) {
        return SET_IN.matcher(after.text()).lookingAt()
                && !endsOpen(before.text())
                && indent(after.text())
                        >= indent(before.text()) + (after.style().apart() ? 0 : 1);
    }

    private static int indent(String text) {
        return text.length() - text.stripLeading().length();
    }

    /** Two lines of a poem: short ones, of one length. */
    private static boolean isVerse(String first, String second) {
        return first.length() <= LONGEST_VERSE && Math.abs(first.length() - second.length()) <= 1;
    }

    /** Three lines of a poem whose lines are not of one length: short ones, each with a stop of its own. */
    private static boolean areVerses(String... lines) {
        for (String line : lines) {
            String text = line.strip();
            if (text.isEmpty()
                    || text.length() > LONGEST_VERSE
                    || VERSE_ENDS.indexOf(text.charAt(text.length() - 1)) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether a line is running text that stops in the middle. */
    private static boolean runs(String line) {
        if (Wording.isDistribution(line) || Wording.isCredits(line) || Wording.isPrinted(line) || isCaption(line)) {
            return false;
        }
        if (endsForeign(line)) {
            return false;
        }
        char last = line.charAt(line.length() - 1);
        boolean sentence = line.indexOf('。') >= 0;
        boolean clause = (line.indexOf('，') >= 0 || line.indexOf('、') >= 0)
                && !GAPS.matcher(line).find();
        return sentence || clause && (line.length() >= LONG || last == '，' || last == '、' || Wording.isReport(line));
    }

    /** Whether nothing but words in other letters stands behind the last stop: the name of a picture, an address. */
    private static boolean endsForeign(String line) {
        String rest = line.substring(line.lastIndexOf('。') + 1);
        return rest.length() < line.length()
                && Han.count(rest) == 0
                && LETTERS.matcher(rest).find()
                && !endsOpen(rest);
    }

    /** Words below a picture: they end with who took it. */
    private static boolean isCaption(String line) {
        return line.matches(".*[。）)\\s　].{2,12}(?:(?:摄|供图)(?:[/／]\\p{IsHan}{2,8})?|/图|/摄|图/文|绘)")
                || line.matches("[▲△↑（(]?(?:[上下左右本]?图[为：:]|图[一二三四五六七八九十0-9]).{0,60}");
    }

    private static boolean continues(String line, String before) {
        boolean begins = Marker.of(line)
                .filter(each -> each.kind() != Marker.Kind.IN_WORDS)
                .isPresent();
        if (begins || line.startsWith("——") || Wording.bracketed(line).isPresent()) {
            return false;
        }
        if (Wording.isDistribution(line) || Wording.isCredits(line) || line.startsWith("附件") || isSourceLine(line)) {
            return false;
        }
        boolean prose = Wording.isClosed(line) || line.indexOf('。') >= 0 || line.length() >= LONG;
        boolean mid = "，、".indexOf(before.charAt(before.length() - 1)) >= 0;
        return prose || mid && line.length() > 1;
    }

    private static boolean isSourceLine(String line) {
        return line.length() < 60 && line.matches("^[（(]?(?:来源|来源于|供稿|作者|责编|编辑|选稿|记者).*");
    }

    /** What stands around a seam, for the account. */
    static String seam(String before, String after) {
        String first = before.strip();
        String second = after.strip();
        return first.substring(Math.max(0, first.length() - 8)) + "｜"
                + second.substring(0, Math.min(8, second.length()));
    }

    /** Looks at seams for a character that got lost there. */
    private static final class Seams {
        private static final Pattern PLACE = Pattern.compile("([\\p{IsHan}&&[^的了和与及在是为到从向对由等]]{2})(?=市|县|大学)");
        private final String text;
        private final Set<String> places = new TreeSet<>();

        Seams(Galley galley) {
            StringBuilder all = new StringBuilder();
            galley.lines().forEach(line -> all.append(line.text().strip()).append('\n'));
            this.text = all.toString();
            PLACE.matcher(text).results().forEach(match -> places.add(match.group(1)));
        }

        /** A place that the document names elsewhere and of which only the last character stands at a seam. */
        Optional<String> missing(String before, String after) {
            char left = before.charAt(before.length() - 1);
            char right = after.charAt(0);
            if (!Han.is(left) || !Han.is(right) || after.length() < 2) {
                return Optional.empty();
            }
            boolean known = text.contains("" + left + right) || count(after.substring(0, 2)) > 1;
            return places.stream()
                    .filter(place -> place.charAt(1) == right && place.charAt(0) != left && !known)
                    .findFirst();
        }

        private long count(String word) {
            return Pattern.compile(Pattern.quote(word)).matcher(text).results().count();
        }
    }
}
