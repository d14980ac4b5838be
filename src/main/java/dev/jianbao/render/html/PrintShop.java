package dev.jianbao.render.html;

import dev.jianbao.config.Language;
import dev.jianbao.config.Rendition;
import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.output.Artifact;
import dev.jianbao.pages.Page;
import dev.jianbao.pages.Site;
import dev.jianbao.render.html.compose.Press;
import dev.jianbao.render.html.compose.sheet.Composed;
import dev.jianbao.render.html.words.Words;
import java.util.Map;
import java.util.Optional;

/** Composes the pages of one site and fills the templates; with a line of its own for renditions, where the site has any. */
final class PrintShop {
    private final Line originals;
    private final Optional<Line> renditions;

    private PrintShop(Line originals, Optional<Line> renditions) {
        this.originals = originals;
        this.renditions = renditions;
    }

    /** @param read templates that were read of this theme before, by the marks of their lines; those that are read now are added */
    static PrintShop of(Site site, Theme theme, Map<String, Templates> read, Diagnostics diagnostics) {
        String language = site.config().language().tag();
        Words words = theme.words(language);
        Templates templates =
                read.computeIfAbsent(language, any -> new Templates(theme, words, Wording.AS_WRITTEN, diagnostics));
        Line originals = new Line(new Press(site, words), templates.reportingTo(diagnostics), language);
        return new PrintShop(
                originals, site.config().rendition().map(asked -> renditions(asked, site, theme, read, diagnostics)));
    }

    private static Line renditions(
            Rendition asked, Site site, Theme theme, Map<String, Templates> read, Diagnostics diagnostics) {
        Words words = theme.words(Language.ZH_HANT.tag());
        String mark = "rendition " + asked.words();
        Templates templates = read.computeIfAbsent(
                mark, any -> new Templates(theme, words, new TraditionalWording(asked), diagnostics));
        return new Line(Press.ofRenditions(site, words), templates.reportingTo(diagnostics), mark);
    }

    /**
     * What makes pages of one kind.
     *
     * @param mark tells it apart from others
     */
    private record Line(Press press, Templates templates, String mark) {}

    /** How renditions are written, where there are any. */
    Optional<Wording> wordingOfRenditions() {
        return renditions.map(line -> line.templates().wording());
    }

    private Line line(Page page) {
        return page instanceof Page.Rendition ? renditions.orElseThrow() : originals;
    }

    /** A page; empty, and reported, where its template fails. */
    Optional<byte[]> make(Page page) {
        Line line = line(page);
        Composed composed = line.press().compose(page);
        return line.templates().fill(composed.template(), composed.view());
    }

    /** A page that is made only if its view, or what makes it, is not that of the last build. */
    Artifact.Draft draft(Page page, String maker) {
        Line line = line(page);
        Composed composed = line.press().compose(page);
        return new Artifact.Draft(
                line.templates().fingerprint(maker + line.mark(), composed.template(), composed.view()),
                () -> line.templates().fill(composed.template(), composed.view()));
    }

    /** A page that is made whatever its view is. */
    Artifact.Draft draft(Page page) {
        return new Artifact.Draft("", () -> make(page));
    }
}
