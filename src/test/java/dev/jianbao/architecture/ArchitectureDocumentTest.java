package dev.jianbao.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** docs/architecture.md names only what is there. */
class ArchitectureDocumentTest {
    private static final Pattern TYPE = Pattern.compile("`([A-Z]\\w+)(?:[.<(`])");
    private static final Pattern PACKAGE = Pattern.compile("`([a-z]+(?:\\.[a-z]+)*)`");
    private static final Pattern IN_DIAGRAM = Pattern.compile("\\b([A-Z][a-z]+(?:[A-Z][a-z]+)+)\\b");
    private static final Path DOCUMENT = Path.of("docs/architecture.md");

    @Test
    void namesOnlyTypesThatExist() throws IOException {
        String text = Files.readString(DOCUMENT);
        Set<String> named = found(TYPE, text);
        named.addAll(found(IN_DIAGRAM, text.substring(text.indexOf("```"), text.lastIndexOf("```"))));

        assertThat(named).hasSizeGreaterThan(30).isSubsetOf(known());
    }

    @Test
    void listsEveryPackageOfTheUpperTwoLevels() throws IOException {
        Set<String> named = found(PACKAGE, Files.readString(DOCUMENT));
        Set<String> packages = Program.classes().stream()
                .map(JavaClass::getPackageName)
                .filter(name -> !name.equals(Part.ROOT_PACKAGE))
                .map(name -> name.substring(Part.ROOT_PACKAGE.length() + 1))
                .filter(name -> name.indexOf('.') == name.lastIndexOf('.'))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(named).containsAll(packages);
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(each -> each.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The simple names of the program's types and of its tests. */
    private static Set<String> known() throws IOException {
        Set<String> names =
                Program.classes().stream().map(JavaClass::getSimpleName).collect(Collectors.toCollection(TreeSet::new));
        try (Stream<Path> tests = Files.walk(Path.of("src/test/java"))) {
            tests.map(path -> path.getFileName().toString())
                    .filter(name -> name.endsWith(".java"))
                    .forEach(name -> names.add(name.replace(".java", "")));
        }
        names.add("ArchUnit");
        return names;
    }
}
