package dev.jianbao.render.data;

import dev.jianbao.entity.quantity.Unit;

/** Headings with the unit of what stands below them, which readers of tables take out again. */
final class HeadingText {
    private HeadingText() {}

    static String of(String name, Unit unit) {
        return unit.name().isEmpty() || name.endsWith("（" + unit.name() + "）") ? name : name + "（" + unit.name() + "）";
    }
}
