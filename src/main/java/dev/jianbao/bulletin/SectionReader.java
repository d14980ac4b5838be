package dev.jianbao.bulletin;

import dev.jianbao.diagnostics.Code;
import dev.jianbao.diagnostics.Diagnostic;
import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.diagnostics.SourceRange;
import dev.jianbao.source.Located;
import dev.jianbao.source.markdown.Body;
import dev.jianbao.source.markdown.Division;
import dev.jianbao.source.markdown.Heading;
import dev.jianbao.text.Nearest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes sections and items of the divisions of one issue. */
final class SectionReader {
    private static final int SECTION_LEVEL = 2;

    /** Up to so many sections are all named to an author who wrote none of them. */
    private static final int FEW = 6;

    private final Bulletin bulletin;
    private final Diagnostics diagnostics;
    private final ItemReader items;
    private final Map<String, SourceRange> anchors = new HashMap<>();

    SectionReader(Bulletin bulletin, Diagnostics diagnostics) {
        this.bulletin = bulletin;
        this.diagnostics = diagnostics;
        this.items = new ItemReader(diagnostics);
    }

    List<Section> read(Body body) {
        List<Section> sections = new ArrayList<>();
        for (Division division : body.divisions()) {
            Heading heading = division.heading();
            if (heading.level() < SECTION_LEVEL) {
                diagnostics.report(Code.TITLE_IN_ISSUE, heading.range(), heading.title());
            } else if (heading.level() == SECTION_LEVEL && !ItemReader.isNotice(heading)) {
                sections.add(section(division));
            } else {
                sections.add(new Section(Optional.empty(), "", List.of(item(division)), heading.range()));
            }
        }
        return joined(sections);
    }

    private Section section(Division division) {
        Heading heading = division.heading();
        Optional<BulletinSection> known = known(heading);
        if (!division.body().isEmpty()) {
            diagnostics.report(Code.TEXT_OUTSIDE_ITEM, heading.range(), heading.title());
        } else if (division.children().isEmpty()) {
            diagnostics.report(Code.EMPTY_SECTION, heading.range(), heading.title());
        }
        String anchor = known.map(each -> "section-" + each.id()).orElse("section-" + heading.title());
        SourceRange first = anchors.putIfAbsent(anchor, heading.range());
        if (first != null) {
            diagnostics.report(Code.REPEATED_SECTION, heading.range(), heading.title(), first.line());
        }
        List<Item> read = division.children().stream().map(this::item).toList();
        return new Section(known, known.isPresent() ? anchor.intern() : "", read, heading.range());
    }

    private Optional<BulletinSection> known(Heading heading) {
        String name = heading.id().map(Located::value).orElseGet(() -> bare(heading.title()));
        Optional<BulletinSection> known = bulletin.section(name);
        if (known.isEmpty()) {
            List<String> names =
                    bulletin.sections().stream().map(BulletinSection::name).toList();
            List<String> near = Nearest.of(name, names);
            SourceRange range = heading.id().map(Located::range).orElse(heading.range());
            diagnostics.add(Diagnostic.of(Code.UNKNOWN_SECTION, range, name)
                    .withNearest(near.isEmpty() && names.size() <= FEW ? names : near));
        }
        return known;
    }

    /** A section's name without the brackets 【】 that the print puts around it. */
    private static String bare(String title) {
        return title.startsWith("【") && title.endsWith("】")
                ? title.substring(1, title.length() - 1).strip()
                : title;
    }

    private Item item(Division division) {
        Item item = items.read(division);
        SourceRange first = anchors.putIfAbsent(item.anchor(), item.range());
        if (first != null) {
            SourceRange range = division.heading().id().map(Located::range).orElse(item.range());
            diagnostics.report(Code.DUPLICATE_ANCHOR, range, item.anchor());
        }
        return item;
    }

    /** Items that stand under no section, one after another, form one section without a name. */
    private static List<Section> joined(List<Section> sections) {
        List<Section> joined = new ArrayList<>();
        for (Section each : sections) {
            int last = joined.size() - 1;
            if (each.anchor().isEmpty()
                    && each.section().isEmpty()
                    && last >= 0
                    && joined.get(last).section().isEmpty()) {
                List<Item> together = new ArrayList<>(joined.get(last).items());
                together.addAll(each.items());
                joined.set(
                        last,
                        new Section(
                                Optional.empty(), "", together, joined.get(last).range()));
            } else {
                joined.add(each);
            }
        }
        return joined;
    }
}
