package dev.jianbao.release;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a bag says of itself ({@code bag-info.txt}).
 *
 * @param fields the first value of each label
 */
record Description(Map<String, String> fields) {
    Description {
        fields = Collections.unmodifiableMap(new TreeMap<>(fields));
    }

    static Description parse(byte[] text) {
        Map<String, String> fields = new TreeMap<>();
        new String(text, UTF_8).lines().forEach(line -> {
            int colon = line.indexOf(": ");
            if (colon > 0) {
                fields.putIfAbsent(line.substring(0, colon), line.substring(colon + 2));
            }
        });
        return new Description(fields);
    }

    String title() {
        return fields.getOrDefault("External-Description", "");
    }

    /** Which release of which site this is. */
    String identifier() {
        return fields.getOrDefault("External-Identifier", "");
    }

    String software() {
        return fields.getOrDefault("Bag-Software-Agent", "jianbao");
    }

    /** The beginning of the day on which it was sealed, as WARC files write it. */
    String sealedAt() {
        return fields.getOrDefault("Bagging-Date", "1970-01-01") + "T00:00:00Z";
    }

    /** The address in the identifier, which is that of the site without its scheme; none where it is the site's title. */
    Optional<URI> address() {
        String origin = identifier().replaceFirst("/\\d+$", "");
        if (!origin.matches("[a-z0-9-]+(?:\\.[a-z0-9-]+)+(?::\\d+)?(?:/\\S*)?")) {
            return Optional.empty();
        }
        return Optional.of(URI.create("https://" + origin + "/"));
    }
}
