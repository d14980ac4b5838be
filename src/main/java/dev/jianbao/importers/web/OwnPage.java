package dev.jianbao.importers.web;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Pages that this program itself made. They say what is what by layout where other pages use words, so labels get their colons
 * back, and what stands side by side in the masthead a line of its own.
 */
final class OwnPage {
    private static final String MASTHEAD = "article[data-issue] > header.masthead ";
    private static final String FACTS = "article[data-article] > .leaf .margin > dl > div";

    private OwnPage() {}

    static void prepare(Document page) {
        page.select(MASTHEAD + "h1 > span, " + MASTHEAD + ".imprint > *")
                .forEach(each -> each.after(new Element("br")));
        for (Element fact : page.select(FACTS)) {
            Element label = fact.selectFirst("dt");
            if (label != null) {
                label.appendText("：");
                fact.parents().select(".margin").removeClass("margin");
            }
        }
    }
}
