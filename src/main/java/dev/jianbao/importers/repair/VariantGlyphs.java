package dev.jianbao.importers.repair;

import dev.jianbao.importers.galley.Finding;
import dev.jianbao.importers.galley.Galley;
import dev.jianbao.importers.galley.Ledger;
import dev.jianbao.importers.galley.Repair;
import dev.jianbao.importers.galley.Replacement;
import dev.jianbao.importers.galley.Rule;
import dev.jianbao.importers.galley.Slip;
import dev.jianbao.importers.galley.Slip.Grid;
import dev.jianbao.importers.galley.Slip.Line;
import dev.jianbao.importers.galley.Traced;
import dev.jianbao.importers.lexis.Han;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes a text that a converter turned into traditional or variant characters in those of today. Only where the whole text is
 * so written: a single such character in other text is a name, and stays. Where one character stands for two, as 著 for 着 and
 * 著, the word around it decides.
 */
final class VariantGlyphs implements Repair {
    private static final int FEWEST = 5;
    /** One in so many characters. */
    private static final int PART = 4;

    private static final Pattern CITED = Pattern.compile("《[^《》]*》|“[^“”]*”|「[^「」]*」|\"[^\"]*\"");

    private final Map<Integer, Integer> today;
    /** What some variant becomes, and nobody writes in traditional characters: a text that was converted has few of these. */
    private final Set<Integer> simplified;

    private final GlyphContext context = new GlyphContext();

    /** @param today what each character becomes that is not in use today; marks, which only a search takes for alike, stay */
    VariantGlyphs(Map<Integer, Integer> today) {
        this.today = today.entrySet().stream()
                .filter(each -> Character.isIdeographic(each.getKey()))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
        CharsetEncoder traditional = Charset.forName("Big5").newEncoder();
        this.simplified = this.today.values().stream()
                .filter(each -> !traditional.canEncode(Character.toString(each)))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Galley mend(Galley galley, Ledger ledger) {
        if (isConverted(galley)) {
            return galley.mended(text -> mend(text, ledger));
        }
        Galley mended = isPartConverted(galley)
                ? galley.mended(text -> isOld(text.text()) ? mend(text, ledger) : text)
                : galley;
        MixedGlyphs.ask(mended, today, simplified, ledger);
        return mended;
    }

    /**
     * Whether most of what is written one way in one script and another way in the other is in that which is not used today; also where it
     * cites nothing, since old titles and words are cited as they were.
     */
    private boolean isConverted(Galley galley) {
        String all = galley.slips().stream().map(VariantGlyphs::text).collect(Collectors.joining("\n"));
        return isMany(all) && isOld(all);
    }

    private boolean isMany(String text) {
        return text.codePoints().filter(today::containsKey).count() >= FEWEST;
    }

    /** Whether lines so written make up a good part of a text: the document in a page whose frame is written as today. */
    private boolean isPartConverted(Galley galley) {
        String old = galley.slips().stream()
                .map(VariantGlyphs::text)
                .filter(this::isOld)
                .collect(Collectors.joining());
        int all =
                galley.slips().stream().mapToInt(slip -> Han.count(text(slip))).sum();
        return isMany(old) && Han.count(old) * PART >= all;
    }

    private boolean isOld(String text) {
        String own = CITED.matcher(text).replaceAll("");
        long variants = own.codePoints()
                .filter(each -> today.containsKey(each) && !context.isDivided(each))
                .count();
        long usual = own.codePoints().filter(simplified::contains).count();
        return variants > usual;
    }

    private static String text(Slip slip) {
        return slip instanceof Line line ? line.text() : cells((Grid) slip);
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
