package dev.jianbao.render.html.compose;

import dev.jianbao.entity.Entity;
import dev.jianbao.entity.EntityId;
import dev.jianbao.entity.Partnership;
import dev.jianbao.entity.Region;
import dev.jianbao.entity.RegionLevel;
import dev.jianbao.pages.StandardPages;
import dev.jianbao.render.html.compose.sheet.Desk;
import dev.jianbao.render.html.compose.sheet.FrameComposer;
import dev.jianbao.render.html.compose.sheet.PageHead;
import dev.jianbao.render.html.compose.sheet.Sheet;
import dev.jianbao.render.html.tags.DocumentTags;
import dev.jianbao.render.html.view.PartnershipsView;
import dev.jianbao.render.html.view.PartnershipsView.Cell;
import dev.jianbao.render.html.view.PartnershipsView.City;
import dev.jianbao.render.html.view.PartnershipsView.County;
import dev.jianbao.render.html.view.PartnershipsView.Evidence;
import dev.jianbao.render.html.view.PartnershipsView.Row;
import dev.jianbao.render.html.view.part.LinkView;
import dev.jianbao.render.html.view.part.PairView;
import dev.jianbao.render.html.words.Words;
import dev.jianbao.source.Located;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Composes the page of partnerships: universities by counties, and below it what states each pair. */
final class PartnershipsPage {
    private final Sheet sheet;
    private final Desk desk;
    private final Words words;
    private final PairComposer pairs;
    private final Map<Optional<EntityId>, Map<Optional<EntityId>, List<Partnership>>> byUniversity =
            new LinkedHashMap<>();
    private final List<Column> columns = new ArrayList<>();
    private int rows;

    private record Column(Optional<EntityId> county, Optional<EntityId> city, boolean first) {}

    PartnershipsPage(Sheet sheet) {
        this.sheet = sheet;
        this.desk = sheet.desk();
        this.words = sheet.words();
        this.pairs = new PairComposer(sheet);
        Map<EntityId, Integer> order = new HashMap<>();
        desk.archive().catalogue().entities().forEach(entity -> order.put(entity.id(), order.size()));
        Comparator<Optional<EntityId>> inCatalogue =
                Comparator.comparing(id -> id.map(order::get).orElse(Integer.MAX_VALUE));
        List<Partnership> all = desk.archive().catalogue().partnerships();
        all.stream()
                .map(Partnership::university)
                .distinct()
                .sorted(inCatalogue)
                .forEach(university -> byUniversity.put(university, new LinkedHashMap<>()));
        all.forEach(pair -> byUniversity
                .computeIfAbsent(pair.university(), any -> new LinkedHashMap<>())
                .computeIfAbsent(pair.county(), any -> new ArrayList<>())
                .add(pair));
        all.stream()
                .map(Partnership::county)
                .distinct()
                .sorted(Comparator.<Optional<EntityId>, Boolean>comparing(Optional::isEmpty)
                        .thenComparing(this::city, inCatalogue)
                        .thenComparing(inCatalogue))
                .forEach(this::addColumn);
    }

    private void addColumn(Optional<EntityId> county) {
        Optional<EntityId> city = city(county);
        boolean first =
                columns.isEmpty() || !columns.get(columns.size() - 1).city().equals(city) || county.isEmpty();
        columns.add(new Column(county, city, first));
    }

    /** The city that a county lies in, or what stands in its place. */
    private Optional<EntityId> city(Optional<EntityId> county) {
        Optional<EntityId> above = county;
        for (int steps = 0; steps < 8 && above.isPresent(); steps++) {
            Optional<Region> region = desk.archive().catalogue().entity(above.get(), Region.class);
            if (region.filter(each -> each.level() == RegionLevel.CITY).isPresent()) {
                return above;
            }
            above = region.flatMap(Region::parent);
        }
        return Optional.empty();
    }

    PartnershipsView view() {
        String title = words.say("partnerships");
        return new PartnershipsView(
                new FrameComposer(sheet)
                        .frame(PageHead.of(title)
                                .under(StandardPages.PARTNERSHIPS)
                                .tagged(new DocumentTags(words).list(title, List.of()))),
                cities(),
                counties(),
                byUniversity.keySet().stream().map(this::row).toList(),
                byUniversity.keySet().stream().map(this::evidence).toList());
    }

    private List<County> counties() {
        List<County> counties = new ArrayList<>();
        for (Column column : columns) {
            LinkView link = column.county().map(sheet::entity).orElseGet(() -> LinkView.text(words.say("notStated")));
            counties.add(new County("c" + counties.size(), link, column.first()));
        }
        return counties;
    }

    private List<City> cities() {
        List<City> cities = new ArrayList<>();
        int span = 0;
        for (int at = 0; at < columns.size(); at++) {
            span++;
            if (at + 1 == columns.size() || columns.get(at + 1).first()) {
                String name = columns.get(at)
                        .city()
                        .flatMap(desk.archive().catalogue()::entity)
                        .map(Entity::name)
                        .orElse("");
                cities.add(new City("t" + cities.size(), name, span));
                span = 0;
            }
        }
        return cities;
    }

    private Row row(Optional<EntityId> university) {
        LinkView name = pairs.university(university);
        String id = "r" + rows++;
        List<Cell> cells = new ArrayList<>();
        int city = -1;
        for (int at = 0; at < columns.size(); at++) {
            Column column = columns.get(at);
            city += column.first() ? 1 : 0;
            List<Partnership> here =
                    byUniversity.getOrDefault(university, Map.of()).getOrDefault(column.county(), List.of());
            String anchor = PairComposer.anchor(university, column.county());
            String spoken = words.say(
                    "pair", name.label(), pairs.county(column.county()).label());
            cells.add(new Cell(
                    "c" + at + " " + id + " t" + city,
                    column.first(),
                    here.isEmpty() ? Optional.empty() : Optional.of("#" + anchor),
                    spoken,
                    evidence(here)));
        }
        return new Row(id, name, cells);
    }

    private static int evidence(List<Partnership> here) {
        return (int) here.stream()
                .flatMap(pair -> pair.evidence().stream())
                .map(Located::value)
                .distinct()
                .count();
    }

    /** Two partnerships of the same two are one pair with one anchor: the second stands under the first. */
    private Evidence evidence(Optional<EntityId> university) {
        List<PairView> views = new ArrayList<>();
        byUniversity.getOrDefault(university, Map.of()).values().forEach(same -> {
            for (int at = 0; at < same.size(); at++) {
                PairView view = pairs.seenFromUniversity(same.get(at));
                views.add(at == 0 ? view : unanchored(view, at));
            }
        });
        return new Evidence(pairs.university(university), views);
    }

    private static PairView unanchored(PairView view, int at) {
        return new PairView(
                view.anchor() + "_" + (at + 1), view.partner(), view.schools(), view.note(), view.evidence());
    }
}
