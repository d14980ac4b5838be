package dev.jianbao.cli.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jianbao.Progress.Phase;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressLineTest {
    private static final String WIPE = "\r\u001B[K";

    private final StringWriter written = new StringWriter();
    private final AtomicLong clock = new AtomicLong(Long.MAX_VALUE - 10);

    @Test
    void drawsPhasesAndStepsOverEachOtherAndWipesThemAway() {
        try (ProgressLine line = line(Locale.ENGLISH)) {
            wait(1_000);
            line.begin(Phase.READ, 3);
            line.step();
            wait(1_000);
            line.step();
            line.step();
            wait(1_000);
            line.begin(Phase.CHECK, 0);
        }
        assertThat(written).hasToString(WIPE + "Reading 0/3" + WIPE + "Reading 2/3" + WIPE + "Checking" + WIPE);
    }

    @Test
    void speaksChinese() {
        try (ProgressLine line = line(Locale.CHINESE)) {
            wait(1_000);
            line.begin(Phase.RENDER, 12345);
        }
        assertThat(written).hasToString(WIPE + "生成 0/12345" + WIPE);
    }

    @Test
    void showsNothingOfAShortBuild() {
        try (ProgressLine line = line(Locale.ENGLISH)) {
            line.begin(Phase.READ, 3);
            line.step();
            wait(10);
            line.begin(Phase.PUBLISH, 0);
        }
        assertThat(written).hasToString("");
    }

    private ProgressLine line(Locale locale) {
        return new ProgressLine(new PrintWriter(written), Words.in(locale), clock::get);
    }

    private void wait(int milliseconds) {
        clock.addAndGet(TimeUnit.MILLISECONDS.toNanos(milliseconds));
    }
}
