package dev.jianbao.render.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** The built-in theme, which lies on the class path under {@code templates/}. */
final class ThemeFiles {
    /** Names the files of the built-in theme and the version they belong to. */
    static final String LIST = "theme.properties";

    private static final String ROOT = "/templates/";

    private ThemeFiles() {}

    /** The names of its templates, bundles and assets, from the list in {@code theme.properties}. */
    static List<String> names() {
        return List.of(properties(LIST).getOrDefault("files", "").split("\\s+"));
    }

    static String version() {
        return properties(LIST).getOrDefault("version", "");
    }

    static byte[] read(String name) {
        try (InputStream in = ThemeFiles.class.getResourceAsStream(ROOT + name)) {
            if (in == null) {
                throw new IllegalStateException("the built-in theme lacks " + name);
            }
            return in.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot read the built-in " + name, failure);
        }
    }

    static Map<String, String> properties(String name) {
        return parse(new String(read(name), StandardCharsets.UTF_8));
    }

    /** The keys and values of a text in the syntax of {@link Properties}. */
    static Map<String, String> parse(String text) {
        Properties read = new Properties();
        try {
            read.load(new StringReader(text));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        Map<String, String> sorted = new TreeMap<>();
        read.stringPropertyNames().forEach(key -> sorted.put(key, read.getProperty(key)));
        return sorted;
    }
}
