package dev.jianbao.importers.web;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What the head of an office's page states of its document, in the tags that such pages must have, and the page does not show:
 * when it was published and where from it comes.
 */
final class HeadFacts {
    private static final Pattern DAY =
            Pattern.compile("20[0-9]{2}[\\s　]*[年./-][\\s　]*[0-9]{1,2}[\\s　]*[月./-][\\s　]*[0-9]{1,2}");
    private static final Pattern SHOWN_SOURCE = Pattern.compile("来[\\s　]*源|稿[\\s　]*源|出[\\s　]*处");
    private static final int TOP = 400;
    private static final int FOOT = 160;

    private HeadFacts() {}

    /** Both as one line, each behind the name of its tag; empty where the page shows them or its head states neither. */
    static Optional<String> unshown(Document page, MainContent content) {
        String text = Stream.concat(content.rescued().stream(), Stream.of(content.root()))
                .map(Element::text)
                .collect(Collectors.joining(" "));
        String ends = text.substring(0, Math.min(TOP, text.length())) + " "
                + text.substring(Math.max(0, text.length() - FOOT));
        Stream<String> day = DAY.matcher(ends).find()
                ? Stream.empty()
                : fact(page, "PubDate").filter(each -> DAY.matcher(each).find());
        Stream<String> source = SHOWN_SOURCE.matcher(ends).find() ? Stream.empty() : fact(page, "ContentSource");
        String line = Stream.concat(day, source).collect(Collectors.joining("　"));
        return Optional.of(line).filter(each -> !each.isEmpty());
    }

    private static Stream<String> fact(Document page, String name) {
        return page.head().select("meta[name=" + name + "]").stream()
                .map(meta -> meta.attr("content").strip())
                .filter(each -> !each.isEmpty())
                .limit(1)
                .map(each -> name + "：" + each);
    }
}
