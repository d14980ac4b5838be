package dev.jianbao.importers.repair;

import dev.jianbao.importers.galley.Finding;
import dev.jianbao.importers.galley.Galley;
import dev.jianbao.importers.galley.Ledger;
import dev.jianbao.importers.galley.Repair;
import dev.jianbao.importers.galley.Replacement;
import dev.jianbao.importers.galley.Rule;
import dev.jianbao.importers.galley.Slip.Grid;
import dev.jianbao.importers.galley.Slip.Line;
import dev.jianbao.importers.galley.Traced;
import dev.jianbao.importers.lexis.Han;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes a text that a converter turned into traditional or variant characters in those of today. Only where the whole text is
 * so written: a single such character in other text is a name, and stays. Where one character stands for two, as 著 for 着 and
 * 著, the word around it decides.
 */
final class VariantGlyphs implements Repair {
    private static final int FEWEST = 5;
    private static final Pattern CITED = Pattern.compile("《[^《》]*》|“[^“”]*”|「[^「」]*」|\"[^\"]*\"");
    private static final double LEAST_SHARE = 0.02;

    private final Map<Integer, Integer> today;
    private final GlyphContext context = new GlyphContext();

    /** @param today what each character becomes that is not in use today; marks, which only a search takes for alike, stay */
    VariantGlyphs(Map<Integer, Integer> today) {
        this.today = today.entrySet().stream()
                .filter(each -> Character.isIdeographic(each.getKey()))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public Galley mend(Galley galley, Ledger ledger) {
        return isConverted(galley) ? galley.mended(text -> mend(text, ledger)) : galley;
    }

    private boolean isConverted(Galley galley) {
        int variants = 0;
        int han = 0;
        for (var slip : galley.slips()) {
            String text = slip instanceof Line line ? line.text() : cells((Grid) slip);
            han += Han.count(text);
            variants += (int) text.codePoints().filter(today::containsKey).count();
        }
        return variants >= FEWEST && variants >= LEAST_SHARE * han && isThroughout(galley);
    }

    /** Whether it is so written where it cites nothing, too: old titles and words are cited as they were. */
    private boolean isThroughout(Galley galley) {
        int variants = 0;
        int han = 0;
        for (var slip : galley.slips()) {
            String text = CITED.matcher(slip instanceof Line line ? line.text() : cells((Grid) slip))
                    .replaceAll("");
            han += Han.count(text);
            variants += (int) text.codePoints()
                    .filter(each -> today.containsKey(each) && !context.isDivided(each))
                    .count();
        }
        return variants >= LEAST_SHARE * han;
    }

    private static String cells(Grid grid) {
        StringBuilder text = new StringBuilder();
        grid.rows().forEach(row -> row.forEach(cell -> text.append(cell.text())));
        return text.toString();
    }

    private Traced mend(Traced text, Ledger ledger) {
        List<Replacement> replacements = new ArrayList<>();
        String written = text.text();
        for (int at = 0; at < written.length(); at += Character.charCount(written.codePointAt(at))) {
            int glyph = written.codePointAt(at);
            int end = at + Character.charCount(glyph);
            Finding finding = finding(glyph, written, at);
            context.decide(written, at)
                    .or(() -> Optional.ofNullable(today.get(glyph)).map(Character::toString))
                    .filter(each -> each.codePointAt(0) != glyph)
                    .ifPresent(each ->
                            replacements.add(new Replacement(end - Character.charCount(glyph), end, each, finding)));
        }
        return ledger.replaceAll(text, replacements);
    }

    private Finding finding(int glyph, String text, int at) {
        return context.isDivided(glyph)
                ? new Finding(
                        Rule.VARIANT_GLYPH, 0.9, text.substring(Math.max(0, at - 2), Math.min(text.length(), at + 3)))
                : Finding.of(Rule.VARIANT_GLYPH);
    }
}
