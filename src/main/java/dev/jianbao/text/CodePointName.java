package dev.jianbao.text;

import java.util.Locale;

/** Names characters that cannot be shown. */
public final class CodePointName {
    private CodePointName() {}

    /** A character's number and its name in Unicode, such as {@code U+202E RIGHT-TO-LEFT OVERRIDE}. */
    public static String of(int codePoint) {
        String name = Character.getName(codePoint);
        String number = String.format(Locale.ROOT, "U+%04X", codePoint);
        return name == null ? number : number + " " + name;
    }
}
