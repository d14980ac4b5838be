package dev.jianbao.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The launcher for Windows, as far as it can be read anywhere: Windows goes to the first label of a name that it meets, searching on. */
class WindowsLauncherTest {
    private static final Pattern LABEL = Pattern.compile("(?m)^:(\\w+)(.*)$");
    private static final Pattern JUMP = Pattern.compile("(?:goto |call :)(\\w+)");

    private final String script;

    WindowsLauncherTest() throws IOException {
        script = Files.readString(Path.of("bin/jianbao.cmd"));
    }

    @Test
    void eachJumpHasOneTarget() {
        List<String> labels = all(LABEL);

        assertThat(labels).doesNotHaveDuplicates().containsAll(all(JUMP));
    }

    @Test
    void labelsStandAloneInLinesThatWindowsCanRead() {
        assertThat(LABEL.matcher(script).results().map(label -> label.group(2))).containsOnly("");
        assertThat(script.replace("\r\n", "")).doesNotContain("\n", "\r");
    }

    private List<String> all(Pattern pattern) {
        return pattern.matcher(script)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }
}
