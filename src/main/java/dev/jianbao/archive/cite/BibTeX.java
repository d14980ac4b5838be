package dev.jianbao.archive.cite;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

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
        entry.field("author", work.author().map(BibTeX::whole));
        entry.field("title", whole(work.title()));
        entry.field("journal", work.container().map(BibTeX::escaped));
        entry.field("year", year(work).map(String::valueOf));
        entry.field("number", work.number().map(BibTeX::escaped));
        entry.field("note", work.place().map(BibTeX::escaped));
        entry.field("date", work.date().map(LocalDate::toString));
        entry.field("url", work.url());
        entry.field("language", "chinese");
        return entry.text.append("}").toString();
    }

    private static Optional<Integer> year(Work work) {
        return work.container().isPresent()
                ? Optional.of(work.year())
                : work.date().map(LocalDate::getYear);
    }

    private void field(String name, Optional<String> value) {
        if (value.isPresent()) {
            field(name, value.get());
        }
    }

    private void field(String name, String value) {
        text.append("  ").append(name).append(" = {").append(value).append("},\n");
    }

    /** A text that programs leave as it is. */
    private static String whole(String plain) {
        return "{" + escaped(plain) + "}";
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
