package dev.jianbao.architecture;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** How large files, methods and packages may grow, and what every package says of itself. */
class SourceShapeTest {
    /** One sentence in javadoc, then the annotation. */
    private static final Pattern CHARTER = Pattern.compile("^/\\*\\*.*?\\.\\s*\\*/\\s*@NullMarked\\s", Pattern.DOTALL);

    @Test
    void filesStayShort() throws IOException {
        List<Measured> files = new ArrayList<>();
        for (Path source : Program.sources()) {
            files.add(new Measured(source.toString(), Files.readAllLines(source).size()));
        }

        assertThat(files).filteredOn(file -> file.lines > 500).isEmpty();
        assertThat(quantile(files, 0.5)).as("median").isLessThanOrEqualTo(80);
        assertThat(quantile(files, 0.95)).as("95th percentile").isLessThanOrEqualTo(300);
    }

    @Test
    void methodsStayShort() throws IOException {
        List<Measured> methods = methods();

        assertThat(methods).isNotEmpty().filteredOn(method -> method.lines > 60).isEmpty();
        assertThat(quantile(methods, 0.5)).as("median").isLessThanOrEqualTo(6);
        assertThat(quantile(methods, 0.95)).as("95th percentile").isLessThanOrEqualTo(30);
    }

    @Test
    void packagesHoldAtMostTwentyFiveFiles() throws IOException {
        TreeMap<Path, List<Path>> crowded =
                Program.sources().stream().collect(groupingBy(Path::getParent, TreeMap::new, toList()));
        crowded.values().removeIf(files -> files.size() <= 26); // package-info.java comes on top

        assertThat(crowded).isEmpty();
    }

    @Test
    void everyPackageHasACharter() throws IOException {
        List<Path> without = new ArrayList<>();
        for (Path folder :
                Program.sources().stream().map(Path::getParent).distinct().collect(toList())) {
            Path charter = folder.resolve("package-info.java");
            if (!Files.exists(charter)
                    || !CHARTER.matcher(Files.readString(charter)).find()) {
                without.add(folder);
            }
        }

        assertThat(without).isEmpty();
    }

    private record Measured(String name, int lines) {}

    private static int quantile(List<Measured> all, double share) {
        List<Integer> sorted = all.stream().map(Measured::lines).sorted().collect(toList());
        return sorted.get((int) Math.floor(share * (sorted.size() - 1)));
    }

    private static List<Measured> methods() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<Measured> methods = new ArrayList<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null,
                    files,
                    null,
                    List.of("-proc:none"),
                    null,
                    files.getJavaFileObjectsFromPaths(Program.sources()));
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            for (CompilationUnitTree unit : task.parse()) {
                new MethodLengths(unit, positions).scan(unit, methods);
            }
        }
        return methods;
    }

    /** Adds every method with a body, from its first modifier to its closing brace. */
    private static final class MethodLengths extends TreeScanner<Void, List<Measured>> {
        private final CompilationUnitTree unit;
        private final SourcePositions positions;

        MethodLengths(CompilationUnitTree unit, SourcePositions positions) {
            this.unit = unit;
            this.positions = positions;
        }

        @Override
        public Void visitMethod(MethodTree method, List<Measured> methods) {
            if (method.getBody() != null) {
                LineMap lines = unit.getLineMap();
                long first = lines.getLineNumber(positions.getStartPosition(unit, method));
                long last = lines.getLineNumber(positions.getEndPosition(unit, method));
                String name = unit.getSourceFile().getName() + " " + method.getName();
                methods.add(new Measured(name, (int) (last - first + 1)));
            }
            return super.visitMethod(method, methods);
        }
    }
}
