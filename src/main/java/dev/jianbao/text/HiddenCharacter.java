package dev.jianbao.text;

import java.util.Optional;

/** Why a character that cannot be seen has no place in a text. */
public enum HiddenCharacter {
    /** It turns the direction of what stands around it, so that readers see other words than those that are there. */
    TURNING,
    /** It controls a machine, or spells out words for machines alone. */
    CONTROL,
    /** It hides between others and keeps them from being found. */
    INVISIBLE;

    private static final String INVISIBLES = "\u00AD\u034F\u115F\u1160\u17B4\u17B5\u180E\u200B\u200C\u200D\u2028\u2029"
            + "\u2060\u2061\u2062\u2063\u2064\u206A\u206B\u206C\u206D\u206E\u206F\u3164\uFEFF\uFFA0\uFFF9\uFFFA\uFFFB";

    /** What is wrong with a character; empty for one that may stand in a line of text. */
    public static Optional<HiddenCharacter> of(int c) {
        if (c == 0x061C || c == 0x200E || c == 0x200F || c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069) {
            return Optional.of(TURNING);
        }
        if (Character.isISOControl(c) && c != '\t' || isTag(c) || (c & 0xFFFE) == 0xFFFE) {
            return Optional.of(CONTROL);
        }
        return INVISIBLES.indexOf(c) >= 0 ? Optional.of(INVISIBLE) : Optional.empty();
    }

    /** Tag characters spell out ASCII that nobody sees. */
    public static boolean isTag(int c) {
        return c >= 0xE0000 && c <= 0xE007F;
    }
}
