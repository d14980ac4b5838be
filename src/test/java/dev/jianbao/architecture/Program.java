package dev.jianbao.architecture;

import static java.util.stream.Collectors.toList;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.jianbao.diagnostics.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The program under test, as compiled classes and as source files. */
final class Program {
    static final Path SOURCES = Path.of("src/main/java");

    private Program() {}

    static JavaClasses classes() {
        return Imported.CLASSES;
    }

    /** Every Java source of the program, sorted. */
    static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .collect(toList());
        }
    }

    private static final class Imported {
        static final JavaClasses CLASSES = new ClassFileImporter()
                .importUrl(
                        Diagnostic.class.getProtectionDomain().getCodeSource().getLocation());
    }
}
