package dev.jianbao.document;

import dev.jianbao.diagnostics.SourceRange;
import java.time.LocalDate;

/**
 * Why a document was taken back.
 *
 * @param date when
 * @param reason in the office's words
 * @param dated where the date is written
 */
public record Withdrawal(LocalDate date, String reason, SourceRange dated) {}
