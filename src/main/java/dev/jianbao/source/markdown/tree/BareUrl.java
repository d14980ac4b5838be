package dev.jianbao.source.markdown.tree;

import dev.jianbao.text.Spacing;
import java.util.Optional;

/**
 * A web address that stands in text without brackets. It ends before a blank, before Chinese text, and before the
 * punctuation that closes a sentence.
 *
 * @param start its first UTF-16 unit
 * @param end the unit after its last
 */
public record BareUrl(int start, int end) {
    private static final String MARK = "://";
    private static final String TRAILING = "?!.,:;*_~'\")]";

    /** The first from an index on. */
    public static Optional<BareUrl> find(String text, int from) {
        for (int mark = text.indexOf(MARK, from); mark >= 0; mark = text.indexOf(MARK, mark + 1)) {
            int start = scheme(text, mark);
            int end = start < from ? start : end(text, mark + MARK.length());
            if (end > mark + MARK.length()) {
                return Optional.of(new BareUrl(start, end));
            }
        }
        return Optional.empty();
    }

    /** Where the scheme begins that ends at the mark; -1 where it is none of the web's. */
    private static int scheme(String text, int mark) {
        for (String scheme : new String[] {"https", "http"}) {
            int start = mark - scheme.length();
            if (start >= 0 && text.regionMatches(true, start, scheme, 0, scheme.length())) {
                boolean apart = start == 0 || !isWordChar(text.charAt(start - 1));
                return apart ? start : -1;
            }
        }
        return -1;
    }

    private static int end(String text, int from) {
        int end = from;
        int open = 0;
        while (end < text.length() && isUrlChar(text.charAt(end))) {
            open += text.charAt(end) == '(' ? 1 : 0;
            end++;
        }
        int close =
                (int) text.substring(from, end).chars().filter(c -> c == ')').count();
        while (end > from && TRAILING.indexOf(text.charAt(end - 1)) >= 0) {
            if (text.charAt(end - 1) == ')' && close-- <= open) {
                break;
            }
            end--;
        }
        return end > from && isWordChar(text.charAt(from)) ? end : from;
    }

    private static boolean isUrlChar(char c) {
        return c > ' ' && c != '<' && c != '>' && c != '"' && c != '`' && c < 0x2E80 && !Spacing.isChinese(c);
    }

    private static boolean isWordChar(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
}
