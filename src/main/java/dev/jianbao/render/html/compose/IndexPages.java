package dev.jianbao.render.html.compose;

import dev.jianbao.entity.Catalogue;
import dev.jianbao.entity.EntityId;
import dev.jianbao.entity.Organisation;
import dev.jianbao.entity.OrganisationKind;
import dev.jianbao.entity.Region;
import dev.jianbao.entity.Topic;
import dev.jianbao.pages.PageUrl;
import dev.jianbao.pages.StandardPages;
import dev.jianbao.render.html.compose.sheet.FrameComposer;
import dev.jianbao.render.html.compose.sheet.PageHead;
import dev.jianbao.render.html.compose.sheet.Sheet;
import dev.jianbao.render.html.tags.DocumentTags;
import dev.jianbao.render.html.view.Frame;
import dev.jianbao.render.html.view.RegionsView;
import dev.jianbao.render.html.view.TopicsView;
import dev.jianbao.render.html.view.UnitsView;
import dev.jianbao.render.html.view.part.CountedView;
import dev.jianbao.render.html.view.part.IndexView;
import dev.jianbao.render.html.view.part.RegionNodeView;
import dev.jianbao.render.html.words.Words;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Composes the indexes of units, regions and topics. */
final class IndexPages {
    private final Sheet sheet;
    private final Words words;
    private final Catalogue catalogue;

    IndexPages(Sheet sheet) {
        this.sheet = sheet;
        this.words = sheet.words();
        this.catalogue = sheet.desk().archive().catalogue();
    }

    UnitsView units() {
        Map<OrganisationKind, List<CountedView>> kinds = new EnumMap<>(OrganisationKind.class);
        catalogue
                .entities(Organisation.class)
                .forEach(unit -> kinds.computeIfAbsent(unit.kind(), any -> new ArrayList<>())
                        .add(sheet.counted(unit.id())));
        List<IndexView> indexes = new ArrayList<>();
        kinds.forEach((kind, units) -> {
            String label = words.say("kind." + kind.name().toLowerCase(Locale.ROOT));
            indexes.add(new IndexView(label, Optional.empty(), units));
        });
        return new UnitsView(frame(StandardPages.UNITS, "units"), indexes);
    }

    RegionsView regions() {
        List<RegionNodeView> outermost = catalogue
                .entities(Region.class)
                .filter(region -> region.parent().isEmpty())
                .map(region -> node(region.id()))
                .toList();
        return new RegionsView(frame(StandardPages.REGIONS, "regions"), outermost);
    }

    private RegionNodeView node(EntityId region) {
        return new RegionNodeView(sheet.counted(region), below(region));
    }

    /** The regions in a region, each with those in it. */
    List<RegionNodeView> below(EntityId region) {
        return sheet.desk().relations().below(region).stream().map(this::node).toList();
    }

    /** Topics under their broader topics; those without either come last. */
    TopicsView topics() {
        List<IndexView> indexes = new ArrayList<>();
        List<CountedView> single = new ArrayList<>();
        catalogue
                .entities(Topic.class)
                .filter(topic -> topic.broader().isEmpty())
                .forEach(topic -> {
                    List<EntityId> narrower = sheet.desk().relations().below(topic.id());
                    if (narrower.isEmpty()) {
                        single.add(sheet.counted(topic.id()));
                    } else {
                        List<CountedView> all = new ArrayList<>();
                        all.add(sheet.counted(topic.id()));
                        narrower.forEach(each -> addWithNarrower(each, all));
                        indexes.add(new IndexView(topic.name(), Optional.empty(), all));
                    }
                });
        if (!single.isEmpty()) {
            String label = words.say(indexes.isEmpty() ? "allTopics" : "otherTopics");
            indexes.add(new IndexView(label, Optional.empty(), single));
        }
        return new TopicsView(frame(StandardPages.TOPICS, "topics"), indexes);
    }

    private void addWithNarrower(EntityId topic, List<CountedView> all) {
        all.add(sheet.counted(topic));
        sheet.desk().relations().below(topic).forEach(each -> addWithNarrower(each, all));
    }

    private Frame frame(PageUrl page, String key) {
        return new FrameComposer(sheet)
                .frame(PageHead.of(words.say(key))
                        .under(page)
                        .tagged(new DocumentTags(words).list(words.say(key), List.of())));
    }
}
