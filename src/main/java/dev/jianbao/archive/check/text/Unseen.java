package dev.jianbao.archive.check.text;

import dev.jianbao.diagnostics.Code;
import dev.jianbao.text.HiddenCharacter;
import java.util.Optional;

/** The characters that are not seen, or change what is, and what is to be said of each. */
final class Unseen {
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
        return HiddenCharacter.of(c).map(Code::of);
    }
}
