package dev.jianbao.source.markdown;

import dev.jianbao.diagnostics.Code;
import dev.jianbao.diagnostics.SourceRange;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;
import org.jspecify.annotations.Nullable;

/**
 * Takes out of rendered HTML whatever is not on a list of harmless elements and attributes, and judges the links and
 * pictures that raw HTML brought in as it judges those of Markdown.
 */
final class Sanitiser {
    /** Carries the index of a hole through jsoup. */
    private static final String HOLE = "data-hole";

    /** Stands for the prefix of an anchor: no character, so no text holds it. */
    private static final char ANCHOR = '\uFDD0';

    private final Pass pass;
    private final Sheet sheet;
    private final SourceRange rawRange;
    private final StringBuilder html = new StringBuilder();
    private final List<Prose.Hole> holes = new ArrayList<>();

    /**
     * @param rawRange where raw HTML first stands in the source
     */
    Sanitiser(Pass pass, Sheet sheet, SourceRange rawRange) {
        this.pass = pass;
        this.sheet = sheet;
        this.rawRange = rawRange;
    }

    /** What our own rendering needs, and what is harmless in the hands of an author. */
    static Safelist safelist() {
        return new Safelist()
                .addTags(
                        "a", "abbr", "b", "blockquote", "br", "caption", "cite", "code", "col", "colgroup", "dd", "del")
                .addTags(
                        "details", "dfn", "div", "dl", "dt", "em", "figcaption", "figure", "h1", "h2", "h3", "h4", "h5")
                .addTags("h6", "hr", "i", "img", "ins", "kbd", "li", "mark", "ol", "p", "pre", "q", "rp", "rt", "ruby")
                .addTags(
                        "s", "samp", "small", "span", "strong", "sub", "summary", "sup", "table", "tbody", "td",
                        "tfoot")
                .addTags("th", "thead", "time", "tr", "u", "ul", "var", "wbr")
                .addAttributes(":all", "class", "lang", "dir", "title")
                .addAttributes("a", "href", "id", "rel", "role", HOLE)
                .addAttributes("col", "span")
                .addAttributes("colgroup", "span")
                .addAttributes("div", "role", "tabindex")
                .addAttributes("h1", "id")
                .addAttributes("h2", "id")
                .addAttributes("h3", "id")
                .addAttributes("h4", "id")
                .addAttributes("h5", "id")
                .addAttributes("h6", "id")
                .addAttributes("img", "src", "alt", HOLE)
                .addAttributes("li", "id")
                .addAttributes("ol", "start")
                .addAttributes("strong", "id")
                .addAttributes("sup", "id")
                .addAttributes("td", "colspan", "rowspan")
                .addAttributes("th", "colspan", "rowspan", "scope")
                .addAttributes("time", "datetime")
                .preserveRelativeLinks(true);
    }

    /** The words in a piece of raw HTML. */
    static String words(String markup) {
        return Jsoup.parseBodyFragment(markup).text();
    }

    Prose prose() {
        Document dirty = Jsoup.parseBodyFragment(marked());
        dirty.outputSettings().prettyPrint(false);
        reportRemoved(dirty);
        Document clean = new Cleaner(safelist()).clean(dirty);
        children(clean.body(), false);
        return new Prose(html.toString(), holes, sheet.contents());
    }

    private void reportRemoved(Document dirty) {
        Safelist safe = safelist();
        SortedSet<String> removed = new TreeSet<>();
        for (Element element : dirty.body().select("*")) {
            String name = element.normalName();
            if (!name.equals("body") && !safe.isSafeTag(name)) {
                removed.add("<" + name + ">");
            }
            for (Attribute attribute : element.attributes()) {
                if (safe.isSafeTag(name) && !safe.isSafeAttribute(name, element, attribute)) {
                    removed.add(attribute.getKey());
                }
            }
        }
        if (!removed.isEmpty()) {
            pass.diagnostics().report(Code.HTML_REMOVED, rawRange, String.join(", ", removed));
        }
    }

    /** The HTML with each hole as markup that survives parsing. */
    private String marked() {
        StringBuilder marked = new StringBuilder(sheet.html.length() + 32 * sheet.holes.size());
        int from = 0;
        for (int i = 0; i < sheet.holes.size(); i++) {
            Prose.Hole hole = sheet.holes.get(i);
            marked.append(sheet.html, from, hole.at());
            from = hole.at();
            if (hole instanceof Prose.Hole.LinkStart || hole instanceof Prose.Hole.Name) {
                marked.append("<a " + HOLE + "=\"").append(i).append("\">");
            } else if (hole instanceof Prose.Hole.LinkEnd) {
                marked.append("</a>");
            } else if (hole instanceof Prose.Hole.Picture) {
                marked.append("<img " + HOLE + "=\"").append(i).append("\">");
            } else {
                marked.append(ANCHOR);
            }
        }
        return marked.append(sheet.html, from, sheet.html.length()).toString();
    }

    private void children(Node parent, boolean inLink) {
        for (Node child : parent.childNodes()) {
            if (child instanceof TextNode text) {
                Escape.text(html, text.getWholeText());
            } else if (child instanceof Element element) {
                element(element, inLink);
            } else if (!(child instanceof Comment)) {
                throw new IllegalStateException("no rule for " + child.nodeName());
            }
        }
    }

    private void element(Element element, boolean inLink) {
        switch (element.normalName()) {
            case "a" -> link(element, inLink);
            case "img" -> picture(element);
            default -> plain(element, inLink);
        }
    }

    private void plain(Element element, boolean inLink) {
        html.append('<').append(element.normalName());
        for (Attribute attribute : element.attributes()) {
            attribute(attribute);
        }
        html.append('>');
        if (!element.tag().isSelfClosing() && !element.tag().isEmpty()) {
            children(element, inLink);
            html.append("</").append(element.normalName()).append('>');
        }
    }

    private void attribute(Attribute attribute) {
        String value = attribute.getValue();
        html.append(' ').append(attribute.getKey()).append("=\"");
        int anchor = value.indexOf(ANCHOR);
        if (anchor >= 0) {
            Escape.attribute(html, value.substring(0, anchor));
            holes.add(new Prose.Hole.Anchor(html.length()));
        }
        Escape.attribute(html, value.substring(anchor + 1));
        html.append('"');
    }

    private void link(Element element, boolean inLink) {
        boolean ours = element.attr("href").startsWith("#" + ANCHOR);
        if (ours || (!element.hasAttr("href") && !element.hasAttr(HOLE))) {
            plain(element, inLink || ours);
            return;
        }
        Prose.Hole start = inLink ? null : start(element);
        if (start != null) {
            holes.add(start);
        }
        children(element, inLink || start != null);
        if (start != null) {
            holes.add(new Prose.Hole.LinkEnd(html.length()));
        }
    }

    private Prose.@Nullable Hole start(Element element) {
        Prose.Hole hole = hole(element);
        if (hole instanceof Prose.Hole.LinkStart known) {
            return new Prose.Hole.LinkStart(html.length(), known.target(), known.attributes());
        } else if (hole instanceof Prose.Hole.Name known) {
            return new Prose.Hole.Name(html.length(), known.target());
        }
        Target target = pass.judge(element.attr("href"), rawRange);
        if (target == null) {
            return null;
        }
        sheet.links.add(new Link(target, rawRange));
        return new Prose.Hole.LinkStart(html.length(), target, Leads.attributes(target));
    }

    private void picture(Element element) {
        if (hole(element) instanceof Prose.Hole.Picture known) {
            holes.add(new Prose.Hole.Picture(html.length(), known.target(), known.alternative(), known.attributes()));
            return;
        }
        String alternative = element.attr("alt");
        Target target = pass.judgeImage(element.attr("src"), alternative, rawRange, rawRange);
        if (target instanceof Target.Asset asset) {
            sheet.images.add(new Image(asset, alternative, rawRange));
            holes.add(new Prose.Hole.Picture(html.length(), target, alternative, ""));
        } else {
            Escape.text(html, alternative);
        }
    }

    /** The hole that an element was made of; null for an element of raw HTML. */
    private Prose.@Nullable Hole hole(Element element) {
        String index = element.attr(HOLE);
        boolean number = !index.isEmpty() && index.length() < 9 && index.chars().allMatch(c -> c >= '0' && c <= '9');
        int i = number ? Integer.parseInt(index) : -1;
        return i >= 0 && i < sheet.holes.size() ? sheet.holes.get(i) : null;
    }
}
