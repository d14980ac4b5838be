package dev.jianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompletionCommandTest {
    private static final Path BASH = Path.of("/bin/bash");

    @TempDir
    private Path directory;

    @Test
    void teachesBash() throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(BASH), "no bash here");
        assertThat(completedByBash("jianbao", "n")).isEqualTo("new");
        assertThat(completedByBash("jianbao", "new", "si")).isEqualTo("site");
        assertThat(completedByBash("jianbao", "completion", "")).isEqualTo("bash zsh fish");
        assertThat(completedByBash("jianbao", "completion", "--l")).isEqualTo("--lang");
        assertThat(completedByBash("jianbao", "completion", "--lang", "")).isEqualTo("zh zh-Hant en");
    }

    @Test
    void givesZshTheScriptThatItCanRead() {
        Run run = Run.in(directory, "completion", "zsh");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .isEqualTo(Run.in(directory, "completion", "bash").out())
                .contains("bashcompinit");
    }

    @Test
    void teachesFishCommandsOptionsAndValues() {
        Run run = Run.in(directory, "completion", "fish");
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines())
                .startsWith(
                        "# Completion of jianbao for fish; save it as ~/.config/fish/completions/jianbao.fish",
                        "complete -c jianbao -f")
                .contains(
                        "complete -c jianbao -n '__fish_seen_subcommand_from completion' -x -a 'bash zsh fish'"
                                + " -d 'One of bash, zsh, fish.'",
                        "complete -c jianbao -n '__fish_seen_subcommand_from new; and __fish_seen_subcommand_from site'"
                                + " -s h -l help -d 'Show this help.'")
                .allMatch(line -> line.startsWith("#") || line.startsWith("complete -c jianbao "));
    }

    /** What bash would offer for the last of the words, in the order in which the script offers it. */
    private String completedByBash(String... words) throws IOException, InterruptedException {
        Path script = Files.writeString(
                directory.resolve("script"),
                Run.in(directory, "completion", "bash").out());
        String ask = """
                compopt() { :; }  # works only while bash itself completes
                source "$0"
                COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); COMP_LINE="$*"; COMP_POINT=${#COMP_LINE}
                _complete_jianbao "$1" "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}"
                echo "${COMPREPLY[*]}"
                """;
        ProcessBuilder bash = new ProcessBuilder(BASH.toString(), "--norc", "-c", ask, script.toString());
        bash.command().addAll(List.of(words));
        Process process = bash.redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output.strip();
    }
}
