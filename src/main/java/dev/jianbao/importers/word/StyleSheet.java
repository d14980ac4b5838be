package dev.jianbao.importers.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** The styles of a document. What a style does not say, the style that it is based on may. */
final class StyleSheet {
    private static final int LEVELS = 9;

    private final Map<String, Element> styles = new HashMap<>();
    private @Nullable String plain;

    StyleSheet(Optional<Element> part) {
        for (Element each : part.map(Xml::children).orElseGet(java.util.List::of)) {
            if (Xml.name(each).equals("style")) {
                String id = Xml.attribute(each, "styleId");
                styles.put(id, each);
                boolean paragraph = Xml.attribute(each, "type").equals("paragraph");
                plain = paragraph && Xml.attribute(each, "default").equals("1") ? id : plain;
            }
        }
    }

    /** The level of the heading that a paragraph is; 0 where it is none. */
    int heading(Element paragraph) {
        Optional<Integer> level = asked(paragraph, properties -> Xml.value(properties, "outlineLvl"))
                .map(value -> Xml.number(value, LEVELS) + 1)
                .or(() -> named(paragraph));
        return level.filter(each -> each <= LEVELS).orElse(0);
    }

    boolean isCentred(Element paragraph) {
        return asked(paragraph, properties -> Xml.value(properties, "jc"))
                .filter("center"::equals)
                .isPresent();
    }

    /** The numbering of a paragraph, as the element {@code numPr} says it, its own or that of its style. */
    Optional<Element> numbering(Element paragraph) {
        return asked(paragraph, properties -> Xml.child(properties, "numPr"));
    }

    /** The style that a paragraph says it has; that of plain paragraphs where it says nothing. */
    Optional<String> of(Element paragraph) {
        return Xml.value(paragraph, "pPr", "pStyle").or(() -> Optional.ofNullable(plain));
    }

    /** A property of the characters of a run, such as bold, as the run, its style or its paragraph's style says it. */
    boolean flag(Element run, Element paragraph, String name) {
        return Xml.child(run, "rPr")
                .flatMap(own -> Xml.flag(own, name))
                .or(() -> Xml.value(run, "rPr", "rStyle")
                        .flatMap(style -> inherited(style, "rPr", own -> Xml.flag(own, name))))
                .or(() -> of(paragraph).flatMap(style -> inherited(style, "rPr", own -> Xml.flag(own, name))))
                .orElse(false);
    }

    private Optional<Integer> named(Element paragraph) {
        return of(paragraph)
                .map(styles::get)
                .flatMap(style -> Xml.value(style, "name"))
                .map(name -> name.toLowerCase(Locale.ROOT))
                .filter(name -> name.matches("(?:heading|标题) ?[1-9]"))
                .map(name -> name.charAt(name.length() - 1) - '0');
    }

    private <T> Optional<T> asked(Element paragraph, Function<Element, Optional<T>> question) {
        return Xml.child(paragraph, "pPr")
                .flatMap(question)
                .or(() -> of(paragraph).flatMap(style -> inherited(style, "pPr", question)));
    }

    private <T> Optional<T> inherited(String id, String properties, Function<Element, Optional<T>> question) {
        Set<String> seen = new HashSet<>();
        Element style = styles.get(id);
        while (style != null && seen.add(Xml.attribute(style, "styleId"))) {
            Optional<T> answer = Xml.child(style, properties).flatMap(question);
            if (answer.isPresent()) {
                return answer;
            }
            style = Xml.value(style, "basedOn").map(styles::get).orElse(null);
        }
        return Optional.empty();
    }
}
