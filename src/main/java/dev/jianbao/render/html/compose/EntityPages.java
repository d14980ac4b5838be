package dev.jianbao.render.html.compose;

import dev.jianbao.archive.Ref;
import dev.jianbao.archive.stats.Subject;
import dev.jianbao.entity.Entity;
import dev.jianbao.entity.EntityId;
import dev.jianbao.entity.FormerName;
import dev.jianbao.entity.Names;
import dev.jianbao.entity.Organisation;
import dev.jianbao.entity.Period;
import dev.jianbao.entity.Region;
import dev.jianbao.entity.Topic;
import dev.jianbao.pages.Feeds;
import dev.jianbao.pages.Page;
import dev.jianbao.pages.PageUrl;
import dev.jianbao.pages.Slice;
import dev.jianbao.pages.StandardPages;
import dev.jianbao.render.html.compose.plan.PlanShares;
import dev.jianbao.render.html.compose.sheet.Desk;
import dev.jianbao.render.html.compose.sheet.EntryLists;
import dev.jianbao.render.html.compose.sheet.FrameComposer;
import dev.jianbao.render.html.compose.sheet.PageHead;
import dev.jianbao.render.html.compose.sheet.Sheet;
import dev.jianbao.render.html.tags.DocumentTags;
import dev.jianbao.render.html.view.Frame;
import dev.jianbao.render.html.view.Frame.HeadLink;
import dev.jianbao.render.html.view.RegionView;
import dev.jianbao.render.html.view.TopicView;
import dev.jianbao.render.html.view.UnitView;
import dev.jianbao.render.html.view.part.DateView;
import dev.jianbao.render.html.view.part.FactView;
import dev.jianbao.render.html.view.part.IndexView;
import dev.jianbao.render.html.view.part.LinkView;
import dev.jianbao.render.html.view.part.PairView;
import dev.jianbao.render.html.view.part.RegionNodeView;
import dev.jianbao.render.html.view.part.plan.PlanShareView;
import dev.jianbao.render.html.words.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Composes the pages of units, regions and topics. */
final class EntityPages {
    private final Sheet sheet;
    private final Desk desk;
    private final Words words;

    EntityPages(Sheet sheet) {
        this.sheet = sheet;
        this.desk = sheet.desk();
        this.words = sheet.words();
    }

    UnitView unit(Page.OfUnit page) {
        Organisation unit = page.unit();
        Slice slice = page.slice();
        List<FactView> facts = new ArrayList<>();
        unit.region().ifPresent(region -> facts.add(fact("region", sheet.entity(region))));
        unit.parent().ifPresent(parent -> facts.add(fact("parent", sheet.entity(parent))));
        found(slice).ifPresent(facts::add);
        YearTable byYear = new YearTable(sheet, unit, slice);
        if (byYear.sent() > 0) {
            facts.add(fact("sentByIt", LinkView.text(words.say("entries", byYear.sent()))));
        }
        if (Feeds.has(unit, desk.archive())) {
            new FrameComposer(sheet).subscription(Feeds.of(unit)).ifPresent(facts::add);
        }
        return new UnitView(
                frame(unit, StandardPages.UNITS, "units", List.of(), slice),
                Sheet.thing(Ref.of(unit)),
                unit.name(),
                kind(unit),
                names(unit.names()),
                facts,
                pairs(unit.id()),
                plans(unit, slice),
                index("subordinate", desk.relations().below(unit.id())),
                byYear.view(),
                new EntryLists(sheet).byYear(slice.entries()),
                new EntryLists(sheet).slice(first(unit), slice));
    }

    RegionView region(Page.OfRegion page) {
        Region region = page.region();
        Slice slice = page.slice();
        List<LinkView> path = path(region);
        List<FactView> facts = new ArrayList<>();
        if (!path.isEmpty()) {
            facts.add(new FactView(words.say("region"), path));
        }
        region.code().ifPresent(code -> facts.add(fact("code", LinkView.text(code))));
        found(slice).ifPresent(facts::add);
        List<RegionNodeView> within = slice.isNewest() ? new IndexPages(sheet).below(region.id()) : List.of();
        if (slice.isNewest() && !within.isEmpty()) {
            int all = desk.overview()
                    .statistics()
                    .of(Subject.REGIONS, Ref.of(region))
                    .total()
                    .items();
            if (all > slice.total()) {
                facts.add(fact("withBelow", LinkView.text(words.say("entries", all))));
            }
        }
        return new RegionView(
                frame(region, StandardPages.REGIONS, "regions", path, slice),
                Sheet.thing(Ref.of(region)),
                region.name(),
                words.say("level." + region.level().name().toLowerCase(Locale.ROOT)),
                names(region.names()),
                facts,
                pairs(region.id()),
                plans(region, slice),
                within,
                index("units", desk.relations().unitsIn(region.id())),
                new YearTable(sheet, region, slice).view(),
                new EntryLists(sheet).byYear(slice.entries()),
                new EntryLists(sheet).slice(first(region), slice));
    }

    TopicView topic(Page.OfTopic page) {
        Topic topic = page.topic();
        Slice slice = page.slice();
        List<FactView> facts = new ArrayList<>();
        topic.broader().ifPresent(broader -> facts.add(fact("broader", sheet.entity(broader))));
        found(slice).ifPresent(facts::add);
        return new TopicView(
                frame(topic, StandardPages.TOPICS, "topics", List.of(), slice),
                Sheet.thing(Ref.of(topic)),
                topic.name(),
                names(topic.names()),
                facts,
                plans(topic, slice),
                index("narrower", desk.relations().below(topic.id())),
                new YearTable(sheet, topic, slice).view(),
                new EntryLists(sheet).byYear(slice.entries()),
                new EntryLists(sheet).slice(first(topic), slice));
    }

    /** Stands on the first page of a list alone. */
    private List<PlanShareView> plans(Entity entity, Slice slice) {
        return slice.isNewest() ? new PlanShares(sheet).of(entity.id()) : List.of();
    }

    private static PageUrl first(Entity entity) {
        return PageUrl.of(Ref.of(entity));
    }

    private Frame frame(Entity entity, PageUrl menu, String key, List<LinkView> path, Slice slice) {
        List<LinkView> way = new ArrayList<>();
        way.add(sheet.to(menu, words.say(key)));
        way.addAll(path);
        List<String> keywords = entity.names().all().toList();
        EntryLists lists = new EntryLists(sheet);
        return new FrameComposer(sheet)
                .frame(PageHead.of(entity.name())
                        .under(menu, way.toArray(LinkView[]::new))
                        .tagged(new DocumentTags(words).list(entity.name(), keywords))
                        .partOf(lists.slice(first(entity), slice))
                        .linked(lists.links(first(entity), slice))
                        .linked(feeds(entity))
                        .describedBy(new FactsOf(sheet).entity(entity)));
    }

    private List<HeadLink> feeds(Entity entity) {
        return entity instanceof Organisation unit && Feeds.has(unit, desk.archive())
                ? new FrameComposer(sheet).feeds(Feeds.of(unit), unit.name())
                : List.of();
    }

    /** What one body of its kind is called. */
    private String kind(Organisation unit) {
        return words.say("kind." + unit.kind().name().toLowerCase(Locale.ROOT), 1);
    }

    /** The regions that a region lies in, the outermost first. */
    private List<LinkView> path(Region region) {
        List<LinkView> path = new ArrayList<>();
        Optional<EntityId> parent = region.parent();
        while (parent.isPresent() && path.size() < 8) {
            path.add(sheet.entity(parent.get()));
            parent = desk.archive()
                    .catalogue()
                    .entity(parent.get(), Region.class)
                    .flatMap(Region::parent);
        }
        Collections.reverse(path);
        return path;
    }

    private List<String> names(Names names) {
        List<String> sentences = new ArrayList<>();
        if (!names.shorter().isEmpty()) {
            sentences.add(words.say("shortNames", String.join(words.say("listJoin"), names.shorter())));
        }
        for (FormerName former : names.former()) {
            sentences.add(former.until()
                    .map(until -> words.say("formerUntil", former.name(), period(until)))
                    .orElseGet(() -> words.say("former", former.name())));
        }
        return sentences;
    }

    /** In full, whatever the year. */
    private String period(Period period) {
        return desk.dates().period(period, 0).stream()
                .map(DateView::text)
                .collect(Collectors.joining(words.say("dash")));
    }

    /** How many entries there are, if any: a plan alone may name an entity. */
    private Optional<FactView> found(Slice slice) {
        return slice.total() == 0
                ? Optional.empty()
                : Optional.of(fact("found", LinkView.text(words.say("entries", slice.total()))));
    }

    private FactView fact(String key, LinkView value) {
        return new FactView(words.say(key), List.of(value));
    }

    private List<IndexView> index(String key, List<EntityId> ids) {
        return ids.isEmpty()
                ? List.of()
                : List.of(new IndexView(
                        words.say(key),
                        Optional.empty(),
                        ids.stream().map(sheet::counted).toList()));
    }

    private List<PairView> pairs(EntityId entity) {
        PairComposer pairs = new PairComposer(sheet);
        return desk.relations().partnerships(entity).stream()
                .map(pair -> pairs.seenFrom(entity, pair))
                .toList();
    }
}
