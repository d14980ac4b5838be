package dev.jianbao.importers.plain;

import dev.jianbao.importers.manuscript.ForeignFile;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the encoding of a text. Each is tried strictly; the first that fits every byte and reads like text is taken. */
public final class Encoding {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final String UTF_8_MARK = "\u00EF\u00BB\u00BF";
    private static final String LITTLE_MARK = "\u00FF\u00FE";
    private static final String BIG_MARK = "\u00FE\u00FF";

    private static final char LOST = '\uFFFD';
    static final int LONGEST_CHARACTER = 4;
    private static final int SHORTEST_CUT = 60;

    private Encoding() {}

    /**
     * A text as it was decoded.
     *
     * @param text without a byte order mark
     * @param name of the encoding
     */
    public record Decoded(String text, String name) {}

    /** The text of some bytes; empty where no encoding fits. */
    public static Optional<Decoded> decode(ForeignFile file) {
        byte[] bytes = file.bytes();
        if (file.beginsWith(UTF_8_MARK)) {
            return strictly(bytes, UTF_8_MARK.length(), StandardCharsets.UTF_8, "UTF-8");
        }
        if (file.beginsWith(LITTLE_MARK)) {
            return strictly(bytes, LITTLE_MARK.length(), StandardCharsets.UTF_16LE, "UTF-16LE");
        }
        if (file.beginsWith(BIG_MARK)) {
            return strictly(bytes, BIG_MARK.length(), StandardCharsets.UTF_16BE, "UTF-16BE");
        }
        Optional<Decoded> old = SevenBit.decode(bytes);
        if (old.isPresent()) {
            return old;
        }
        return Stream.of(
                        strictly(bytes, 0, StandardCharsets.UTF_8, "UTF-8"),
                        GbPlausibility.isPlausible(bytes)
                                ? strictly(bytes, 0, GB18030, "GB18030")
                                : Optional.<Decoded>empty())
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> unmarkedUtf16(bytes))
                .or(() -> strictly(bytes, 0, Big5.CHARSET, "Big5").filter(each -> Big5.isPlausible(each.text())))
                .or(() -> cut(bytes));
    }

    /**
     * A text that ends in the midst of its last character, as one does of which the rest was lost; a U+FFFD stands for that
     * character, and is asked about.
     */
    private static Optional<Decoded> cut(byte[] bytes) {
        for (Charset charset : List.of(StandardCharsets.UTF_8, GB18030)) {
            int whole = readable(bytes, charset);
            byte[] kept = Arrays.copyOf(bytes, whole);
            boolean end = whole >= SHORTEST_CUT && whole < bytes.length && bytes.length - whole < LONGEST_CHARACTER;
            if (end && (!charset.equals(GB18030) || GbPlausibility.isPlausible(kept))) {
                return strictly(kept, 0, charset, charset.name())
                        .map(each -> new Decoded(each.text() + LOST, each.name()));
            }
        }
        return Optional.empty();
    }

    /** Up to which byte some bytes can be read as UTF-8 or as GB 18030, whichever gets further. */
    static int readable(byte[] bytes) {
        return Math.max(readable(bytes, StandardCharsets.UTF_8), readable(bytes, GB18030));
    }

    static int readable(byte[] bytes, Charset charset) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(1 << 12);
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        while (decoder.decode(in, out, false).isOverflow()) {
            out.clear();
        }
        return in.position();
    }

    /** The text of bytes that are all of one encoding; empty where one is not. */
    public static Optional<Decoded> decode(ForeignFile file, Charset charset, String name) {
        return strictly(file.bytes(), 0, charset, name);
    }

    /** UTF-16 without a mark: the byte order that reads better, if either reads like text at all. */
    private static Optional<Decoded> unmarkedUtf16(byte[] bytes) {
        if (bytes.length % 2 != 0) {
            return Optional.empty();
        }
        List<Decoded> candidates = Stream.of(
                        strictly(bytes, 0, StandardCharsets.UTF_16LE, "UTF-16LE"),
                        strictly(bytes, 0, StandardCharsets.UTF_16BE, "UTF-16BE"))
                .flatMap(Optional::stream)
                .filter(each -> Legibility.share(each.text()) > 0.9 && readsLikeChinese(each.text()))
                .toList();
        return candidates.stream()
                .max((one, other) -> Double.compare(Legibility.share(one.text()), Legibility.share(other.text())));
    }

    /** Pairs of Latin letters make Han, too, but rare ones and no punctuation. */
    private static boolean readsLikeChinese(String text) {
        boolean punctuated = text.chars().anyMatch(c -> c == '\n' || c == ' ' || c == '，' || c == '。');
        return punctuated && GbPlausibility.isPlausible(text.getBytes(GB18030));
    }

    private static Optional<Decoded> strictly(byte[] bytes, int from, Charset charset, String name) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try {
            CharBuffer text = decoder.decode(ByteBuffer.wrap(bytes, from, bytes.length - from));
            return Optional.of(new Decoded(text.toString(), name))
                    .filter(decoded -> !Legibility.holdsControls(decoded.text()));
        } catch (CharacterCodingException wrong) {
            return Optional.empty();
        }
    }
}
