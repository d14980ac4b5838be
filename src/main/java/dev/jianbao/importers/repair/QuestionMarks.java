package dev.jianbao.importers.repair;

import dev.jianbao.importers.galley.Edits;
import dev.jianbao.importers.galley.Finding;
import dev.jianbao.importers.galley.Galley;
import dev.jianbao.importers.galley.Ledger;
import dev.jianbao.importers.galley.Repair;
import dev.jianbao.importers.galley.Rule;
import dev.jianbao.importers.galley.Traced;
import dev.jianbao.importers.lexis.Asking;
import dev.jianbao.importers.lexis.RareHan;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What question marks stand for where no question is asked: several in a row, or those between the names of a list, were wide spaces
 * that an encoding had no room for; one beside a stop, or beside signs that no Chinese text holds, is left of characters whose
 * bytes were read one off. What these were nobody can tell, so they are asked about.
 */
final class QuestionMarks implements Repair {
    private static final Pattern INDENT = Pattern.compile(
            "^[\\s　]*\\?[\\s　?]*[\\s　?](?=[\\p{IsHan}\\p{IsLatin}0-9\\p{So}\\p{No}※（(【〔〖\\[「『《“*])|^[\\s　]*\\?(?=\\p{So})|^[\\s　]*\\?[\\s　?]*$|(?<=。)\\?(?=[\\p{IsHan}0-9“])");
    /** Several at the end of a line, of which nothing is asked. */
    private static final Pattern BEHIND = Pattern.compile("(?<=[\\p{IsHan}”》）])[\\s　]*\\?[\\s　]*\\?[\\s　?]*$");

    private static final Pattern WITHIN =
            Pattern.compile("(?<=[\\p{IsHan}0-9：:》）】”])\\?(?:[ 　]{0,2}\\?)+[ 　]{0,2}(?=[\\p{IsHan}0-9《（【“])");
    /** Words of two characters with a blank between them, as heads and labels are set. */
    private static final Pattern SPREAD =
            Pattern.compile("(?<=^[\\s　]{0,4}\\p{IsHan})\\?(?=\\p{IsHan}(?:[：:]|[\\s　]*$))");

    /** So many in a row were more than one blank. */
    private static final int GAP = 4;

    /** A line of names with marks between them. */
    private static final Pattern LISTED = Pattern.compile("\\p{IsHan}{3,20}(?:\\?\\p{IsHan}{3,20}){1,12}");

    /** Between a figure and Han nobody asks; where several stand so, all were blanks. */
    private static final Pattern BESIDE_FIGURES =
            Pattern.compile("(?<=[0-9])\\?(?=\\p{IsHan})|(?<=\\p{IsHan})\\?(?=[0-9])");

    private static final Pattern BLANK = Pattern.compile("(?<=[\\p{IsHan}0-9，、：:])\\?(?=[\\p{IsHan}0-9（“《])");
    private static final int ENOUGH = 6;
    private static final Pattern BETWEEN = Pattern.compile("\\?");
    /**
     * Signs that come of bytes read one off, or of a font that lies about its characters: a stop behind the mark; one Bopomofo, Katakana or
     * box sign, or one letter with an accent that no reading has, among Han.
     */
    private static final Pattern SHIFTED = Pattern.compile(
            "(?<=\\p{IsHan})\\?{2,}(?=\\p{IsHan})|\\?[a-zàáǎāèéěēìíǐīòóǒōùúǔūǜǘǚǖü]{1,5}[)）]|\\?[。，、；,;](?=.)|\\?[!！](?=[\\p{IsHan}“”])|(?<=[\\p{IsHan}。，])[ㄅ-ㄩ\\u2500-\\u2570\\u2573-\\u257F](?=\\p{IsHan})|(?<=[\\p{IsHan}“”])[ァ-ヶ](?=[\\p{IsHan}])"
                    + "|(?<=[\\p{IsHan}，])[¯^À-ßãäåæçëîïðñõöøýþÿĀ-Ēĕ-Ě](?=[\\p{IsHan}，、])");

    /** A line of labels with their values, which may begin with a day. */
    private static final Pattern LABELLED =
            Pattern.compile("[\\s　]*(?:20[0-9]{2}[-年./][^?。，]{3,18}\\?)?\\p{IsHan}{2,6}[：:][^。，]{2,100}");

    private static final Pattern GAPS = Pattern.compile("(?<=[^\\s　?])\\?(?:[ 　]?\\?)+(?=[^\\s　?])");

    /** A line that says who, or which number, and ends with the day. */
    private static final Pattern FACTS = Pattern.compile("[\\s　]*[^。，；！]{2,40}\\?20[0-9]{2} ?[-年./][^。，；！]{3,12}");

    /** One alone, in a text that lost others. */
    private static final Pattern LONE = Pattern.compile("(?<=[\\p{IsHan}0-9%》”’）】〕])\\?(?=[\\p{IsHan}0-9《“‘（【])");

    private static final Pattern CRIES = Pattern.compile("(?:[吧呢啊呀哦哇嘛]|不是)[”》）]?$");
    private static final int LONGEST_CRY = 3;

    private static final Pattern NO_SENTENCE = Pattern.compile("[^。，；！,]{4,60}");
    private static final int FEWEST_LOST = 2;
    private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");
    private static final int AROUND = 10;

    @Override
    public Galley mend(Galley galley, Ledger ledger) {
        Edits edits = new Edits(ledger);
        long beside = galley.lines()
                .flatMap(line -> BESIDE_FIGURES.matcher(line.text()).results())
                .count();
        boolean lost = galley.lines()
                        .filter(line -> losesBlank(line.text()))
                        .limit(FEWEST_LOST)
                        .count()
                == FEWEST_LOST;
        return (beside < ENOUGH ? galley : galley.mended(text -> blanks(text, edits))).mended(text -> {
            Traced indented = edits.each(
                    text, INDENT, match -> Optional.of(Edits.all(match, "", Finding.of(Rule.LOST_BLANKS, 0.95))));
            Traced ended = edits.each(
                    indented,
                    BEHIND,
                    match -> isQuestion(indented.text(), match.start())
                            ? Optional.empty()
                            : Optional.of(Edits.all(match, "", Finding.of(Rule.LOST_BLANKS, 0.9))));
            Traced blanked = edits.each(
                    ended,
                    WITHIN,
                    match -> RareHan.follow(ended.text(), match.end())
                            ? Optional.empty()
                            : Optional.of(Edits.all(
                                    match,
                                    match.group().length() < GAP ? "　" : "　　",
                                    Finding.of(Rule.LOST_BLANKS, 0.95))));
            ask(blanked, ledger);
            return alone(gaps(blanked, edits), lost, edits);
        });
    }

    /** Whether the words before a place ask or cry out. */
    private static boolean isQuestion(String text, int end) {
        return Asking.isBefore(text, end)
                || CRIES.matcher(text.substring(Math.max(0, end - LONGEST_CRY), end))
                        .find();
    }

    /** Several between the values of a line of facts, in whatever letters these are. */
    private static Traced gaps(Traced text, Edits edits) {
        return LABELLED.matcher(text.text()).matches()
                ? edits.each(text, GAPS, match -> Optional.of(Edits.all(match, "　", Finding.of(Rule.LOST_BLANKS, 0.9))))
                : text;
    }

    /** Marks that stand alone: in the heads of texts, in lines of facts and of names, and anywhere in a text that lost others. */
    private static Traced alone(Traced text, boolean lost, Edits edits) {
        String line = text.text();
        if (lost || LABELLED.matcher(line).matches() || FACTS.matcher(line).matches() && !Asking.isIn(line)) {
            return edits.each(
                    text,
                    LONE,
                    match -> isQuestion(line, match.start())
                            ? Optional.empty()
                            : Optional.of(Edits.all(match, "　", Finding.of(Rule.LOST_BLANKS, 0.85))));
        }
        Pattern lone = isListed(line) ? BETWEEN : SPREAD;
        return edits.each(text, lone, match -> Optional.of(Edits.all(match, "　", Finding.of(Rule.LOST_BLANKS, 0.85))));
    }

    /** Whether a blank was lost in a line for all one can tell: several at once, before its first word, or one where no sentence stands. */
    private static boolean losesBlank(String line) {
        return INDENT.matcher(line).find()
                || WITHIN.matcher(line).find()
                || NO_SENTENCE.matcher(line).matches() && LONE.matcher(line).find() && !Asking.isIn(line);
    }

    /** Blanks again: none beside a figure, but before a year; a wide one between words. */
    private static Traced blanks(Traced text, Edits edits) {
        String written = text.text();
        return edits.each(text, BLANK, match -> {
            boolean figure = Character.isDigit(written.charAt(match.end()))
                    || Character.isDigit(written.charAt(match.start() - 1));
            boolean year =
                    YEAR.matcher(written).region(match.end(), written.length()).lookingAt();
            return !figure && Asking.isBefore(written, match.start())
                    ? Optional.empty()
                    : Optional.of(Edits.all(match, figure && !year ? "" : "　", Finding.of(Rule.LOST_BLANKS, 0.85)));
        });
    }

    private static boolean isListed(String text) {
        return LISTED.matcher(text.strip()).matches() && !Asking.isIn(text);
    }

    /** Asks about the first place of a line at which characters were lost. */
    private static void ask(Traced text, Ledger ledger) {
        Matcher shifted = SHIFTED.matcher(text.text());
        while (shifted.find()) {
            if (Asking.isBefore(text.text(), shifted.start())) {
                continue;
            }
            int start = Math.max(0, shifted.start() - AROUND);
            int end = Math.min(text.length(), shifted.end() + AROUND);
            ledger.doubt(
                    Rule.LOST_CHARACTER,
                    text.slice(shifted.start(), shifted.end()),
                    0,
                    text.text().substring(start, end));
            return;
        }
    }
}
