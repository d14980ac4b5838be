package dev.jianbao.plan.reader;

import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.source.SourceFile;
import dev.jianbao.source.SourceTree;
import java.util.List;
import java.util.Optional;

/**
 * The files of one plan.
 *
 * @param folder below the site's root
 */
record PlanFiles(SourceTree sources, String folder, Diagnostics diagnostics) {
    static final String PLAN = "plan.md";
    static final String MEASURES = "measures.yaml";
    static final String INDICATORS = "indicators.yaml";
    static final String PROJECTS = "projects.csv";
    static final String BUDGET = "budget.csv";
    private static final String PROGRESS = "progress";
    private static final String YAML = ".yaml";

    /** The text of a file, if it is there and can be read. */
    Optional<SourceFile> read(String name) {
        String path = path(name);
        return sources.has(path) ? sources.read(path, diagnostics) : Optional.empty();
    }

    boolean has(String name) {
        return sources.has(path(name));
    }

    String path(String name) {
        return folder + "/" + name;
    }

    /** The progress reports, by name. */
    List<SourceFile> reports() {
        return sources.under(path(PROGRESS)).stream()
                .filter(path -> isReport(path.substring(folder.length() + 1)))
                .flatMap(path -> sources.read(path, diagnostics).stream())
                .toList();
    }

    private static boolean isReport(String name) {
        return name.startsWith(PROGRESS + "/") && name.endsWith(YAML) && name.indexOf('/') == name.lastIndexOf('/');
    }

    /** Whether a file of this name, below the folder of a plan, is one that is read. */
    static boolean isKnown(String name) {
        return List.of(PLAN, MEASURES, INDICATORS, PROJECTS, BUDGET).contains(name) || isReport(name);
    }
}
