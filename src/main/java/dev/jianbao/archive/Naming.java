package dev.jianbao.archive;

import dev.jianbao.plan.ActionPlan;
import dev.jianbao.plan.Chapter;
import dev.jianbao.plan.Measure;
import dev.jianbao.plan.table.Project;
import java.util.List;

/**
 * Where a plan names an entity. A plan that is about it, was issued by it, or names it before its first chapter, may do so nowhere
 * else.
 *
 * @param plan the plan
 * @param chapters whose text names it, in order
 * @param measures whose title or text names it, in order
 * @param projects whose name holds its name, in the order of the table
 */
public record Naming(ActionPlan plan, List<Chapter> chapters, List<Measure> measures, List<Project> projects) {
    public Naming {
        chapters = List.copyOf(chapters);
        measures = List.copyOf(measures);
        projects = List.copyOf(projects);
    }
}
