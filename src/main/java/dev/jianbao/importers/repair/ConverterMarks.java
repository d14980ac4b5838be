package dev.jianbao.importers.repair;

import dev.jianbao.importers.galley.Edits;
import dev.jianbao.importers.galley.Finding;
import dev.jianbao.importers.galley.Galley;
import dev.jianbao.importers.galley.Ledger;
import dev.jianbao.importers.galley.Repair;
import dev.jianbao.importers.galley.Replacement;
import dev.jianbao.importers.galley.Rule;
import dev.jianbao.importers.galley.Slip;
import dev.jianbao.importers.galley.Slip.Line;
import dev.jianbao.importers.galley.Traced;
import dev.jianbao.importers.manuscript.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Takes out the marks that a converter to Markdown left: {@code **} around bold type, {@code #} before headings, the addresses of
 * pictures, blanks written as entities, figures set as formulas. What a line is, it remembers as its style.
 */
final class ConverterMarks implements Repair {
    private static final Pattern PAIR = Pattern.compile("(?<!\\*)(\\*\\*)(?!\\*)([^*]{2,}?)(\\*\\*)(?!\\*)");
    /** One without its other half; before what places are, it hides the name of one. */
    private static final Pattern LONE = Pattern.compile(
            "^[\\s　]*(\\*\\*)(?![*])(?!" + Masks.SORT_OF_PLACE + ")(?=[^*]*$)|(?<![*])(\\*\\*)[\\s　]*$");

    private static final Pattern WHOLE = Pattern.compile("[\\s　]*\\*\\*[^*]{2,30}\\*\\*[\\s　]*");
    /** A line in italic type. */
    private static final Pattern ITALIC = Pattern.compile("[\\s　]*(\\*)(?=[\\p{IsHan}“《（])[^*]{4,}(\\*)[\\s　]*");

    private static final Pattern LEAD = Pattern.compile("^[\\s　]*\\*\\*([^*]{4,60})\\*\\*(?=[\\s　]*\\S.{5})");
    private static final Pattern HEADING = Pattern.compile("^(#{1,6})[ 　]+(?=\\S)");
    /** The mark of a quotation; right before a figure it says more than that. */
    private static final Pattern QUOTED = Pattern.compile("^(?!>[0-9])(?:> ?){1,3}(?=[^>\\s])");

    private static final Pattern PICTURE = Pattern.compile("!\\[[^\\]\\n]{0,80}\\]\\([^()\\s]{0,300}\\)");
    /** The names of pictures, with nothing else on the line. */
    private static final Pattern PICTURES = Pattern.compile(
            "[\\s　]*(?:[^\\s　。，；：/]{1,40}?\\.(?i:jpe?g|png|gif|bmp|webp)[\\s　]*){1,12}|[\\s　]*<image\\b>[!-~\\s]{0,400}</image\\b>[\\s　]*");

    private static final Pattern BLANK = Pattern.compile("&(?:nbsp|ensp|emsp|thinsp);|<br ?/?>");
    /** Brackets in which nothing is left, in the midst of a sentence or behind a name. */
    private static final Pattern NOTHING = Pattern.compile("(?<=\\p{IsHan})(?:\\(\\)|（）)(?=\\p{IsHan}|[，。]|$)");

    private static final double TAKEN = 0.7;

    private static final Pattern FORMULA =
            Pattern.compile("\\$ ?((?:[0-9][0-9.,]*|\\d(?: \\d)+(?: \\. \\d(?: \\d)*)?) ?)(\\\\ ?%)? ?\\$");

    @Override
    public Galley mend(Galley galley, Ledger ledger) {
        List<Slip> slips = new ArrayList<>();
        for (Slip slip : galley.slips()) {
            slips.add(slip instanceof Line line ? styled(line, ledger) : slip);
        }
        slips.removeIf(slip -> isPictures(slip, ledger));
        Edits edits = new Edits(ledger);
        return new Galley(slips)
                .mended(text -> edits.each(text, QUOTED, match -> Optional.of(without(match, Rule.CONVERTER_MARKS))))
                .mended(text -> formulas(
                        edits.each(text, PICTURE, match -> Optional.of(without(match, Rule.CONVERTER_MARKS))), edits))
                .mended(text -> edits.each(
                        text, BLANK, match -> Optional.of(Edits.all(match, " ", Finding.of(Rule.CONVERTER_MARKS)))))
                .mended(text -> edits.each(
                        text,
                        NOTHING,
                        match -> Optional.of(Edits.all(match, "", Finding.of(Rule.CONVERTER_MARKS, 0.85)))))
                .mended(text -> lone(pairs(text, ledger), ledger));
    }

    private static boolean isPictures(Slip slip, Ledger ledger) {
        boolean pictures =
                slip instanceof Line line && PICTURES.matcher(line.text()).matches();
        if (pictures) {
            Traced names = ((Line) slip).traced().strip();
            ledger.doubt(Rule.PICTURE, names, TAKEN, names.text());
            ledger.drop(names, Finding.of(Rule.CONVERTER_MARKS));
        }
        return pictures;
    }

    /** Whether a line is set in italic type, so that the asterisks at its ends mask nothing. */
    static boolean isItalic(String line) {
        return ITALIC.matcher(line).matches();
    }

    private static Replacement without(MatchResult match, Rule rule) {
        return Edits.all(match, "", Finding.of(rule));
    }

    private static Traced formulas(Traced text, Edits edits) {
        return text.text().indexOf('$') < 0
                ? text
                : edits.each(text, FORMULA, match -> {
                    String figure = match.group(1).replace(" ", "") + (match.group(2) == null ? "" : "%");
                    return Optional.of(Edits.all(match, figure, Finding.of(Rule.CONVERTER_MARKS)));
                });
    }

    private static Line styled(Line line, Ledger ledger) {
        Matcher heading = HEADING.matcher(line.text());
        Style style = line.style();
        if (heading.find()) {
            Traced rest = ledger.replace(line.traced(), 0, heading.end(), "", Finding.of(Rule.CONVERTER_MARKS));
            return new Line(rest, line.place(), style.asHeading(heading.group(1).length()));
        }
        Matcher italic = ITALIC.matcher(line.text());
        if (italic.matches()) {
            Traced closed =
                    ledger.replace(line.traced(), italic.start(2), italic.end(2), "", Finding.of(Rule.CONVERTER_MARKS));
            return line.with(
                    ledger.replace(closed, italic.start(1), italic.end(1), "", Finding.of(Rule.CONVERTER_MARKS)));
        }
        if (WHOLE.matcher(line.text()).matches()) {
            return bold(line, line.traced());
        }
        Matcher lead = LEAD.matcher(line.text());
        if (lead.find()) {
            return bold(line, line.traced().group(lead, 1));
        }
        return line;
    }

    /** A line with a part of it in bold. */
    private static Line bold(Line line, Traced part) {
        Style style = line.style();
        return new Line(line.traced(), line.place(), style.withBold(part.extents()));
    }

    private static Traced pairs(Traced text, Ledger ledger) {
        if (!text.text().contains("**")) {
            return text;
        }
        List<Replacement> marks = new ArrayList<>();
        Set<Integer> hidden = Masks.ASTERISKS
                .matcher(text.text())
                .results()
                .map(MatchResult::start)
                .collect(Collectors.toSet());
        Matcher match = PAIR.matcher(text.text());
        int from = 0;
        while (match.find(from)) {
            if (hidden.contains(match.start())) {
                from = match.end(1);
                continue;
            }
            from = match.end();
            marks.add(new Replacement(match.start(1), match.end(1), "", Finding.of(Rule.BOLD_MARKS)));
            marks.add(new Replacement(match.start(3), match.end(3), "", Finding.of(Rule.BOLD_MARKS)));
        }
        return ledger.replaceAll(text, marks);
    }

    /** One that lost its other half, at an end of the line. */
    private static Traced lone(Traced text, Ledger ledger) {
        Matcher match = LONE.matcher(text.text());
        if (!match.find()) {
            return text;
        }
        int group = match.start(1) >= 0 ? 1 : 2;
        return ledger.replace(text, match.start(group), match.end(group), "", Finding.of(Rule.BOLD_MARKS, 0.9));
    }
}
