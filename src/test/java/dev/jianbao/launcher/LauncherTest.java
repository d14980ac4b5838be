package dev.jianbao.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What {@code bin/jianbao} decides, in a project of its own whose JDK and Maven are scripts that write down how they were called. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
    private static final String JAVA = """
            #!/bin/sh
            echo "java of $0"
            echo "locale ${LC_ALL-}"
            for argument in "$@"; do echo "[$argument]"; done
            cat
            exit 7
            """;
    private static final String MVN = """
            #!/bin/sh
            echo "$JAVA_HOME: $*" >>"$CALLS"
            cat >>"$CALLS"
            if [ -n "${MVN_FAILS-}" ]; then echo "cannot compile Foo.java"; exit 1; fi
            mkdir -p target/lib
            echo made >target/jianbao.jar
            """;

    @TempDir
    Path temp;

    private Path root;
    private Path jdk;
    private Path calls;

    @BeforeEach
    void project() throws IOException {
        root = temp.toRealPath().resolve("一 project");
        jdk = temp.toRealPath().resolve("jdk 21");
        calls = Files.createFile(temp.resolve("calls"));
        script(root.resolve("bin/jianbao"), Files.readString(Path.of("bin/jianbao")));
        Files.writeString(root.resolve("pom.xml"), "<project/>");
        Files.createDirectories(root.resolve("src/main"));
        Files.createDirectories(root.resolve("templates"));
        makeJdk(jdk, "21.0.2");
        script(temp.resolve("mvn"), MVN);
    }

    @Test
    void compilesFirstThenRunsWithTheGivenArgumentsAndItsExitCode() throws Exception {
        Run run = run(Map.of(), "list", "--format", "two words", "", "政务");

        assertThat(run.exit).isEqualTo(7);
        assertThat(run.out).contains("java of " + jdk.resolve("bin/java"));
        assertThat(run.out).endsWith("""
                [-jar]
                [%s]
                [list]
                [--format]
                [two words]
                []
                [政务]
                from standard input
                """.formatted(root.resolve("target/jianbao.jar")));
        assertThat(run.err).isEmpty();
        assertThat(calls).hasContent(jdk + ": -B -ntp -q -Dfast -Dmaven.test.skip=true package");
    }

    @Test
    void doesNotCompileWhatIsUpToDate() throws Exception {
        run(Map.of());
        run(Map.of());

        assertThat(Files.readAllLines(calls)).hasSize(1);
    }

    @Test
    void compilesAgainWhenASourceATemplateOrThePomIsNewerOrTheJarIsGone() throws Exception {
        run(Map.of());
        List<Path> parts = List.of(
                root.resolve("pom.xml"), root.resolve("src/main/Foo.java"), root.resolve("templates/page.ftlh"));
        for (Path part : parts) {
            Files.writeString(part, "changed");
            Files.setLastModifiedTime(part, FileTime.from(Instant.parse("2100-01-01T00:00:00Z")));
            run(Map.of());
            Files.setLastModifiedTime(part, FileTime.from(Instant.EPOCH));
            Files.setLastModifiedTime(part.getParent(), FileTime.from(Instant.EPOCH));
        }
        Files.delete(root.resolve("target/jianbao.jar"));
        run(Map.of());

        assertThat(Files.readAllLines(calls)).hasSize(5);
    }

    @Test
    void aFailedCompileSaysWhyAndLeavesNothingHalfMade() throws Exception {
        Run failed = run(Map.of("MVN_FAILS", "yes"));

        assertThat(failed.exit).isEqualTo(3);
        assertThat(failed.out).isEmpty();
        assertThat(failed.err).contains("cannot compile Foo.java").contains("jianbao: compiling failed");
        assertThat(root.resolve("target/.compiling")).doesNotExist();
        assertThat(run(Map.of()).exit).isEqualTo(7);
    }

    @Test
    void aLockWhoseHolderIsGoneIsTakenOver() throws Exception {
        Process gone = new ProcessBuilder("true").start();
        gone.waitFor();
        Files.createDirectories(root.resolve("target/.compiling"));
        Files.writeString(root.resolve("target/.compiling/pid"), gone.pid() + "\n");

        assertThat(run(Map.of()).exit).isEqualTo(7);
        assertThat(root.resolve("target/.compiling")).doesNotExist();
    }

    @Test
    void twoAtOnceCompileOnce() throws Exception {
        Process first = start(root.resolve("bin/jianbao"), Map.of(), List.of());
        Process second = start(root.resolve("bin/jianbao"), Map.of(), List.of());

        assertThat(first.waitFor()).isEqualTo(7);
        assertThat(second.waitFor()).isEqualTo(7);
        assertThat(Files.readAllLines(calls)).hasSize(1);
    }

    @Test
    void worksThroughSymbolicLinks() throws Exception {
        Path inner = Files.createSymbolicLink(root.resolve("bin/jb"), Path.of("jianbao"));
        Path outer = Files.createSymbolicLink(
                Files.createDirectory(temp.resolve("else where")).resolve("jb"), inner);

        assertThat(finish(start(outer, Map.of(), List.of())).out)
                .contains(root.resolve("target/jianbao.jar").toString());
    }

    @Test
    void namesFilesInUtf8AndKeepsTheLanguageOfMessages() throws Exception {
        assertThat(run(Map.of("LC_ALL", "zh_CN.GBK")).out).contains("locale C.UTF-8", "[-Djianbao.locale=zh-CN]");
        assertThat(run(Map.of("LC_ALL", "", "LC_MESSAGES", "en_GB.UTF-8", "LANG", "zh_CN")).out)
                .contains("[-Djianbao.locale=en-GB]");
        assertThat(run(Map.of("LC_ALL", "C")).out).contains("locale C.UTF-8", "[-Djianbao.locale=en]");
        assertThat(run(Map.of("LANG", "")).out).doesNotContain("jianbao.locale");
    }

    @Test
    void givesALargeSiteItsHeap() throws Exception {
        fill("a large site", 2000);

        assertThat(run(Map.of(), "build").out)
                .contains("[-XX:TieredStopAtLevel=1]", "[-XX:C1MaxInlineSize=20]")
                .doesNotContain("-Xms");
        for (List<String> arguments :
                List.of(List.of("build", "-s", "a large site"), List.of("build", "--source=a large site"))) {
            assertThat(run(Map.of(), arguments.toArray(String[]::new)).out)
                    .contains("[-XX:TieredStopAtLevel=1]", "[-Xms420m]")
                    .doesNotContain("C1MaxInlineSize");
        }
        assertThat(run(Map.of("JIANBAO_JAVA_OPTS", "-Xmx256m"), "build", "-s", "a large site").out)
                .contains("[-Xmx256m]")
                .doesNotContain("-Xms");
        assertThat(run(Map.of(), "verify", "-s", "a large site").out)
                .contains("[-XX:TieredStopAtLevel=1]")
                .doesNotContain("-Xms");
    }

    @Test
    void optimisesOnlyWhereItPays() throws Exception {
        fill("a huge site", 20_000);

        for (List<String> arguments : List.of(List.of("build", "-s", "a huge site"), List.of("serve"))) {
            assertThat(run(Map.of(), arguments.toArray(String[]::new)).out)
                    .contains("[-XX:TieredStopAtLevel=4]", "[-Xms420m]");
        }
    }

    private void fill(String site, int documents) throws IOException {
        Path content = Files.createDirectories(temp.resolve(site).resolve("content"));
        for (int number = 0; number < documents; number++) {
            Files.createFile(content.resolve(number + ".md"));
        }
    }

    @Test
    void prefersItsOwnJdkAndRefusesOneThatIsTooOld() throws Exception {
        Path old = makeJdk(temp.resolve("jdk8"), "1.8.0_402");
        Path own = makeJdk(temp.resolve("jdk25"), "25");

        assertThat(run(Map.of("JIANBAO_JAVA_HOME", own.toString())).out).contains("java of " + own);
        Run refused = run(Map.of("JIANBAO_JAVA_HOME", old.toString(), "LANG", "zh_CN.UTF-8"));
        assertThat(refused.exit).isEqualTo(3);
        assertThat(refused.err).isEqualTo("jianbao: JIANBAO_JAVA_HOME 不是 JDK 17 或更新版本：" + old + "\n");
    }

    @Test
    void withoutAJavaHomeThatSuitsTakesTheNewestThereIs() throws Exception {
        Path old = makeJdk(temp.resolve("jdk11"), "11.0.2");
        Path newest = makeJdk(temp.resolve("jdk999"), "999.0.1");
        Path links = Files.createDirectories(temp.resolve("links"));
        Files.createSymbolicLink(links.resolve("javac"), newest.resolve("bin/javac"));
        String path = links + ":" + System.getenv("PATH");

        assertThat(run(Map.of("JAVA_HOME", old.toString(), "PATH", path)).out).contains("java of " + newest);
        assertThat(run(Map.of("PATH", path)).out).contains("java of " + jdk);
    }

    @Test
    void findsTheNewestJdkInTheUsualPlaces() throws Exception {
        Path home = temp.resolve("home");
        Path sdkman = makeJdk(home.resolve(".sdkman/candidates/java/current"), "998");
        Path links = Files.createDirectories(temp.resolve("links"));
        Files.createSymbolicLink(links.resolve("javac"), jdk.resolve("bin/javac"));

        assertThat(run(Map.of("JAVA_HOME", "", "HOME", home.toString(), "PATH", links + ":" + System.getenv("PATH")))
                        .out)
                .contains("java of " + sdkman);
    }

    @Test
    void saysThatMavenIsMissing() throws Exception {
        Run run = run(Map.of("JIANBAO_MVN", temp.resolve("no-mvn").toString()));

        assertThat(run.exit).isEqualTo(3);
        assertThat(run.err).startsWith("jianbao: the program must be compiled first, and Maven was not found");
    }

    @Test
    void needsNoMavenWhereThereAreNoSources() throws Exception {
        run(Map.of());
        Files.delete(root.resolve("pom.xml"));

        assertThat(run(Map.of("JIANBAO_MVN", "no-mvn")).exit).isEqualTo(7);
    }

    private record Run(int exit, String out, String err) {}

    private Run run(Map<String, String> environment, String... arguments) throws Exception {
        return finish(start(root.resolve("bin/jianbao"), environment, List.of(arguments)));
    }

    private Process start(Path command, Map<String, String> environment, List<String> arguments) throws IOException {
        List<String> words = new ArrayList<>(List.of("sh", command.toString()));
        words.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(words)
                .directory(temp.toFile())
                .redirectInput(Files.writeString(temp.resolve("input"), "from standard input\n")
                        .toFile());
        Map<String, String> all = builder.environment();
        for (String name : List.of(
                "LC_ALL", "LC_MESSAGES", "LC_CTYPE", "LANG", "JIANBAO_JAVA_HOME", "JIANBAO_JAVA_OPTS", "MAVEN_OPTS")) {
            all.remove(name);
        }
        all.put("LC_ALL", "C");
        all.put("JAVA_HOME", jdk.toString());
        all.put("JIANBAO_MVN", temp.resolve("mvn").toString());
        all.put("CALLS", calls.toString());
        all.put("JIANBAO_CACHE", "");
        if (environment.containsKey("LANG")) {
            all.remove("LC_ALL");
        }
        all.putAll(environment);
        return builder.start();
    }

    private static Run finish(Process process) throws Exception {
        String out = new String(process.getInputStream().readAllBytes(), UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), UTF_8);
        return new Run(process.waitFor(), out, err);
    }

    private static Path makeJdk(Path home, String version) throws IOException {
        script(home.resolve("bin/java"), JAVA);
        script(home.resolve("bin/javac"), "#!/bin/sh\n");
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"Nobody\"\nJAVA_VERSION=\"" + version + "\"\n");
        return home;
    }

    private static void script(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
