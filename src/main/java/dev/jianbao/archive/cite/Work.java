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
        /** News, read on the web. */
        NEWS("EB/OL", "misc", "webpage"),
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

    /**
     * After GB/T 7714—2025, with the punctuation of Chinese: a part of a serial by its year and number, or its day where it has no number
     * (8.5.3); else a page of the web by its day (8.11.3).
     */
    public String reference() {
        StringBuilder text = new StringBuilder();
        if (author.isPresent()) {
            element(text, author.get());
        }
        element(text, titled());
        if (container.isPresent()) {
            element(text, stretch(container.get()));
        } else if (date.isPresent()) {
            element(text, "（" + stated(date.get()) + "）");
        }
        if (url.isPresent()) {
            element(text, url.get());
        }
        return text.toString();
    }

    /** Elements end in stops; of an abbreviation at their end there is one already. */
    private static void element(StringBuilder text, String element) {
        text.append(text.isEmpty() ? "" : " ").append(element).append(element.endsWith(".") ? "" : ".");
    }

    private String titled() {
        String whole = titleSupplied ? "[" + title + "]" : title;
        boolean parted = container.isEmpty() && place.isPresent();
        return parted ? whole + "：" + place.get() + form.mark() : whole + form.mark();
    }

    /** Where it stands in a serial, whose name is said once. */
    private String stretch(String serial) {
        StringBuilder text = new StringBuilder();
        if (!serial.equals(title)) {
            text.append(serial).append("，");
        }
        if (number.isPresent()) {
            text.append(year).append("（").append(number.get()).append("）");
        } else {
            text.append(date.isPresent() ? stated(date.get()) : String.valueOf(year));
        }
        if (place.isPresent()) {
            text.append("：").append(place.get());
        }
        return text.toString();
    }

    private String stated(LocalDate day) {
        return dateSupplied ? "[" + day + "]" : day.toString();
    }

    /** As an entry for BibTeX, without a line's end. */
    public String bibtex() {
        return BibTeX.of(this);
    }
}
