package dev.jianbao.importers.web;

import dev.jianbao.importers.lexis.Wording;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** What a page calls itself in its head. */
final class PageTitle {
    private static final int SHORTEST = 4;
    private static final int SHORTEST_SHOWN = 8;
    private static final int LONGEST_SHOWN = 50;

    private PageTitle() {}

    /** The titles that a page may have, without blanks, the likeliest first. */
    static List<String> candidates(Document page) {
        return stated(page)
                .map(PageTitle::squeezed)
                .filter(each -> each.length() >= SHORTEST)
                .distinct()
                .toList();
    }

    /** The title that the head states of the document itself, where the body shows none. */
    static Optional<String> best(Document page) {
        return stated(page).filter(each -> squeezed(each).length() >= SHORTEST).findFirst();
    }

    /** Whether an element says nothing but a name that the title of the page has behind another. */
    static boolean isSite(Element heading) {
        Document page = heading.ownerDocument();
        String text = squeezed(heading.text());
        List<String> parts =
                page == null ? List.of() : List.of(page.title().strip().split("\\s*(?:[-_|–—]|--)\\s*"));
        return parts.size() > 1
                && !squeezed(parts.get(0)).equals(text)
                && parts.stream().skip(1).map(PageTitle::squeezed).anyMatch(text::equals);
    }

    /** Whether a document begins with a short line that is set as titles are: in the middle, bold or larger. */
    static boolean isShown(Element root) {
        for (Element each :
                root.select("b, strong, font, center, [align=center], [style*=center], [class*=title], [class*=tit]")) {
            String text = beginning(each);
            boolean title = (text.length() >= SHORTEST_SHOWN || text.length() >= SHORTEST && Wording.isSeries(text))
                    && text.length() <= LONGEST_SHOWN
                    && text.indexOf('。') < 0
                    && text.indexOf('：') < 0
                    && text.indexOf('|') < 0
                    && each.select("a, p").isEmpty();
            if (title) {
                return true;
            }
            if (text.length() > LONGEST_SHOWN && each.children().isEmpty()) {
                return false;
            }
        }
        return false;
    }

    /** The text of an element without blanks, up to where it is too long for a title. */
    private static String beginning(Element element) {
        StringBuilder text = new StringBuilder();
        Iterator<TextNode> pieces = element.nodeStream(TextNode.class).iterator();
        while (pieces.hasNext() && text.length() <= LONGEST_SHOWN) {
            text.append(squeezed(pieces.next().getWholeText()));
        }
        return text.toString();
    }

    static String squeezed(String text) {
        return text.replaceAll("[\\s　\u00A0]+", "");
    }

    private static Stream<String> stated(Document page) {
        Stream<String> tags = page.select("meta[name=ArticleTitle], meta[property=og:title]").stream()
                .map(meta -> meta.attr("content").strip());
        String title = page.title().strip();
        Stream<String> parts = Stream.concat(Stream.of(title), Stream.of(title.split("\\s*(?:[-_|–—·]|--)\\s*")));
        return Stream.concat(tags, Stream.concat(Stream.of(firstPart(title)), parts))
                .filter(each -> !each.isEmpty());
    }

    /** Site and column are named behind the title, in this order, with a mark between. */
    private static String firstPart(String title) {
        String[] parts = title.split("\\s*(?:[_|–]|--|\\s[-—·]\\s|-(?=[\\p{IsHan}]))\\s*", 2);
        return parts[0];
    }
}
