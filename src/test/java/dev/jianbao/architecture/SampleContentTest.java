package dev.jianbao.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * Neither the program nor its theme nor its tests know the bulletins, organisations and regions of the sample content; only what
 * the import of the documents that it retells is scored against does.
 */
class SampleContentTest {
    private static final Path CONTENT = Path.of("content");
    private static final Set<String> NAMING = Set.of("id", "name", "short-name", "short-names", "former-names");

    @Test
    void nothingIsNamedThatOnlyTheSampleKnows() throws IOException {
        Set<String> names = sampleNames();
        Set<String> uses = new TreeSet<>();
        for (Path file : files(Path.of("src"), Path.of("templates"))) {
            String text = read(file);
            names.stream().filter(text::contains).forEach(name -> uses.add(file + " names " + name));
        }

        assertThat(names).hasSizeGreaterThan(50);
        assertThat(uses).isEmpty();
    }

    private static Set<String> sampleNames() throws IOException {
        Set<String> names = new TreeSet<>();
        for (Path file : files(CONTENT.resolve("catalogue"), CONTENT.resolve("bulletins"))) {
            boolean catalogue = file.endsWith("organisations.yaml") || file.endsWith("regions.yaml");
            if (catalogue || file.endsWith("bulletin.yaml")) {
                collect(new Yaml(new SafeConstructor(new LoaderOptions())).load(read(file)), names);
            }
        }
        try (Stream<Path> bulletins = Files.list(CONTENT.resolve("bulletins"))) {
            bulletins.forEach(bulletin -> names.add(bulletin.getFileName().toString()));
        }
        // 江西, jiangxi and the like are words of the language; whole names are not.
        names.removeIf(name -> name.matches("[a-z]+") || name.codePointCount(0, name.length()) < 3);
        return names;
    }

    /** The names in one mapping or in a list of them. */
    private static void collect(Object node, Set<String> names) {
        if (node instanceof Collection<?> entries) {
            entries.forEach(entry -> collect(entry, names));
        } else if (node instanceof Map<?, ?> fields) {
            fields.forEach((key, value) -> {
                if (key instanceof String word && NAMING.contains(word)) {
                    add(value, names);
                }
            });
        }
    }

    private static void add(Object value, Set<String> names) {
        if (value instanceof String name) {
            names.add(name);
        } else if (value instanceof Collection<?> several) {
            several.forEach(each -> add(each, names));
        } else {
            collect(value, names);
        }
    }

    private static List<Path> files(Path... folders) throws IOException {
        Set<Path> files = new TreeSet<>();
        for (Path folder : folders) {
            try (Stream<Path> all = Files.walk(folder)) {
                all.filter(Files::isRegularFile)
                        .filter(file -> !file.toString().contains("node_modules"))
                        .filter(file -> !file.startsWith("src/test/resources/import"))
                        .forEach(files::add);
            }
        }
        return List.copyOf(files);
    }

    /** A file as text; an image names nothing. */
    private static String read(Path file) throws IOException {
        try {
            return Files.readString(file);
        } catch (MalformedInputException binary) {
            return "";
        }
    }
}
