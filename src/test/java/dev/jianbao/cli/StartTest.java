package dev.jianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Starts the program in a Java machine of its own, as the launcher does. */
class StartTest {
    @Test
    void loadsNoReaderOrRendererBeforeOneIsNeeded() throws IOException, InterruptedException {
        List<String> loaded = output("-Xlog:class+load:stdout", "--version")
                .filter(line -> line.contains(" source: "))
                .toList();
        assertThat(loaded).anyMatch(line -> line.contains(" dev.jianbao.cli.Main "));
        assertThat(loaded)
                .noneMatch(line ->
                        line.matches(".* (com\\.vladsch|freemarker|org\\.yaml|org\\.jsoup|com\\.fasterxml)\\..*"));
    }

    @Test
    void writesUtf8WhateverTheMachineIsSetTo() throws IOException, InterruptedException {
        assertThat(output("-Dfile.encoding=ISO-8859-1", "--lang", "zh", "frobnicate"))
                .contains("jianbao: 没有命令“frobnicate”");
    }

    @Test
    void takesTheLanguageFromTheLauncher() throws IOException, InterruptedException {
        assertThat(output("-Djianbao.locale=zh-CN", "frobnicate")).contains("jianbao: 没有命令“frobnicate”");
        assertThat(output("-Djianbao.locale=en", "frobnicate")).contains("jianbao: unknown command “frobnicate”");
    }

    private static Stream<String> output(String option, String... arguments) throws IOException, InterruptedException {
        ProcessBuilder java = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                option,
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "dev.jianbao.cli.Main");
        java.command().addAll(List.of(arguments));
        Process process = java.redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return output.lines();
    }
}
