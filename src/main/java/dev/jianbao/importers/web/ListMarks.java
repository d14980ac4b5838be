package dev.jianbao.importers.web;

import dev.jianbao.text.ChineseNumber;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The marks that a browser sets before the entries of numbered lists; entries are asked for in the order of the page. */
final class ListMarks {
    private static final Pattern BARE = Pattern.compile("list-style(?:-type)?\\s*:[^;]*none", Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,6}");
    private static final int LETTERS = 26;

    /** The number that the next entry of a list has. */
    private final IdentityHashMap<Element, Integer> next = new IdentityHashMap<>();

    /** The mark before an entry, with a blank behind it where there is one; empty for lists that are not numbered. */
    String before(Element entry) {
        Element list = entry.parent();
        if (list == null
                || !list.normalName().equals("ol")
                || BARE.matcher(list.attr("style")).find()) {
            return "";
        }
        Integer running = next.get(list);
        int number = number(entry.attr("value"), running == null ? number(list.attr("start"), 1) : running);
        next.put(list, number + 1);
        return mark(list, number);
    }

    private static int number(String attribute, int otherwise) {
        return NUMBER.matcher(attribute.strip()).matches() ? Integer.parseInt(attribute.strip()) : otherwise;
    }

    private static String mark(Element list, int number) {
        String style = list.attr("style").toLowerCase(Locale.ROOT);
        if (style.contains("cjk-") || style.contains("simp-chinese") || style.contains("trad-chinese")) {
            return ChineseNumber.of(number) + "、";
        }
        return switch (list.attr("type")) {
            case "a" -> letter('a', number) + ". ";
            case "A" -> letter('A', number) + ". ";
            default -> number + ". ";
        };
    }

    private static String letter(char first, int number) {
        return number >= 1 && number <= LETTERS ? String.valueOf((char) (first + number - 1)) : String.valueOf(number);
    }
}
