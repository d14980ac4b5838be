package dev.jianbao.render.data;

import dev.jianbao.archive.Entry;
import dev.jianbao.archive.Involved;
import dev.jianbao.archive.Ref;
import dev.jianbao.archive.past.Version;
import dev.jianbao.bulletin.BulletinSection;
import dev.jianbao.bulletin.Issue;
import dev.jianbao.bulletin.Item;
import dev.jianbao.bulletin.ItemFacts;
import dev.jianbao.bulletin.Section;
import dev.jianbao.pages.PageUrl;
import dev.jianbao.pages.Site;
import dev.jianbao.source.Located;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An issue as JSON: its head, its items and their facts, its foot. Of a withdrawn one there is what its page says. */
record IssueJson(Issue issue, Site site) {
    private static final Involved NOBODY = new Involved(List.of(), List.of(), Optional.empty());

    byte[] document(String schema) {
        return JsonText.document(json -> {
            Ref ref = Ref.of(issue.id());
            json.put("$schema", schema)
                    .put("id", ref.shown())
                    .put("url", PageUrl.address(ref))
                    .put("bulletin", issue.id().bulletin().value())
                    .put("name", String.join("", issue.masthead().name()))
                    .put("number", issue.number().label())
                    .put("title", issue.masthead().title())
                    .put("date", issue.date().toString())
                    .put("issuer", issue.masthead().issuer());
            DocumentJson document = new DocumentJson(json);
            document.standing(issue.standing());
            document.history(site.past(), ref);
            if (!issue.standing().isWithdrawn()) {
                document.rendition(PageUrl.of(ref), site.config());
                if (!issue.editorsNote().isEmpty()) {
                    json.put("editorsNote", issue.editorsNote().text());
                }
                Map<String, Version> changed = site.past()
                        .of(ref)
                        .map(chronicle -> site.past().changedItems(chronicle, issue))
                        .orElse(Map.of());
                json.list("sections", issue.sections(), each -> section(json, each, changed));
                colophon(json, document);
                document.original(issue.standing(), site.config().originals());
            }
        });
    }

    private void colophon(JsonText json, DocumentJson document) {
        document.credits(issue.standing().credits());
        document.distribution(issue.colophon().distribution());
        json.put("printed", issue.colophon().printed().map(Located::value).map(Object::toString));
        issue.colophon().copies().ifPresent(copies -> json.put("copies", copies));
    }

    private void section(JsonText json, Section section, Map<String, Version> changed) {
        Optional<BulletinSection> named = section.section();
        json.put("id", named.map(each -> each.id().value()))
                .put("name", named.map(BulletinSection::name))
                .list("items", section.items(), each -> item(json, each, changed));
    }

    private void item(JsonText json, Item item, Map<String, Version> changed) {
        Ref ref = Ref.of(issue.id(), item.key());
        ItemFacts facts = item.facts();
        json.put("id", ref.shown())
                .put("url", PageUrl.address(ref))
                .put("kind", item.kind())
                .put("title", item.title());
        if (item.supplied()) {
            json.put("titleSupplied", true);
        }
        json.put("subtitle", item.subtitle())
                .put("when", facts.when().map(each -> each.value().toString()))
                .put("place", facts.place())
                .put("author", facts.author());
        Involved involved = site.archive().entry(ref).map(Entry::involved).orElse(NOBODY);
        new DocumentJson(json).involved(involved, site.archive().catalogue());
        json.texts("measures", facts.measures().stream().map(Located::value).toList())
                .put("text", item.body().text());
        Optional.ofNullable(changed.get(item.key()))
                .flatMap(Version::from)
                .ifPresent(day -> json.put("lastChanged", day.toString()));
    }
}
