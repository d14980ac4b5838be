import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Runs programs on one corpus by turns, A B A B, each in a cold process that writes into a fresh folder, and prints medians
 * with the least and the most, and the ratio of wall times per pair of runs.
 *
 * <pre>java bench/Compare.java CORPUS ROUNDS PROGRAM...</pre>
 *
 * Programs: {@code jianbao hugo eleventy}; and, measured against the full builds of the others in the same round,
 * {@code jianbao-same} (built again, nothing changed) and {@code jianbao-edit} (built again, one item edited). Ratios are to
 * {@code hugo}. Old outputs are moved away, never deleted, before a timed run: deleting thousands of files slows the file
 * system down for what comes after. Needs GNU time.
 */
public final class Compare {
    private record Run(double wall, double cpu, double memory, long files, long bytes) {}

    private final Path bench = Path.of(System.getProperty("bench", "bench")).toAbsolutePath();
    private final Path corpus;
    private final Path scratch;
    private final Map<String, List<Run>> runs = new LinkedHashMap<>();

    private Compare(Path corpus) {
        this.corpus = corpus.toAbsolutePath();
        this.scratch = this.corpus.resolve("out");
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length < 3) {
            System.err.println("usage: java Compare.java CORPUS ROUNDS PROGRAM...");
            System.exit(2);
        }
        Compare compare = new Compare(Path.of(arguments[0]));
        List<String> programs = Arrays.asList(arguments).subList(2, arguments.length);
        for (int round = 0; round < Integer.parseInt(arguments[1]); round++) {
            for (String program : programs) {
                compare.run(program);
            }
        }
        compare.print();
    }

    private void run(String program) throws IOException, InterruptedException {
        String folder = program.startsWith("jianbao-") ? "jianbao" : program;
        Path output = scratch.resolve(folder);
        if (program.equals(folder)) {
            moveAway(output);
        }
        if (program.equals("jianbao-edit")) {
            editOneItem();
        }
        new ProcessBuilder("sync").inheritIO().start().waitFor();
        String load = Files.readString(Path.of("/proc/loadavg")).split(" ")[0];
        Run run = timed(command(folder, output), corpus.resolve(folder), output);
        runs.computeIfAbsent(program, any -> new ArrayList<>()).add(run);
        System.err.printf(Locale.ROOT, "%-13s %7.2f s wall %7.2f s CPU %6.0f MB  load %s%n", program, run.wall(), run.cpu(), run.memory(), load);
    }

    private List<String> command(String folder, Path output) {
        return switch (folder) {
            case "jianbao" -> List.of(bench.resolveSibling("bin/jianbao").toString(), "build", "-q", "-s", ".", "-d", output.toString());
            case "hugo" -> List.of(bench.resolve(".tools/hugo.sh").toString(), "--quiet", "-d", output.toString());
            case "eleventy" -> List.of(
                    bench.resolve(".tools/eleventy/node_modules/.bin/eleventy").toString(), "--quiet", "--output=" + output);
            default -> throw new IllegalArgumentException("no such program: " + folder);
        };
    }

    private Run timed(List<String> command, Path folder, Path output) throws IOException, InterruptedException {
        Path report = Files.createTempFile("time", ".txt");
        List<String> whole = new ArrayList<>(List.of("/usr/bin/time", "-f", "%e %U %S %M", "-o", report.toString()));
        whole.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(whole).directory(folder.toFile());
        int code = builder.redirectError(ProcessBuilder.Redirect.INHERIT)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        if (code != 0) {
            throw new IllegalStateException(command + " ended with " + code);
        }
        String[] parts = Files.readString(report).strip().split(" ");
        double cpu = Double.parseDouble(parts[1]) + Double.parseDouble(parts[2]);
        long[] size = size(output);
        return new Run(Double.parseDouble(parts[0]), cpu, Double.parseDouble(parts[3]) / 1024, size[0], size[1]);
    }

    private static long[] size(Path output) throws IOException {
        long files = 0;
        long bytes = 0;
        try (Stream<Path> all = Files.walk(output)) {
            for (Path file : (Iterable<Path>) all.filter(Files::isRegularFile)::iterator) {
                files++;
                bytes += Files.size(file);
            }
        }
        return new long[] {files, bytes};
    }

    private void moveAway(Path output) throws IOException {
        Files.createDirectories(scratch.resolve("old"));
        if (Files.exists(output)) {
            Files.move(output, scratch.resolve("old").resolve(output.getFileName() + "-" + System.nanoTime()));
        }
    }

    /** Adds a few words to the last issue of the first bulletin. */
    private void editOneItem() throws IOException {
        Path first = corpus.resolve("jianbao/content/bulletins/b0");
        try (Stream<Path> all = Files.walk(first)) {
            Path last = all.filter(file -> file.toString().endsWith(".md")).sorted().reduce((one, other) -> other).orElseThrow();
            Files.writeString(last, Files.readString(last).stripTrailing() + "又及。\n");
        }
    }

    // ---- what is printed ----

    private void print() {
        System.out.println("| program | wall, s | CPU, s | peak RSS, MB | files | MB | wall to Hugo's |");
        System.out.println("|---|---|---|---|---|---|---|");
        runs.forEach((program, all) -> System.out.printf(
                Locale.ROOT,
                "| %s | %s | %s | %s | %d | %.0f | %s |%n",
                program,
                spread("%.2f", all.stream().mapToDouble(Run::wall).toArray()),
                spread("%.2f", all.stream().mapToDouble(Run::cpu).toArray()),
                spread("%.0f", all.stream().mapToDouble(Run::memory).toArray()),
                all.get(all.size() - 1).files(),
                all.get(all.size() - 1).bytes() / 1e6,
                ratios(all)));
    }

    private String ratios(List<Run> all) {
        List<Run> hugo = runs.get("hugo");
        if (hugo == null) {
            return "–";
        }
        double[] ratios = new double[Math.min(all.size(), hugo.size())];
        Arrays.setAll(ratios, at -> all.get(at).wall() / hugo.get(at).wall());
        return spread("%.2f", ratios);
    }

    /** The median, with the least and the most. */
    private static String spread(String format, double[] values) {
        Arrays.sort(values);
        double median = (values[values.length / 2] + values[(values.length - 1) / 2]) / 2;
        return String.format(Locale.ROOT, format + " (" + format + "–" + format + ")", median, values[0], values[values.length - 1]);
    }
}
