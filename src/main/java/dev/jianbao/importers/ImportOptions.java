package dev.jianbao.importers;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;

/**
 * How files are to be imported.
 *
 * @param root of the site
 * @param status that documents get: {@code draft}, {@code reviewed} or {@code issued}
 * @param force whether files of the site may be written over
 * @param addNames whether names that the catalogue lacks become entries at once, instead of proposals in comments
 * @param locale of comments and accounts
 * @param today the day that stands for one that no source states
 */
public record ImportOptions(
        Path root, String status, boolean force, boolean addNames, Locale locale, LocalDate today) {}
