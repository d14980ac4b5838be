package dev.jianbao.importers.structure;

import java.util.regex.Pattern;

/**
 * The footnotes of a document, behind all else: as {@code [^1]: …}, as importers of formats that know them write them, or with the
 * bare number that was printed.
 */
public final class Footnotes {
    private static final Pattern NOTE =
            Pattern.compile("\\[\\^[0-9]{1,4}]:.*|(?:[①-⑳]|[0-9]{1,2}[\\s　]?)(?=\\p{IsHan})(?![年月日时份号期]).{3,200}");

    private Footnotes() {}

    /** Where they begin; the number of lines where there are none. */
    public static int start(Lines lines) {
        int start = lines.size();
        while (NOTE.matcher(lines.text(start - 1)).matches()) {
            start--;
        }
        return start;
    }
}
