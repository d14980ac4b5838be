package dev.jianbao.source.markdown;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.jianbao.diagnostics.Code;
import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.source.SourceFile;
import dev.jianbao.source.markdown.tree.Dialect;
import dev.jianbao.source.markdown.tree.Limits;

/**
 * Reads Markdown. One reader serves a whole site and any number of threads.
 *
 * <p>It never fails: what is wrong with a text is reported at its place, and what would take too long to read (see
 * {@link Limits}) is reported and left out.
 */
public final class MarkdownReader {
    private final Parser parser = Dialect.parser();
    private final Pass.Rules rules;

    /**
     * @param rawHtml whether raw HTML counts, as far as it is harmless; otherwise it is shown as text
     * @param names finds the names that are linked
     */
    public MarkdownReader(boolean rawHtml, NameSpotter names) {
        this(new Pass.Rules(rawHtml ? Pass.RawHtml.SANITISED : Pass.RawHtml.SHOWN, new LinkPolicy(), names));
    }

    MarkdownReader(Pass.Rules rules) {
        this.rules = rules;
    }

    /**
     * Reads the Markdown of a file.
     *
     * @param bodyOffset where it begins in the file's text, after the front matter
     * @param depth the deepest level of heading that makes a division; 0 to cut nothing
     */
    public Body read(SourceFile file, int bodyOffset, int depth, Diagnostics diagnostics) {
        Pass pass = new Pass(file, diagnostics, rules);
        String text = new Limits(file, diagnostics).fit(bodyOffset);
        try {
            return new Cutter(pass, depth)
                    .cut(parser.parse(BasedSequence.of(text).subSequence(bodyOffset, text.length())));
        } catch (StackOverflowError tooDeep) {
            pass.report(Code.MARKDOWN_UNREADABLE, bodyOffset, bodyOffset);
            return Body.EMPTY;
        }
    }
}
