package dev.jianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jianbao.cli.session.Session;
import dev.jianbao.cli.session.Surroundings;
import dev.jianbao.cli.session.Words;
import dev.jianbao.text.CharacterWidth;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

class HelpTest {
    private static final Path SOURCES = Path.of("src/main/java/dev/jianbao/cli");
    private static final Pattern KEY =
            Pattern.compile("\"((?:usage|failure|new|build|check|list|stats|release|verify|progress)\\.[a-z.-]+)\"");

    static Stream<CommandSpec> commands() {
        return Stream.of("zh", "zh-Hant", "en").map(HelpTest::top).flatMap(HelpTest::withSubcommands);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandSaysWhatItDoes(CommandSpec command) {
        UsageMessageSpec usage = command.usageMessage();
        assertThat(usage.header()).as(command.qualifiedName()).hasSize(1);
        assertThat(usage.description()).as(command.qualifiedName()).isNotEmpty();
        assertThat(usage.footer()).as(command.qualifiedName()).isNotEmpty();
        assertThat(usage.exitCodeList()).as(command.qualifiedName()).containsOnlyKeys("0", "1", "2", "3");
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyArgumentSaysWhatItIsFor(CommandSpec command) {
        assertThat(command.args())
                .allSatisfy(argument -> assertThat(argument.description())
                        .as(command.qualifiedName() + " " + name(argument))
                        .isNotEmpty());
    }

    @ParameterizedTest
    @MethodSource("commands")
    void exampleLinesFitTheHelp(CommandSpec command) {
        assertThat(command.usageMessage().footer())
                .allSatisfy(line -> assertThat(CharacterWidth.of(line)).as(line).isLessThanOrEqualTo(96));
    }

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(keys(Locale.CHINESE)).isEqualTo(keys(Locale.ENGLISH));
    }

    @Test
    void everyKeyThatTheCommandsNameIsThere() throws IOException {
        Set<String> named = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SOURCES).filter(Files::isRegularFile)) {
            for (Path file : files.toList()) {
                Matcher key = KEY.matcher(Files.readString(file));
                while (key.find()) {
                    named.add(key.group(1));
                }
            }
        }
        assertThat(named).hasSizeGreaterThan(10);
        assertThat(keys(Locale.ENGLISH)).containsAll(named);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "zh-Hant", "en"})
    void helpIsAskedForOnStandardOutput(String language) {
        Run run = Run.in(Path.of(""), "--lang", language, "--help");
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("jianbao new site", "--lang", "docs/format.md", "docs/diagnostics.md");
        assertThat(run.out()).doesNotContain("\r", "\u001B");
    }

    private static Set<String> keys(Locale locale) {
        return new TreeSet<>(Words.in(locale).bundle().keySet());
    }

    private static CommandSpec top(String language) {
        PrintWriter nowhere = new PrintWriter(new StringWriter());
        Locale locale = Locale.forLanguageTag(language);
        Surroundings surroundings =
                new Surroundings(nowhere, nowhere, false, Path.of(""), Map.of(), locale, Clock.systemUTC());
        return Commands.of(new Session(surroundings, Words.in(locale)), List.of())
                .getCommandSpec();
    }

    private static Stream<CommandSpec> withSubcommands(CommandSpec command) {
        return Stream.concat(
                Stream.of(command),
                command.subcommands().values().stream()
                        .map(CommandLine::getCommandSpec)
                        .flatMap(HelpTest::withSubcommands));
    }

    private static List<String> name(ArgSpec argument) {
        return argument.isOption() ? Arrays.asList(((OptionSpec) argument).names()) : List.of(argument.paramLabel());
    }
}
