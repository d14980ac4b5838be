package dev.jianbao.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The class-data archive that {@code bin/jianbao} makes, with a real JDK and a program of one class in place of the real one. */
@DisabledOnOs(OS.WINDOWS)
class ClassArchiveTest {
    private static final String PROGRAM = """
            public class Echo {
                public static void main(String[] words) {
                    System.out.println("echo " + String.join(" ", words));
                }
            }
            """;
    private static final int LONGEST_WAIT = 600; // tenths of a second

    @TempDir
    Path temp;

    private Path root;
    private Path cache;

    @BeforeEach
    void project() throws IOException {
        root = Files.createDirectories(temp.toRealPath().resolve("project"));
        cache = temp.resolve("cache");
        Path launcher = Files.createDirectories(root.resolve("bin")).resolve("jianbao");
        Files.copy(Path.of("bin/jianbao"), launcher);
        Files.setPosixFilePermissions(launcher, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.createDirectories(root.resolve("target/lib"));
        pack(root.resolve("target/jianbao.jar"));
    }

    @Test
    void theSecondRunSaysTheSameAndLoadsItsClassesFromTheArchive() throws Exception {
        assertThat(run("list", "政务")).isEqualTo("echo list 政务\n");
        Path archive = archive();
        assertThat(Files.getLastModifiedTime(archive))
                .isEqualTo(Files.getLastModifiedTime(root.resolve("target/jianbao.jar")));

        assertThat(run("list", "政务")).isEqualTo("echo list 政务\n");
        assertThat(runLogged()).contains("Echo source: shared objects file");
    }

    @Test
    void anArchiveOfAnotherJarIsPassedOverAndMadeAnew() throws Exception {
        run();
        Path archive = archive();
        FileTime other = FileTime.from(Instant.parse("2024-01-01T00:00:00Z"));
        Files.setLastModifiedTime(root.resolve("target/jianbao.jar"), other);

        assertThat(runLogged()).contains("Echo source: ").doesNotContain("Echo source: shared objects file");
        waitFor(() -> Files.getLastModifiedTime(archive).equals(other));
    }

    @Test
    void aBrokenArchiveDoesNoHarm() throws Exception {
        run();
        Path archive = archive();
        FileTime time = Files.getLastModifiedTime(archive);
        Files.delete(archive);
        Files.writeString(archive, "noise");
        Files.setLastModifiedTime(archive, time);

        assertThat(run("build")).isEqualTo("echo build\n");
    }

    @Test
    void aCacheThatCannotBeWrittenDoesNoHarm() throws Exception {
        Files.writeString(cache, "a file in its place");

        assertThat(run("build")).isEqualTo("echo build\n");
    }

    private String run(String... arguments) throws Exception {
        return finish(launcher(arguments));
    }

    /** What the Java machine writes of where classes come from. */
    private String runLogged() throws Exception {
        Path log = Files.createTempFile(temp, "classes", ".log");
        ProcessBuilder builder = launcher();
        builder.environment().put("JIANBAO_JAVA_OPTS", "-Xlog:class+load:file=" + log);
        finish(builder);
        return Files.readString(log);
    }

    private ProcessBuilder launcher(String... arguments) {
        ProcessBuilder builder = new ProcessBuilder(
                Stream.concat(Stream.of(root.resolve("bin/jianbao").toString()), Stream.of(arguments))
                        .toList());
        Map<String, String> environment = builder.environment();
        environment.put("JIANBAO_JAVA_HOME", System.getProperty("java.home"));
        environment.put("JIANBAO_CACHE", cache.toString());
        environment.remove("JIANBAO_JAVA_OPTS");
        return builder.directory(temp.toFile());
    }

    private static String finish(ProcessBuilder builder) throws Exception {
        Process process = builder.redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }

    private Path archive() throws Exception {
        waitFor(() -> archives().size() == 1);
        return archives().get(0);
    }

    private List<Path> archives() throws IOException {
        if (!Files.isDirectory(cache)) {
            return List.of();
        }
        try (Stream<Path> files = Files.find(
                cache, Integer.MAX_VALUE, (file, attributes) -> file.toString().endsWith(".jsa"))) {
            return files.toList();
        }
    }

    private interface Condition {
        boolean holds() throws IOException;
    }

    /** The archive is there, and whoever made it has cleared up. */
    private void waitFor(Condition condition) throws Exception {
        for (int tenth = 0; tenth < LONGEST_WAIT && (!condition.holds() || isBeingMade()); tenth++) {
            Thread.sleep(100);
        }
        assertThat(condition.holds() && !isBeingMade()).isTrue();
    }

    private boolean isBeingMade() throws IOException {
        List<Path> archives = archives();
        return archives.isEmpty() || Files.exists(archives.get(0).resolveSibling("making"));
    }

    private void pack(Path jar) throws IOException {
        Path source = Files.writeString(temp.resolve("Echo.java"), PROGRAM);
        assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, "-d", temp.toString(), source.toString()))
                .isZero();
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, "Echo");
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out, manifest)) {
            entries.putNextEntry(new JarEntry("Echo.class"));
            Files.copy(temp.resolve("Echo.class"), entries);
            entries.closeEntry();
        }
    }
}
