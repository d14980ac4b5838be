package dev.jianbao.importers.compose;

import dev.jianbao.importers.galley.Traced;
import dev.jianbao.importers.structure.FoundRepost;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Writes a piece of news. */
final class ArticleWriter {
    private static final Traced UNKNOWN = Traced.added("?");

    private final SiteShelf shelf;
    private final Comments comments;
    private final Settings settings;

    ArticleWriter(SiteShelf shelf, Comments comments, Settings settings) {
        this.shelf = shelf;
        this.comments = comments;
        this.settings = settings;
    }

    Sheet write(FoundRepost repost) {
        LocalDate date = repost.date().orElse(settings.today());
        String stem = "content/articles/" + date.getYear() + "/"
                + shelf.slugs().of(repost.title().text(), 10);
        Sheet sheet = new Sheet(shelf.freePath(stem, ".md", settings.original()));
        sheet.line("---");
        settings.original(sheet);
        comments.yaml(sheet, "", repost.title());
        sheet.add("title: ").add(Escapes.yaml(repost.title())).line("");
        if (repost.supplied()) {
            sheet.line("title-supplied: true");
        }
        if (!repost.subtitle().isEmpty()) {
            sheet.add("subtitle: ").add(Escapes.yaml(repost.subtitle())).line("");
        }
        sheet.line("date: " + date);
        if (repost.dateSupplied()) {
            sheet.line("date-supplied: true");
        }
        repost.time().ifPresent(time -> sheet.line("time: \"" + time + "\""));
        sheet.line("status: " + settings.status());
        people(repost, sheet);
        source(repost, sheet);
        subjects(repost, sheet);
        sheet.line("---").line("");
        new BodyWriter(sheet, comments, 2).write(repost.body());
        comments.rest(sheet);
        return sheet;
    }

    private static void people(FoundRepost repost, Sheet sheet) {
        if (repost.stated().isPresent()) {
            IssueWriter.people(repost.stated().get().hands(), sheet);
            return;
        }
        if (!repost.authors().isEmpty()) {
            sheet.add("written-by: ").add(Escapes.list(repost.authors())).line("");
        }
        sheet.line("signed-by: \"?\"");
    }

    private void source(FoundRepost repost, Sheet sheet) {
        if (repost.stated().filter(FoundRepost.Stated::news).isPresent()) {
            return;
        }
        comments.yaml(sheet, "", repost.source(), repost.editor(), repost.url());
        sheet.line("kind: repost").line("source:");
        value(sheet, "name", repost.source());
        value(sheet, "url", repost.url().text().matches("https?://\\S+") ? repost.url() : Traced.EMPTY);
        Optional<LocalDate> published = repost.stated()
                .map(FoundRepost.Stated::published)
                .orElseGet(() -> repost.date().filter(any -> !repost.dateSupplied()));
        sheet.line("  date: " + published.map(LocalDate::toString).orElse("\"?\""));
        value(sheet, "editor", repost.editor());
    }

    private static void value(Sheet sheet, String key, Traced value) {
        sheet.add("  " + key + ": ")
                .add(Escapes.yaml(value.isEmpty() ? UNKNOWN : value))
                .line("");
    }

    private void subjects(FoundRepost repost, Sheet sheet) {
        NameFinder.Found found = repost.stated()
                .map(each -> NameFinder.Found.of(each.subjects()))
                .orElseGet(() -> shelf.names().find(repost.title().text(), IssueWriter.text(repost.body())));
        Names names = new Names(shelf, settings.addNames());
        list(sheet, "units", names.bodies(found.units()));
        list(sheet, "regions", names.regions(found.regions()));
        repost.stated()
                .ifPresent(each ->
                        list(sheet, "topics", names.topics(each.subjects().topics())));
    }

    static void list(Sheet sheet, String key, List<String> values) {
        if (!values.isEmpty()) {
            sheet.line(key + ": "
                    + Escapes.list(values.stream().map(Traced::added).toList()).text());
        }
    }
}
