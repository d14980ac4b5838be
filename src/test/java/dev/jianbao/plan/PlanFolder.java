package dev.jianbao.plan;

import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.plan.reader.PlanReader;
import dev.jianbao.source.SourceTree;
import dev.jianbao.source.markdown.MarkdownReader;
import dev.jianbao.source.markdown.NameSpotter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The folder of one plan on disk, for tests. Until told otherwise it holds a plan.md that says as little as possible. */
public final class PlanFolder {
    /** The front matter that every plan needs. */
    public static final String HEAD =
            "title: 示例方案\nissuer: 某办公室\ndate: 2022-08-30\nperiod: 2022/2025\nstatus: issued\n";

    private final Path root;
    private final Diagnostics diagnostics = new Diagnostics();

    public PlanFolder(Path root) {
        this.root = root;
        plan("");
    }

    /** Writes plan.md with more front matter and no text. */
    public PlanFolder plan(String front) {
        return plan(front, "");
    }

    public PlanFolder plan(String front, String text) {
        return file("plan.md", "---\n" + HEAD + front + "---\n" + text);
    }

    public PlanFolder file(String name, String text) {
        return bytes(name, text.getBytes(StandardCharsets.UTF_8));
    }

    public PlanFolder bytes(String name, byte[] bytes) {
        Path path = root.resolve(PlanReader.FOLDER).resolve("demo").resolve(name);
        try {
            Files.createDirectories(path.getParent());
            Files.write(path, bytes);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return this;
    }

    public Optional<ActionPlan> read() {
        SourceTree sources = SourceTree.scan(root, diagnostics);
        return new PlanReader(sources, new MarkdownReader(false, NameSpotter.NONE)).read("demo", diagnostics);
    }

    public ActionPlan plan() {
        return read().orElseThrow(() -> new AssertionError(reports()));
    }

    public Diagnostics diagnostics() {
        return diagnostics;
    }

    /** What was reported, as {@code file:line:column code arguments}, the file below the plan's folder. */
    public List<String> reports() {
        String folder = PlanReader.FOLDER + "/demo/";
        return diagnostics.sorted().stream()
                .map(each -> each.range().toString().replace(folder, "") + " " + each.code()
                        + (each.arguments().isEmpty() ? "" : " " + String.join(" ", each.arguments())))
                .toList();
    }
}
