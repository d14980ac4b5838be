package dev.jianbao.importers.plain;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Chinese text that mails and news groups carried in bytes of seven bits: HZ (RFC 1843) and UTF-7 (RFC 2152). Both read as ASCII, and
 * say nothing then.
 */
final class SevenBit {
    private static final Charset GB2312 = Charset.forName("GB2312");
    private static final Pattern HZ = Pattern.compile("~\\{((?:[!-w][!-~])+)(?:~}|(?=\n|\r|\\z))|~~|~\r?\n");
    private static final Pattern UTF_7 = Pattern.compile("\\+(?:([A-Za-z0-9+/]+)-?|-)");
    /** One Han in so many characters is no accident. */
    private static final int HAN_SHARE = 4;

    private SevenBit() {}

    /** What such a text says; empty for one that is in neither, or that does not hold together. */
    static Optional<Encoding.Decoded> decode(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        if (text.chars().anyMatch(c -> c >= 0x80)) {
            return Optional.empty();
        }
        return (text.contains("~{") ? decoded(text, HZ, SevenBit::gb, "HZ") : Optional.<Encoding.Decoded>empty())
                .or(() -> text.contains("+") ? decoded(text, UTF_7, SevenBit::utf16, "UTF-7") : Optional.empty());
    }

    /** Makes the text of one piece; null where it is none. */
    private interface Piece {
        String read(MatchResult match) throws CharacterCodingException;
    }

    private static Optional<Encoding.Decoded> decoded(String text, Pattern pieces, Piece piece, String name) {
        StringBuilder out = new StringBuilder();
        Matcher match = pieces.matcher(text);
        int end = 0;
        try {
            while (match.find()) {
                out.append(text, end, match.start()).append(piece.read(match.toMatchResult()));
                end = match.end();
            }
        } catch (CharacterCodingException | IllegalArgumentException none) {
            return Optional.empty();
        }
        out.append(text.substring(end));
        long han = out.codePoints().filter(Character::isIdeographic).count();
        return han * HAN_SHARE >= out.length()
                ? Optional.of(new Encoding.Decoded(out.toString(), name))
                : Optional.empty();
    }

    private static String gb(MatchResult match) throws CharacterCodingException {
        if (match.group(1) == null) {
            return match.group().equals("~~") ? "~" : "";
        }
        ByteArrayOutputStream high = new ByteArrayOutputStream();
        match.group(1).chars().forEach(c -> high.write(c | 0x80));
        return GB2312.newDecoder().decode(ByteBuffer.wrap(high.toByteArray())).toString();
    }

    private static String utf16(MatchResult match) throws CharacterCodingException {
        if (match.group(1) == null) {
            return "+";
        }
        byte[] bytes = Base64.getDecoder().decode(match.group(1));
        return StandardCharsets.UTF_16BE
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes, 0, bytes.length - bytes.length % 2))
                .toString();
    }
}
