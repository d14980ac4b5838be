package dev.jianbao.render.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jianbao.Build;
import dev.jianbao.BuildOptions;
import dev.jianbao.BuildResult;
import dev.jianbao.Progress;
import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.diagnostics.Severity;
import dev.jianbao.output.Artifact;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A site of real files, read by the real readers, whose feeds are made. */
final class SmallSite {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2030-01-01T00:00:00Z"), ZoneOffset.UTC);

    private final Path root;
    private Diagnostics diagnostics = new Diagnostics();

    private SmallSite(Path root) {
        this.root = root;
    }

    /** A bulletin {@code b} without issues, and nothing else. */
    static SmallSite in(Path root, String... settings) {
        SmallSite site = new SmallSite(root);
        site.write("content/site.yaml", "title: 简报档案\n" + String.join("\n", settings) + "\n");
        return site.write(
                "content/bulletins/b/bulletin.yaml",
                "name: 工作动态全称",
                "short-name: 动态",
                "issuer: 某某办公室",
                "numbering: { rule: serial }",
                "sections:",
                "  - { id: one, name: 甲栏 }");
    }

    SmallSite write(String path, String... lines) {
        Path file = root.resolve(path);
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, String.join("\n", lines) + "\n");
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
        return this;
    }

    /** An issue of two items; {@code more} are further lines of its front matter. */
    SmallSite issue(int number, String date, String... more) {
        String year = date.substring(0, 4);
        return write(
                "content/bulletins/b/%s/%03d.md".formatted(year, number),
                "---",
                "number: " + number,
                "signed-by: 某人",
                "date: " + date,
                more.length == 0 ? "status: issued" : String.join("\n", more),
                "---",
                "## 甲栏",
                "### 第一条",
                "正文一。",
                "### 第二条 <&> 引号\"",
                "正文二。");
    }

    SmallSite article(String slug, String date, String body, String... more) {
        return write(
                "content/articles/" + date.substring(0, 4) + "/" + slug + ".md",
                "---",
                "title: 标题 " + slug,
                "date: " + date,
                "status: issued",
                String.join("\n", more),
                "---",
                body);
    }

    /** What a build publishes besides pages and the theme, by path. */
    Map<String, String> render() {
        Path out = root.resolve("out");
        BuildOptions options = new BuildOptions(root, out, Optional.empty(), false, Severity.ERROR, false, 2, CLOCK);
        BuildResult result = new Build(options, Progress.UNHEARD).run();
        assertThat(result.diagnostics().sorted()).noneMatch(each -> each.severity() == Severity.ERROR);
        assertThat(result.isPublished()).isTrue();
        diagnostics = result.diagnostics();
        try (Stream<Path> files = Files.walk(out)) {
            Map<String, String> made = new TreeMap<>();
            for (Path file : files.filter(SmallSite::isFeed).toList()) {
                made.put(out.relativize(file).toString(), Files.readString(file));
            }
            return made;
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    private static boolean isFeed(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".xml") || name.equals("robots.txt");
    }

    /** What was found by the last build. */
    Diagnostics diagnostics() {
        return diagnostics;
    }

    static String text(Artifact artifact) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            artifact.writeTo(out);
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
