package dev.jianbao.document;

import dev.jianbao.diagnostics.SourceRange;

/**
 * The file from which a document was imported, as it came.
 *
 * @param file its path below the site's root, such as {@code sources/0f1e2d3c4b5a-report.docx}
 * @param digest the SHA-256 of its bytes, in lower-case hexadecimal digits
 * @param range where its path is written
 */
public record Original(String file, String digest, SourceRange range) {
    /** The folder of a site that keeps originals. */
    public static final String FOLDER = "sources";

    private static final String KEPT_UNDER = "[0-9a-f]{12}-(?=.)";

    /** What it was called before it was kept: without the digits that an import puts before its name. */
    public String name() {
        return file.substring(file.lastIndexOf('/') + 1).replaceFirst("^" + KEPT_UNDER, "");
    }
}
