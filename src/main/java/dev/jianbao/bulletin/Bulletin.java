package dev.jianbao.bulletin;

import dev.jianbao.diagnostics.SourceRange;
import dev.jianbao.document.Distribution;
import dev.jianbao.entity.EntityId;
import java.util.List;
import java.util.Optional;

/**
 * A titled series of numbered issues.
 *
 * @param id the name of its folder
 * @param name in full
 * @param shortName for lists and navigation
 * @param masthead the lines of its name as printed
 * @param issuer the body that edits and issues it
 * @param description one sentence
 * @param marker what is printed before an item's title
 * @param numbering how its issues are counted
 * @param sections its sections, in their order
 * @param distribution to whom its issues go, unless one says otherwise
 * @param columnType ColumnType of the page tags (国办发〔2017〕47号)
 * @param updatedWithin after how many days without an issue it is stale, where the office says so
 * @param declared its settings file
 */
public record Bulletin(
        EntityId id,
        String name,
        String shortName,
        List<String> masthead,
        String issuer,
        Optional<String> description,
        String marker,
        Numbering numbering,
        List<BulletinSection> sections,
        Distribution distribution,
        Optional<String> columnType,
        Optional<Integer> updatedWithin,
        SourceRange declared) {
    public Bulletin {
        masthead = List.copyOf(masthead);
        sections = List.copyOf(sections);
    }

    /** The section of a name or an id. */
    public Optional<BulletinSection> section(String nameOrId) {
        return sections.stream()
                .filter(each ->
                        each.name().equals(nameOrId) || each.id().value().equals(nameOrId))
                .findFirst();
    }
}
