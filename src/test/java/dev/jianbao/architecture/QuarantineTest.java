package dev.jianbao.architecture;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Which package may touch which library. What is not listed here may be touched nowhere. */
class QuarantineTest {
    private static final List<Library> LIBRARIES = List.of(
            new Library("java", ""),
            new Library("javax.xml", ""),
            new Library("org.jspecify.annotations", ""),
            new Library("com.sun.net.httpserver", "preview"),
            new Library("io.methvin.watcher", "preview"),
            new Library("org.yaml.snakeyaml", "source"),
            new Library("de.siegmar.fastcsv", "source.csv", "render.data"),
            new Library("com.vladsch.flexmark", "source"),
            new Library("org.jetbrains.annotations", "source"),
            new Library("org.jsoup", "source", "importers", "paper", "release"),
            new Library("org.apache.pdfbox", "importers.pdf"),
            new Library("org.apache.fontbox", "importers.pdf"),
            new Library("org.apache.james.mime4j", "importers.mime"),
            new Library("org.w3c.dom", "importers.word"),
            new Library("org.xml.sax", "importers.word"),
            new Library("freemarker", "render.html"),
            new Library("picocli", "cli"),
            new Library(
                    "com.fasterxml.jackson.core",
                    "diagnostics",
                    "render.feed",
                    "render.html.tags",
                    "render.data",
                    "render.search",
                    "importers.account",
                    "importers.plain",
                    "release",
                    "cli"),
            new Library("com.github.difflib", "text.compare"));

    @Test
    void librariesStayWhereTheyBelong() {
        TreeSet<String> escaped = Program.classes().stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(use -> !allowed(use))
                .map(Dependency::getDescription)
                .collect(toCollection(TreeSet::new));

        assertThat(escaped).isEmpty();
    }

    private static boolean allowed(Dependency use) {
        JavaClass target = use.getTargetClass().getBaseComponentType();
        return target.isPrimitive()
                || Part.owns(target)
                || LIBRARIES.stream()
                        .anyMatch(library ->
                                library.owns(target) && library.users().stream().anyMatch(user -> resides(use, user)));
    }

    private static boolean resides(Dependency use, String below) {
        return within(
                use.getOriginClass().getPackageName(),
                below.isEmpty() ? Part.ROOT_PACKAGE : Part.ROOT_PACKAGE + "." + below);
    }

    private static boolean within(String name, String root) {
        return name.equals(root) || name.startsWith(root + ".");
    }

    /**
     * A library and the packages that may use it.
     *
     * @param root the package that all of the library is below
     * @param users packages below the root package of the program; empty for any
     */
    private record Library(String root, List<String> users) {
        Library(String root, String... users) {
            this(root, List.of(users));
        }

        boolean owns(JavaClass type) {
            return within(type.getPackageName(), root);
        }
    }
}
