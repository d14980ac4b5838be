package dev.jianbao.source.markdown.tree;

import com.vladsch.flexmark.util.sequence.BasedSequence;

/** Where the braces with facts, <code>{#id .class key="value"}</code>, begin and where they end. */
public final class BraceBounds {
    private BraceBounds() {}

    /** Whether an id, a class or a key with its equals sign comes at an index, blanks aside. */
    static boolean begin(BasedSequence input, int from) {
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

    /** The index of the closing brace that no quotation hides; where the line has none, of its end. */
    static int end(BasedSequence input, int from) {
        char quote = 0;
        for (int i = from; i < input.length(); i++) {
            char c = input.charAt(i);
            if (c == '\n' || c == '}' && quote == 0) {
                return i;
            }
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            }
        }
        return input.length();
    }

    /** Of a key, a class or an id; Han letters too, so that a wrong one is reported and not printed. */
    public static boolean isNameChar(char c) {
        return c == '-' || c == '_' || Character.isLetterOrDigit(c);
    }

    private static char charAt(BasedSequence input, int index) {
        return index < input.length() ? input.charAt(index) : 0;
    }
}
