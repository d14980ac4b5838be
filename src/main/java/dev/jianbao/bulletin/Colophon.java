package dev.jianbao.bulletin;

import dev.jianbao.document.Distribution;
import dev.jianbao.source.Located;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The foot of an issue (报尾).
 *
 * @param distribution to whom it goes
 * @param issuer the body that has it printed
 * @param printed the date of printing (印发日期), if stated
 * @param copies how many were printed (印数), if stated
 */
public record Colophon(
        Distribution distribution, String issuer, Optional<Located<LocalDate>> printed, Optional<Integer> copies) {}
