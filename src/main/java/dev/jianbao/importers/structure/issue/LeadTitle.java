package dev.jianbao.importers.structure.issue;

import dev.jianbao.importers.lexis.Pairs;
import dev.jianbao.importers.structure.sender.OrganisationLabels;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The title with which a paragraph begins, its text running on: up to the first stop, or up to a colon behind which a sentence begins.
 *
 * @param end the unit behind the title, where the stop or the colon stands
 */
record LeadTitle(int end) {
    private static final int LONGEST = 60;
    private static final int LONGEST_BEFORE_COLON = 40;
    private static final int SHORTEST = 4;
    private static final Pattern GAP =
            Pattern.compile("([^。，；：、！？\\s　（(][^。，；！？\\s　]{5,38}[^。，；：、！？\\s　])(?:　+|[ \t]{2,})[^\\s　][^　]{15,}。.*");
    private static final Pattern SENTENCE = Pattern.compile(
            "^(?:(?:20[0-9]{2}年)?[0-9]{1,2}月(?:[0-9]{1,2}日)?|[0-9]{1,2}日|近日|日前|近期|近年来|今年以来|目前|截至|为了?[^，]{2,30}|自[0-9]+月)[^。]*，[^。]*");

    /** What readers are asked to do, or must not do: a sentence of its own. */
    private static final Pattern REQUEST = Pattern.compile(
            "(?:敬请|务请|请(?:各|于|在|按|将|广大|大家|注意|有关|相关|及时|认真|关注|拨打|到|与)).*|[^“”]*(?:不得|务必|须[在于凭按持经])[^“”]*");

    /** The title at the head of a text without its marker; empty where it begins with a sentence. */
    static Optional<LeadTitle> of(String text) {
        int stop = stop(text);
        Optional<LeadTitle> colon = colon(text, stop);
        if (colon.isPresent()) {
            return colon;
        }
        boolean titled = stop > SHORTEST - 1
                && stop <= LONGEST
                && stop < text.length() - 1
                && !SENTENCE.matcher(text.substring(0, stop)).matches()
                && !REQUEST.matcher(text.substring(0, stop)).matches();
        return titled ? Optional.of(new LeadTitle(stop)) : Optional.empty();
    }

    /** The end of a title behind which a wide gap stands and then a sentence. */
    static OptionalInt gap(String text) {
        Matcher gap = GAP.matcher(text);
        return gap.matches() ? OptionalInt.of(gap.end(1)) : OptionalInt.empty();
    }

    /** A colon before a sentence: one with a comma, or one that is followed by others. */
    private static Optional<LeadTitle> colon(String text, int stop) {
        int at = text.indexOf('：');
        if (at < SHORTEST || at > LONGEST_BEFORE_COLON || stop < at) {
            return Optional.empty();
        }
        String before = text.substring(0, at);
        String after = text.substring(at + 1, stop);
        boolean title = before.indexOf('，') < 0
                && before.indexOf('；') < 0
                && !OrganisationLabels.isSender(before)
                && !Pairs.begins(text)
                && !before.matches(".*(?:如下|包括|要求|强调|指出|表示|认为|说|是|为|其中|有|及)$");
        return title && (after.indexOf('，') >= 0 || after.length() > LONGEST_BEFORE_COLON)
                ? Optional.of(new LeadTitle(at))
                : Optional.empty();
    }

    private static int stop(String text) {
        int stop = text.indexOf('。');
        Matcher closed = Pattern.compile("[”’》）]").matcher(text);
        return stop >= 0
                        && stop + 1 < text.length()
                        && closed.region(stop + 1, stop + 2).matches()
                ? text.indexOf('。', stop + 1)
                : stop;
    }
}
