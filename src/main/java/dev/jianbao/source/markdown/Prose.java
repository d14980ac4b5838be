package dev.jianbao.source.markdown;

import dev.jianbao.diagnostics.SourceRange;
import dev.jianbao.source.Located;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Markdown text, rendered safe: what pages, search and checks need of it, and no syntax tree.
 *
 * <p>Rendered once, it can be shown on any number of pages. What depends on the page, which is where links lead and how
 * anchors are told apart, is filled in by {@link #html}.
 *
 * <p>Anchors are those given by {@code {#id}}, which stay as they are, and made ones: {@code s-1}, {@code s-1-2} for inner
 * headings by their place in the outline, {@code fn-1} and {@code fnref-1} for footnotes. Made ones start with what
 * {@link #withAnchors} says, so that two proses can share a page. They do not change when a heading is reworded; they do when
 * one is inserted before, so a heading that is cited from elsewhere deserves an id of its own.
 */
public final class Prose {
    /** Nothing. */
    public static final Prose EMPTY = new Prose(Weave.of("", ""), List.of(), Contents.EMPTY, "");

    private final Weave markup;
    private final List<Hole> holes;
    private final Contents contents;
    private final String prefix;

    private Prose(Weave markup, List<Hole> holes, Contents contents, String prefix) {
        this.markup = markup;
        this.holes = holes;
        this.contents = contents;
        this.prefix = prefix;
    }

    /**
     * @param html safe, without what stands in the holes
     * @param holes by their place
     */
    Prose(String html, List<Hole> holes, Contents contents) {
        this(Weave.of(html, contents.text()), List.copyOf(holes), contents, "");
    }

    /** The same text with {@code prefix} before each anchor that was made; it replaces a prefix given before. */
    public Prose withAnchors(String prefix) {
        boolean same = prefix.equals(this.prefix) || !holdsAnchors();
        return same ? this : new Prose(markup, holes, contents.withAnchors(prefix), prefix);
    }

    private boolean holdsAnchors() {
        return !contents.made().isEmpty() || holes.stream().anyMatch(Hole.Anchor.class::isInstance);
    }

    /** The text as HTML blocks, for a page on which links lead where {@code addresses} says. */
    public String html(Addresses addresses) {
        String html = markup.over(contents.text());
        StringBuilder out = new StringBuilder(html.length() + 64 * holes.size());
        boolean linked = false;
        int from = 0;
        for (Hole hole : holes) {
            out.append(html, from, hole.at());
            from = hole.at();
            if (hole instanceof Hole.LinkStart start) {
                linked = open(addresses.of(start.target()), start.attributes(), out);
            } else if (hole instanceof Hole.Name name) {
                linked = open(addresses.of(name.target()), name.attributes(), out);
            } else if (hole instanceof Hole.LinkEnd) {
                out.append(linked ? "</a>" : "");
            } else if (hole instanceof Hole.Picture picture) {
                show(picture, addresses.of(picture.target()), out);
            } else {
                Escape.attribute(out, prefix);
            }
        }
        return out.append(html, from, html.length()).toString();
    }

    private static boolean open(@Nullable String href, String attributes, StringBuilder out) {
        if (href == null) {
            return false;
        }
        out.append("<a href=\"");
        Escape.attribute(out, href);
        out.append('"').append(attributes).append('>');
        return true;
    }

    private static void show(Hole.Picture picture, @Nullable String src, StringBuilder out) {
        if (src == null) {
            Escape.text(out, picture.alternative());
            return;
        }
        out.append("<img src=\"");
        Escape.attribute(out, src);
        out.append("\" alt=\"");
        Escape.attribute(out, picture.alternative());
        out.append('"').append(picture.attributes()).append('>');
    }

    /**
     * The text without markup, as it reads on the page: typed blanks that do not show are gone. Blocks, and the cells of a
     * table, are separated by {@code \n}; a picture stands as its alternative text; footnotes come last.
     */
    public String text() {
        return contents.text();
    }

    /** The headings in the text, those that begin a paragraph included, in order. */
    public List<OutlineEntry> outline() {
        return contents.outline();
    }

    /** The links the author wrote, in order; names that were recognised are {@link #mentions()}. */
    public List<Link> links() {
        return contents.links();
    }

    public List<Image> images() {
        return contents.images();
    }

    /** Whose names stand in the text, outside links and code, in order, each as often as it does. */
    public List<Target.Reference> mentions() {
        List<Target.Reference> named = new ArrayList<>();
        for (Hole hole : holes) {
            if (hole instanceof Hole.Name name) {
                named.add(name.target());
            }
        }
        return named;
    }

    /** The figures that the author marked to be checked, in order. */
    public List<Claim> claims() {
        return contents.claims();
    }

    /** Whether there is nothing to show. */
    public boolean isEmpty() {
        return markup.isEmpty() && holes.isEmpty();
    }

    /** Says where the links and images of a text lead, as seen from the page that shows it. */
    @FunctionalInterface
    public interface Addresses {
        /** The URL, not escaped; null to show a link's text, or an image's alternative text, and no more. */
        @Nullable
        String of(Target target);
    }

    /**
     * A figure in running text that its author marked to be checked, such as <code>[39所]{count="projects"}</code>. What the
     * attributes mean is not decided here.
     *
     * @param id what {@code {#id}} says; else {@code prose-1}, {@code prose-2}, … in the order of the file
     * @param lead what stands before it in its clause, plain and short, so that a reader knows which figure it is
     * @param text what stands between the brackets, plain
     * @param classes what {@code {.class}} says; nothing asks for any
     * @param attributes what {@code {key="value"}} says, in order
     * @param range the text between the brackets
     */
    public record Claim(
            String id,
            String lead,
            String text,
            List<Located<String>> classes,
            Map<String, Located<String>> attributes,
            SourceRange range) {
        /** The kind by which the text refers to the check, as {@code unit} refers to an organisation. */
        public static final String KIND = "check";

        public Claim {
            classes = List.copyOf(classes);
            attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
        }
    }

    /** A place in the HTML that only the page showing it can fill. */
    sealed interface Hole {
        /** The offset into the HTML at which it opens. */
        int at();

        /** Where the prefix of an anchor goes, inside an attribute. */
        record Anchor(int at) implements Hole {}

        /** The start tag of a link; {@code attributes} are those besides {@code href}, each after a space. */
        record LinkStart(int at, Target target, String attributes) implements Hole {}

        /** The start tag of the link that a catalogue name becomes. */
        record Name(int at, Target.Reference target) implements Hole {
            String attributes() {
                return " class=\"name\"" + Leads.attributes(target);
            }
        }

        /** The end tag of the link opened last. */
        record LinkEnd(int at) implements Hole {}

        /** A picture; {@code attributes} are those besides {@code src} and {@code alt}. */
        record Picture(int at, Target target, String alternative, String attributes) implements Hole {}
    }

    /**
     * What a prose holds besides its HTML.
     *
     * @param made for each entry of the outline, its anchor without prefix, or empty where the author gave an id
     */
    record Contents(
            String text,
            List<OutlineEntry> outline,
            List<String> made,
            List<Link> links,
            List<Image> images,
            List<Claim> claims) {
        static final Contents EMPTY = new Contents("", List.of(), List.of(), List.of(), List.of(), List.of());

        Contents {
            outline = List.copyOf(outline);
            made = List.copyOf(made);
            links = List.copyOf(links);
            images = List.copyOf(images);
            claims = List.copyOf(claims);
        }

        Contents withAnchors(String prefix) {
            OutlineEntry[] renamed = new OutlineEntry[outline.size()];
            for (int i = 0; i < renamed.length; i++) {
                OutlineEntry entry = outline.get(i);
                String anchor = made.get(i).isEmpty() ? entry.anchor() : prefix + made.get(i);
                renamed[i] = new OutlineEntry(entry.depth(), entry.text(), anchor, entry.runIn(), entry.range());
            }
            return new Contents(text, List.of(renamed), made, links, images, claims);
        }
    }
}
