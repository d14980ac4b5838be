package dev.jianbao.plan.reader;

import dev.jianbao.diagnostics.Code;
import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.diagnostics.SourceRange;
import dev.jianbao.entity.EntityId;
import dev.jianbao.plan.ActionPlan;
import dev.jianbao.source.FrontMatter;
import dev.jianbao.source.SourceFile;
import dev.jianbao.source.SourceTree;
import dev.jianbao.source.markdown.MarkdownReader;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Reads action plans, each from the files of its folder below {@code content/plans}. Safe for use by several threads. */
public final class PlanReader {
    /** Where plans lie, below the site's root. */
    public static final String FOLDER = SourceTree.CONTENT + "/plans";

    private final SourceTree sources;
    private final MarkdownReader markdown;

    public PlanReader(SourceTree sources, MarkdownReader markdown) {
        this.sources = sources;
        this.markdown = markdown;
    }

    /** The names of the folders that hold plans. */
    public SortedSet<String> folders() {
        SortedSet<String> folders = new TreeSet<>();
        for (String path : sources.under(FOLDER)) {
            int end = path.indexOf('/', FOLDER.length() + 1);
            if (end > 0) {
                folders.add(path.substring(FOLDER.length() + 1, end));
            }
        }
        return folders;
    }

    /** Whether a path, below the site's root, is that of a file that is read here. */
    public static boolean reads(String path) {
        if (!path.startsWith(FOLDER + "/")) {
            return false;
        }
        int end = path.indexOf('/', FOLDER.length() + 1);
        return end > 0 && PlanFiles.isKnown(path.substring(end + 1));
    }

    /** The plan of a folder; empty, and reported, where it lacks what makes one: a title, a period, a day it speaks of. */
    public Optional<ActionPlan> read(String folder, Diagnostics diagnostics) {
        PlanFiles files = new PlanFiles(sources, FOLDER + "/" + folder, diagnostics);
        SourceRange head = SourceRange.ofFile(files.path(PlanFiles.PLAN));
        if (!EntityId.isValid(folder)) {
            diagnostics.report(Code.BAD_SLUG, head, folder);
            return Optional.empty();
        }
        Optional<SourceFile> file = files.read(PlanFiles.PLAN);
        Optional<FrontMatter> front = file.flatMap(text -> FrontMatter.of(text, diagnostics));
        if (file.isEmpty() || front.isEmpty()) {
            diagnostics.report(Code.NO_PLAN, head, folder);
            return Optional.empty();
        }
        return new PlanAssembly(new EntityId(folder), files, diagnostics).read(file.get(), front.get(), markdown);
    }
}
