package dev.jianbao.archive.check.text;

import dev.jianbao.diagnostics.Code;
import java.util.Optional;

/** The characters that are not seen, or change what is, and what is to be said of each. */
final class Unseen {
    private static final String INVISIBLE = "\u00AD\u034F\u115F\u1160\u17B4\u17B5\u180E\u200B\u200C\u200D\u2028\u2029"
            + "\u2060\u2061\u2062\u2063\u2064\u206A\u206B\u206C\u206D\u206E\u206F\u3164\uFEFF\uFFA0\uFFF9\uFFFA\uFFFB";

    private Unseen() {}

    /** Whether a character beyond ASCII is worth a second look: a quick test that is right for all but emoji. */
    static boolean isSuspect(char c) {
        return c >= 0x2000 && c <= 0x206F && (c < 0x2010 || c > 0x2027)
                || switch (c) {
                    case 0x061C, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180E, 0x3164, 0xFEFF, 0xFFA0 -> true;
                    default -> false;
                };
    }

    /** What is wrong with a character, if anything. */
    static Optional<Code> fault(int c) {
        if (c == 0x061C || c == 0x200E || c == 0x200F || c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069) {
            return Optional.of(Code.BIDI_CONTROL);
        }
        if (Character.isISOControl(c) && c != '\t' || isTag(c) || (c & 0xFFFE) == 0xFFFE) {
            return Optional.of(Code.CONTROL_CHARACTER);
        }
        return INVISIBLE.indexOf(c) >= 0 ? Optional.of(Code.INVISIBLE_CHARACTER) : Optional.empty();
    }

    /** Tag characters spell out ASCII that nobody sees. */
    static boolean isTag(int c) {
        return c >= 0xE0000 && c <= 0xE007F;
    }
}
