package dev.jianbao.pages;

import dev.jianbao.plan.table.Stage;
import java.util.Optional;

/**
 * One page of the projects of a plan.
 *
 * @param url where it stands
 * @param stage the stage that it shows; empty where stages have no pages of their own
 * @param stretch its rows
 */
public record ProjectSheet(PageUrl url, Optional<Stage> stage, Stretch<TableLine> stretch) {
    public boolean isFirst() {
        return stretch.number() == 1;
    }

    public boolean isLast() {
        return stretch.number() == stretch.last();
    }
}
