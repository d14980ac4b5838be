package dev.jianbao.importers.web;

import dev.jianbao.importers.manuscript.ManuscriptWriter;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** The running text on pages of this program. Footnotes are counted through all of a document. */
final class OwnText {
    private final OwnPage page;
    private final ManuscriptWriter writer;
    private int notes;

    OwnText(OwnPage page, ManuscriptWriter writer) {
        this.page = page;
        this.writer = writer;
    }

    void find(Element prose) {
        page.part(prose, () -> {
            footnotes(prose);
            PageReader.all(prose, writer);
        });
    }

    private void footnotes(Element prose) {
        for (Element mark : prose.select("sup.note")) {
            int number = number(mark.text());
            mark.empty().appendText("[^" + (notes + number) + "]");
        }
        int here = 0;
        for (Element note : prose.select(".notes > ol > li")) {
            here++;
            note.select("a.back").remove();
            Element first = note.selectFirst("p");
            for (Element more : note.select("> p").stream().skip(1).toList()) {
                note.select("> p").get(0).appendText(" ").appendChildren(more.childNodesCopy());
                more.remove();
            }
            (first == null ? note : first).prependChild(new TextNode("[^" + (notes + here) + "]: "));
        }
        prose.select(".notes > ol").forEach(list -> list.tagName("div"));
        prose.select(".notes li").forEach(entry -> entry.tagName("div"));
        notes += here;
    }

    private static int number(String digits) {
        return digits.matches("[0-9]{1,6}") ? Integer.parseInt(digits) : 0;
    }
}
