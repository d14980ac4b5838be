package dev.jianbao.plan.reader;

import dev.jianbao.diagnostics.SourceRange;
import dev.jianbao.entity.quantity.Quantity;
import dev.jianbao.plan.table.Column;
import dev.jianbao.plan.table.Stage;
import dev.jianbao.source.Located;
import java.util.List;
import java.util.Optional;

/**
 * What the front matter says of the projects.
 *
 * @param columns all there are, the known ones included whether or not the author names them
 * @param named ids of the columns that the author declares, which must be there
 * @param stages in order
 * @param numbering what the column of numbers counts
 * @param declared how many projects there are said to be
 * @param range where it is written
 */
record ProjectSettings(
        List<Column> columns,
        List<String> named,
        List<Stage> stages,
        Numbering numbering,
        Optional<Located<Quantity>> declared,
        SourceRange range) {
    /** What numbers of projects count. */
    enum Numbering {
        STAGE,
        TABLE,
        NONE
    }
}
