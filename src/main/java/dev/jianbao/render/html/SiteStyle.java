package dev.jianbao.render.html;

import dev.jianbao.archive.Series;
import dev.jianbao.config.Colour;
import dev.jianbao.config.Language;
import dev.jianbao.entity.EntityId;
import dev.jianbao.output.Artifact;
import dev.jianbao.pages.Site;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The style sheet as one site publishes it: in its own red, with its own running heads on paper. */
final class SiteStyle {
    private static final String RED = "#b3131b";
    private static final String RED_IN_THE_DARK = "#ff7a6e";

    private final Site site;
    private final Optional<Wording> renditions;

    /** @param renditions how renditions of the site are written, where it has any */
    SiteStyle(Site site, Optional<Wording> renditions) {
        this.site = site;
        this.renditions = renditions;
    }

    Artifact of(Artifact sheet) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            sheet.writeTo(bytes);
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot read " + sheet.path(), failure);
        }
        String style = coloured(bytes.toString(StandardCharsets.UTF_8)) + runningHeads();
        return Artifact.of(sheet.path(), style.getBytes(StandardCharsets.UTF_8));
    }

    private String coloured(String style) {
        return site.config()
                .look()
                .red()
                .map(red -> style.replace(RED, red.toString())
                        .replace(
                                RED_IN_THE_DARK,
                                red.readableOn(Colour.DARK_PAPER).toString()))
                .orElse(style);
    }

    /** From its second page on, paper says at its head what it is of: a bulletin, or else the site. */
    private String runningHeads() {
        StringBuilder heads = new StringBuilder("\n/* ---- running heads of this site ---- */\n\n");
        head(heads, "", site.config().title());
        for (Series series : site.archive().series()) {
            EntityId id = series.bulletin().id();
            String page = "b-" + id;
            heads.append("[data-issue^=\"")
                    .append(id)
                    .append("/\"] { page: ")
                    .append(page)
                    .append("; }\n");
            head(heads, " " + page, series.bulletin().name());
        }
        renditions.ifPresent(wording -> renditions(heads, wording));
        return heads.toString();
    }

    /** The same for renditions, whose pages have names of their own. */
    private void renditions(StringBuilder heads, Wording wording) {
        String rendition = "html[lang=\"" + Language.ZH_HANT.tag() + "\"] ";
        heads.append(rendition).append("body { page: hant; }\n");
        head(heads, " hant", wording.text(site.config().title()));
        for (Series series : site.archive().series()) {
            EntityId id = series.bulletin().id();
            heads.append(rendition)
                    .append("[data-issue^=\"")
                    .append(id)
                    .append("/\"] { page: hant-")
                    .append(id)
                    .append("; }\n");
            head(heads, " hant-" + id, wording.text(series.bulletin().name()));
        }
    }

    private static void head(StringBuilder style, String page, String words) {
        style.append("@page")
                .append(page)
                .append(" { @top-center { content: ")
                .append(quoted(words))
                .append("; } }\n");
        style.append("@page").append(page).append(":first { @top-center { content: none; } }\n");
    }

    /** A CSS string; whatever could end it or begin an escape is written as one. */
    private static String quoted(String words) {
        StringBuilder quoted = new StringBuilder("\"");
        words.codePoints().forEach(each -> {
            if (each < ' ' || each == '"' || each == '\\' || each == '<' || each == 0x7f) {
                quoted.append('\\').append(Integer.toHexString(each)).append(' ');
            } else {
                quoted.appendCodePoint(each);
            }
        });
        return quoted.append('"').toString();
    }
}
