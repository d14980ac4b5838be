package dev.jianbao.render.html.tags;

import dev.jianbao.article.Article;
import dev.jianbao.article.Origin;
import dev.jianbao.article.PlainPage;
import dev.jianbao.bulletin.Bulletin;
import dev.jianbao.bulletin.BulletinSection;
import dev.jianbao.bulletin.Issue;
import dev.jianbao.config.SiteConfig;
import dev.jianbao.plan.ActionPlan;
import dev.jianbao.plan.Particulars;
import dev.jianbao.render.html.tags.PageTagging.Column;
import dev.jianbao.render.html.tags.PageTagging.Document;
import dev.jianbao.render.html.view.Frame.Meta;
import dev.jianbao.render.html.words.Words;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The page tags of each kind of page. */
public final class DocumentTags {
    private final Words words;

    public DocumentTags(Words words) {
        this.words = words;
    }

    public List<Meta> home(SiteConfig config) {
        return config.description().map(text -> new Meta("Description", text)).stream()
                .toList();
    }

    private Column column(Bulletin bulletin) {
        List<String> sections =
                bulletin.sections().stream().map(BulletinSection::name).toList();
        return new Column(
                bulletin.shortName(),
                bulletin.description(),
                sections,
                bulletin.columnType().orElseGet(() -> words.say("columnType")));
    }

    public List<Meta> bulletin(Bulletin bulletin) {
        return column(bulletin).ownTags();
    }

    public List<Meta> section(Bulletin bulletin, BulletinSection section) {
        String type = bulletin.columnType().orElseGet(() -> words.say("columnType"));
        return new Column(section.name(), section.description(), List.of(), type).ownTags();
    }

    /** A page that lists things under a name: a unit, the articles. */
    public List<Meta> list(String name, List<String> keywords) {
        return new Column(name, Optional.empty(), keywords, words.say("columnType")).ownTags();
    }

    public List<Meta> issue(Bulletin bulletin, Issue issue) {
        String title = String.join("", issue.masthead().name()) + issue.number().label();
        Document document = new Document(
                title,
                Optional.of(issue.date().atStartOfDay()),
                issue.masthead().issuer(),
                issue.standing());
        return Stream.concat(column(bulletin).tags().stream(), document.tags().stream())
                .toList();
    }

    public List<Meta> article(Article article, String publisher) {
        List<Meta> tags = new ArrayList<>(
                new Column(words.say("articles"), Optional.empty(), List.of(), words.say("columnType")).tags());
        String source = article.origin().flatMap(Origin::name).orElse(publisher);
        LocalTime time = article.time().orElse(LocalTime.MIDNIGHT);
        Optional<LocalDateTime> published = article.dateSupplied()
                ? Optional.empty()
                : Optional.of(article.date().value().atTime(time));
        tags.addAll(new Document(article.title(), published, source, article.standing()).tags());
        return tags;
    }

    /** The column that plans stand in. */
    private Column plans() {
        return new Column(words.say("plans"), Optional.empty(), List.of(), words.say("planColumnType"));
    }

    public List<Meta> plans(String title) {
        return new Column(title, Optional.empty(), List.of(), words.say("planColumnType")).ownTags();
    }

    /** Any page of a plan. */
    public List<Meta> plan(ActionPlan plan) {
        Particulars particulars = plan.particulars();
        Document document = new Document(
                plan.title(),
                particulars.date().value().map(LocalDate::atStartOfDay),
                particulars.issuer().value().orElseGet(() -> words.say("lost")),
                plan.standing());
        return Stream.concat(plans().tags().stream(), document.tags().stream()).toList();
    }

    public List<Meta> plain(PlainPage page, String publisher) {
        List<Meta> tags = new ArrayList<>();
        page.date()
                .ifPresentOrElse(
                        date -> tags.addAll(
                                new Document(page.title(), Optional.of(date.atStartOfDay()), publisher, page.standing())
                                        .tags()),
                        () -> page.standing().summary().ifPresent(text -> tags.add(new Meta("Description", text))));
        return tags;
    }
}
