package dev.jianbao.render.html.cite;

import java.time.LocalDate;
import java.util.Map;

/** Entries for BibTeX. */
final class BibTeX {
    private static final Map<Integer, String> ESCAPES = Map.of(
            (int) '\\', "\\textbackslash{}",
            (int) '{', "\\{",
            (int) '}', "\\}",
            (int) '#', "\\#",
            (int) '$', "\\$",
            (int) '%', "\\%",
            (int) '&', "\\&",
            (int) '_', "\\_",
            (int) '~', "\\textasciitilde{}",
            (int) '^', "\\textasciicircum{}");

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
        StringBuilder escaped = new StringBuilder();
        plain.codePoints().forEach(each -> {
            String escape = ESCAPES.get(each);
            if (escape == null) {
                escaped.appendCodePoint(each);
            } else {
                escaped.append(escape);
            }
        });
        return escaped.toString();
    }
}
