package dev.jianbao.importers.word;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;

/** Counts numbered paragraphs as Word does, and writes their numbers out: the file holds only how to count. */
final class Numbering {
    private static final int LEVELS = 9;

    private final Map<String, Element> definitions = new HashMap<>();
    private final Map<String, Element> instances = new HashMap<>();
    private final Map<String, String> byStyle = new HashMap<>();
    private final Map<String, int[]> counters = new HashMap<>();

    Numbering(Optional<Element> part) {
        for (Element each : part.map(Xml::children).orElseGet(java.util.List::of)) {
            if (Xml.name(each).equals("abstractNum")) {
                definitions.put(Xml.attribute(each, "abstractNumId"), each);
                Xml.value(each, "styleLink")
                        .ifPresent(style -> byStyle.put(style, Xml.attribute(each, "abstractNumId")));
            } else if (Xml.name(each).equals("num")) {
                instances.put(Xml.attribute(each, "numId"), each);
            }
        }
    }

    /**
     * The number of the next paragraph; empty where it has none.
     *
     * @param numbering its element {@code numPr}
     * @param style of the paragraph, which may say the level
     */
    String next(Element numbering, Optional<String> style) {
        Element instance = instances.get(Xml.value(numbering, "numId").orElse("0"));
        if (instance == null) {
            return "";
        }
        String id = definition(Xml.value(instance, "abstractNumId").orElse(""));
        Element definition = definitions.get(id);
        if (definition == null) {
            return "";
        }
        int level = Xml.value(numbering, "ilvl")
                .map(text -> Xml.number(text, 0))
                .orElseGet(() -> styled(definition, style));
        if (level >= LEVELS) {
            return "";
        }
        int[] counter = counters.computeIfAbsent(id, each -> unset());
        restart(counter, instance, level);
        counter[level] = counter[level] < 0 ? start(instance, definition, level) : counter[level] + 1;
        Arrays.fill(counter, level + 1, LEVELS, -1);
        return level(instance, definition, level)
                .map(each -> mark(each, instance, definition, counter))
                .orElse("");
    }

    private static int[] unset() {
        int[] counter = new int[LEVELS];
        Arrays.fill(counter, -1);
        return counter;
    }

    /** A definition may only say which style holds the one that is meant. */
    private String definition(String id) {
        Element named = definitions.get(id);
        return named == null
                ? id
                : Xml.value(named, "numStyleLink")
                        .map(style -> byStyle.getOrDefault(style, id))
                        .orElse(id);
    }

    /** An instance that sets a start of its own begins there, once. */
    private void restart(int[] counter, Element instance, int level) {
        String key = "started " + Xml.attribute(instance, "numId") + " " + level;
        if (override(instance, level)
                        .flatMap(each -> Xml.child(each, "startOverride"))
                        .isPresent()
                && counters.putIfAbsent(key, counter) == null) {
            counter[level] = -1;
        }
    }

    private static int styled(Element definition, Optional<String> style) {
        return Xml.children(definition).stream()
                .filter(each -> Xml.name(each).equals("lvl")
                        && style.isPresent()
                        && Xml.value(each, "pStyle").equals(style))
                .findFirst()
                .map(each -> Xml.number(Xml.attribute(each, "ilvl"), 0))
                .orElse(0);
    }

    private static Optional<Element> override(Element instance, int level) {
        return numbered(instance, "lvlOverride", level);
    }

    private static Optional<Element> level(Element instance, Element definition, int level) {
        return override(instance, level)
                .flatMap(each -> Xml.child(each, "lvl"))
                .or(() -> numbered(definition, "lvl", level));
    }

    private static Optional<Element> numbered(Element parent, String name, int level) {
        return Xml.children(parent).stream()
                .filter(each -> Xml.name(each).equals(name)
                        && Xml.attribute(each, "ilvl").equals(String.valueOf(level)))
                .findFirst();
    }

    private static int start(Element instance, Element definition, int level) {
        return override(instance, level)
                .flatMap(each -> Xml.value(each, "startOverride"))
                .or(() -> level(instance, definition, level).flatMap(each -> Xml.value(each, "start")))
                .map(text -> Xml.number(text, 1))
                .orElse(1);
    }

    private static String mark(Element level, Element instance, Element definition, int[] counter) {
        String form = Xml.value(level, "lvlText").orElse("");
        if (Xml.value(level, "numFmt").filter("bullet"::equals).isPresent()) {
            return Symbols.bullet(form) + " ";
        }
        boolean arabic = Xml.flag(level, "isLgl").orElse(false);
        StringBuilder mark = new StringBuilder();
        int i = 0;
        while (i < form.length()) {
            int other = form.charAt(i) == '%' && i + 1 < form.length() ? form.charAt(i + 1) - '1' : -1;
            if (other < 0 || other >= LEVELS) {
                mark.append(form.charAt(i));
                i++;
                continue;
            }
            int number = counter[other] < 0 ? start(instance, definition, other) : counter[other];
            String format = level(instance, definition, other)
                    .flatMap(each -> Xml.value(each, "numFmt"))
                    .orElse("decimal");
            mark.append(NumberForm.write(number, arabic ? "decimal" : format));
            i += 2;
        }
        return spaced(mark.toString(), Xml.value(level, "suff").orElse("tab"));
    }

    /** Behind a full-width mark nobody sets a blank. */
    private static String spaced(String mark, String suffix) {
        boolean wide = !mark.isEmpty() && mark.charAt(mark.length() - 1) >= '\u2E80';
        return mark.isEmpty() || wide || suffix.equals("nothing") ? mark : mark + " ";
    }
}
