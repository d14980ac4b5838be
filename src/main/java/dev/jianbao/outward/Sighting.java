package dev.jianbao.outward;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is known of an address elsewhere.
 *
 * @param since the day of the first release that linked to it
 * @param look when it was last asked, and what came of it
 */
public record Sighting(LocalDate since, Optional<Look> look) {
    /**
     * One look at an address.
     *
     * @param day when
     * @param answer what came of it
     */
    public record Look(LocalDate day, Answer answer) {}
}
