package dev.jianbao.importers.repair;

import dev.jianbao.importers.galley.Galley;
import dev.jianbao.importers.galley.Ledger;
import dev.jianbao.importers.galley.Rule;
import dev.jianbao.importers.galley.Traced;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A text in characters of today into which a program has strewn those of another script: 学校 and 學校 stand in it side by side. What
 * each was nobody can tell from its like in a name, so they stay, and are asked about together.
 */
final class MixedGlyphs {
    private static final int FEWEST = 3;

    private MixedGlyphs() {}

    /**
     * Asks about them all at once.
     *
     * @param today what each character becomes that is not in use today
     * @param simplified those of today that the other script does not have
     */
    static void ask(Galley galley, Map<Integer, Integer> today, Set<Integer> simplified, Ledger ledger) {
        Set<Integer> strewn = new LinkedHashSet<>();
        galley.lines()
                .filter(line -> isMixed(line.text(), today, simplified))
                .flatMap(line -> line.text().codePoints().boxed())
                .filter(today::containsKey)
                .forEach(strewn::add);
        Set<Integer> all =
                galley.lines().flatMap(line -> line.text().codePoints().boxed()).collect(Collectors.toSet());
        Set<Integer> both = strewn.stream()
                .filter(each -> simplified.contains(today.get(each)) && all.contains(today.get(each)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (both.size() < FEWEST) {
            return;
        }
        Optional<Traced> first = galley.lines()
                .map(line -> line.traced())
                .filter(text -> text.text().codePoints().anyMatch(both::contains))
                .findFirst();
        first.ifPresent(text -> ledger.doubt(
                Rule.VARIANT_GLYPH,
                text.slice(0, Math.min(1, text.length())),
                0,
                both.stream().map(Character::toString).collect(Collectors.joining())));
    }

    /** Whether a line holds some such characters, and more of those that are written otherwise in the other script. */
    private static boolean isMixed(String line, Map<Integer, Integer> today, Set<Integer> simplified) {
        long strewn = line.codePoints().filter(today::containsKey).count();
        long usual = line.codePoints().filter(simplified::contains).count();
        return strewn > 0 && usual > strewn;
    }
}
