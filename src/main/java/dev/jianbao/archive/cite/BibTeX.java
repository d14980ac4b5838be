package dev.jianbao.archive.cite;

import java.time.LocalDate;
import java.util.Map;

/** Entries for BibTeX. */
final class BibTeX {
    private static final Map<Character, String> ESCAPES = Map.of(
            '\\', "\\textbackslash{}",
            '{', "\\{",
            '}', "\\}",
            '#', "\\#",
            '$', "\\$",
            '%', "\\%",
            '&', "\\&",
            '_', "\\_",
            '~', "\\textasciitilde{}",
            '^', "\\textasciicircum{}");

    private final StringBuilder text = new StringBuilder();

    private BibTeX() {}

    static String of(Work work) {
        BibTeX entry = new BibTeX();
        entry.text
                .append("@")
                .append(work.form().entry())
                .append("{")
                .append(work.key())
                .append(",\n");
        work.author().ifPresent(name -> entry.field("author", "{" + escaped(name) + "}"));
        entry.field("title", "{" + escaped(work.title()) + "}");
        work.container().ifPresent(serial -> entry.field("journal", escaped(serial)));
        work.container()
                .map(any -> work.year())
                .or(() -> work.date().map(LocalDate::getYear))
                .ifPresent(year -> entry.field("year", String.valueOf(year)));
        work.number().ifPresent(number -> entry.field("number", escaped(number)));
        work.place().ifPresent(place -> entry.field("note", escaped(place)));
        work.date().ifPresent(date -> entry.field("date", date.toString()));
        work.url().ifPresent(url -> entry.field("url", url));
        entry.field("language", "chinese");
        return entry.text.append("}").toString();
    }

    private void field(String name, String value) {
        text.append("  ").append(name).append(" = {").append(value).append("},\n");
    }

    private static String escaped(String plain) {
        StringBuilder escaped = new StringBuilder(plain.length() + 8);
        for (int i = 0; i < plain.length(); i++) {
            char unit = plain.charAt(i);
            if (unit < 0x80 && ESCAPES.containsKey(unit)) {
                escaped.append(ESCAPES.get(unit));
            } else {
                escaped.append(unit);
            }
        }
        return escaped.toString();
    }
}
