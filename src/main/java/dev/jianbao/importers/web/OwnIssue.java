package dev.jianbao.importers.web;

import dev.jianbao.importers.manuscript.ManuscriptWriter;
import dev.jianbao.importers.manuscript.Said.Part;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** The parts of an issue, on the page that this program made of it. */
final class OwnIssue {
    private static final Set<String> KINDS = Set.of("brief", "article", "notice");

    private final OwnPage page;
    private final ManuscriptWriter writer;
    private final OwnMargin margin;
    private final OwnText text;
    private boolean named;

    OwnIssue(OwnPage page, ManuscriptWriter writer) {
        this.page = page;
        this.writer = writer;
        this.margin = new OwnMargin(page, writer);
        this.text = new OwnText(page, writer);
    }

    void find(Element issue) {
        Element masthead = issue.select("> header.masthead").get(0);
        masthead.select("h1 .name > span").forEach(line -> margin.said(Part.NAME, line, ""));
        masthead.select("h1 .number").forEach(number -> margin.said(Part.NUMBER, number, ""));
        masthead.select("h1 .special").forEach(title -> margin.said(Part.TITLE, title, ""));
        masthead.select(".imprint > span").forEach(issuer -> margin.said(Part.ISSUER, issuer, ""));
        masthead.select(".imprint > time").forEach(day -> margin.said(Part.DATE, day, day.attr("datetime")));
        issue.select("section.editors-note > .prose").forEach(text::find);
        issue.select("> .body .section").forEach(this::section);
        issue.select("footer.colophon").stream().limit(1).forEach(margin::colophon);
    }

    private void section(Element section) {
        Element name = section.selectFirst("> h2");
        List<Element> items = section.select("> article.item");
        if (name != null && !name.hasClass("hidden")) {
            margin.said(Part.SECTION, name, "");
            named = true;
        }
        boolean apart = named && (name == null || name.hasClass("hidden"));
        for (int i = 0; i < items.size(); i++) {
            item(items.get(i), apart && i == 0);
        }
    }

    private void item(Element item, boolean apart) {
        Element title = item.selectFirst("> .title");
        if (title == null) {
            return;
        }
        String kind =
                item.classNames().stream().filter(KINDS::contains).findFirst().orElse("brief");
        String supplied = title.selectFirst("> .supplied") == null ? "" : " supplied";
        List<Element> marks = title.select("> .mark, > .count, > .supplied, > .on-paper");
        page.part(title, () -> {
            marks.forEach(page::leaveOut);
            if (apart) {
                writer.said(Part.SECTION);
            }
            writer.said(Part.ITEM, title.text(), PageReader.place(title), kind + supplied);
        });
        item.select("> .subtitle").forEach(each -> margin.said(Part.SUBTITLE, each, ""));
        item.select("> .margin").forEach(each -> margin.find(each, Part.WHEN));
        item.select("> .prose").forEach(text::find);
    }
}
