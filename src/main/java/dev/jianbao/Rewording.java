package dev.jianbao;

import dev.jianbao.archive.Documents;
import dev.jianbao.article.Article;
import dev.jianbao.article.PlainPage;
import dev.jianbao.bulletin.Issue;
import dev.jianbao.pages.Flatplan;
import dev.jianbao.pages.Page;
import dev.jianbao.pages.PastPage;
import dev.jianbao.pages.origin.Origins;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * An edit after which documents differ in their texts alone, as most edits of a writer are: all that is linked stands, and only
 * their own pages show anything else.
 */
final class Rewording {
    private final Map<String, Record> documents = new HashMap<>();

    private Rewording() {}

    /** What changed between two readings; empty where it is more than texts. */
    static Optional<Rewording> between(Documents before, Documents after) {
        Rewording rewording = new Rewording();
        boolean texts = before.bulletins().equals(after.bulletins())
                && before.plans().equals(after.plans())
                && rewording.add(before.issues(), after.issues(), Issue::path)
                && rewording.add(before.articles(), after.articles(), Article::path)
                && rewording.add(before.pages(), after.pages(), PlainPage::path);
        return texts ? Optional.of(rewording) : Optional.empty();
    }

    @SuppressWarnings(
            "ReferenceEquality") // what was not read again is the same object; to compare thousands by value would take
    // long
    private <D extends Record> boolean add(List<D> before, List<D> after, Function<D, String> path) {
        if (before.size() != after.size()) {
            return false;
        }
        for (int at = 0; at < after.size(); at++) {
            D now = after.get(at);
            D then = before.get(at);
            if (now != then) {
                if (!path.apply(now).equals(path.apply(then)) || !Origins.appearAlike(now, then)) {
                    return false;
                }
                documents.put(path.apply(now), now);
            }
        }
        return true;
    }

    /** The pages that show the new texts, in place of those that showed the old ones; what they say of the past follows later. */
    Stream<Page> pages(Flatplan flatplan) {
        return flatplan.pages().stream()
                .filter(page -> !(page instanceof PastPage))
                .flatMap(page -> page.text().map(documents::get).map(text -> showing(text, page)).stream());
    }

    private static Page showing(Record document, Page page) {
        if (page instanceof Page.Rendition rendition) {
            return new Page.Rendition(rendition.url(), showing(document, rendition.original()));
        } else if (page instanceof Page.OfIssue of && document instanceof Issue issue) {
            return new Page.OfIssue(of.url(), of.series(), issue, of.previous(), of.next());
        } else if (page instanceof Page.OfArticle of && document instanceof Article article) {
            return new Page.OfArticle(of.url(), article, of.previous(), of.next());
        } else if (page instanceof Page.Plain of && document instanceof PlainPage plain) {
            return new Page.Plain(of.url(), plain);
        }
        throw new IllegalStateException("shows no text: " + page.url());
    }
}
