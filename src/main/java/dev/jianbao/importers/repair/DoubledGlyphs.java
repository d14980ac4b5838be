package dev.jianbao.importers.repair;

import dev.jianbao.importers.galley.Edits;
import dev.jianbao.importers.galley.Finding;
import dev.jianbao.importers.galley.Galley;
import dev.jianbao.importers.galley.Ledger;
import dev.jianbao.importers.galley.Repair;
import dev.jianbao.importers.galley.Rule;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Takes the second of each two characters where a whole stretch is doubled, as bold type in a PDF comes out: 关关于于印印发发.
 * Three pairs in a row are asked for, since 高高兴兴 and 方方面面 are words.
 */
final class DoubledGlyphs implements Repair {
    private static final Pattern DOUBLED = Pattern.compile("(?:([\\p{IsHan}，。、：；])\\1(?!\\1)){3,}");

    /** One mark of punctuation printed twice, between words. */
    private static final Pattern MARKS = Pattern.compile("(?<=[\\p{IsHan}”》）0-9])([，、：；])\\1(?=[\\p{IsHan}“《（0-9])");

    /** A half-width comma beside another stop; programs that spoil texts put many of them in. */
    private static final Pattern COMMA =
            Pattern.compile("(?<=[\\p{IsHan}）”》)]),(?=[，、；。,])|(?<=[\\p{IsHan}）”》)][，、；。]),(?=[\\p{IsHan}“《])");

    private static final int ENOUGH = 3;

    @Override
    public Galley mend(Galley galley, Ledger ledger) {
        Edits edits = new Edits(ledger);
        long commas = galley.lines()
                .flatMap(line -> COMMA.matcher(line.text()).results())
                .limit(ENOUGH)
                .count();
        Galley parted = commas < ENOUGH
                ? galley
                : galley.mended(text -> edits.each(
                        text, COMMA, match -> Optional.of(Edits.all(match, "", Finding.of(Rule.DOUBLED, 0.85)))));
        return parted.mended(text -> edits.each(
                edits.each(
                        text,
                        MARKS,
                        match -> Optional.of(Edits.all(
                                match, match.group().substring(1), new Finding(Rule.DOUBLED, 0.9, match.group())))),
                DOUBLED,
                match -> Optional.of(Edits.all(
                        match,
                        match.group().replaceAll("(.)\\1", "$1"),
                        Finding.of(Rule.DOUBLED, match.group().length() > 8 ? 0.95 : 0.75)))));
    }
}
