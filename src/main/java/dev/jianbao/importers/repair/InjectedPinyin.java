package dev.jianbao.importers.repair;

import dev.jianbao.importers.galley.Edits;
import dev.jianbao.importers.galley.Finding;
import dev.jianbao.importers.galley.Galley;
import dev.jianbao.importers.galley.Ledger;
import dev.jianbao.importers.galley.Repair;
import dev.jianbao.importers.galley.Replacement;
import dev.jianbao.importers.galley.Rule;
import dev.jianbao.importers.galley.Traced;
import dev.jianbao.importers.lexis.Han;
import dev.jianbao.importers.lexis.Heteronyms;
import dev.jianbao.importers.lexis.Readings;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Takes out readings that were put behind characters to deceive filters: 任务(wu). What stands in the brackets must be the reading
 * of what stands before them. A reading with its tone, alone in its text, is a help for readers, and stays.
 */
final class InjectedPinyin implements Repair {
    /** A reading, often put in as many times as the character was written over. */
    private static final Pattern READING = Pattern.compile(
            "(?<=(\\p{IsHan}))[（(\\[［【]\\s*([a-zA-Züāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿ][a-zA-Züāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿ1-5]{0,17})\\s*[)）\\]］】](?:[（(\\[［【]\\s*\\2\\s*[)）\\]］】])*");
    /** The blank that some programs leave behind each reading. */
    private static final Pattern SPACED = Pattern.compile(READING.pattern() + " (?=[\\p{IsHan}0-9，。、；,;])");

    private static final Pattern WITH_BLANK = Pattern.compile(READING.pattern() + "(?: (?=[\\p{IsHan}0-9，。、；,;]))?");
    private static final Pattern READINGS = Pattern.compile(
            "(?<=(\\p{IsHan}{2,6}))[（(]\\s*([a-züāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿ]{1,6}(?: [a-züāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿ]{1,6}){1,5})\\s*[)）]");
    private static final Charset GB2312 = Charset.forName("GB2312");
    /** What a text says that is about readings; those with their tones are its matter. */
    private static final Pattern LESSON = Pattern.compile("读音|讀音|声调|聲調|注音|多音字|四声|韵母|声母");

    private static final Pattern TONED = Pattern.compile("[^a-zA-Z]");

    private final Function<String, Optional<String>> readings;

    private final Map<Integer, Integer> today;

    /**
     * One that knows readings.
     *
     * @param readings the syllable of a character, without tone, {@code v} for ü; empty for one without
     * @param today what each character becomes that is not in use today: readings are listed for these
     */
    InjectedPinyin(Function<String, Optional<String>> readings, Map<Integer, Integer> today) {
        this.readings = readings;
        this.today = today;
    }

    @Override
    public Galley mend(Galley galley, Ledger ledger) {
        long found = galley.lines()
                .flatMap(line -> READING.matcher(line.text()).results())
                .count();
        long together = galley.lines()
                .flatMap(line -> READINGS.matcher(line.text()).results())
                .count();
        long spaced = galley.lines()
                .flatMap(line -> SPACED.matcher(line.text()).results())
                .count();
        Pattern reading = spaced > 1 && spaced * 2 > found ? WITH_BLANK : READING;
        Edits edits = new Edits(ledger);
        boolean lesson =
                galley.lines().anyMatch(line -> LESSON.matcher(line.text()).find());
        return galley.mended(text -> edits.each(
                edits.each(
                        text,
                        reading,
                        match -> lesson && TONED.matcher(match.group(2)).find()
                                ? Optional.empty()
                                : edit(match, found, together, text, ledger)),
                READINGS,
                this::several));
    }

    private Optional<Replacement> edit(MatchResult match, long found, long together, Traced text, Ledger ledger) {
        boolean helps = found < 3
                && TONED.matcher(match.group(2)).find()
                && (!isCommon(match.group(1)) || !Heteronyms.of(match.group(1)).isEmpty());
        if (helps) {
            return Optional.empty();
        }
        if (isReading(match.group(1), Readings.plain(match.group(2)))
                || found + together > 1 && areReadings(text.text(), match.start(), Readings.plain(match.group(2)))) {
            return Optional.of(
                    Edits.all(match, "", new Finding(Rule.PINYIN, 0.95, match.group(1) + " " + match.group(2))));
        }
        if (found >= 3 && match.group(2).equals(match.group(2).toLowerCase(Locale.ROOT)) && looksRead(match.group(2))) {
            ledger.doubt(Rule.PINYIN, text.slice(match.start(), match.end()), 0, match.group(1) + match.group());
        }
        return Optional.empty();
    }

    /** Whether letters are the readings of two characters or more before a place, one after the other without a blank: 责任(zeren). */
    private boolean areReadings(String text, int end, String letters) {
        String rest = letters;
        int at = end;
        while (!rest.isEmpty() && at > 0 && Han.is(text.charAt(at - 1))) {
            String han = text.substring(at - 1, at);
            String left = rest;
            Optional<String> last = Stream.concat(
                            readings.apply(modern(han)).stream(), Heteronyms.of(modern(han)).stream())
                    .filter(left::endsWith)
                    .findFirst();
            if (last.isEmpty()) {
                return false;
            }
            rest = rest.substring(0, rest.length() - last.get().length());
            at--;
        }
        return rest.isEmpty() && end - at > 1;
    }

    /** Readings of several characters in one pair of brackets: 企业(qǐ yè). */
    private Optional<Replacement> several(MatchResult match) {
        String[] syllables = match.group(2).strip().split("\\s+", -1);
        String han = match.group(1);
        boolean all = syllables.length <= han.length();
        for (int i = 0; all && i < syllables.length; i++) {
            int at = han.length() - syllables.length + i;
            all = isReading(han.substring(at, at + 1), Readings.plain(syllables[i]));
        }
        return all
                ? Optional.of(Edits.all(match, "", new Finding(Rule.PINYIN, 0.95, han + " " + match.group(2))))
                : Optional.empty();
    }

    /** Whether every reader knows a character: it is of the first level of GB 2312. */
    private static boolean isCommon(String han) {
        byte[] code = han.getBytes(GB2312);
        return code.length == 2 && (code[0] & 0xFF) >= 0xB0 && (code[0] & 0xFF) <= 0xD7;
    }

    private boolean isReading(String han, String reading) {
        String modern = modern(han);
        return readings.apply(han).filter(reading::equals).isPresent()
                || readings.apply(modern).filter(reading::equals).isPresent()
                || Heteronyms.of(modern).contains(reading);
    }

    private String modern(String han) {
        return Character.toString(today.getOrDefault(han.codePointAt(0), han.codePointAt(0)));
    }

    private static boolean looksRead(String reading) {
        return Readings.plain(reading).matches("(?:[bpmfdtnlgkhjqxrzcsyw]|zh|ch|sh)?[aeiouv]{1,3}(?:n|ng|r)?");
    }
}
