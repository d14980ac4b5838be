package dev.jianbao.source.markdown.tree;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/**
 * Makes the tree of a document. {@linkplain PlainBlock Plain blocks}, which are most of what people write, are made here
 * at a tenth of the cost; what stands between them goes to flexmark, and so does a document in which one block may reach
 * over others. The tree is the one that flexmark alone would make, as far as anybody can see who renders it; a test compares
 * the two on real and on hostile texts.
 *
 * <p>Cuts are made only where nothing goes on: before a heading in the first column, and around what begins in the first
 * column after a blank line: a paragraph, and between such blocks a list or a quotation.
 */
public final class DocumentParser {
    private final Parser parser = Dialect.parser();
    private final boolean dividing;

    /**
     * @param dividing whether plain blocks are made here; otherwise flexmark makes all
     */
    public DocumentParser(boolean dividing) {
        this.dividing = dividing;
    }

    /** The tree of a stretch of a text. Safe for use by several threads. */
    public Document parse(String text, int start, int end) {
        return dividing && isDivisible(text, start, end)
                ? new Stretch(text, start, end).document()
                : parser.parse(BasedSequence.of(text).subSequence(start, end));
    }

    /** Whether no block reaches over a blank line or a heading: no fence, no HTML, nothing defined for all of the document. */
    private static boolean isDivisible(String text, int start, int end) {
        boolean lineStart = true;
        char before = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == '\r' || (c == ':' && before == ']') || (lineStart && (c == '<' || c == '`' || c == '~'))) {
                return false;
            }
            lineStart = c == '\n' || (lineStart && (c == ' ' || c == '\t'));
            before = c;
        }
        return true;
    }

    /** One document on its way from text to tree. */
    private final class Stretch {
        private final String text;
        private final int end;
        private final BasedSequence chars;
        private final Document document;
        private int rest;

        Stretch(String text, int start, int end) {
            this.text = text;
            this.end = end;
            this.rest = start;
            this.chars = BasedSequence.of(text);
            this.document = new Document(null, chars.subSequence(start, end));
        }

        Document document() {
            int line = rest;
            boolean fresh = true;
            while (line < end) {
                if (text.charAt(line) == '\n') {
                    line++;
                    continue;
                }
                PlainBlock block = new PlainBlock(text, chars, line, end, fresh);
                Node plain = block.node();
                if (plain != null) {
                    if (!fresh) {
                        parseRest(line);
                    }
                    document.appendChild(plain);
                    rest = block.end();
                }
                fresh = plain != null;
                line = block.end();
            }
            if (!fresh) {
                parseRest(end);
            }
            return document;
        }

        /** Lets flexmark make the blocks that were passed over. */
        private void parseRest(int to) {
            BasedSequence passed = chars.subSequence(rest, Math.max(rest, to));
            if (!passed.isBlank()) {
                Node node = parser.parse(passed).getFirstChild();
                while (node != null) {
                    Node next = node.getNext();
                    document.appendChild(node);
                    node = next;
                }
            }
        }
    }
}
