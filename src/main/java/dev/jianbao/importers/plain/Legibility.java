package dev.jianbao.importers.plain;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** Tells a text from bytes that merely happen to decode. */
final class Legibility {
    /** One control character in so many is an accident; more are a sign of something that is no text. */
    private static final int CHARACTERS_PER_CONTROL = 2000;

    private static final Pattern WORD = Pattern.compile("[^\\s]{3,}");
    private static final Pattern ODD_WORD =
            Pattern.compile("[a-z][A-Z].{0,4}[a-z][A-Z]|[a-zA-Z0-9][\\[\\]{}^~|`\\\\;%#$<>]+[a-zA-Z]|[!\"#$%&*+]{3}");
    private static final int FEWEST_WORDS = 8;

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final int FIRST_ROW = 16;
    private static final int LAST_ROW = 55;

    private static final int ENOUGH = 120;
    private static final int MOST_BY_CHANCE = 8;
    private static final String FREQUENT =
            "的一是在不了有和人这中大为上个以要时来生到作地于出分对成会可主发年动同工能下过种面而方后多定行学法所民得经进部度加量体制机当使点从业本去好应开合因由其前外日全间与关各重新内数月第";

    private Legibility() {}

    /** Whether control characters stand in it as they do in programs and pictures. */
    static boolean holdsControls(String text) {
        long controls = text.chars().filter(Legibility::isControl).count();
        return controls > 0 && (text.indexOf('\0') >= 0 || controls > 1 + text.length() / CHARACTERS_PER_CONTROL);
    }

    /** The share of characters that Chinese and English texts are made of. */
    static double share(String text) {
        if (text.isEmpty()) {
            return 0;
        }
        long usual = text.codePoints().filter(Legibility::isUsual).count();
        return (double) usual / text.codePointCount(0, text.length());
    }

    /**
     * Whether a text that decodes cannot be read: more than a few lost characters, accented letters where none belong, as they
     * come of a wrong encoding, or long lines without a blank, as encoded bytes have them.
     */
    static boolean isIllegible(String text) {
        int length = text.codePointCount(0, text.length());
        long han = text.codePoints().filter(Character::isIdeographic).count();
        long lost = text.codePoints().filter(c -> c == 0xFFFD).count();
        long accented = text.codePoints().filter(Legibility::isOfWrongEncoding).count();
        return lost * 20 > length
                || accented * 5 > length && han * 10 < length
                || han == 0 && isEncoded(text)
                || han * 10 < length && isScrambled(text)
                || text.lines().anyMatch(Legibility::isReadAsGb)
                || han >= ENOUGH && isNoise(text, han);
    }

    /**
     * Whether Han stand there as chance brings them: in any text the commonest make up a tenth at least, but for lists of names, which
     * are written with characters of the first level of GB/T 2312 nearly all.
     */
    private static boolean isNoise(String text, long han) {
        long frequent = text.codePoints().filter(c -> FREQUENT.indexOf(c) >= 0).count();
        return frequent * 25 < han
                && text.codePoints().filter(Legibility::isOfFirstLevel).count() * 5 < han * 4;
    }

    /** Rows 16 to 55 of GB/T 2312, which GB 18030 encodes alike: the 3,755 characters that are met most. */
    private static boolean isOfFirstLevel(int c) {
        if (!Character.isIdeographic(c)) {
            return false;
        }
        byte[] bytes = Character.toString(c).getBytes(GB18030);
        int row = (bytes[0] & 0xFF) - 0xA0;
        return bytes.length == 2 && row >= FIRST_ROW && row <= LAST_ROW && (bytes[1] & 0xFF) > 0xA0;
    }

    private static boolean isOfWrongEncoding(int c) {
        return c >= 0x80 && c <= 0xFF || c >= 0x152 && c <= 0x192 || c == 0x20AC || c == 0x2122;
    }

    /** Whether letters change from small to capital within words, and signs stand among them, as in no language. */
    private static boolean isScrambled(String text) {
        long words = WORD.matcher(text).results().count();
        long odd = WORD.matcher(text)
                .results()
                .filter(each -> ODD_WORD.matcher(each.group()).find())
                .count();
        return words >= FEWEST_WORDS && odd * 2 > words;
    }

    private static boolean isEncoded(String text) {
        List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
        long solid = lines.stream()
                .filter(line -> line.length() >= 60 && line.strip().matches("[A-Za-z0-9+/=_-]+"))
                .count();
        return solid > 2 && solid * 10 >= lines.size() * 7L;
    }

    /** Whether the bytes of a line, were it GB 18030, are UTF-8 to its end: then that is what it was, and it was read wrongly. */
    private static boolean isReadAsGb(String line) {
        if (line.codePoints().filter(Character::isIdeographic).count() <= MOST_BY_CHANCE) {
            return false;
        }
        byte[] bytes = line.replaceAll("\uFFFD+$", "").getBytes(GB18030);
        return Encoding.readable(bytes, StandardCharsets.UTF_8) > bytes.length - Encoding.LONGEST_CHARACTER;
    }

    private static boolean isControl(int c) {
        return c < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 0x0B || c == 0x7F;
    }

    private static boolean isUsual(int c) {
        return c >= 0x20 && c < 0x7F
                || c == '\n'
                || c == '\r'
                || c == '\t'
                || c >= 0x2010 && c <= 0x203B
                || c >= 0x3000 && c <= 0x303F
                || c >= 0x4E00 && c <= 0x9FFF
                || c >= 0xFF01 && c <= 0xFF5E;
    }
}
