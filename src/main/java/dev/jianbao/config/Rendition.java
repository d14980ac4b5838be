package dev.jianbao.config;

import dev.jianbao.diagnostics.Code;
import dev.jianbao.source.Fields;
import dev.jianbao.source.Located;
import dev.jianbao.source.Scalar;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * That documents in simplified characters are shown in traditional ones as well.
 *
 * @param words how the site wants words to be written, above what the program knows: each with its traditional form
 */
public record Rendition(SortedMap<String, String> words) {
    private static final String KEY = "rendition";
    private static final String WORDS = "rendition-words";

    public Rendition {
        words = Collections.unmodifiableSortedMap(new TreeMap<>(words));
    }

    /** What {@code site.yaml} says of it; what cannot be done is reported. */
    static Optional<Rendition> read(Fields fields, Scalar<Language> language, Language documents) {
        SortedMap<String, String> words = new TreeMap<>();
        fields.list(WORDS, word())
                .forEach(each ->
                        words.put(each.value().simplified(), each.value().traditional()));
        Scalar<Language> possible =
                (written, diagnostics) -> language.read(written, diagnostics).filter(asked -> {
                    boolean fits = asked == Language.ZH_HANT && documents == Language.ZH_HANS;
                    if (!fits) {
                        diagnostics.report(Code.RENDITION_IMPOSSIBLE, written.range(), asked.tag(), documents.tag());
                    }
                    return fits;
                });
        return fields.get(KEY, possible).map(Located::value).map(asked -> new Rendition(words));
    }

    private record Word(String simplified, String traditional) {}

    /** {@code 钟书记=鍾書記}: as many characters on either side. */
    private static Scalar<Word> word() {
        return (written, diagnostics) -> {
            String[] sides = written.value().split("=", -1);
            boolean fits = sides.length == 2 && !sides[0].isEmpty() && length(sides[0]) == length(sides[1]);
            if (!fits) {
                diagnostics.report(Code.BAD_RENDITION_WORD, written.range(), written.value());
            }
            return fits ? Optional.of(new Word(sides[0], sides[1])) : Optional.empty();
        };
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
