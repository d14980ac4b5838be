package dev.jianbao.entity;

import dev.jianbao.diagnostics.Code;
import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.diagnostics.Severity;
import dev.jianbao.diagnostics.SourceRange;
import dev.jianbao.source.Fields;
import dev.jianbao.source.Located;
import dev.jianbao.source.Scalar;
import dev.jianbao.source.SourceTree;
import dev.jianbao.source.Yaml;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads {@code content/catalogue/*.yaml}. References between entities are resolved once all are read. */
public final class CatalogueReader {
    /** Where the catalogue's files lie, below the site's root. */
    public static final String FOLDER = SourceTree.CONTENT + "/catalogue";

    /** Its files, below the site's root. */
    public static final List<String> PATHS = Stream.of("organisations", "partnerships", "regions", "topics")
            .map(CatalogueReader::path)
            .toList();

    /** What an author writes for a side of a partnership that the sources do not state. */
    public static final String NOT_STATED = "?";

    private final SourceTree sources;
    private final Diagnostics diagnostics;
    private final Map<EntityId, SourceRange> declared = new HashMap<>();
    private final List<Draft> drafts = new ArrayList<>();
    private final Unread unread = new Unread();

    private CatalogueReader(SourceTree sources, Diagnostics diagnostics) {
        this.sources = sources;
        this.diagnostics = diagnostics;
    }

    /** An entity whose references to others are still names. */
    private record Draft(Entity entity, Function<References, Entity> resolve) {}

    public static Catalogue read(SourceTree sources, Diagnostics diagnostics) {
        return new CatalogueReader(sources, diagnostics).read();
    }

    private Catalogue read() {
        entities("regions", Region.class).forEach(this::region);
        entities("organisations", Organisation.class).forEach(this::organisation);
        entities("topics", Topic.class).forEach(this::topic);
        Catalogue unresolved = new Catalogue(drafts.stream().map(Draft::entity).toList(), List.of(), unread);
        References references = new References(unresolved, diagnostics);
        List<Entity> resolved =
                drafts.stream().map(each -> each.resolve().apply(references)).toList();
        List<Partnership> partnerships = new ArrayList<>();
        mappings("partnerships").forEach(fields -> partnerships.add(partnership(fields, references)));
        Catalogue catalogue = new Catalogue(resolved, partnerships, unread);
        new CatalogueShape(catalogue, diagnostics).check();
        return catalogue;
    }

    private static String path(String name) {
        return FOLDER + "/" + name + ".yaml";
    }

    private List<Fields> entities(String name, Class<? extends Entity> type) {
        int before = diagnostics.count(Severity.ERROR);
        List<Fields> read = mappings(name);
        if (diagnostics.count(Severity.ERROR) > before) {
            unread.add(type);
        }
        return read;
    }

    private List<Fields> mappings(String name) {
        String path = path(name);
        if (!sources.has(path)) {
            return List.of();
        }
        return sources.read(path, diagnostics)
                .map(file -> Yaml.mappings(file, diagnostics))
                .orElse(List.of());
    }

    private void region(Fields fields) {
        Optional<EntityId> id = id(fields);
        Names names = names(fields);
        RegionLevel level = fields.require("level", Scalar.oneOf(RegionLevel.class))
                .map(Located::value)
                .orElse(RegionLevel.ZONE);
        Optional<String> code = fields.get("code", Scalar.text()).map(Located::value);
        Optional<Located<String>> parent = fields.get("parent", Scalar.text());
        fields.done();
        if (id.isPresent()) {
            SourceRange range = fields.range();
            drafts.add(new Draft(
                    new Region(id.get(), names, level, code, Optional.empty(), range),
                    references ->
                            new Region(id.get(), names, level, code, references.to(parent, Region.class), range)));
        } else {
            unread.add(names);
        }
    }

    private void organisation(Fields fields) {
        Optional<EntityId> id = id(fields);
        Names names = names(fields);
        OrganisationKind kind = fields.require("kind", Scalar.oneOf(OrganisationKind.class))
                .map(Located::value)
                .orElse(OrganisationKind.OTHER);
        Optional<Located<String>> region = fields.get("region", Scalar.text());
        Optional<Located<String>> parent = fields.get("parent", Scalar.text());
        fields.done();
        if (id.isPresent()) {
            SourceRange range = fields.range();
            drafts.add(new Draft(
                    new Organisation(id.get(), names, kind, Optional.empty(), Optional.empty(), range),
                    references -> new Organisation(
                            id.get(),
                            names,
                            kind,
                            references.to(region, Region.class),
                            references.to(parent, Organisation.class),
                            range)));
        } else {
            unread.add(names);
        }
    }

    private void topic(Fields fields) {
        Optional<EntityId> id = id(fields);
        Names names = names(fields);
        Optional<Located<String>> broader = fields.get("broader", Scalar.text());
        fields.done();
        if (id.isPresent()) {
            SourceRange range = fields.range();
            drafts.add(new Draft(
                    new Topic(id.get(), names, Optional.empty(), range),
                    references -> new Topic(id.get(), names, references.to(broader, Topic.class), range)));
        } else {
            unread.add(names);
        }
    }

    private Partnership partnership(Fields fields, References references) {
        Optional<Located<String>> university = stated(fields, "university");
        Optional<Located<String>> county = stated(fields, "county");
        List<Located<String>> schools = fields.list("schools", Scalar.text());
        List<Located<String>> evidence = fields.list("evidence", Scalar.text());
        Optional<String> note = fields.get("note", Scalar.text()).map(Located::value);
        fields.done();
        return new Partnership(
                references.to(university, Organisation.class),
                references.to(county, Region.class),
                references.toAll(schools, Organisation.class),
                evidence,
                note,
                fields.range());
    }

    private static Optional<Located<String>> stated(Fields fields, String key) {
        return fields.require(key, Scalar.text())
                .filter(written -> !written.value().equals(NOT_STATED));
    }

    private Optional<EntityId> id(Fields fields) {
        Optional<Located<EntityId>> id = fields.require("id", EntityId.scalar());
        id.ifPresent(written -> {
            SourceRange first = declared.putIfAbsent(written.value(), written.range());
            if (first != null) {
                diagnostics.report(Code.DUPLICATE_ID, written.range(), written.value(), first);
            }
        });
        return id.map(Located::value);
    }

    private static Names names(Fields fields) {
        String name = fields.require("name", Scalar.text()).map(Located::value).orElse("?");
        List<String> shorter = fields.list("short-names", Scalar.text()).stream()
                .map(Located::value)
                .toList();
        List<FormerName> former = fields.mappings("former-names").stream()
                .map(CatalogueReader::formerName)
                .toList();
        return new Names(name, shorter, former);
    }

    private static FormerName formerName(Fields fields) {
        String name = fields.require("name", Scalar.text()).map(Located::value).orElse("?");
        Optional<Period> until = fields.get("until", Period.scalar()).map(Located::value);
        fields.done();
        return new FormerName(name, until);
    }
}
