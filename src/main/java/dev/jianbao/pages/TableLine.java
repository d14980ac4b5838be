package dev.jianbao.pages;

import dev.jianbao.diagnostics.SourceRange;
import dev.jianbao.plan.table.Project;
import dev.jianbao.plan.table.Stage;
import dev.jianbao.plan.table.Subtotal;
import java.util.Optional;

/** One row of the table of projects. */
public sealed interface TableLine {
    /** The group it stands in. */
    Optional<Stage> stage();

    /** Where it is written. */
    SourceRange range();

    /** The id of its element; of two rows that state the sums of one group, the first has it. */
    String anchor();

    /** A project. */
    record Row(Project project) implements TableLine {
        @Override
        public Optional<Stage> stage() {
            return project.stage();
        }

        @Override
        public SourceRange range() {
            return project.range();
        }

        @Override
        public String anchor() {
            return "row-" + project.ordinal();
        }
    }

    /** A row that states sums. */
    record Sum(Subtotal subtotal) implements TableLine {
        @Override
        public Optional<Stage> stage() {
            return subtotal.stage();
        }

        @Override
        public SourceRange range() {
            return subtotal.range();
        }

        @Override
        public String anchor() {
            return "sum-" + stage().map(Stage::id).orElse("total");
        }
    }
}
