package dev.jianbao.archive.cite;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A document as a citation names it. The date of access is left to the reader, who alone knows it.
 *
 * @param form what sort of document it is
 * @param key lasting and in ASCII, for lists of references
 * @param author the person or body that answers for it, if known
 * @param title plain text
 * @param titleSupplied whether the archive gave the title
 * @param container the serial it stands in
 * @param year of the serial's volume
 * @param number of the issue in it
 * @param place in the issue, in words
 * @param date of publication, if known
 * @param dateSupplied whether the archive gave the date
 * @param url where it is read
 */
public record Work(
        Form form,
        String key,
        Optional<String> author,
        String title,
        boolean titleSupplied,
        Optional<String> container,
        int year,
        Optional<String> number,
        Optional<String> place,
        Optional<LocalDate> date,
        boolean dateSupplied,
        Optional<String> url) {

    /** A sort of document, with its mark in GB/T 7714, its entry in BibTeX and its type in CSL. */
    public enum Form {
        /** A part of an issue. */
        ITEM("J/OL", "article", "article-journal"),
        /** A whole issue. */
        ISSUE("J/OL", "misc", "periodical"),
        /** News. */
        NEWS("N/OL", "article", "article-newspaper"),
        /** An action plan, or a part of one. */
        PLAN("EB/OL", "misc", "document");

        private final String mark;
        private final String entry;
        private final String type;

        Form(String mark, String entry, String type) {
            this.mark = mark;
            this.entry = entry;
            this.type = type;
        }

        String mark() {
            return "[" + mark + "]";
        }

        String entry() {
            return entry;
        }

        /** Its type in CSL. */
        public String type() {
            return type;
        }
    }

    /** After GB/T 7714-2015, online. */
    public String reference() {
        StringBuilder text = new StringBuilder();
        if (author.isPresent()) {
            text.append(author.get()).append(". ");
        }
        text.append(titleSupplied ? "[" + title + "]" : title)
                .append(form.mark())
                .append(". ");
        serial(text);
        if (place.isPresent()) {
            text.append(container.isPresent() ? ": " : "").append(place.get());
        }
        if (date.isPresent()) {
            text.append(container.isPresent() || place.isPresent() ? " (" : "(")
                    .append(dateSupplied ? "[" + date.get() + "]" : date.get().toString())
                    .append(")");
        }
        String known = text.toString().strip();
        String stop = known.endsWith(".") ? "" : ".";
        return known + stop + url.map(address -> " " + address).orElse("");
    }

    private void serial(StringBuilder text) {
        if (container.isEmpty()) {
            return;
        }
        if (!container.get().equals(title)) {
            text.append(container.get()).append(", ");
        }
        text.append(year);
        if (number.isPresent()) {
            text.append("(").append(number.get()).append(")");
        }
    }

    /** As an entry for BibTeX, without a line's end. */
    public String bibtex() {
        return BibTeX.of(this);
    }
}
