package dev.jianbao.entity;

import dev.jianbao.diagnostics.Code;
import dev.jianbao.source.Scalar;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The name of a thing in addresses and references: lower-case ASCII letters, digits and hyphens, at most 80 characters.
 *
 * @param value such as {@code east-lake-university}
 */
public record EntityId(String value) implements Comparable<EntityId> {
    private static final int LONGEST = 80;

    public EntityId {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not an id: " + value);
        }
    }

    /** Whether a text may serve as an id. */
    public static boolean isValid(String text) {
        if (text.isEmpty() || text.length() > LONGEST || text.charAt(0) == '-') {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            if (each != '-' && (each < '0' || each > '9') && (each < 'a' || each > 'z')) {
                return false;
            }
        }
        return true;
    }

    /** Reads an id; anything else is reported as unfit for an address. */
    public static Scalar<EntityId> scalar() {
        return (written, diagnostics) -> {
            if (isValid(written.value())) {
                return Optional.of(new EntityId(written.value()));
            }
            diagnostics.report(Code.BAD_SLUG, written.range(), written.value());
            return Optional.empty();
        };
    }

    @Override
    public boolean equals(@Nullable Object any) {
        return any instanceof EntityId other && value.equals(other.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public int compareTo(EntityId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
