package dev.jianbao.entity;

import dev.jianbao.source.markdown.NameSpotter;
import dev.jianbao.source.markdown.Target.Reference;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the names of organisations and regions in running text: the longest name at each place, so that a short one is never
 * found inside a longer one. A name that several bear is not found, nor is one of a single character; topics are not, since
 * their terms are common words.
 */
public final class CatalogueNames implements NameSpotter {
    private static final int SHORTEST = 2;

    /** Common words whose first character often ends a name: 某部 is not named in 某部门, nor 某市 in 某市场. */
    private static final Set<String> WORDS = Set.of("部门", "市场", "区域", "区别", "区分", "校园", "局面", "局部", "处理", "省略");

    private final NamePlaces places;

    public CatalogueNames(Catalogue catalogue) {
        Map<String, Reference> bearers = new HashMap<>();
        catalogue.entities().stream()
                .filter(each -> !(each instanceof Topic))
                .flatMap(each -> each.names().all())
                .distinct()
                .filter(name -> name.codePointCount(0, name.length()) >= SHORTEST)
                .forEach(name -> bearer(catalogue, name).ifPresent(entity -> bearers.put(name, reference(entity))));
        this.places = new NamePlaces(bearers);
    }

    private static Optional<Entity> bearer(Catalogue catalogue, String name) {
        List<Entity> bearers = catalogue.named(name).stream()
                .filter(each -> !(each instanceof Topic))
                .toList();
        return bearers.size() == 1 ? Optional.of(bearers.get(0)) : Optional.empty();
    }

    @Override
    public List<Spot> spot(String text) {
        List<Spot> spots = places.in(text);
        return spots.isEmpty()
                ? spots
                : spots.stream()
                        .filter(spot -> !endsInsideWord(text, spot.end()))
                        .toList();
    }

    /** Whether the character before {@code end} and the one after it form a word of their own. */
    private static boolean endsInsideWord(String text, int end) {
        return end < text.length() && WORDS.contains(text.substring(end - 1, end + 1));
    }

    private static Reference reference(Entity entity) {
        return new Reference(
                entity instanceof Region ? "region" : "unit", entity.id().value());
    }
}
