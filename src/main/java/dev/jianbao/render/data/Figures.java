package dev.jianbao.render.data;

import dev.jianbao.entity.quantity.Quantity;
import dev.jianbao.plan.table.Cell;
import java.util.Optional;

/** Figures and cells as JSON objects: the number exactly as stated, its unit beside it, and how far it is known. */
final class Figures {
    private Figures() {}

    /** The keys of a figure. */
    static void write(JsonText json, Quantity quantity) {
        json.put("value", quantity.amount()).put("unit", quantity.unit().name());
    }

    static void put(JsonText json, String key, Optional<Quantity> quantity) {
        quantity.ifPresent(each -> json.object(key, object -> write(object, each)));
    }

    /** A cell as the value of a key. */
    static void put(JsonText json, String key, Cell cell) {
        json.object(key, object -> write(object, cell));
    }

    private static void write(JsonText json, Cell cell) {
        json.put("state", cell.state());
        if (!cell.isLost()) {
            json.put("text", cell.text());
        }
        cell.quantity().ifPresent(each -> write(json, each));
        json.put("remark", cell.remark());
        if (cell instanceof Cell.Inferred inferred) {
            json.put("rule", inferred.rule()).put("words", inferred.words());
        }
    }
}
