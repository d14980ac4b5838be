package dev.jianbao.plan.table;

import dev.jianbao.entity.quantity.Quantity;
import dev.jianbao.source.Located;
import java.util.Optional;

/**
 * A group of projects.
 *
 * @param id what assertions and anchors call it
 * @param name as printed, without an enumerator
 * @param declared how many projects it is said to have
 */
public record Stage(String id, String name, Optional<Located<Quantity>> declared) {}
