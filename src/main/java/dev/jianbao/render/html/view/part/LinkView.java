package dev.jianbao.render.html.view.part;

import java.util.Optional;

/**
 * A text that may lead somewhere.
 *
 * @param label what is read
 * @param href where it leads, relative to the page; missing for plain text
 * @param thing what it names, if it is a thing of the archive
 */
public record LinkView(String label, Optional<String> href, Optional<ThingView> thing) {
    public static LinkView to(String href, String label) {
        return new LinkView(label, Optional.of(href), Optional.empty());
    }

    public static LinkView text(String label) {
        return new LinkView(label, Optional.empty(), Optional.empty());
    }
}
