package dev.jianbao.source;

import java.lang.Character.UnicodeScript;
import java.net.IDN;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * The host in a web address. One in Chinese, such as {@code 教育.中国}, is written as the network knows it, {@code xn--…}; whoever reads
 * the link sees what its author wrote.
 *
 * @param before the scheme and the two slashes
 * @param host in ASCII, with its port
 * @param after all that follows
 * @param strange whether the host has letters of a script that readers here take for another
 */
public record WebAddress(String before, String host, String after, boolean strange) {
    private static final String MARK = "://";

    /** Scripts that nobody takes for Latin letters; a host may have these beside Latin ones. */
    private static final Set<UnicodeScript> PLAIN = EnumSet.of(
            UnicodeScript.COMMON,
            UnicodeScript.LATIN,
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.HANGUL);

    /** Takes an address apart; empty where it has no host that can be, or hides it behind a name and an {@code @}. */
    public static Optional<WebAddress> of(String written) {
        int mark = written.indexOf(MARK);
        if (mark < 0) {
            return Optional.empty();
        }
        int start = mark + MARK.length();
        int end = start;
        while (end < written.length() && "/?#\\".indexOf(written.charAt(end)) < 0) {
            end++;
        }
        String authority = written.substring(start, end);
        if (authority.isEmpty() || authority.indexOf('@') >= 0 || authority.startsWith(":")) {
            return Optional.empty();
        }
        return ascii(authority)
                .map(host -> new WebAddress(
                        written.substring(0, start),
                        host,
                        written.substring(start + authority.length()),
                        isStrange(authority)));
    }

    private static Optional<String> ascii(String authority) {
        if (authority.chars().allMatch(c -> c < 0x80)) {
            return Optional.of(authority);
        }
        int colon = authority.indexOf(':');
        String name = colon < 0 ? authority : authority.substring(0, colon);
        try {
            String host = IDN.toASCII(name, IDN.USE_STD3_ASCII_RULES);
            return Optional.of(colon < 0 ? host : host + authority.substring(colon));
        } catch (IllegalArgumentException noHost) {
            return Optional.empty();
        }
    }

    private static boolean isStrange(String authority) {
        return authority.codePoints().anyMatch(each -> !PLAIN.contains(UnicodeScript.of(each)));
    }

    /** The address with its host in ASCII. */
    public String text() {
        return before + host + after;
    }
}
