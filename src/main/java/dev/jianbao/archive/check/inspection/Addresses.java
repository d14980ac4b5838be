package dev.jianbao.archive.check.inspection;

import dev.jianbao.archive.Archive;
import dev.jianbao.archive.check.Documented;
import dev.jianbao.article.Article;
import dev.jianbao.diagnostics.SourceRange;
import dev.jianbao.source.markdown.Target;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** The web addresses elsewhere to which the texts of an archive link, and whence its reposts were taken. */
public final class Addresses {
    private Addresses() {}

    /** Each with the first place where it stands. */
    public static SortedMap<String, SourceRange> elsewhere(Archive archive) {
        SortedMap<String, SourceRange> places = new TreeMap<>();
        Documented.texts(archive).flatMap(text -> text.links().stream()).forEach(link -> {
            if (link.target() instanceof Target.External external && isWeb(external.url())) {
                places.merge(external.url(), link.range(), Addresses::first);
            }
        });
        Documented.articles(archive).forEach(article -> origin(article, places));
        return Collections.unmodifiableSortedMap(places);
    }

    private static void origin(Article article, SortedMap<String, SourceRange> places) {
        article.origin()
                .flatMap(origin -> origin.url())
                .ifPresent(url ->
                        places.merge(url.toASCIIString(), article.standing().source(), Addresses::first));
    }

    private static SourceRange first(SourceRange one, SourceRange other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static boolean isWeb(String url) {
        return url.startsWith("http:") || url.startsWith("https:");
    }
}
