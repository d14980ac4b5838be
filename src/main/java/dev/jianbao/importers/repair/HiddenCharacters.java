package dev.jianbao.importers.repair;

import dev.jianbao.importers.galley.Edits;
import dev.jianbao.importers.galley.Finding;
import dev.jianbao.importers.galley.Galley;
import dev.jianbao.importers.galley.Ledger;
import dev.jianbao.importers.galley.Repair;
import dev.jianbao.importers.galley.Rule;
import dev.jianbao.importers.galley.Traced;
import dev.jianbao.importers.lexis.OrganisationForm;
import dev.jianbao.importers.lexis.Restriction;
import dev.jianbao.text.CodePointName;
import dev.jianbao.text.HiddenCharacter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes out characters that cannot be seen, and asks after those that stand for lost ones. */
final class HiddenCharacters implements Repair {
    private static final Pattern UNUSUAL =
            Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\u3164\uFFA0\u115F\u1160&&[^\\t\\n]]");
    /** The end of a line within a cell; one behind a sentence ends a paragraph, any other is there for want of room. */
    private static final Pattern WRAPPED = Pattern.compile("(?<![。；！？][”’）]?)\\n");

    private static final Pattern LABELLED = Pattern.compile("\\p{IsHan}[\\p{IsHan}\\s　]{0,6}[：:].+");

    /** Also boxes in the place of several characters, and a circle among the figures of a number: a single box can be ticked. */
    private static final Pattern LOST =
            Pattern.compile("[\uFFFD\\p{Co}]+|(?<=[\\p{IsHan}“《])□{2,}(?=[\\p{IsHan}，。、”》])|(?<=[0-9])○(?=[0-9])");

    private static final int AROUND = 8;

    @Override
    public Galley mend(Galley galley, Ledger ledger) {
        Edits edits = new Edits(ledger);
        return galley.mended(text -> {
            Traced seen = edits.each(
                    text,
                    UNUSUAL,
                    match -> Optional.of(match)
                            .filter(found -> HiddenCharacter.of(found.group().codePointAt(0))
                                    .isPresent())
                            .map(found -> Edits.all(
                                    found,
                                    "",
                                    new Finding(
                                            Rule.HIDDEN_CHARACTER,
                                            1,
                                            CodePointName.of(found.group().codePointAt(0))))));
            Traced lines = edits.each(
                    seen,
                    WRAPPED,
                    match -> Optional.of(match)
                            .filter(found -> !isBetweenFacts(seen.text(), found.start(), found.end()))
                            .map(found -> Edits.all(
                                    found,
                                    isBetweenBodies(seen.text(), found.start(), found.end()) ? "、" : "",
                                    Finding.of(Rule.HARD_WRAP))));
            ask(lines, ledger);
            return lines;
        });
    }

    /** Asks about each place at which characters were lost, but those that the question before shows. */
    private static void ask(Traced line, Ledger ledger) {
        Matcher lost = LOST.matcher(line.text());
        int shown = 0;
        while (lost.find()) {
            if (shown == 0 || lost.start() > shown) {
                String around = around(line.text(), lost.start(), lost.end());
                ledger.doubt(Rule.LOST_CHARACTER, line.slice(lost.start(), lost.end()), 0, around);
                shown = lost.end() + AROUND;
            }
        }
    }

    /** Whether the lines on both sides are each the name of a body, so that they are a list. */
    private static boolean isBetweenBodies(String text, int start, int end) {
        return OrganisationForm.kind(before(text, start)).isPresent()
                && OrganisationForm.kind(after(text, end)).isPresent();
    }

    /** Whether the line behind says something of its own: it begins with a label, or is a mark of secrecy. */
    private static boolean isBetweenFacts(String text, int start, int end) {
        String after = after(text, end);
        return LABELLED.matcher(after).matches()
                        && LABELLED.matcher(before(text, start)).matches()
                || Restriction.isSecrecy(after);
    }

    private static String before(String text, int start) {
        return text.substring(text.lastIndexOf('\n', start - 1) + 1, start).strip();
    }

    private static String after(String text, int end) {
        int next = text.indexOf('\n', end);
        return text.substring(end, next < 0 ? text.length() : next).strip();
    }

    private static String around(String text, int start, int end) {
        return text.substring(Math.max(0, start - AROUND), Math.min(text.length(), end + AROUND));
    }
}
