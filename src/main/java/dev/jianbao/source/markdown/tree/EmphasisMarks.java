package dev.jianbao.source.markdown.tree;

import com.vladsch.flexmark.parser.core.delimiter.EmphasisDelimiterProcessor;
import com.vladsch.flexmark.parser.delimiter.DelimiterRun;
import dev.jianbao.text.Spacing;

/**
 * Emphasis by {@code *} or {@code _} that works beside full-width punctuation, where CommonMark's rules, made for scripts
 * with spaces, leave {@code **注意：**正文} as it is. Away from Chinese text they are CommonMark's own.
 *
 * <p>The one change: punctuation of Chinese text counts as a letter where CommonMark asks whether a run of marks touches
 * punctuation, and a mark beside an ideograph may touch any punctuation on its other side.
 */
class EmphasisMarks extends EmphasisDelimiterProcessor {
    private final boolean withinWords;

    EmphasisMarks(char mark) {
        super(mark, false);
        this.withinWords = mark != '_';
    }

    @Override
    public boolean canBeOpener(
            String before,
            String after,
            boolean leftFlanking,
            boolean rightFlanking,
            boolean beforeIsPunctuation,
            boolean afterIsPunctuation,
            boolean beforeIsWhitespace,
            boolean afterIsWhiteSpace) {
        char left = before.charAt(0);
        char right = after.charAt(0);
        return flanks(left, right) && (withinWords || !flanks(right, left) || isPunctuation(left));
    }

    @Override
    public boolean canBeCloser(
            String before,
            String after,
            boolean leftFlanking,
            boolean rightFlanking,
            boolean beforeIsPunctuation,
            boolean afterIsPunctuation,
            boolean beforeIsWhitespace,
            boolean afterIsWhiteSpace) {
        char left = before.charAt(0);
        char right = after.charAt(0);
        return flanks(right, left) && (withinWords || !flanks(left, right) || isPunctuation(right));
    }

    @Override
    public int getDelimiterUse(DelimiterRun opener, DelimiterRun closer) {
        boolean ambiguous = opener.canClose() || closer.canOpen();
        boolean threes = opener.length() % 3 == 0 && closer.length() % 3 == 0;
        if (ambiguous && !threes && (opener.length() + closer.length()) % 3 == 0) {
            return 0;
        }
        return opener.length() >= 2 && closer.length() >= 2 ? 2 : 1;
    }

    /** Whether marks between the two lean on the inner one: left-flanking, or right-flanking with the two exchanged. */
    private static boolean flanks(char outer, char inner) {
        return !isBlank(inner)
                && (!isForeignPunctuation(inner) || isBlank(outer) || isForeignPunctuation(outer) || isChinese(outer));
    }

    private static boolean isForeignPunctuation(char c) {
        return isPunctuation(c) && !isChinese(c);
    }

    /** A surrogate is half of a rare ideograph, or of a picture: neither cares about spaces. */
    private static boolean isChinese(char c) {
        return Character.isSurrogate(c) || Spacing.isChinese(c);
    }

    private static boolean isBlank(char c) {
        return c == '\t' || c == '\n' || c == '\f' || c == '\r' || Character.getType(c) == Character.SPACE_SEPARATOR;
    }

    /** Punctuation as CommonMark has it since 0.31: general categories P and S. */
    private static boolean isPunctuation(char c) {
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.MATH_SYMBOL,
                    Character.CURRENCY_SYMBOL,
                    Character.MODIFIER_SYMBOL,
                    Character.OTHER_SYMBOL -> true;
            default -> false;
        };
    }
}
