package dev.jianbao.source.markdown.tree;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/**
 * Takes <code>{#id .class key="value"}</code> at the end of a heading out of its text, so that nothing in it is taken for
 * markup. A brace that stands anywhere else, or does not begin like attributes, is text.
 */
public final class HeadingBraces extends InlineSyntax {
    /** The braces and all between them, not yet read; whoever renders the heading does that. */
    public static final class Braces extends Node {
        Braces(BasedSequence chars) {
            super(chars);
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
        if (!(parser.getBlock() instanceof Heading)
                || !BraceBounds.begin(input, start + 1)
                || !endsHeading(input, start + 1)) {
            return false;
        }
        parser.flushTextNode();
        parser.getBlock().appendChild(new Braces(input.subSequence(start, input.length())));
        parser.setIndex(input.length());
        return true;
    }

    /** Whether a stretch of a heading, from its first brace to its end, is such braces. */
    static boolean stand(BasedSequence rest) {
        return rest.charAt(0) == '{' && BraceBounds.begin(rest, 1) && endsHeading(rest, 1);
    }

    /** Whether the brace is closed at the end of the heading, or, by mistake, nowhere. */
    private static boolean endsHeading(BasedSequence input, int from) {
        int end = BraceBounds.end(input, from);
        return end == input.length() || end == input.length() - 1 && input.charAt(end) == '}';
    }
}
