package dev.jianbao.bench;

import dev.jianbao.Build;
import dev.jianbao.BuildOptions;
import dev.jianbao.BuildResult;
import dev.jianbao.Progress;
import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.diagnostics.Severity;
import dev.jianbao.source.SourceFile;
import dev.jianbao.source.markdown.Body;
import dev.jianbao.source.markdown.MarkdownReader;
import dev.jianbao.source.markdown.NameSpotter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The parts of a build, warm, on a corpus that {@code bench/Corpus.java} made. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
public class BuildBenchmark {
    /** The folder of the corpus. */
    @Param("bench/corpus/100")
    public String corpus;

    private final MarkdownReader markdown = new MarkdownReader(false, NameSpotter.NONE);
    private SourceFile issue;
    private BuildOptions options;
    private Path out;
    private int round;

    @Setup
    public void read() throws IOException {
        Path site = Path.of(corpus, "jianbao").toAbsolutePath();
        Path first = site.resolve("content/bulletins/b0");
        try (Stream<Path> all = Files.walk(first)) {
            Path file = all.filter(each -> each.toString().endsWith(".md")).sorted().toList().get(0);
            issue = new SourceFile("content/bulletins/b0/2024/001.md", Files.readString(file));
        }
        out = Files.createTempDirectory("jianbao-bench");
        options = options(site, out.resolve("kept"));
        new Build(options, Progress.UNHEARD).run();
    }

    private static BuildOptions options(Path site, Path destination) {
        Clock clock = Clock.systemUTC();
        return new BuildOptions(site, destination, Optional.empty(), false, Severity.ERROR, false, 2, clock);
    }

    /** One issue, from Markdown to safe HTML. */
    @Benchmark
    public Body parse() {
        int body = issue.text().indexOf("\n---\n") + "\n---\n".length();
        return markdown.read(issue, body, 3, new Diagnostics());
    }

    /** All documents read, linked and checked. */
    @Benchmark
    public List<?> link() {
        return new Build(options, Progress.UNHEARD).check().sorted();
    }

    /** The same, rendered and published into an empty folder. */
    @Benchmark
    public BuildResult render() {
        BuildOptions fresh = options(options.source(), out.resolve(String.valueOf(round++)));
        return new Build(fresh, Progress.UNHEARD).run();
    }

    /** Built again where nothing changed. */
    @Benchmark
    public BuildResult again() {
        return new Build(options, Progress.UNHEARD).run();
    }
}
