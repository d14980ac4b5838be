package dev.jianbao.cli.create;

import dev.jianbao.cli.session.Session;
import dev.jianbao.cli.session.SiteOption;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Starts an article: news of one's own, or a repost. */
@Command(name = "article")
public final class NewArticleCommand implements Runnable {
    @Parameters(paramLabel = "SLUG", descriptionKey = "new-article-slug")
    private @Nullable String slug;

    @Option(names = "--repost", descriptionKey = "new-article-repost")
    private boolean repost;

    @Option(names = "--date", paramLabel = "DATE", descriptionKey = "new-article-date")
    private @Nullable LocalDate date;

    @Mixin
    private final SiteOption site = new SiteOption();

    private final Session session;

    public NewArticleCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        NewDocument document = new NewDocument(session, site.root(session));
        String name = document.slug(Objects.requireNonNull(slug));
        LocalDate day = document.date(date);
        document.write(
                "content/articles/" + day.getYear() + "/" + name + ".md",
                document.form(repost ? "repost.md" : "article.md"),
                Map.of("date", day.toString()));
    }
}
