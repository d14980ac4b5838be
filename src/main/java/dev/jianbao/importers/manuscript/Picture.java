package dev.jianbao.importers.manuscript;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A picture as its original holds it, or points to it. */
public final class Picture {
    private final String name;
    private final String type;
    private final byte @Nullable [] content;

    private Picture(String name, String type, byte @Nullable [] content) {
        this.name = name;
        this.type = type;
        this.content = content;
    }

    /**
     * A picture that could be taken out.
     *
     * @param name what its original calls it, without folders
     * @param type its media type, such as {@code image/png}
     */
    public static Picture of(String name, String type, byte[] content) {
        return new Picture(name, type, content.clone());
    }

    /** A picture that stands elsewhere; the name is the address at which the original looks for it. */
    public static Picture elsewhere(String name, String type) {
        return new Picture(name, type, null);
    }

    public String name() {
        return name;
    }

    public String type() {
        return type;
    }

    /** A copy of its bytes. */
    public Optional<byte[]> content() {
        return Optional.ofNullable(content).map(byte[]::clone);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Picture that
                && name.equals(that.name)
                && type.equals(that.type)
                && Arrays.equals(content, that.content);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, type, Arrays.hashCode(content));
    }

    @Override
    public String toString() {
        return name + " (" + type + ")";
    }
}
