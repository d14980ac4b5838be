package dev.jianbao.archive.check.text;

import dev.jianbao.diagnostics.Code;
import dev.jianbao.text.CodePointName;
import dev.jianbao.text.HiddenCharacter;
import java.util.List;
import java.util.Optional;

/** Text is what is seen: nothing turns its direction, hides in it or controls a machine. */
final class HiddenCharacters implements LineRule {
    private static final int JOINER = 0x200D;
    private static final int BLACK_FLAG = 0x1F3F4;

    @Override
    public int traits() {
        return Traits.HIDDEN;
    }

    @Override
    public void inspect(Line line, Findings findings) {
        String text = line.text();
        for (int at = 0; at < text.length(); ) {
            int c = text.codePointAt(at);
            int end = at + Character.charCount(c);
            Optional<Code> fault = Unseen.fault(c);
            if (fault.isPresent() && !isEmoji(text, at, c)) {
                while (end < text.length()
                        && Unseen.fault(text.codePointAt(end)).equals(fault)) {
                    end += Character.charCount(text.codePointAt(end));
                }
                findings.add(fault.get(), line, at, end, List.of(CodePointName.of(c)));
            } else if (c == BLACK_FLAG) {
                end = afterTags(text, end);
            }
            at = end;
        }
    }

    /** A joiner within an emoji such as a family makes one picture of several. */
    private static boolean isEmoji(String text, int at, int c) {
        return c == JOINER
                && at > 0
                && at + 1 < text.length()
                && isPicture(text.codePointBefore(at))
                && isPicture(text.codePointAt(at + 1));
    }

    private static boolean isPicture(int c) {
        return c == 0xFE0F || c >= 0x1F000 && c <= 0x1FAFF || Character.getType(c) == Character.OTHER_SYMBOL;
    }

    /** The flags of England and the like are a black flag and tags. */
    private static int afterTags(String text, int from) {
        int at = from;
        while (at < text.length() && HiddenCharacter.isTag(text.codePointAt(at))) {
            at += 2;
        }
        return at;
    }
}
