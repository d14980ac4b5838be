package dev.jianbao.cli.create;

import dev.jianbao.diagnostics.Spoken;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text to start a file from. It stands among the program's resources, by language; {@code @name@} is a place to fill in.
 */
final class Form {
    private static final Pattern PLACE = Pattern.compile("@([a-z-]+)@");

    private final String text;

    private Form(String text) {
        this.text = text;
    }

    /** The form of a name in Chinese of either kind or, for a site in any other language, in English. */
    static Form of(String name, Locale language) {
        String path = "forms/" + Spoken.of(language).toLanguageTag() + "/" + name;
        try (InputStream in = Form.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalArgumentException("the program has no form " + path);
            }
            return new Form(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the form " + path, e);
        }
    }

    /** The text with every place filled in. */
    String fill(Map<String, String> values) {
        return PLACE.matcher(text).replaceAll(place -> {
            String value = values.get(place.group(1));
            if (value == null) {
                throw new IllegalArgumentException("nothing to fill in for " + place.group());
            }
            return Matcher.quoteReplacement(value);
        });
    }

    /** Writes a new file and the folders that lead to it; a file that is there already is never touched. */
    void write(Path file, Map<String, String> values) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, fill(values), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }
}
