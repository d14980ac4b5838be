package dev.jianbao.document;

import dev.jianbao.source.Fields;
import dev.jianbao.source.Located;
import dev.jianbao.source.Scalar;
import java.util.Optional;

/**
 * A value that a source states, has lost, or never had: three different things.
 *
 * @param value what it states
 * @param lost whether it stated something that can no longer be read, written {@code "?"}
 */
public record Stated<T>(Optional<T> value, boolean lost) {
    public Stated {
        if (lost && value.isPresent()) {
            throw new IllegalArgumentException("lost and known: " + value.get());
        }
    }

    public static <T> Stated<T> of(T value) {
        return new Stated<>(Optional.of(value), false);
    }

    /** Nothing is stated. */
    public static <T> Stated<T> none() {
        return new Stated<>(Optional.empty(), false);
    }

    /** Reads a key whose value may be {@code "?"}. What cannot be read is reported and counts as not stated. */
    public static <T> Stated<T> read(Fields fields, String key, Scalar<T> scalar) {
        Scalar<Stated<T>> open = (written, diagnostics) -> written.value().equals(Credit.NOT_STATED)
                ? Optional.of(new Stated<>(Optional.empty(), true))
                : scalar.read(written, diagnostics).map(Stated::of);
        return fields.get(key, open).map(Located::value).orElseGet(Stated::none);
    }

    /** Reads a key that must be there, be its value {@code "?"}. */
    public static <T> Stated<T> require(Fields fields, String key, Scalar<T> scalar) {
        if (!fields.has(key)) {
            fields.missing(key);
        }
        return read(fields, key, scalar);
    }

    /** Whether the author said anything, be it that nobody knows. */
    public boolean isGiven() {
        return lost || value.isPresent();
    }
}
