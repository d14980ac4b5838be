package dev.jianbao.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jianbao.plan.audit.Audit;
import dev.jianbao.plan.follow.Contradictions;
import dev.jianbao.plan.follow.Following;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The files of a sound plan, damaged at random: the readers report and never throw. */
class PlanFuzzTest {
    private static final Path SOUND = Path.of("src/test/resources/sites/plan/content/plans/greening-2023");
    private static final List<String> FILES = List.of(
            "plan.md",
            "measures.yaml",
            "indicators.yaml",
            "projects.csv",
            "budget.csv",
            "progress/2023-12-31.yaml",
            "progress/2024-06-30.yaml");
    private static final String[] BITS = {
        "?",
        "？",
        "=",
        "=1;",
        ";",
        ",",
        "，",
        "\"",
        "\n",
        "\r",
        "\t",
        "：",
        ": ",
        "- ",
        "{",
        "}",
        "[",
        "]",
        "|",
        "#",
        "1.2E+05",
        "#REF!",
        "９",
        "万",
        "亿元",
        "(",
        "（",
        "）",
        "—",
        "\0",
        "\uFEFF",
        "𠮷",
        "小计",
        "合计",
        "9".repeat(400),
        "0",
        "-",
        "2025/2022",
        "{count=\"projects\"}",
        "{equals=\"1/0\"}",
        "'",
        "&a",
        "*a",
        "!!x"
    };

    static LongStream seeds() {
        return LongStream.range(0, 400);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothingIsThrown(long seed, @TempDir Path root) throws IOException {
        Random random = new Random(seed);
        PlanFolder folder = new PlanFolder(root);
        for (String file : FILES) {
            String text = Files.readString(SOUND.resolve(file));
            folder.file(file, random.nextInt(3) == 0 ? text : damaged(text, random));
        }
        folder.read().ifPresent(plan -> {
            Audit.of(List.of(plan), folder.diagnostics());
            Contradictions.report(Following.of(plan), folder.diagnostics());
        });

        assertThat(folder.diagnostics().sorted()).allMatch(each -> each.range().line() > 0);
    }

    private static String damaged(String text, Random random) {
        StringBuilder damaged = new StringBuilder(text);
        for (int i = random.nextInt(6); i >= 0; i--) {
            int at = random.nextInt(damaged.length());
            switch (random.nextInt(3)) {
                case 0 -> damaged.insert(at, BITS[random.nextInt(BITS.length)]);
                case 1 -> damaged.delete(at, Math.min(damaged.length() - 1, at + random.nextInt(8)));
                default -> damaged.setCharAt(at, damaged.charAt(random.nextInt(damaged.length())));
            }
        }
        return damaged.toString();
    }
}
