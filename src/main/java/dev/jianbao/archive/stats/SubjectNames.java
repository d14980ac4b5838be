package dev.jianbao.archive.stats;

import dev.jianbao.archive.Archive;
import dev.jianbao.archive.Ref;
import dev.jianbao.archive.RefKind;
import dev.jianbao.bulletin.Bulletin;
import dev.jianbao.entity.Catalogue;
import dev.jianbao.entity.Entity;
import dev.jianbao.entity.EntityId;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What the things are called by which items are counted. */
final class SubjectNames {
    private static final Set<RefKind> OF_BULLETINS = Set.of(RefKind.BULLETIN, RefKind.SECTION);

    private final Catalogue catalogue;
    private final Map<Ref, String> names = new HashMap<>();

    SubjectNames(Archive archive) {
        this.catalogue = archive.catalogue();
        archive.series().forEach(series -> add(series.bulletin()));
    }

    private void add(Bulletin bulletin) {
        names.put(Ref.bulletin(bulletin.id()), bulletin.shortName());
        bulletin.sections().forEach(section -> names.put(Ref.section(bulletin.id(), section.id()), section.name()));
    }

    String of(Ref ref) {
        if (OF_BULLETINS.contains(ref.kind())) {
            return names.getOrDefault(ref, ref.id());
        }
        return catalogue.entity(new EntityId(ref.id())).map(Entity::name).orElse(ref.id());
    }
}
