package dev.jianbao.archive.past;

import dev.jianbao.archive.Ref;
import dev.jianbao.article.ArticleReader;
import dev.jianbao.bulletin.BulletinReader;
import dev.jianbao.document.Standing;
import dev.jianbao.plan.reader.PlanReader;
import dev.jianbao.source.SourceTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The files that say what a document says.
 *
 * @param document which one
 * @param main the file with its front matter
 * @param beside the other files; progress reports are not among them, since they are meant to grow
 * @param standing what it says of itself now
 */
record DocumentFiles(Ref document, String main, List<String> beside, Standing standing) {
    private static final String PLAN = "plan.md";
    private static final List<String> TABLES =
            List.of("measures.yaml", "indicators.yaml", "projects.csv", "budget.csv");

    DocumentFiles {
        beside = List.copyOf(beside);
    }

    static DocumentFiles of(Ref document, String path, Standing standing) {
        return new DocumentFiles(document, path, path.endsWith("/" + PLAN) ? tables(path) : List.of(), standing);
    }

    List<String> all() {
        List<String> all = new ArrayList<>(beside);
        all.add(0, main);
        return all;
    }

    /** The folder in which whatever changes may change the document; for all but plans its file. */
    String scope() {
        return beside.isEmpty() ? main : folder(main);
    }

    private static List<String> tables(String plan) {
        return TABLES.stream().map(name -> folder(plan) + name).toList();
    }

    private static String folder(String plan) {
        return plan.substring(0, plan.length() - PLAN.length());
    }

    /** All files whose history is wanted, whether they are there now or not. */
    static Set<String> tracked(SourceTree sources) {
        Set<String> tracked = new TreeSet<>();
        for (String folder : List.of(BulletinReader.FOLDER, ArticleReader.FOLDER, PlanReader.FOLDER)) {
            for (String path : sources.under(folder)) {
                if (path.endsWith(".md")) {
                    tracked.add(path);
                }
                if (path.startsWith(PlanReader.FOLDER) && path.endsWith("/" + PLAN)) {
                    tracked.addAll(tables(path));
                }
            }
        }
        return tracked;
    }
}
