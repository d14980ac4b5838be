package dev.jianbao;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What on a page could do something that its theme does not do.
 *
 * @param known the names of the elements that pages have anyhow
 */
record Life(Set<String> known) {
    /** Knows the elements of a site that is tame, and those that Markdown makes. */
    static Life knownFrom(BuiltSite tame) {
        Set<String> known = new TreeSet<>(Set.of("blockquote"));
        tame.pages().forEach(page -> page.document().getAllElements().forEach(each -> known.add(each.normalName())));
        return new Life(known);
    }

    /** The same, where authors may use more. */
    Life and(Set<String> more) {
        Set<String> all = new TreeSet<>(known);
        all.addAll(more);
        return new Life(all);
    }

    /** Elements of a strange kind, handlers, styles, addresses of a foreign scheme, and scripts that are none of the theme's. */
    List<String> in(Document page) {
        List<String> found = new ArrayList<>();
        for (Element element : page.getAllElements()) {
            if (!known.contains(element.normalName())) {
                found.add("<" + element.normalName() + ">");
            }
            for (Attribute attribute : element.attributes()) {
                if (!isTame(attribute)) {
                    found.add(attribute.html());
                }
            }
            if (element.is("script") && !isJson(element) && !isOfTheTheme(element)) {
                found.add(element.outerHtml());
            }
        }
        return found;
    }

    private static boolean isOfTheTheme(Element script) {
        return script.attr("src").matches("(/a/|(\\.\\./)*)theme/[a-z]+\\.js")
                && script.data().isEmpty();
    }

    private static boolean isTame(Attribute attribute) {
        String name = attribute.getKey();
        boolean address = name.equals("href") || name.equals("src") || name.equals("action");
        return name.matches("[a-zA-Z][a-zA-Z0-9-]*")
                && !name.toLowerCase(Locale.ROOT).startsWith("on")
                && !Set.of("style", "formaction", "srcdoc", "srcset", "http-equiv")
                        .contains(name)
                && (!address || attribute.getValue().matches("(?:https?://|mailto:|tel:|[^:]*(?:$|[?#])).*"));
    }

    private static boolean isJson(Element script) {
        try (JsonParser json = new JsonFactory().createParser(script.data())) {
            int tokens = 0;
            while (json.nextToken() != null) {
                tokens++;
            }
            return tokens > 0 && script.attr("type").equals("application/ld+json");
        } catch (IOException malformed) {
            return false;
        }
    }
}
