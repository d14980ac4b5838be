package dev.jianbao.config;

import dev.jianbao.diagnostics.Code;
import dev.jianbao.source.Fields;
import dev.jianbao.source.Located;
import dev.jianbao.source.Scalar;
import dev.jianbao.source.SourceTree;
import java.util.Locale;
import java.util.Optional;

/**
 * What a site changes of the look without touching the theme.
 *
 * @param red the one colour, of the masthead; {@code #b3131b} unless set
 * @param emblem a picture before the site's name, as a path below the site's root, such as {@code content/assets/emblem.svg}
 */
public record Look(Optional<Colour> red, Optional<String> emblem) {
    static final Look PLAIN = new Look(Optional.empty(), Optional.empty());

    static Look read(Fields fields, SourceTree sources) {
        Look look = new Look(
                fields.get("red", colour()).map(Located::value),
                fields.get("emblem", picture(sources)).map(Located::value));
        fields.done();
        return look;
    }

    private static Scalar<Colour> colour() {
        return (written, diagnostics) -> {
            Optional<Colour> colour = Colour.parse(written.value());
            if (colour.isEmpty()) {
                diagnostics.report(Code.NOT_A_COLOUR, written.range(), written.value());
            }
            return colour.filter(each -> {
                double contrast = each.contrast(Colour.PAPER);
                if (contrast < Colour.READABLE) {
                    String ratio = String.format(Locale.ROOT, "%.1f", contrast);
                    diagnostics.report(Code.COLOUR_TOO_PALE, written.range(), written.value(), ratio);
                }
                return contrast >= Colour.READABLE;
            });
        };
    }

    private static Scalar<String> picture(SourceTree sources) {
        return (written, diagnostics) -> {
            String path = SourceTree.CONTENT + "/" + written.value();
            if (!sources.has(path)) {
                diagnostics.report(Code.MISSING_FILE, written.range(), path);
                return Optional.empty();
            }
            return Optional.of(path);
        };
    }
}
