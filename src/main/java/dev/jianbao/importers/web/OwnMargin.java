package dev.jianbao.importers.web;

import static java.util.Map.entry;

import dev.jianbao.importers.manuscript.ManuscriptWriter;
import dev.jianbao.importers.manuscript.Said.Part;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** The lists of facts on pages of this program: labels, in each language that its frame has, and what stands behind them. */
final class OwnMargin {
    private static final Map<String, Part> LABELS = Map.ofEntries(
            entry("来源", Part.SOURCE),
            entry("來源", Part.SOURCE),
            entry("Source", Part.SOURCE),
            entry("原载", Part.SOURCE_DATE),
            entry("原載", Part.SOURCE_DATE),
            entry("First published", Part.SOURCE_DATE),
            entry("选稿", Part.EDITOR),
            entry("選稿", Part.EDITOR),
            entry("Chosen by", Part.EDITOR),
            entry("报送", Part.SENDER),
            entry("供稿", Part.SENDER),
            entry("Sent in by", Part.SENDER),
            entry("作者", Part.AUTHOR),
            entry("By", Part.AUTHOR),
            entry("撰稿", Part.WRITTEN),
            entry("Written by", Part.WRITTEN),
            entry("审核", Part.REVIEWED),
            entry("審核", Part.REVIEWED),
            entry("Reviewed by", Part.REVIEWED),
            entry("签发", Part.SIGNED),
            entry("核定", Part.SIGNED),
            entry("Signed by", Part.SIGNED),
            entry("报", Part.REPORT),
            entry("陳報", Part.REPORT),
            entry("Reported to", Part.REPORT),
            entry("送", Part.SEND),
            entry("分送", Part.SEND),
            entry("Sent to", Part.SEND),
            entry("发", Part.ISSUE),
            entry("發送", Part.ISSUE),
            entry("Issued to", Part.ISSUE));
    private static final String DASH = "/";

    private final OwnPage page;
    private final ManuscriptWriter writer;

    OwnMargin(OwnPage page, ManuscriptWriter writer) {
        this.page = page;
        this.writer = writer;
    }

    /** Each row of a list of facts. */
    void find(Element list, Part when) {
        for (Element row : list.select("dl > div")) {
            Element value = row.selectFirst("dd");
            Element label = row.selectFirst("dt");
            if (value == null || label == null) {
                continue;
            }
            if (row.hasClass("when")) {
                said(when, value, days(value));
            } else {
                fact(label, value);
            }
        }
    }

    private void fact(Element label, Element value) {
        Optional<Part> part = Optional.ofNullable(
                LABELS.get(label.text().replaceFirst("[:：]\\s*$", "").strip()));
        if (part.isPresent()) {
            Element link = value.selectFirst("a");
            said(part.get(), value, part.get() == Part.SOURCE && link != null ? link.attr("href") : "");
        } else if (label.hasClass("hidden")) {
            if (!subjects(value)) {
                said(Part.PLACE, value, "");
            }
        }
    }

    /** What a list names that something is about; says whether it names anything. */
    boolean subjects(Element list) {
        Elements named = list.select("a[data-unit], a[data-region], a[data-topic]");
        named.forEach(each -> said(
                each.hasAttr("data-unit") ? Part.UNIT : each.hasAttr("data-region") ? Part.REGION : Part.TOPIC,
                each,
                ""));
        return !named.isEmpty();
    }

    /** To whom a document goes, whose hands it went through, and who printed it. */
    void colophon(Element colophon) {
        find(colophon, Part.WHEN);
        colophon.select("> .last > span:first-child").forEach(each -> said(Part.PRINTER, each, ""));
        colophon.select("> .last time").forEach(each -> said(Part.PRINTED, each, each.attr("datetime")));
        for (Element last : colophon.select("> .last > span:last-child:not(:first-child)")) {
            String copies = last.ownText().replaceFirst("^[^0-9]*$", "");
            page.part(last, () -> {
                last.select("time").forEach(day -> {
                    writer.said(Part.PRINTED, day.text(), PageReader.place(day), day.attr("datetime"));
                    day.remove();
                });
                if (copies.isEmpty()) {
                    page.leaveOut(last);
                } else {
                    writer.said(Part.COPIES, copies, PageReader.place(last), "");
                }
            });
        }
    }

    /** A part of the document that all of an element is. */
    void said(Part part, Element element, String value) {
        page.part(element, () -> {
            if (!element.text().isBlank()) {
                writer.said(part, element.text(), PageReader.place(element), value);
            }
        });
    }

    /** The day or the period that an element states for programs. */
    static String days(Element element) {
        return String.join(DASH, element.select("time[datetime]").eachAttr("datetime"));
    }
}
