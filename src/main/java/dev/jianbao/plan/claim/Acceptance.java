package dev.jianbao.plan.claim;

import dev.jianbao.diagnostics.SourceRange;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Why a check may fail: shown beside it, and then no warning any more.
 *
 * @param check the id of the check
 * @param why the explanation
 * @param who who gave it, if stated
 * @param date when, if stated
 * @param range where it is written
 */
public record Acceptance(String check, String why, Optional<String> who, Optional<LocalDate> date, SourceRange range) {}
