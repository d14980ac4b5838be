package dev.jianbao.render.html;

import dev.jianbao.config.Rendition;
import dev.jianbao.text.Traditional;

/** In traditional characters. Addresses, ids and all else in ASCII stay. */
final class TraditionalWording implements Wording {
    private final Traditional traditional;

    TraditionalWording(Rendition rendition) {
        this.traditional = Traditional.with(rendition.words());
    }

    @Override
    public String text(String text) {
        return traditional.of(text);
    }

    @Override
    public String markup(String html) {
        return new TaggedText(html).rewritten(traditional::rewrite);
    }
}
