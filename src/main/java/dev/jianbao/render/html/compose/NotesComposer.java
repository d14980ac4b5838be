package dev.jianbao.render.html.compose;

import dev.jianbao.archive.Entry;
import dev.jianbao.archive.Involved;
import dev.jianbao.article.Article;
import dev.jianbao.article.Origin;
import dev.jianbao.bulletin.ItemFacts;
import dev.jianbao.document.Credit;
import dev.jianbao.entity.Entity;
import dev.jianbao.entity.EntityId;
import dev.jianbao.entity.Organisation;
import dev.jianbao.entity.Region;
import dev.jianbao.render.html.compose.sheet.CitationComposer;
import dev.jianbao.render.html.compose.sheet.Desk;
import dev.jianbao.render.html.compose.sheet.Sheet;
import dev.jianbao.render.html.compose.sheet.StandingComposer;
import dev.jianbao.render.html.view.part.DateView;
import dev.jianbao.render.html.view.part.FactView;
import dev.jianbao.render.html.view.part.LinkView;
import dev.jianbao.render.html.view.part.NotesView;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Composes what stands in the margin of an item or an article. */
final class NotesComposer {
    private final Sheet sheet;
    private final Desk desk;

    NotesComposer(Sheet sheet) {
        this.sheet = sheet;
        this.desk = sheet.desk();
    }

    /** Of an item; {@code changed} is when it last was, where that was after its issue. */
    NotesView item(Entry.OfItem entry, Optional<LinkView> changed) {
        ItemFacts facts = entry.item().facts();
        int year = entry.issue().id().year();
        String place = sheet.place(entry.issue(), entry.item());
        String anchor = entry.item().anchor();
        List<FactView> more = new ArrayList<>();
        sender(entry, more);
        facts.author().ifPresent(author -> more.add(fact("author", LinkView.text(author))));
        changed.ifPresent(day -> more.add(fact("itemChanged", day)));
        return new NotesView(
                facts.when()
                        .map(when -> desk.dates().period(when.value(), year))
                        .orElse(List.of()),
                facts.place(),
                about(entry.involved()),
                more,
                entry.item().supplied() ? List.of(desk.words().say("titleSupplied")) : List.of(),
                Optional.of(LinkView.to("#" + anchor, place)),
                new CitationComposer(sheet).item(entry.issue(), entry.item(), place));
    }

    private void sender(Entry.OfItem entry, List<FactView> facts) {
        Optional<EntityId> known = entry.involved().sender();
        if (known.isPresent()) {
            facts.add(fact("sender", sheet.entity(known.get())));
        } else if (entry.item()
                .facts()
                .sender()
                .filter(written -> written.value().equals(Credit.NOT_STATED))
                .isPresent()) {
            facts.add(fact("sender", LinkView.text(desk.words().say("notStated"))));
        }
    }

    /** What is declared, kind by kind; the sender has a line of its own. */
    private List<FactView> about(Involved involved) {
        Map<String, List<LinkView>> kinds = new LinkedHashMap<>();
        for (EntityId each : involved.declared()) {
            Optional<Entity> entity = desk.archive().catalogue().entity(each);
            if (entity.isPresent() && !involved.sender().equals(Optional.of(each))) {
                kinds.computeIfAbsent(kind(entity.get()), any -> new ArrayList<>(1))
                        .add(sheet.entity(entity.get()));
            }
        }
        List<FactView> facts = new ArrayList<>(kinds.size());
        kinds.forEach((kind, links) -> facts.add(new FactView(desk.words().say(kind), links)));
        return facts;
    }

    private static String kind(Entity entity) {
        if (entity instanceof Organisation) {
            return "units";
        }
        return entity instanceof Region ? "regions" : "topics";
    }

    NotesView article(Article article, Involved involved) {
        List<FactView> facts = new ArrayList<>();
        DateView published = article.time()
                .map(time -> desk.dates().moment(article.date().value(), time))
                .orElseGet(() -> desk.dates().day(article.date().value()));
        article.origin().ifPresent(origin -> origin(origin, facts));
        facts.addAll(new StandingComposer(sheet).hands(article.standing().credits()));
        return new NotesView(
                List.of(published),
                Optional.empty(),
                about(involved),
                facts,
                supplied(article),
                Optional.empty(),
                new CitationComposer(sheet).article(article));
    }

    /** What the editors of the archive added, the source being silent. */
    private List<String> supplied(Article article) {
        List<String> notes = new ArrayList<>();
        if (article.supplied()) {
            notes.add(desk.words().say("titleSupplied"));
        }
        if (article.dateSupplied()) {
            notes.add(desk.words().say("dateSupplied"));
        }
        return notes;
    }

    private void origin(Origin origin, List<FactView> facts) {
        String unknown = desk.words().say("notStated");
        String name = origin.name().orElse(unknown);
        facts.add(fact(
                "source",
                origin.url().map(url -> LinkView.to(url.toString(), name)).orElseGet(() -> sheet.organisation(name))));
        origin.date()
                .ifPresent(date ->
                        facts.add(fact("sourceDate", LinkView.text(desk.words().day(date)))));
        origin.editor().ifPresent(editor -> facts.add(fact("sourceEditor", LinkView.text(editor))));
    }

    private FactView fact(String key, LinkView value) {
        return new FactView(desk.words().say(key), List.of(value));
    }
}
