package dev.jianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {
    private static final Path HERE = Path.of("");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "-                    | a command is missing                                     | jianbao",
                "new                  | a command is missing                                     | jianbao new",
                "frobnicate           | unknown command “frobnicate”                             | jianbao",
                "new sit              | unknown command “sit”; did you mean site?                | jianbao new",
                "--versoin            | unknown option “--versoin”; did you mean --version?      | jianbao",
                "new site             | missing: DIR                                             | jianbao new site",
                "new site a b         | unexpected argument “b”                                  | jianbao new site",
                "completion csh       | “csh” is no value for SHELL; it takes bash, zsh, fish    | jianbao completion",
                "--lang fr            | “fr” is no value for --lang; it takes zh, zh-Hant, en             | jianbao",
                "--lang               | missing: --lang                                          | jianbao",
                "--debug --debug      | --debug is given twice                                   | jianbao",
            })
    void explainsWhatIsWrongAndEndsWithTwo(String line, String mistake, String command) {
        Run run = Run.in(HERE, line == null ? new String[0] : line.split(" "));
        assertThat(run).isEqualTo(new Run(2, "", """
                jianbao: %s
                jianbao: how it is written: %s --help
                """.formatted(mistake, command)));
    }

    @Test
    void explainsInChinese() {
        assertThat(Run.inChinese(HERE, "completion", "csh")).isEqualTo(new Run(2, "", """
                jianbao: SHELL 不能是“csh”，可以是 bash、zsh、fish
                jianbao: 写法见 jianbao completion --help
                """));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--lang zh buidl", "--lang=zh buidl", "--lang en new --lang zh buidl", "buidl --lang ZH"})
    void takesTheLanguageEvenFromALineItRefuses(String line) {
        assertThat(Run.in(HERE, line.split(" ")).err()).contains("buidl").contains("写法见");
    }

    @Test
    void ignoresTheLanguageBehindTheEndOfOptions() {
        assertThat(Run.in(HERE, "new", "site", "--", "--lang", "zh").err())
                .startsWith("jianbao: unexpected argument “zh”\n");
    }

    @Test
    void printsItsVersion() {
        Run run = Run.in(HERE, "--version");
        assertThat(run.code()).isZero();
        assertThat(run.out()).matches("jianbao \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\n");
        assertThat(run.err()).isEmpty();
    }
}
