package dev.jianbao.archive.check;

import dev.jianbao.archive.Documents;
import dev.jianbao.archive.Ref;
import dev.jianbao.article.ArticleReader;
import dev.jianbao.article.PageReader;
import dev.jianbao.bulletin.BulletinReader;
import dev.jianbao.plan.reader.PlanReader;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;

/**
 * What lies in the content folder and may not be in the archive: drafts, and documents that could not be read. Of the latter
 * that was reported; that links to them lead nowhere is no further mistake.
 */
final class Unpublished {
    private static final String MARKDOWN = ".md";
    private static final List<String> FOLDERS =
            List.of(BulletinReader.FOLDER, ArticleReader.FOLDER, PageReader.FOLDER, PlanReader.FOLDER);

    private final SortedSet<String> files;
    private final Set<String> read = new HashSet<>();
    private final Map<String, String> issues = new HashMap<>();

    /**
     * @param files the paths of all files below the content folder
     * @param documents those that could be read, drafts and all
     */
    Unpublished(SortedSet<String> files, Documents documents) {
        this.files = files;
        documents.bulletins().forEach(each -> read.add(each.declared().file()));
        documents.issues().forEach(each -> read.add(each.path()));
        documents.articles().forEach(each -> read.add(each.path()));
        documents.pages().forEach(each -> read.add(each.path()));
        documents.plans().forEach(each -> read.add(each.path()));
        files.stream()
                .filter(path -> path.startsWith(BulletinReader.FOLDER + "/") && path.endsWith(MARKDOWN))
                .forEach(path -> issues.putIfAbsent(issueId(path), path));
    }

    /** The id that the issue of a path would have: the path below its folder, without zeros that only serve sorting. */
    private static String issueId(String path) {
        return path.substring(BulletinReader.FOLDER.length() + 1, path.length() - MARKDOWN.length())
                .replaceFirst("/(s?)0+([0-9]+)$", "/$1$2");
    }

    boolean has(String path) {
        return files.contains(path);
    }

    /** All files, for names near a wrong one. */
    SortedSet<String> files() {
        return files;
    }

    /** Whether a file holds, or should hold, a document that could not be read. */
    boolean isFaulty(String path) {
        boolean document = BulletinReader.isSettings(path)
                || path.endsWith(MARKDOWN) && FOLDERS.stream().anyMatch(folder -> path.startsWith(folder + "/"));
        return document && files.contains(path) && !read.contains(path);
    }

    /** The file in which a thing would stand, where there is such a file. */
    Optional<String> path(Ref ref) {
        String id = ref.id();
        return switch (ref.kind()) {
            case ISSUE -> Optional.ofNullable(issues.get(id));
            case ITEM -> Optional.ofNullable(issues.get(id.substring(0, Math.max(0, id.indexOf('#')))));
            case ARTICLE -> existing(ArticleReader.FOLDER + "/" + id + MARKDOWN);
            case PAGE -> existing(PageReader.FOLDER + "/" + id + MARKDOWN);
            case BULLETIN, SECTION ->
                existing(BulletinReader.FOLDER + "/" + id.replaceFirst("/.*", "") + "/bulletin.yaml");
            case PLAN, MEASURE -> existing(PlanReader.FOLDER + "/" + id.replaceFirst("/.*", "") + "/plan.md");
            case UNIT, REGION, TOPIC -> Optional.empty();
        };
    }

    private Optional<String> existing(String path) {
        return files.contains(path) ? Optional.of(path) : Optional.empty();
    }
}
