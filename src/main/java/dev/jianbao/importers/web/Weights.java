package dev.jianbao.importers.web;

import java.util.IdentityHashMap;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** How much text each element of a page holds, and of what sort. Counted once, from the leaves up. */
final class Weights implements NodeVisitor {
    private static final Weight NOTHING = new Weight(0, 0, 0, 0, 0);
    private static final int LEAST_PROSE = 12;

    private final IdentityHashMap<Element, Weight> weights = new IdentityHashMap<>();
    private int unread;
    private int inLink;

    private Weights() {}

    /**
     * What an element holds.
     *
     * @param text characters, blanks not counted
     * @param linked how many of them stand in links
     * @param prose how many stand in running text outside of links
     * @param links how many links there are
     * @param elements how many elements there are, links included
     */
    record Weight(int text, int linked, int prose, int links, int elements) {
        Weight plus(Weight other) {
            return new Weight(
                    text + other.text,
                    linked + other.linked,
                    prose + other.prose,
                    links + other.links,
                    elements + other.elements);
        }

        int unlinked() {
            return text - linked;
        }
    }

    static Weights below(Element root) {
        Weights weights = new Weights();
        root.traverse(weights);
        return weights;
    }

    Weight of(Element element) {
        return weights.getOrDefault(element, NOTHING);
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof Element element) {
            unread += Elements.isUnread(element) || Elements.isHidden(element) ? 1 : 0;
            inLink += element.normalName().equals("a") ? 1 : 0;
        } else if (node instanceof TextNode text && unread == 0 && text.parent() != null) {
            add(text.parent(), weigh(text.getWholeText()));
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return;
        }
        unread -= Elements.isUnread(element) || Elements.isHidden(element) ? 1 : 0;
        if (element.normalName().equals("a")) {
            inLink--;
        }
        if (element.parent() != null) {
            int link = element.normalName().equals("a") ? 1 : 0;
            add(element.parent(), of(element).plus(new Weight(0, 0, 0, link, 1)));
        }
    }

    private Weight weigh(String text) {
        int length = (int) text.chars()
                .filter(c -> !Character.isWhitespace(c) && c != '\u00A0')
                .count();
        boolean prose = inLink == 0 && length >= LEAST_PROSE && text.chars().anyMatch(c -> "，。；、！？,.;".indexOf(c) >= 0);
        return new Weight(length, inLink > 0 ? length : 0, prose ? length : 0, 0, 0);
    }

    private void add(Element element, Weight weight) {
        weights.merge(element, weight, Weight::plus);
    }
}
