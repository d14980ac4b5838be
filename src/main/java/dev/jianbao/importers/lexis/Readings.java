package dev.jianbao.importers.lexis;

import java.text.Normalizer;
import java.util.Locale;

/** How readings are written. */
public final class Readings {
    private Readings() {}

    /** Without tones, whether marked or counted; ü is v. */
    public static String plain(String reading) {
        String marked = reading.toLowerCase(Locale.ROOT).replaceAll("[üǖǘǚǜ]", "v");
        return Normalizer.normalize(marked, Normalizer.Form.NFD).replaceAll("\\p{M}|(?<=[a-z])[1-5]", "");
    }
}
