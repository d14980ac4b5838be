package dev.jianbao.source.markdown.tree;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Takes <code>{#id .class key="value"}</code> at the end of a heading out of its text, so that nothing in it is taken for
 * markup. A brace that stands anywhere else, or does not begin like attributes, is text.
 */
public final class HeadingBraces implements InlineParserExtension {
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
        if (!(parser.getBlock() instanceof Heading) || !begins(input, start + 1) || !ends(input, start + 1)) {
            return false;
        }
        parser.flushTextNode();
        parser.getBlock().appendChild(new Braces(input.subSequence(start, input.length())));
        parser.setIndex(input.length());
        return true;
    }

    /** Whether a stretch of a heading, from its first brace to its end, is such braces. */
    static boolean stand(BasedSequence rest) {
        return rest.charAt(0) == '{' && begins(rest, 1) && ends(rest, 1);
    }

    /** Whether an id, a class or a key with its equals sign comes next. */
    static boolean begins(BasedSequence input, int from) {
        int i = from;
        while (charAt(input, i) == ' ') {
            i++;
        }
        char first = charAt(input, i);
        if (first == '#' || first == '.') {
            return isNameChar(charAt(input, i + 1));
        }
        while (isNameChar(charAt(input, i))) {
            i++;
        }
        char after = charAt(input, i);
        return isNameChar(first) && (after == '=' || after == '＝');
    }

    /** Whether the brace is closed at the end of the heading, or, by mistake, nowhere. */
    private static boolean ends(BasedSequence input, int from) {
        char quote = 0;
        for (int i = from; i < input.length(); i++) {
            char c = input.charAt(i);
            if (c == '\n') {
                return false;
            }
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '}') {
                return i == input.length() - 1;
            }
        }
        return true;
    }

    private static char charAt(BasedSequence input, int index) {
        return index < input.length() ? input.charAt(index) : 0;
    }

    /** Of a key, a class or an id; Han letters too, so that a wrong one is reported and not printed. */
    public static boolean isNameChar(char c) {
        return c == '-' || c == '_' || Character.isLetterOrDigit(c);
    }

    @Override
    public void finalizeDocument(InlineParser parser) {
        // nothing is kept between headings
    }

    @Override
    public void finalizeBlock(InlineParser parser) {
        // nothing is kept between headings
    }

    /** Hooks the syntax to its first character. */
    static final class Factory implements InlineParserExtensionFactory {
        @Override
        public CharSequence getCharacters() {
            return "{";
        }

        @Override
        public InlineParserExtension apply(LightInlineParser parser) {
            return new HeadingBraces();
        }

        @Override
        public @Nullable Set<Class<?>> getAfterDependents() {
            return null;
        }

        @Override
        public @Nullable Set<Class<?>> getBeforeDependents() {
            return null;
        }

        @Override
        public boolean affectsGlobalScope() {
            return false;
        }
    }
}
