package dev.jianbao.importers.web;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** What elements of a page are, by their names and the styles that they carry themselves. */
final class Elements {
    private static final Set<String> UNREAD = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "head",
            "svg",
            "math",
            "iframe",
            "object",
            "embed",
            "applet",
            "canvas",
            "audio",
            "video",
            "map",
            "select",
            "textarea",
            "input",
            "datalist",
            "noframes");
    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "caption",
            "center",
            "dd",
            "details",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hgroup",
            "hr",
            "html",
            "legend",
            "li",
            "main",
            "menu",
            "nav",
            "ol",
            "p",
            "pre",
            "section",
            "summary",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "tr",
            "ul");
    private static final Pattern HIDDEN =
            Pattern.compile("(?:^|;)\\s*(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden)", Pattern.CASE_INSENSITIVE);
    private static final Pattern BOLD =
            Pattern.compile("(?:^|;)\\s*font-weight\\s*:\\s*(?:bold|[6-9]00)", Pattern.CASE_INSENSITIVE);
    private static final Pattern CENTRED =
            Pattern.compile("(?:^|;)\\s*text-align\\s*:\\s*center", Pattern.CASE_INSENSITIVE);

    private static final Pattern FACT = Pattern.compile(
            "(?i)(?:^|[^a-z])(?:meta|source|author|editor|pub(?:lish)?_?(?:time|date)?|time|date|name|copyright)(?:$|[^a-z])");

    private static final Pattern DAY = Pattern.compile("(?:19|20)[0-9]{2}[-./年]");
    private static final int LONGEST_FACTS = 120;

    private Elements() {}

    /** Whether nobody sees anything of it as text. */
    static boolean isUnread(Element element) {
        return UNREAD.contains(element.normalName());
    }

    static boolean isBlock(Element element) {
        return BLOCKS.contains(element.normalName());
    }

    /** Whether it is struck out, hidden, or a reading above a character: text that stands in the page and not in its sentences. */
    static boolean isAside(Element element) {
        String name = element.normalName();
        return Set.of("del", "s", "strike", "rt", "rp").contains(name) || isHidden(element);
    }

    static boolean isHidden(Element element) {
        return element.hasAttr("hidden")
                || HIDDEN.matcher(element.attr("style")).find();
    }

    static boolean isBold(Element element) {
        String name = element.normalName();
        return name.equals("b")
                || name.equals("strong")
                || BOLD.matcher(element.attr("style")).find();
    }

    /** Whether a piece of a line is named for a fact of its document and stands among others of its sort, not in a sentence. */
    static boolean isFact(Element element) {
        Element line = element.parent();
        return line != null
                && Set.of("span", "em", "i", "a", "label").contains(element.normalName())
                && FACT.matcher(element.id() + " " + element.className()).find()
                && line.ownText().isBlank()
                && line.text().length() <= LONGEST_FACTS
                && DAY.matcher(line.text()).find();
    }

    /** The level of the heading that an element is part of; 0 outside of headings. */
    static int heading(Element element) {
        return ancestors(element)
                .map(Element::normalName)
                .filter(name ->
                        name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6')
                .findFirst()
                .map(name -> name.charAt(1) - '0')
                .orElse(0);
    }

    static boolean isCentred(Element element) {
        Optional<Element> decided =
                ancestors(element).filter(Elements::isAligned).findFirst();
        return decided.filter(each -> each.normalName().equals("center")
                        || each.attr("align").equalsIgnoreCase("center")
                        || CENTRED.matcher(each.attr("style")).find())
                .isPresent();
    }

    /** Whether an element is in what a page says below a picture. */
    static boolean isCaption(Element element) {
        return element.closest("figcaption") != null;
    }

    /** Whether an element says itself where its lines begin; most have no attribute at all. */
    private static boolean isAligned(Element element) {
        return element.normalName().equals("center")
                || element.attributesSize() > 0
                        && (element.hasAttr("align")
                                || element.attr("style")
                                        .toLowerCase(Locale.ROOT)
                                        .contains("text-align"));
    }

    private static Stream<Element> ancestors(Element element) {
        return Stream.iterate(element, each -> each != null, Element::parent);
    }
}
