package dev.jianbao.archive.check;

import dev.jianbao.archive.Archive;
import dev.jianbao.article.Article;
import dev.jianbao.article.PlainPage;
import dev.jianbao.bulletin.Issue;
import dev.jianbao.bulletin.Item;
import dev.jianbao.document.Standing;
import dev.jianbao.document.Status;
import dev.jianbao.source.markdown.Prose;
import java.util.stream.Stream;

/** The documents of an archive as rules look at them. A withdrawn document has nothing left to be wrong but its head. */
public final class Documented {
    private Documented() {}

    /** The issues whose text is shown. */
    public static Stream<Issue> issues(Archive archive) {
        return archive.documents().issues().stream().filter(issue -> isShown(issue.standing()));
    }

    /** The articles whose text is shown. */
    public static Stream<Article> articles(Archive archive) {
        return archive.documents().articles().stream().filter(article -> isShown(article.standing()));
    }

    /** Every text that is shown, with the titles' texts left out: they hold no links. */
    public static Stream<Prose> texts(Archive archive) {
        Stream<Prose> ofPlans =
                archive.plans().all().stream().flatMap(dossier -> dossier.plan().texts());
        return Stream.concat(textsBesidePlans(archive), ofPlans);
    }

    /** Every text that is shown and does not belong to a plan. */
    static Stream<Prose> textsBesidePlans(Archive archive) {
        Stream<Prose> ofIssues = issues(archive)
                .flatMap(issue -> Stream.concat(
                        Stream.of(issue.editorsNote()), issue.items().map(Item::body)));
        Stream<Prose> ofArticles = articles(archive).map(Article::body);
        Stream<Prose> ofPages = archive.documents().pages().stream()
                .filter(page -> isShown(page.standing()))
                .map(PlainPage::body);
        return Stream.of(ofIssues, ofArticles, ofPages).flatMap(texts -> texts);
    }

    /** Whether a document went out, be it only for a while. */
    static boolean wentOut(Standing standing) {
        return standing.status().value().isPublic();
    }

    public static boolean isIssued(Standing standing) {
        return standing.status().value() == Status.ISSUED;
    }

    private static boolean isShown(Standing standing) {
        return !standing.isWithdrawn();
    }
}
