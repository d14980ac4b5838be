package dev.jianbao.document;

import dev.jianbao.diagnostics.SourceRange;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An open change to a document that was issued before.
 *
 * @param date when it was made
 * @param what what was changed
 * @param why the reason
 * @param who who answers for it, if stated
 * @param dated where the date is written
 */
public record Correction(LocalDate date, String what, Optional<String> why, Optional<String> who, SourceRange dated) {}
