package dev.jianbao.render.search;

import dev.jianbao.entity.Entity;
import dev.jianbao.text.Folding;
import dev.jianbao.text.Pinyin;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** The ways in which a reader may write a name: as it is, in pinyin, by the first letters of its pinyin. */
final class Spellings {
    private static final int SHORTEST_INITIALS = 3;

    private static final String ID = "=";

    private final Folding folding;
    private final Pinyin pinyin;

    Spellings(Folding folding, Pinyin pinyin) {
        this.folding = folding;
        this.pinyin = pinyin;
    }

    /** All spellings of all names of an entity, folded, and its id behind a mark. */
    SortedSet<String> of(Entity entity) {
        SortedSet<String> spellings = new TreeSet<>();
        spellings.add(ID + entity.id());
        entity.names().all().map(folding::fold).filter(name -> !name.isEmpty()).forEach(name -> {
            spellings.add(name);
            pinyin.read(name).ifPresent(syllables -> addReadings(syllables, spellings));
        });
        return spellings;
    }

    /** Without an ü on the keyboard some write v, some u. */
    private static void addReadings(List<String> syllables, SortedSet<String> spellings) {
        String whole = String.join("", syllables);
        spellings.add(whole);
        spellings.add(whole.replace('v', 'u'));
        if (syllables.size() >= SHORTEST_INITIALS) {
            StringBuilder initials = new StringBuilder();
            syllables.forEach(each -> initials.append(each.charAt(0)));
            spellings.add(initials.toString());
        }
    }
}
