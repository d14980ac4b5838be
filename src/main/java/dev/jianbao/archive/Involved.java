package dev.jianbao.archive;

import dev.jianbao.entity.EntityId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * The entities an entry is about. Each stands in one list only: those declared in the front matter or heading, in the
 * author's order, then those that are merely named in the text, in the order in which they first occur.
 *
 * @param declared what the author says it is about
 * @param mentioned what else the text names
 * @param sender who sent it in, if stated; it also stands in one of the lists
 */
public record Involved(List<EntityId> declared, List<EntityId> mentioned, Optional<EntityId> sender) {
    public Involved {
        declared = List.copyOf(declared);
        mentioned = List.copyOf(mentioned);
    }

    /** All of them, the declared ones first. */
    public List<EntityId> all() {
        if (mentioned.isEmpty()) {
            return declared;
        }
        List<EntityId> all = new ArrayList<>(declared);
        all.addAll(mentioned);
        return Collections.unmodifiableList(all);
    }

    /** The same with one more that is named. */
    Involved with(EntityId entity) {
        List<EntityId> more = new ArrayList<>(mentioned);
        more.add(entity);
        return has(entity) ? this : new Involved(declared, more, sender);
    }

    public boolean has(EntityId entity) {
        return declared.contains(entity) || mentioned.contains(entity);
    }
}
