package dev.jianbao.output;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a published file lies below the destination. Only paths that mean the same file on Linux, Windows and macOS and
 * cannot leave the destination can be made; ask {@link #fault} first about a path that an author chose.
 *
 * @param value the path, relative, with {@code /} between its parts
 */
public record OutputPath(String value) implements Comparable<OutputPath> {
    /** Why a text cannot be an output path. */
    public enum Fault {
        /** There is nothing, or nothing between two slashes, or a slash at the end. */
        EMPTY_PART,
        /** It starts with a slash or a drive letter. */
        ABSOLUTE,
        /** A part is {@code .} or {@code ..}, plain or percent-encoded. */
        DOTS,
        /** It holds a backslash, or a percent-encoded slash, backslash or NUL. */
        HIDDEN_SEPARATOR,
        /** It holds a control character, a line separator or a character that changes the direction of writing. */
        CONTROL_CHARACTER,
        /** It holds half of a character beyond the basic plane. */
        BROKEN_CHARACTER,
        /** It holds one of {@code < > : " | ? *}, which Windows refuses. */
        FORBIDDEN_CHARACTER,
        /** A part ends in a dot or a space, which Windows drops. */
        TRAILING_DOT_OR_SPACE,
        /** A part is a device on Windows, such as {@code CON} or {@code nul.html}. */
        DEVICE_NAME,
        /** A part has more than 255 bytes in UTF-8. */
        TOO_LONG,
        /** It lies in {@code .jianbao}, where a destination keeps its own records. */
        OWN_FOLDER
    }

    public OutputPath {
        Optional<Fault> fault = PathRules.fault(value);
        if (fault.isPresent()) {
            throw new IllegalArgumentException("not an output path (" + fault.get() + "): " + value);
        }
    }

    /** What keeps a text from being an output path, if anything. */
    public static Optional<Fault> fault(String value) {
        return PathRules.fault(value);
    }

    /** The last part. */
    public String name() {
        return value.substring(value.lastIndexOf('/') + 1);
    }

    /** The path of the folder that holds it, or nothing at the top. */
    public Optional<String> folder() {
        int slash = value.lastIndexOf('/');
        return slash < 0 ? Optional.empty() : Optional.of(value.substring(0, slash));
    }

    /** The folders that hold it, from the top down, as paths: a file at one of them would be in its way. */
    List<OutputPath> above() {
        List<OutputPath> above = new ArrayList<>();
        for (int slash = value.indexOf('/'); slash > 0; slash = value.indexOf('/', slash + 1)) {
            above.add(new OutputPath(value.substring(0, slash)));
        }
        return above;
    }

    /** This path below a folder of a file system. */
    public Path in(Path folder) {
        return folder.resolve(value);
    }

    /** The same for all paths that are one file where upper and lower case, or composed and decomposed letters, are one. */
    public String folded() {
        if (isAscii(value)) {
            return value.toLowerCase(Locale.ROOT);
        }
        String folded = Normalizer.normalize(value, Normalizer.Form.NFD)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
        return Normalizer.normalize(folded, Normalizer.Form.NFC);
    }

    private static boolean isAscii(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean equals(@Nullable Object any) {
        return any instanceof OutputPath other && value.equals(other.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** By UTF-16 units, so that the order is the same everywhere. */
    @Override
    public int compareTo(OutputPath other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
