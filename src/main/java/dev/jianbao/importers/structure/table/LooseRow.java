package dev.jianbao.importers.structure.table;

import dev.jianbao.importers.galley.Traced;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** A row being put together, its figures not yet in their columns. */
final class LooseRow {
    Optional<Traced> stage = Optional.empty();
    Optional<Traced> sum = Optional.empty();
    Optional<Traced> serial = Optional.empty();
    OptionalInt number = OptionalInt.empty();
    Optional<Traced> name = Optional.empty();
    Optional<Traced> body = Optional.empty();
    final List<Traced> figures = new ArrayList<>();
    final List<Traced> notes = new ArrayList<>();
    final List<Traced> stray = new ArrayList<>();

    boolean isEmpty() {
        return sum.isEmpty()
                && serial.isEmpty()
                && name.isEmpty()
                && figures.isEmpty()
                && notes.isEmpty()
                && body.isEmpty();
    }

    boolean isSum() {
        return sum.isPresent();
    }
}
