package dev.jianbao.importers.structure.masthead;

import dev.jianbao.importers.galley.Traced;
import dev.jianbao.importers.lexis.Dates;
import dev.jianbao.importers.lexis.Marker;
import dev.jianbao.importers.lexis.Restriction;
import dev.jianbao.importers.lexis.Wording;
import dev.jianbao.importers.structure.Lines;
import java.util.regex.Pattern;

/**
 * How far the head of an issue goes.
 *
 * @param lines those of the whole document
 */
public record HeadExtent(Lines lines) {
    static final int LONGEST = 16;
    static final Pattern CONTENTS = Pattern.compile(
            "[\\s　★☆◆●■※·—=~～▍▌▎|-]*[【〖\\[]?[\\s　]*(?:本期(?:导读|要目|目录|内容|要点|看点|提要|摘要|重点|索引|信息|要览)|目[\\s　]*[录次]|要[\\s　]*目|内容(?:提要|导读|摘要)|导[\\s　]*读)[\\s　]*[】〗\\]]?[\\s　]*[：:]?[\\s　★☆◆●■※·—=~～|-]*");
    public static final Pattern NOTE = Pattern.compile(
            "^[\\s　]*[【〖\\[（(]?[\\s　]*(?:编者按|编者的话|编者寄语|编前语|编前按|本刊按|卷首语|刊首语|开篇语|导语|按[\\s　]*语|编[\\s　]*者[\\s　]*按|按|(?:本期|内容)(?:摘要|提要|概要|导语)(?=[：:].{10}))[\\s　]*[】〗\\]）)]?[\\s　]*[：:]?");

    /** Whether the line belongs to the head, as far as its form tells. */
    boolean holds(int i) {
        return i < Math.min(lines.size(), LONGEST) && lines.isLine(i) && !beginsBody(i);
    }

    private boolean beginsBody(int i) {
        String text = lines.text(i);
        if (Restriction.isSecrecy(text) || isFramedName(i)) {
            return false;
        }
        boolean marked = Marker.of(text).isPresent()
                && NumberReader.read(lines.line(i).traced()).number().isNone();
        return (Wording.bracketed(text).isPresent()
                        && !isBracketedNumber(lines.line(i).traced()))
                || ContentsReader.isHeading(text)
                || (NOTE.matcher(text).find()
                        && text.matches("^[\\s　]*[【〖\\[（(]?[\\s　]*(?:本刊|本期|内容|编|(?:卷首|刊首|开篇|导)语|按[\\s　]*语|按[：:]).*"))
                || marked
                || text.length() > 80
                || text.indexOf('。') >= 0;
    }

    /** Whether signs stand around the name of a bulletin at the very head, its number on the next line. */
    private boolean isFramedName(int i) {
        return i == 0
                && Wording.isFlanked(lines.text(i))
                && Wording.bracketed(lines.text(i)).filter(Wording::isSeries).isPresent()
                && lines.isLine(i + 1)
                && !NumberReader.read(lines.line(i + 1).traced()).number().isNone();
    }

    private static boolean isBracketedNumber(Traced line) {
        NumberReader.Found found = NumberReader.read(line);
        return !found.number().isNone()
                && found.rest().text().replaceAll("[\\p{Punct}\\s　【】〔〕（）]", "").isEmpty();
    }

    /** Whether a number stands in one of the next lines of the head. */
    boolean numberAhead(int from) {
        for (int i = from + 1; i < Math.min(lines.size(), from + 6) && lines.isLine(i) && !beginsBody(i); i++) {
            if (lines.text(i).length() <= 60
                    && lines.isLine(i)
                    && !NumberReader.read(lines.line(i).traced()).number().isNone()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a day or a month stands in one of the next lines of the head. */
    boolean dateAhead(int from) {
        for (int i = from + 1; i < Math.min(lines.size(), from + 5) && lines.isLine(i) && !beginsBody(i); i++) {
            String text = lines.text(i);
            if (text.length() <= 60
                    && (Dates.first(text).isPresent()
                            || HeadMarks.firstDay(text).isPresent())) {
                return true;
            }
        }
        return false;
    }
}
