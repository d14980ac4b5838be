package dev.jianbao.config;

import dev.jianbao.diagnostics.Code;
import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.diagnostics.SourceRange;
import dev.jianbao.source.Fields;
import dev.jianbao.source.Located;
import dev.jianbao.source.Scalar;
import dev.jianbao.source.SourceTree;
import dev.jianbao.source.Yaml;
import java.net.URI;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/** Reads {@code content/site.yaml}. */
public final class SiteConfigReader {
    /** Where the settings stand, below the site's root. */
    public static final String PATH = SourceTree.CONTENT + "/site.yaml";

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");
    private static final Scalar<String> TEXT = Scalar.text();

    private SiteConfigReader() {}

    /** The settings of a site; empty, and reported, where there is no file that holds any. */
    public static Optional<SiteConfig> read(SourceTree sources, Diagnostics diagnostics) {
        if (!sources.has(PATH)) {
            diagnostics.report(Code.MISSING_FILE, SourceRange.ofFile(PATH), PATH);
            return Optional.empty();
        }
        return sources.read(PATH, diagnostics)
                .flatMap(file -> Yaml.mapping(file, diagnostics))
                .map(fields -> read(fields, sources));
    }

    private static SiteConfig read(Fields fields, SourceTree sources) {
        String title = fields.require("title", TEXT).map(Located::value).orElse("?");
        Optional<URI> base = fields.get("base-url", Scalar.webAddress()).map(SiteConfigReader::endingInSlash);
        Language language =
                fields.get("language", language()).map(Located::value).orElse(Language.ZH_HANS);
        Language documents =
                fields.get("documents", language()).map(Located::value).orElse(language.ofDocuments());
        SiteConfig config = new SiteConfig(
                title,
                base,
                language,
                documents,
                fields.get("time-zone", Scalar.zone()).map(Located::value).orElse(BEIJING),
                fields.get("description", TEXT).map(Located::value),
                fields.get("publisher", TEXT).map(Located::value),
                pageTags(fields.mapping("page-tags"), title, base),
                fields.mappings("navigation").stream()
                        .flatMap(each -> link(each).stream())
                        .toList(),
                fields.mapping("look").map(each -> Look.read(each, sources)).orElse(Look.PLAIN),
                fields.mapping("statistics").map(Counting::read).orElse(Counting.PLAIN),
                fields.get("search", Scalar.bool()).map(Located::value).orElse(true),
                Rendition.read(fields, language(), documents),
                fields.get("history", Scalar.bool()).map(Located::value).orElse(false),
                fields.get("originals", Scalar.bool()).map(Located::value).orElse(false),
                fields.mapping("markdown").map(SiteConfigReader::rawHtml).orElse(false));
        fields.done();
        return config;
    }

    private static URI endingInSlash(Located<URI> written) {
        String address = written.value().toString();
        return address.endsWith("/") ? written.value() : URI.create(address + "/");
    }

    private static Scalar<Language> language() {
        return (written, diagnostics) ->
                Scalar.oneOf(Language.class).read(written.map(SiteConfigReader::word), diagnostics);
    }

    /** A tag as the word of its constant. */
    private static String word(String tag) {
        return tag.equals(Language.ZH_HANS.tag()) || tag.equals(Language.ZH_HANT.tag())
                ? tag.toLowerCase(Locale.ROOT)
                : tag;
    }

    private static PageTags pageTags(Optional<Fields> written, String title, Optional<URI> base) {
        Optional<String> host = base.map(URI::getHost);
        if (written.isEmpty()) {
            return new PageTags(title, host, Optional.empty());
        }
        Fields fields = written.get();
        PageTags tags = new PageTags(
                fields.get("site-name", TEXT).map(Located::value).orElse(title),
                fields.get("site-domain", TEXT).map(Located::value).or(() -> host),
                fields.get("site-id-code", TEXT).map(Located::value));
        fields.done();
        return tags;
    }

    private static Optional<NavigationLink> link(Fields fields) {
        Optional<Located<String>> label = fields.require("label", TEXT);
        Optional<Located<String>> target = fields.require("target", TEXT);
        fields.done();
        return label.flatMap(words -> target.map(to -> new NavigationLink(words.value(), to)));
    }

    private static boolean rawHtml(Fields fields) {
        boolean allowed =
                fields.get("raw-html", Scalar.bool()).map(Located::value).orElse(false);
        fields.done();
        return allowed;
    }
}
