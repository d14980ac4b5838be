package dev.jianbao.importers.compose;

import java.time.LocalDate;

/**
 * What is the same for every document of a run.
 *
 * @param status that documents get, such as {@code draft}
 * @param today the day that stands for one that no source states
 * @param original the name of the file that is imported, which tells documents apart
 * @param addNames whether names that the catalogue lacks will be entries of it
 * @param remark a line that says where a document comes from
 */
public record Settings(String status, LocalDate today, String original, boolean addNames, String remark) {
    void provenance(Sheet sheet) {
        sheet.line("# " + remark);
    }
}
