package dev.jianbao.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jianbao.source.markdown.NameSpotter.Spot;
import dev.jianbao.source.markdown.Target.Reference;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NamePlacesTest {
    private static final String ALPHABET = "甲乙丙𠮷";

    @Test
    void findsWhatLookingForEachNameFinds() {
        int found = 0;
        for (int seed = 0; seed < 2_000; seed++) {
            Random random = new Random(seed);
            Map<String, Reference> names = new HashMap<>();
            for (int i = random.nextInt(8); i > 0; i--) {
                String name = text(2 + random.nextInt(random.nextInt(5) == 0 ? 90 : 5), random);
                names.put(name, new Reference("unit", "u" + i));
            }
            StringBuilder text = new StringBuilder(text(random.nextInt(40), random));
            names.keySet().stream().sorted().forEach(name -> text.append(name).append(text(random.nextInt(4), random)));

            List<Spot> spots = new NamePlaces(names).in(text.toString());

            assertThat(spots).as("seed %s: %s in %s", seed, names, text).isEqualTo(lookedFor(names, text.toString()));
            found += spots.size();
        }
        assertThat(found).isGreaterThan(10_000);
    }

    /** The longest name of all first, then the longest of those that are left beside it. */
    private static List<Spot> lookedFor(Map<String, Reference> names, String text) {
        List<Spot> all = new ArrayList<>();
        names.forEach((name, bearer) -> {
            for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
                all.add(new Spot(at, at + name.length(), bearer));
            }
        });
        all.sort(Comparator.comparingInt((Spot each) -> each.start() - each.end())
                .thenComparingInt(Spot::start));
        List<Spot> kept = new ArrayList<>();
        for (Spot each : all) {
            if (kept.stream().noneMatch(other -> each.start() < other.end() && other.start() < each.end())) {
                kept.add(each);
            }
        }
        kept.sort(Comparator.comparingInt(Spot::start));
        return kept;
    }

    private static String text(int length, Random random) {
        StringBuilder text = new StringBuilder();
        while (text.length() < length) {
            text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return text.toString();
    }
}
