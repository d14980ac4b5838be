package dev.jianbao.source.markdown.tree;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Percent-encoding, as links need it. */
public final class UrlText {
    private static final String KEPT = "-_.+!*'(),%#@?=;:/&$~";
    private static final String KEPT_IN_PATHS = "-_.+!*'(),@=;:/&$~";
    private static final String HEX = "0123456789ABCDEF";

    private UrlText() {}

    /** A URL in ASCII: what is not allowed in one is percent-encoded, what was encoded before stays. */
    public static String encode(String url) {
        return encode(url, KEPT);
    }

    /** The path of a file as part of a URL, in ASCII; what has a meaning in one, such as a percent sign, is encoded too. */
    public static String encodePath(String path) {
        return encode(path, KEPT_IN_PATHS);
    }

    private static String encode(String url, String kept) {
        if (isKept(url, kept)) {
            return url;
        }
        StringBuilder out = new StringBuilder(url.length() + 16);
        for (byte unit : url.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (unit & 0xFF);
            if (isAlphanumeric(c) || kept.indexOf(c) >= 0) {
                out.append(c);
            } else {
                out.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
            }
        }
        return out.toString();
    }

    private static boolean isKept(String url, String kept) {
        for (int i = 0; i < url.length(); i++) {
            char c = url.charAt(i);
            if (!isAlphanumeric(c) && kept.indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    /**
     * A path or id without percent-encoding. A percent sign that two hexadecimal digits do not follow is itself; nothing comes
     * of an encoding that is not UTF-8.
     */
    public static Optional<String> decode(String written) {
        if (written.indexOf('%') < 0) {
            return Optional.of(written);
        }
        byte[] in = written.getBytes(StandardCharsets.UTF_8);
        byte[] out = new byte[in.length];
        int length = 0;
        for (int i = 0; i < in.length; i++) {
            boolean encoded = in[i] == '%' && i + 2 < in.length && hex(in[i + 1]) >= 0 && hex(in[i + 2]) >= 0;
            out[length++] = encoded ? (byte) (hex(in[i + 1]) << 4 | hex(in[i + 2])) : in[i];
            i += encoded ? 2 : 0;
        }
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(out, 0, length))
                    .toString());
        } catch (CharacterCodingException notUtf8) {
            return Optional.empty();
        }
    }

    /** The scheme a browser would see, in lower case; empty for a relative reference. */
    public static String scheme(String url) {
        for (int i = 0; i < url.length(); i++) {
            char c = url.charAt(i);
            if (c == ':') {
                return url.substring(0, i).toLowerCase(Locale.ROOT);
            }
            if (c == '/' || c == '?' || c == '#') {
                return "";
            }
        }
        return "";
    }

    private static boolean isAlphanumeric(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    private static int hex(byte c) {
        return Character.digit((char) c, 16);
    }
}
