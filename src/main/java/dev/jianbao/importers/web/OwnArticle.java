package dev.jianbao.importers.web;

import dev.jianbao.importers.manuscript.ManuscriptWriter;
import dev.jianbao.importers.manuscript.Said.Part;
import org.jsoup.nodes.Element;

/** The parts of an article, on the page that this program made of it. */
final class OwnArticle {
    private static final String SUPPLIED = "supplied";

    private final OwnPage page;
    private final ManuscriptWriter writer;

    OwnArticle(OwnPage page, ManuscriptWriter writer) {
        this.page = page;
        this.writer = writer;
    }

    void find(Element article) {
        OwnMargin margin = new OwnMargin(page, writer);
        Element title = article.select("> header h1").get(0);
        boolean supplied = title.selectFirst("> .supplied") != null;
        page.part(title, () -> {
            title.select("> .supplied").forEach(page::leaveOut);
            writer.said(Part.TITLE, title.text(), PageReader.place(title), supplied ? SUPPLIED : "");
        });
        article.select("> header .subtitle").forEach(each -> margin.said(Part.SUBTITLE, each, ""));
        for (Element facts : article.select(".item > .margin")) {
            margin.find(facts, Part.DATE);
            long remarks = facts.select("> p:not(.perma)").size();
            boolean dated = remarks > (supplied ? 1 : 0);
            facts.select(".when dd")
                    .forEach(day -> margin.said(Part.DATE, day, OwnMargin.days(day) + (dated ? " " + SUPPLIED : "")));
        }
        article.select(".item > .prose").forEach(new OwnText(page, writer)::find);
    }
}
