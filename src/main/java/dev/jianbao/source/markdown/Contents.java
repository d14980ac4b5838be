package dev.jianbao.source.markdown;

import java.util.List;

/**
 * What a {@link Prose} holds besides its HTML.
 *
 * @param made for each entry of the outline, its anchor without prefix, or empty where the author gave an id
 */
record Contents(
        String text,
        List<OutlineEntry> outline,
        List<String> made,
        List<Link> links,
        List<Image> images,
        List<Mention> mentions) {
    static final Contents EMPTY = new Contents("", List.of(), List.of(), List.of(), List.of(), List.of());

    Contents {
        outline = List.copyOf(outline);
        made = List.copyOf(made);
        links = List.copyOf(links);
        images = List.copyOf(images);
        mentions = List.copyOf(mentions);
    }

    Contents withAnchors(String prefix) {
        OutlineEntry[] renamed = new OutlineEntry[outline.size()];
        for (int i = 0; i < renamed.length; i++) {
            OutlineEntry entry = outline.get(i);
            String anchor = made.get(i).isEmpty() ? entry.anchor() : prefix + made.get(i);
            renamed[i] = new OutlineEntry(entry.depth(), entry.text(), anchor, entry.runIn(), entry.range());
        }
        return new Contents(text, List.of(renamed), made, links, images, mentions);
    }
}
