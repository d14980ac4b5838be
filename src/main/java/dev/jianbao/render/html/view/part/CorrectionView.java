package dev.jianbao.render.html.view.part;

import java.util.Optional;

/**
 * A change to a document that was issued before, or its withdrawal.
 *
 * @param date when
 * @param document what was changed, where that is not plain
 * @param what the change
 * @param why the reason
 * @param who who answers for it
 * @param change leads to the words that it changed
 */
public record CorrectionView(
        DateView date,
        Optional<LinkView> document,
        String what,
        Optional<String> why,
        Optional<String> who,
        Optional<LinkView> change) {}
