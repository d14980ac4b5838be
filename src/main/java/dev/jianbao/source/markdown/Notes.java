package dev.jianbao.source.markdown;

import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The footnotes of a {@link Prose}: numbered as they are first referred to, gathered at its end. */
final class Notes {
    private final Sheet sheet;
    private final Set<FootnoteBlock> used;
    private final List<FootnoteBlock> notes = new ArrayList<>();
    private final Map<FootnoteBlock, Integer> numbers = new HashMap<>();
    private final Map<FootnoteBlock, Integer> marks = new HashMap<>();

    /**
     * @param used collects the notes that anything in the file refers to
     */
    Notes(Sheet sheet, Set<FootnoteBlock> used) {
        this.sheet = sheet;
        this.used = used;
    }

    /** Writes the mark that leads to a note. The parser makes no link of what holds one. */
    void mark(Footnote reference) {
        FootnoteBlock note = reference.getFootnoteBlock();
        used.add(note);
        int count = marks.merge(note, 1, Integer::sum);
        if (count == 1) {
            notes.add(note);
            numbers.put(note, notes.size());
        }
        int number = numbers.getOrDefault(note, 0);
        sheet.anchor("<sup class=\"note\" id=\"", "fnref-" + number + (count > 1 ? "-" + count : ""));
        sheet.anchor("><a href=\"#", "fn-" + number);
        sheet.html.append(" role=\"doc-noteref\">").append(number).append("</a></sup>");
    }

    /** Writes the notes that were referred to, and those that they refer to in turn. */
    void write(Blocks blocks) {
        if (notes.isEmpty()) {
            return;
        }
        sheet.line();
        sheet.html.append("<div class=\"notes\" role=\"doc-endnotes\">\n<ol>\n");
        for (int i = 0; i < notes.size(); i++) {
            sheet.anchor("<li id=\"", "fn-" + (i + 1));
            sheet.html.append(">\n");
            blocks.children(notes.get(i));
            backLink(i + 1);
            sheet.html.append("</li>\n");
        }
        sheet.html.append("</ol>\n</div>\n");
    }

    /** Leads back to the first mark, from the end of the note's last paragraph. */
    private void backLink(int number) {
        String paragraphEnd = "</p>\n";
        StringBuilder html = sheet.html;
        boolean inParagraph = html.length() >= paragraphEnd.length()
                && html.indexOf(paragraphEnd, html.length() - paragraphEnd.length()) >= 0;
        if (inParagraph) {
            html.setLength(html.length() - paragraphEnd.length());
        }
        sheet.anchor(" <a class=\"back\" href=\"#", "fnref-" + number);
        html.append(" role=\"doc-backlink\">↩</a>").append(inParagraph ? paragraphEnd : "\n");
    }
}
