package dev.jianbao.render.html.view.part;

import java.util.List;
import java.util.Optional;

/**
 * The foot of an issue.
 *
 * @param distribution to whom it goes
 * @param hands who wrote, reviewed and signed it
 * @param issuer who has it printed
 * @param printed when
 * @param copies how many
 */
public record ColophonView(
        List<FactView> distribution,
        List<FactView> hands,
        LinkView issuer,
        Optional<DateView> printed,
        Optional<String> copies) {
    public ColophonView {
        distribution = List.copyOf(distribution);
        hands = List.copyOf(hands);
    }
}
