package dev.jianbao.entity;

import dev.jianbao.diagnostics.SourceRange;
import dev.jianbao.source.Located;
import java.util.List;
import java.util.Optional;

/**
 * A university and a county that work together, as the sources state it. What they do not state is empty, and is never
 * filled in by a guess.
 *
 * @param university one side
 * @param county the other side
 * @param schools the schools named in it
 * @param evidence references to the documents that state it, such as {@code work-bulletin/2024/12#5}
 * @param note what a reader should know of it
 * @param declared where the catalogue declares it
 */
public record Partnership(
        Optional<EntityId> university,
        Optional<EntityId> county,
        List<EntityId> schools,
        List<Located<String>> evidence,
        Optional<String> note,
        SourceRange declared) {
    public Partnership {
        schools = List.copyOf(schools);
        evidence = List.copyOf(evidence);
    }
}
