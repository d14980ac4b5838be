package dev.jianbao.importers.web;

import dev.jianbao.importers.manuscript.Manuscript;
import dev.jianbao.importers.manuscript.ManuscriptWriter;
import dev.jianbao.importers.manuscript.Omission.Reason;
import dev.jianbao.importers.manuscript.Original;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Pages that this program itself made of an issue, an article or a whole plan. Their markup says what is what, whatever the language of the frame, so
 * that nothing is guessed. All that is none of the document is left out: frame, contents, citations, what is akin, how to go on.
 */
final class OwnPage {
    private static final String WHOLE_PLAN = "article[data-plan][data-period]:has(> header h1)";

    /** Parts of the document, each with what writes it down. */
    private final IdentityHashMap<Element, Runnable> parts = new IdentityHashMap<>();
    /** Elements with a part somewhere below. */
    private final Set<Element> holders = Collections.newSetFromMap(new IdentityHashMap<>());

    private final ManuscriptWriter writer = new ManuscriptWriter();

    private OwnPage() {}

    /**
     * Whether a page of this program has no text of its own: lists, what was withdrawn, parts of a plan, all of which stands on another
     * page, and what a program converted.
     */
    static boolean isOverview(Document page) {
        return page.selectFirst("link[rel=stylesheet][href$=theme/gazette.css]") != null
                && page.selectFirst("body > .sheet > main#main") != null
                && (page.selectFirst("p.rendition a[hreflang=zh-Hans]") != null
                        || page.select("main").select(WHOLE_PLAN).isEmpty() && !hasText(page));
    }

    private static boolean hasText(Document page) {
        return page.selectFirst("main .prose") != null
                && page.selectFirst("main article[data-measure], main article[data-plan]") == null;
    }

    /** The document of a page of this program; nothing of any other page. */
    static Optional<Manuscript> read(Document page, Original original) {
        Element main = page.selectFirst("main");
        if (main == null) {
            return Optional.empty();
        }
        Element issue = main.selectFirst("article[data-issue]:has(> header.masthead)");
        Element article = main.selectFirst("article[data-article]:has(> header h1):has(.item > .margin)");
        Element plan = main.selectFirst(WHOLE_PLAN);
        OwnPage own = new OwnPage();
        if (issue != null) {
            new OwnIssue(own, own.writer).find(issue);
        } else if (article != null) {
            new OwnArticle(own, own.writer).find(article);
        } else if (plan != null) {
            new OwnPlan(own, own.writer).find(plan);
        } else {
            return Optional.empty();
        }
        own.walk(page.body());
        return Optional.of(own.writer.finish(original));
    }

    /** Says what writes an element down. */
    void part(Element element, Runnable write) {
        parts.put(element, write);
        element.parents().forEach(each -> holders.add(each));
    }

    /** Takes an element out of the one that it stands in, as none of the document. */
    void leaveOut(Element element) {
        pass(element);
        element.remove();
    }

    /** Passes over an element, as none of the document. */
    void pass(Element element) {
        omission(element.text(), element);
    }

    private void walk(Element element) {
        Runnable write = parts.get(element);
        if (write != null) {
            write.run();
        } else if (!Elements.isUnread(element) && !Elements.isHidden(element)) {
            if (holders.contains(element)) {
                element.childNodes().forEach(this::walk);
            } else {
                omission(element.text(), element);
            }
        }
    }

    private void walk(Node node) {
        if (node instanceof Element element) {
            walk(element);
        } else if (node instanceof TextNode text) {
            omission(text.text(), node);
        }
    }

    private void omission(String text, Node node) {
        if (!text.isBlank()) {
            writer.omission(text.strip(), PageReader.place(node), Reason.NAVIGATION);
        }
    }
}
