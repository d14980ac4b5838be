package dev.jianbao;

import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.diagnostics.Severity;
import dev.jianbao.pages.Site;
import dev.jianbao.render.search.SearchRenderer;
import dev.jianbao.source.markdown.Prose;
import dev.jianbao.text.Folding;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
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
import org.openjdk.jmh.infra.Blackhole;

/** What search costs, warm, on a corpus that {@code bench/Corpus.java} made. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
public class SearchBenchmark {
    /** The folder of the corpus. */
    @Param("bench/corpus/100")
    public String corpus;

    private Site site;
    private List<String> texts;

    @Setup
    public void read() {
        Path source = Path.of(corpus, "jianbao").toAbsolutePath();
        BuildOptions options = new BuildOptions(
                source, source.resolve("out"), Optional.empty(), false, Severity.ERROR, false, 2, Clock.systemUTC());
        site = new Build(options, Progress.UNHEARD).read(new Diagnostics()).orElseThrow();
        texts = site.archive().texts().stream().map(Prose::text).toList();
    }

    /** The texts of all documents, with the forms alike that readers take for one. */
    @Benchmark
    public void fold(Blackhole sink) {
        Folding folding = Folding.standard();
        texts.forEach(text -> sink.consume(folding.fold(text)));
    }

    /** The whole index, in memory. */
    @Benchmark
    public void index(Blackhole sink) {
        new SearchRenderer().render(site, sink::consume, new Diagnostics());
    }
}
