package dev.jianbao.paper;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;

/** A report as one page that needs nothing beside it, and that prints on A4. */
final class HtmlPaper implements Paper {
    private static final String STYLE = """
            body{margin:2rem auto;max-width:56rem;padding:0 1rem;font:1rem/1.75 "Source Han Sans SC","Noto Sans CJK SC",sans-serif;color:#222}
            h1,h2{font-family:"Source Han Serif SC","Noto Serif CJK SC",serif;line-height:1.4}
            h1{text-align:center;font-size:1.6rem;border-bottom:2px solid #9e1b1f;padding-bottom:.6rem}
            h2{font-size:1.15rem;margin:2rem 0 .5rem}
            ul{padding-left:1.2rem}
            table{border-collapse:collapse;width:100%;font-size:.9rem;font-variant-numeric:tabular-nums}
            thead{display:table-header-group}tr{break-inside:avoid}
            th,td{border-bottom:1px solid #bbb;padding:.3rem .5rem;text-align:left;vertical-align:top;overflow-wrap:anywhere}
            th{white-space:nowrap;border-bottom-color:#222}
            @page{size:A4;margin:20mm}
            @media print{body{margin:0;max-width:none;padding:0;font-size:10.5pt}}
            """;

    private final Document page;
    private final Element body;

    HtmlPaper(String title, Locale locale) {
        page = Document.createShell("");
        page.outputSettings().prettyPrint(false);
        page.prependChild(new DocumentType("html", "", ""));
        page.child(0).attr("lang", locale.getLanguage().equals("zh") ? "zh-Hans" : "en");
        page.head().appendElement("meta").attr("charset", "utf-8");
        page.head().appendElement("meta").attr("name", "viewport").attr("content", "width=device-width");
        page.title(title);
        page.head().appendElement("style").appendChild(new DataNode(STYLE));
        body = page.body().appendElement("main");
        body.appendElement("h1").text(title);
    }

    @Override
    public void heading(String words) {
        body.appendElement("h2").text(words);
    }

    @Override
    public void paragraph(String words) {
        body.appendElement("p").text(words);
    }

    @Override
    public void points(List<String> points) {
        Element list = body.appendElement("ul");
        points.forEach(point -> list.appendElement("li").text(point));
    }

    @Override
    public void table(List<String> heads, List<List<String>> rows) {
        Element table = body.appendElement("table");
        Element head = table.appendElement("thead").appendElement("tr");
        heads.forEach(each -> head.appendElement("th").attr("scope", "col").text(each));
        Element lines = table.appendElement("tbody");
        for (List<String> cells : rows) {
            Element row = lines.appendElement("tr");
            cells.forEach(cell -> row.appendElement("td").text(cell));
        }
    }

    @Override
    public String text() {
        return page.outerHtml() + "\n";
    }
}
