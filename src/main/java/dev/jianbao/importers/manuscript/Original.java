package dev.jianbao.importers.manuscript;

import dev.jianbao.source.Sha256;
import java.nio.charset.StandardCharsets;

/**
 * The file that a manuscript was read from.
 *
 * @param name its name, without folders
 * @param sha256 of its bytes, in lower-case hexadecimal digits
 * @param size in bytes
 * @param form what it turned out to be, such as {@code UTF-8}, {@code GB18030}, {@code HTML}, {@code DOCX}, {@code PDF}
 */
public record Original(String name, String sha256, long size, String form) {
    /** The identity of these bytes. */
    public static Original of(String name, byte[] bytes, String form) {
        return new Original(name, Sha256.of(bytes), bytes.length, form);
    }

    /** The identity of a text that never was a file. */
    public static Original ofText(String name, String text) {
        return of(name, text.getBytes(StandardCharsets.UTF_8), "UTF-8");
    }
}
