package dev.jianbao.document;

import java.time.LocalDate;

/**
 * Why a document was taken back.
 *
 * @param date when
 * @param reason in the office's words
 */
public record Withdrawal(LocalDate date, String reason) {}
