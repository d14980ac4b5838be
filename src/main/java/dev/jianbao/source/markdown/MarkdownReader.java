package dev.jianbao.source.markdown;

import com.vladsch.flexmark.util.ast.Document;
import dev.jianbao.diagnostics.Code;
import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.source.SourceFile;
import dev.jianbao.source.markdown.tree.DocumentParser;
import dev.jianbao.source.markdown.tree.Excision;
import dev.jianbao.source.markdown.tree.Limits;

/**
 * Reads Markdown. One reader serves a whole site and any number of threads.
 *
 * <p>It never fails: what is wrong with a text is reported at its place, and what would take too long to read (see
 * {@link Limits}) is reported and left out.
 */
public final class MarkdownReader {
    private final DocumentParser parser;
    private final Pass.Rules rules;

    /**
     * @param rawHtml whether raw HTML counts, as far as it is harmless; otherwise it is shown as text
     * @param names finds the names that are linked
     */
    public MarkdownReader(boolean rawHtml, NameSpotter names) {
        this(new Pass.Rules(rawHtml ? Pass.RawHtml.SANITISED : Pass.RawHtml.SHOWN, new LinkPolicy(), names));
    }

    MarkdownReader(Pass.Rules rules) {
        this(rules, new DocumentParser(true));
    }

    MarkdownReader(Pass.Rules rules, DocumentParser parser) {
        this.rules = rules;
        this.parser = parser;
    }

    /**
     * Reads the Markdown of a file.
     *
     * @param bodyOffset where it begins in the file's text, after the front matter
     * @param depth the deepest level of heading that makes a division; 0 to cut nothing
     */
    public Body read(SourceFile file, int bodyOffset, int depth, Diagnostics diagnostics) {
        String text = new Limits(file, diagnostics).fit(bodyOffset);
        try {
            return read(file, new Stretch(text, bodyOffset, text.length()), depth, diagnostics);
        } catch (StackOverflowError tooDeep) {
            String rest = readable(file, text, bodyOffset, diagnostics);
            return salvage(file, new Stretch(rest, bodyOffset, rest.length()), depth, diagnostics);
        }
    }

    private record Stretch(String text, int start, int end) {}

    private Body read(SourceFile file, Stretch stretch, int depth, Diagnostics diagnostics) {
        Diagnostics found = new Diagnostics();
        Document document = parser.parse(stretch.text(), stretch.start(), stretch.end());
        Body body = new Cutter(new Pass(file, found, rules), depth).cut(document);
        diagnostics.addAll(found);
        return body;
    }

    /** The text without the blocks that exhaust the stack, which some do in ways that nobody can count beforehand. */
    private String readable(SourceFile file, String text, int from, Diagnostics diagnostics) {
        Excision rest = new Excision(text);
        rest.cutUnreadable(from, (start, end) -> {
            try {
                read(file, new Stretch(text, start, end), 0, new Diagnostics());
                return true;
            } catch (StackOverflowError tooDeep) {
                diagnostics.report(Code.MARKDOWN_UNREADABLE, file.range(start, start));
                return false;
            }
        });
        return rest.text();
    }

    private Body salvage(SourceFile file, Stretch rest, int depth, Diagnostics diagnostics) {
        try {
            return read(file, rest, depth, diagnostics);
        } catch (StackOverflowError tooDeep) {
            diagnostics.report(Code.MARKDOWN_UNREADABLE, file.range(rest.start(), rest.start()));
            return Body.EMPTY;
        }
    }
}
