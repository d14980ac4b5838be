package dev.jianbao.bulletin;

import dev.jianbao.entity.EntityId;
import java.util.Optional;

/**
 * A section (栏目) that a bulletin declares, and that runs through its issues.
 *
 * @param id stands in its address
 * @param name as it is printed
 * @param description one sentence on what belongs in it
 */
public record BulletinSection(EntityId id, String name, Optional<String> description) {}
