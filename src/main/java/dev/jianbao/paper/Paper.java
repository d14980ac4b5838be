package dev.jianbao.paper;

import java.util.List;
import java.util.Locale;

/** A report as it is written, from top to bottom. Everything given to it is text, whatever characters it has. */
public interface Paper {
    /** A report in the form that the ending of a file's name asks for: a page for {@code .html}, else Markdown. */
    static Paper named(String file, String title, Locale locale) {
        return ending(file).matches("html?") ? new HtmlPaper(title, locale) : new MarkdownPaper(title);
    }

    /** The ending of a file's name, in small letters. */
    static String ending(String file) {
        return file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    void heading(String words);

    void paragraph(String words);

    void points(List<String> points);

    /** A table whose every row has a cell for each head. */
    void table(List<String> heads, List<List<String>> rows);

    /** The whole report. */
    String text();
}
