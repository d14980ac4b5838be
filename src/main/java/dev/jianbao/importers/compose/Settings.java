package dev.jianbao.importers.compose;

import dev.jianbao.importers.galley.Traced;
import java.time.LocalDate;

/**
 * What is the same for every document of a run.
 *
 * @param status that documents get, such as {@code draft}
 * @param today the day that stands for one that no source states
 * @param original the path of the file that is imported, as the site keeps it, which tells documents apart
 * @param digest its SHA-256
 * @param addNames whether names that the catalogue lacks will be entries of it
 * @param remark a line that says where a document comes from
 */
public record Settings(
        String status, LocalDate today, String original, String digest, boolean addNames, String remark) {
    /** Says in a front matter which file the document came from. */
    void original(Sheet sheet) {
        sheet.line("original:")
                .add("  file: ")
                .add(Escapes.yaml(Traced.added(original)))
                .line("")
                .line("  sha256: " + digest);
    }

    void provenance(Sheet sheet) {
        sheet.line("# " + remark);
    }
}
