package dev.jianbao.importers.web;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds the element that holds the document of a page: the innermost that has nearly all of its running text, and from there
 * outwards as long as little else comes in, so that the title and the lines below it are not left outside.
 *
 * @param root the element
 * @param rescued elements outside of it that belong to the document all the same: its title, who wrote it, where it came from
 */
record MainContent(Element root, Set<Element> rescued) {
    private static final double NEARLY_ALL = 0.85;
    private static final int LONGEST_BYLINE = 160;
    private static final Pattern BYLINE =
            Pattern.compile("来源|發布|发布|时间|日期|作者|记者|通讯员|编辑|责编|选稿|供稿|撰稿|浏览|点击|阅读|文号|字号|索引号|发文机关|Source|Author|Published");

    static MainContent of(Document page, Weights weights, Fates fates) {
        Element body = page.body();
        Element root = semantic(page, weights).orElseGet(() -> outwards(inwards(body, weights, fates), weights, fates));
        Set<Element> rescued = new HashSet<>();
        if (!root.equals(body)) {
            rescue(page, root, rescued);
        }
        return new MainContent(root, rescued);
    }

    /** The element that the page itself calls its main content, if most of its running text stands there. */
    private static Optional<Element> semantic(Document page, Weights weights) {
        int all = weight(page.body(), weights);
        return page.select("article, main, [role=main]").stream()
                .filter(each -> weight(each, weights) >= NEARLY_ALL * all || isOnly(each, page, all, weights))
                .min(Comparator.comparingInt(each -> weights.of(each).text()));
    }

    private static boolean isOnly(Element main, Document page, int all, Weights weights) {
        return !main.normalName().equals("article")
                && weight(main, weights) * 2 >= all
                && page.select("main, [role=main]").size() == 1;
    }

    /** Running text; on a page that has none, whatever is no link. */
    private static int weight(Element element, Weights weights) {
        Weights.Weight weight = weights.of(element);
        return weight.prose() > 0 ? weight.prose() : weight.unlinked();
    }

    private static Element inwards(Element body, Weights weights, Fates fates) {
        boolean prose = weights.of(body).prose() > 0;
        Element innermost = body;
        boolean deeper = true;
        while (deeper) {
            Element from = innermost;
            Optional<Element> best = from.children().stream()
                    .filter(each -> fates.of(each).isEmpty() && !Elements.isUnread(each) && !Elements.isHidden(each))
                    .max(Comparator.comparingInt(each -> amount(each, weights, prose)));
            int least = (int) (NEARLY_ALL * counted(from, weights, fates, prose));
            deeper = best.isPresent()
                    && Elements.isBlock(best.get())
                    && !Tables.isData(best.get())
                    && amount(best.get(), weights, prose) > 0
                    && amount(best.get(), weights, prose) >= least;
            innermost = deeper ? best.get() : innermost;
        }
        return innermost;
    }

    /** What the children that may be of the document hold. */
    private static int counted(Element element, Weights weights, Fates fates, boolean prose) {
        return element.children().stream()
                .filter(each -> fates.of(each).isEmpty())
                .mapToInt(each -> amount(each, weights, prose))
                .sum();
    }

    private static int amount(Element element, Weights weights, boolean prose) {
        return prose ? weights.of(element).prose() : weights.of(element).unlinked();
    }

    private static Element outwards(Element innermost, Weights weights, Fates fates) {
        Element root = innermost;
        while (!root.normalName().equals("body") && root.parent() != null) {
            Element around = root.parent();
            Element inside = root;
            int added = 0;
            int linked = 0;
            for (Element other : around.children()) {
                if (!other.equals(inside) && fates.of(other).isEmpty()) {
                    added += weights.of(other).unlinked();
                    linked += weights.of(other).linked();
                }
            }
            boolean little =
                    added <= Math.max(LONGEST_BYLINE, weights.of(inside).text() / 4) && linked <= added / 2 + 8;
            if (!little) {
                break;
            }
            root = around;
        }
        return root;
    }

    /** Looks for the title and the lines below it before the document, where they stand in a block of their own. */
    private static void rescue(Document page, Element root, Set<Element> rescued) {
        List<String> titles = PageTitle.candidates(page);
        boolean titled = root.selectFirst("h1") != null
                || titles.stream()
                        .anyMatch(title -> PageTitle.squeezed(root.text()).startsWith(title));
        for (Element each : page.body().select("h1, h2, h3, div, p, td, span, center")) {
            if (each.equals(root) || each.parents().contains(root)) {
                return;
            }
            String text = PageTitle.squeezed(each.text());
            boolean title = !titled && titles.contains(text);
            boolean byline = !rescued.isEmpty()
                    && text.length() <= LONGEST_BYLINE
                    && each.select("a").size() <= 2
                    && BYLINE.matcher(text).find();
            boolean free =
                    !root.parents().contains(each) && each.parents().stream().noneMatch(rescued::contains);
            if (free && (title || byline)) {
                rescued.add(each);
            }
        }
    }
}
