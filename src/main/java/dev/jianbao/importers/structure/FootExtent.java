package dev.jianbao.importers.structure;

import dev.jianbao.importers.lexis.Dates;
import dev.jianbao.importers.lexis.Marker;
import dev.jianbao.importers.lexis.OrganisationForm;
import dev.jianbao.importers.lexis.Restriction;
import dev.jianbao.importers.lexis.Wording;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** How far up the foot of an issue goes. */
public final class FootExtent {
    /** Several who made an issue, each behind what they did. */
    private static final Pattern PAIRED = Pattern.compile(
            "[\\s　]*\\p{IsHan}{2,4}[：:][\\s　]*\\p{IsHan}[\\p{IsHan}　 ]{0,3}\\p{IsHan}(?:[\\s　]+\\p{IsHan}{2,4}[：:][\\s　]*\\p{IsHan}[\\p{IsHan}　 ]{0,3}\\p{IsHan}){1,12}[\\s　]*");

    private static final Pattern EDITOR =
            Pattern.compile("[（(][\\s　]*(?:责任编辑|本期责编|责编|编辑|审核|核稿|审稿|校对|审校)[\\s　]*[：:][^（）()。：:]{2,20}[）)]");

    private static final int MOST_LINES = 30;
    private static final int MOST_WRAPPED = 6;
    private static final int MOST_UNKNOWN = 3;
    private static final int LONGEST_UNKNOWN = 60;

    private FootExtent() {}

    /** Where the foot begins; the number of lines where there is none. Footnotes may stand behind it. */
    public static int start(Lines whole) {
        Lines lines = whole.part(0, Footnotes.start(whole));
        int start = lines.size();
        int unknown = 0;
        boolean sure = false;
        for (int i = lines.size() - 1; i >= 0 && i >= lines.size() - MOST_LINES && lines.isLine(i); i--) {
            String text = lines.text(i);
            if (goesOn(lines, i)) {
                unknown = 0;
            } else if (isFoot(text)) {
                start = i;
                unknown = 0;
                sure |= !isSender(text) || isOnlyEditor(lines, i);
            } else if (isBody(text) || ++unknown > MOST_UNKNOWN) {
                break;
            }
        }
        while (sure
                && start < lines.size()
                && isSender(lines.text(start))
                && !isOnlyEditor(lines, start)
                && !ImprintReader.CONTACT.matcher(lines.text(start)).matches()) {
            start++;
        }
        boolean printer = sure && start > 1 && isDay(lines.text(start)) && isPrinter(lines.text(start - 1));
        return printer ? start - 1 : sure ? start : whole.size();
    }

    /** Lines from one up to another, which is none of them. */
    public record Span(int start, int end) {}

    /** The foot of a document whose annexes stand behind it: above the label of one, down to the line that says who printed it and when. */
    public static Optional<Span> aboveAnnexes(Lines lines) {
        for (int i = 1; i < lines.size(); i++) {
            boolean ends = Annexes.isLabel(lines.text(i)) && Wording.isPrinted(lines.text(i - 1));
            int start = ends ? start(lines.part(0, i)) : i;
            if (start < i) {
                return Optional.of(new Span(start, i));
            }
        }
        return Optional.empty();
    }

    /** Whether a line goes on with the recipients that a line above it begins to name: each line between ends with a comma. */
    private static boolean goesOn(Lines lines, int i) {
        if (i > 0
                && lines.isLine(i - 1)
                && Wording.isDistribution(lines.text(i - 1))
                && ImprintReader.isWithinName(lines.text(i - 1), lines.text(i))) {
            return true;
        }
        for (int at = i - 1; at >= Math.max(0, i - MOST_WRAPPED) && lines.isLine(at); at--) {
            String above = lines.text(at);
            if (above.isEmpty()
                    || "，、,".indexOf(above.charAt(above.length() - 1)) < 0
                    || lines.text(i).length() > LONGEST_UNKNOWN
                    || isFoot(lines.text(i))) {
                return false;
            }
            if (Wording.isDistribution(above)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFoot(String text) {
        return Wording.isDistribution(text)
                || Wording.isPrinted(text)
                || Wording.isCredits(text)
                || PAIRED.matcher(text).matches()
                        && ImprintReader.CREDIT.matcher(text).find()
                || ImprintReader.COPIES.matcher(text).matches()
                || Restriction.isSecrecy(text)
                || ImprintReader.ORIGIN.matcher(text).matches() && text.length() <= LONGEST_UNKNOWN
                || ImprintReader.CONTACT.matcher(text).matches()
                        && text.length() <= LONGEST_UNKNOWN
                        && text.indexOf('。') < 0;
    }

    /** Whether a line cannot stand in the midst of a foot: it is running text, or opens something. */
    private static boolean isBody(String text) {
        return text.length() > LONGEST_UNKNOWN && !Dates.first(text).isPresent()
                || text.indexOf('。') >= 0 && (text.indexOf('、') < 0 || text.indexOf('。') < text.length() - 1)
                || Wording.bracketed(text).isPresent()
                || Marker.begins(text)
                        && (text.length() > 40 || Dates.first(text).isEmpty());
    }

    /** A line that says when a document was printed, and nothing else. */
    private static boolean isDay(String text) {
        return Dates.first(text)
                .filter(day -> day.start() == 0 && text.length() - day.end() < 4)
                .isPresent();
    }

    private static boolean isPrinter(String text) {
        return text.length() <= 40 && OrganisationForm.kind(text).isPresent();
    }

    /** Whether a line names an editor in brackets, as no other does: not of an item but of all. */
    private static boolean isOnlyEditor(Lines lines, int line) {
        return EDITOR.matcher(lines.text(line)).matches()
                && IntStream.range(0, lines.size())
                        .noneMatch(
                                i -> i != line && EDITOR.matcher(lines.text(i)).matches());
    }

    private static boolean isSender(String text) {
        return ImprintReader.ORIGIN.matcher(text).matches()
                || ImprintReader.CONTACT.matcher(text).matches()
                || text.matches("^[（(]?供[\\s　]*稿.*|^[（(].*[）)]$")
                        && !ImprintReader.COPIES.matcher(text).find()
                        && !Restriction.isSecrecy(text)
                        && ImprintReader.CREDIT.matcher(text).results().count() < 2;
    }
}
