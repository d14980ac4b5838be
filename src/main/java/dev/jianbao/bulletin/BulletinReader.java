package dev.jianbao.bulletin;

import dev.jianbao.diagnostics.Code;
import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.diagnostics.SourceRange;
import dev.jianbao.document.Distribution;
import dev.jianbao.entity.EntityId;
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
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;

/** Reads {@code content/bulletins/<bulletin>/bulletin.yaml}. */
public final class BulletinReader {
    /** Where bulletins lie, below the site's root. */
    public static final String FOLDER = SourceTree.CONTENT + "/bulletins";

    private static final String SETTINGS = "bulletin.yaml";
    private static final String MARKER = "★";
    private static final int HIGHEST = 999_999;
    private static final int DAYS = 3660;
    private static final Scalar<String> TEXT = Scalar.text();

    private final SourceTree sources;
    private final Diagnostics diagnostics;

    private BulletinReader(SourceTree sources, Diagnostics diagnostics) {
        this.sources = sources;
        this.diagnostics = diagnostics;
    }

    /** Whether a path is that of a bulletin's settings. */
    public static boolean isSettings(String path) {
        return path.startsWith(FOLDER + "/") && path.endsWith("/" + SETTINGS) && path.split("/", -1).length == 4;
    }

    /** The bulletins of a site, by the names of their folders. A folder without usable settings is reported. */
    public static List<Bulletin> read(SourceTree sources, Diagnostics diagnostics) {
        BulletinReader reader = new BulletinReader(sources, diagnostics);
        List<Bulletin> bulletins = new ArrayList<>();
        for (String folder : folders(sources)) {
            reader.bulletin(folder).ifPresent(bulletins::add);
        }
        return List.copyOf(bulletins);
    }

    private static SortedSet<String> folders(SourceTree sources) {
        SortedSet<String> folders = new TreeSet<>();
        for (String path : sources.under(FOLDER)) {
            int end = path.indexOf('/', FOLDER.length() + 1);
            if (end > 0) {
                folders.add(path.substring(FOLDER.length() + 1, end));
            }
        }
        return folders;
    }

    private Optional<Bulletin> bulletin(String folder) {
        String path = FOLDER + "/" + folder + "/" + SETTINGS;
        if (!sources.has(path)) {
            diagnostics.report(Code.NO_BULLETIN, SourceRange.ofFile(path), folder);
            return Optional.empty();
        }
        if (!EntityId.isValid(folder)) {
            diagnostics.report(Code.BAD_SLUG, SourceRange.ofFile(path), folder);
            return Optional.empty();
        }
        return sources.read(path, diagnostics)
                .flatMap(file -> Yaml.mapping(file, diagnostics))
                .map(fields -> bulletin(new EntityId(folder), fields));
    }

    private Bulletin bulletin(EntityId id, Fields fields) {
        String name = fields.require("name", TEXT).map(Located::value).orElse("?");
        List<String> masthead =
                fields.list("masthead", TEXT).stream().map(Located::value).toList();
        Bulletin bulletin = new Bulletin(
                id,
                name,
                fields.get("short-name", TEXT).map(Located::value).orElse(name),
                masthead.isEmpty() ? List.of(name) : masthead,
                fields.require("issuer", TEXT).map(Located::value).orElse("?"),
                fields.get("description", TEXT).map(Located::value),
                fields.get("marker", TEXT).map(Located::value).orElse(MARKER),
                numbering(fields),
                sections(fields),
                Distribution.read(fields).orElse(Distribution.NONE),
                fields.get("column-type", TEXT).map(Located::value),
                fields.get("updated-within", Scalar.integer(1, DAYS)).map(Located::value),
                fields.range());
        fields.done();
        return bulletin;
    }

    private static Numbering numbering(Fields fields) {
        if (!fields.has("numbering")) {
            fields.missing("numbering");
        }
        return fields.mapping("numbering")
                .map(written -> {
                    NumberingRule rule = written.require("rule", Scalar.oneOf(NumberingRule.class))
                            .map(Located::value)
                            .orElse(NumberingRule.SERIAL);
                    Optional<Integer> first =
                            written.get("first", Scalar.integer(1, HIGHEST)).map(Located::value);
                    written.done();
                    return new Numbering(rule, first.map(OptionalInt::of).orElse(OptionalInt.empty()));
                })
                .orElse(new Numbering(NumberingRule.SERIAL, OptionalInt.empty()));
    }

    private List<BulletinSection> sections(Fields fields) {
        List<BulletinSection> sections = new ArrayList<>();
        Map<String, Integer> lines = new HashMap<>();
        for (Fields written : fields.mappings("sections")) {
            Optional<Located<EntityId>> id = written.require("id", EntityId.scalar());
            Optional<Located<String>> name = written.require("name", TEXT);
            Optional<String> description = written.get("description", TEXT).map(Located::value);
            written.done();
            boolean known =
                    id.filter(each -> !once(each.map(EntityId::value), lines)).isPresent();
            boolean named = name.filter(each -> !once(each, lines)).isPresent();
            if (id.isPresent() && name.isPresent() && !known && !named) {
                sections.add(new BulletinSection(id.get().value(), name.get().value(), description));
            }
        }
        return sections;
    }

    /** Whether a name or id is declared for the first time; another time is reported. */
    private boolean once(Located<String> declared, Map<String, Integer> lines) {
        Integer first = lines.putIfAbsent(declared.value(), declared.range().line());
        if (first != null && first != declared.range().line()) {
            diagnostics.report(Code.DUPLICATE_DECLARATION, declared.range(), declared.value(), first);
            return false;
        }
        return true;
    }
}
