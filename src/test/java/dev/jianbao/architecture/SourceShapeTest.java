package dev.jianbao.architecture;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
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
        List<Measured> methods = new ArrayList<>();
        for (ParsedSource source : ParsedSource.all()) {
            new MethodLengths(source).scan(source.unit(), methods);
        }
        return methods;
    }

    /** Adds every method with a body, from its first modifier to its closing brace. */
    private static final class MethodLengths extends TreeScanner<Void, List<Measured>> {
        private final ParsedSource source;

        MethodLengths(ParsedSource source) {
            this.source = source;
        }

        @Override
        public Void visitMethod(MethodTree method, List<Measured> methods) {
            if (method.getBody() != null) {
                int lines = source.lastLine(method) - source.firstLine(method) + 1;
                methods.add(new Measured(source.file() + " " + method.getName(), lines));
            }
            return super.visitMethod(method, methods);
        }
    }
}
