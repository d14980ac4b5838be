package dev.jianbao.output;

import java.util.Comparator;

/**
 * In which order the files of a plain folder are put in place, so that no page refers to what is not there yet: what
 * pages need, then pages that nothing refers to yet, then changed pages, then feeds, then the index pages from the
 * deepest folder to the home page.
 */
final class PublishingOrder implements Comparator<OutputPath> {
    private final Comparator<OutputPath> order;

    PublishingOrder(Manifest before) {
        order = Comparator.comparing(PublishingOrder::turn)
                .thenComparing(path -> path.name().equals("index.html") ? -depth(path) : 0)
                .thenComparing(before::names)
                .thenComparing(Comparator.naturalOrder());
    }

    @Override
    public int compare(OutputPath first, OutputPath second) {
        return order.compare(first, second);
    }

    private static int turn(OutputPath path) {
        String name = path.name();
        if (name.equals("index.html")) {
            return 3;
        }
        if (name.endsWith(".xml")) {
            return 2;
        }
        return name.endsWith(".html") ? 1 : 0;
    }

    private static int depth(OutputPath path) {
        return (int) path.value().chars().filter(character -> character == '/').count();
    }
}
