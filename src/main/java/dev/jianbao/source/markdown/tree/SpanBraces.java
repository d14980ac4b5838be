package dev.jianbao.source.markdown.tree;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/**
 * Takes <code>[text]{key="value"}</code> in running text for one node: a short text without markup, and braces right behind
 * it that begin like attributes. In a heading the braces belong to the heading.
 */
public final class SpanBraces extends InlineSyntax {
    private static final int LONGEST = 200;
    private static final String MARKUP = "[\\*`^!\n";

    /** The bracket with its braces; its only child is the text between the brackets. */
    public static final class Span extends Node {
        private final BasedSequence braces;

        Span(BasedSequence chars, BasedSequence text, BasedSequence braces) {
            super(chars);
            this.braces = braces;
            appendChild(new Text(text));
        }

        /** What stands between the brackets. */
        public BasedSequence text() {
            return getFirstChild().getChars();
        }

        /** The braces and all between them, not yet read. */
        public BasedSequence braces() {
            return braces;
        }

        @Override
        public BasedSequence[] getSegments() {
            return EMPTY_SEGMENTS;
        }
    }

    @Override
    public boolean parse(LightInlineParser parser) {
        BasedSequence input = parser.getInput();
        int start = parser.getIndex();
        int closing = parser.getBlock() instanceof Heading ? -1 : closingBracket(input, start);
        int end = closing < 0 ? -1 : closingBrace(input, closing + 1);
        if (end < 0) {
            return false;
        }
        parser.flushTextNode();
        parser.getBlock()
                .appendChild(new Span(
                        input.subSequence(start, end),
                        input.subSequence(start + 1, closing),
                        input.subSequence(closing + 1, end)));
        parser.setIndex(end);
        return true;
    }

    private static int closingBracket(BasedSequence input, int start) {
        for (int i = start + 1; i < input.length() && i <= start + LONGEST; i++) {
            char c = input.charAt(i);
            if (c == ']') {
                return i > start + 1 ? i : -1;
            }
            if (MARKUP.indexOf(c) >= 0) {
                return -1;
            }
        }
        return -1;
    }

    /** The place after the braces that open at an index, or -1 where there are none. */
    private static int closingBrace(BasedSequence input, int opening) {
        if (opening >= input.length() || input.charAt(opening) != '{' || !BraceBounds.begin(input, opening + 1)) {
            return -1;
        }
        int end = BraceBounds.end(input, opening + 1);
        return end < input.length() && input.charAt(end) == '}' ? end + 1 : -1;
    }
}
