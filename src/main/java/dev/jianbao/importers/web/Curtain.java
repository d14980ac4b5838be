package dev.jianbao.importers.web;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page hides until its scripts have run: not a remark that nobody should see, but the document itself. */
final class Curtain {
    /** A part of this share of all text, and hidden, is what the page was made for. */
    private static final int SHARE = 2;

    private Curtain() {}

    /** Shows hidden parts that hold most of what a page says. */
    static void draw(Document page) {
        int all = length(page.body());
        for (Element each : page.body().select("[style], [hidden]")) {
            if (Elements.isHidden(each) && SHARE * length(each) > all) {
                each.removeAttr("style");
                each.removeAttr("hidden");
            }
        }
    }

    private static int length(Element element) {
        return element.text().length();
    }
}
