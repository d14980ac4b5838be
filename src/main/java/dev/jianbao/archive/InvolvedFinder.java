package dev.jianbao.archive;

import dev.jianbao.article.Article;
import dev.jianbao.article.Origin;
import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.document.Credit;
import dev.jianbao.document.Subjects;
import dev.jianbao.entity.Catalogue;
import dev.jianbao.entity.Entity;
import dev.jianbao.entity.EntityId;
import dev.jianbao.entity.Organisation;
import dev.jianbao.entity.Region;
import dev.jianbao.entity.Topic;
import dev.jianbao.source.Located;
import dev.jianbao.source.markdown.Prose;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Looks the names that a document declares up in the catalogue, and adds those that its text was found to hold. */
record InvolvedFinder(Catalogue catalogue, Diagnostics diagnostics) {
    Involved find(Subjects subjects, Optional<Located<String>> sender, Prose... texts) {
        Set<EntityId> declared = new LinkedHashSet<>();
        declared.addAll(found(subjects.units(), Organisation.class));
        declared.addAll(found(subjects.regions(), Region.class));
        declared.addAll(found(subjects.topics(), Topic.class));
        Optional<EntityId> from = sender.filter(written -> !written.value().equals(Credit.NOT_STATED))
                .flatMap(written -> catalogue.find(written, Organisation.class, diagnostics))
                .map(Entity::id);
        from.ifPresent(declared::add);
        Set<EntityId> mentioned = new LinkedHashSet<>();
        for (Prose text : texts) {
            text.mentions().forEach(mention -> mentioned.add(new EntityId(mention.id())));
        }
        mentioned.removeAll(declared);
        return new Involved(List.copyOf(declared), List.copyOf(mentioned), from);
    }

    /** Those of an article, and whom it was taken from if the catalogue knows who that is. */
    Involved find(Article article) {
        Involved involved = find(article.subjects(), Optional.empty(), article.body());
        return article.origin()
                .flatMap(Origin::name)
                .flatMap(catalogue::organisation)
                .map(source -> involved.with(source.id()))
                .orElse(involved);
    }

    private List<EntityId> found(List<Located<String>> names, Class<? extends Entity> type) {
        List<EntityId> ids = new ArrayList<>();
        for (Located<String> name : names) {
            Optional<? extends Entity> entity = catalogue.find(name, type, diagnostics);
            if (entity.isPresent()) {
                ids.add(entity.get().id());
            }
        }
        return ids;
    }
}
