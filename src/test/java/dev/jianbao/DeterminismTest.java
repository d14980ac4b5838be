package dev.jianbao;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jianbao.output.Written;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The same content gives the same bytes on any machine. */
@ExtendWith(BuiltSites.Extension.class)
class DeterminismTest {
    private static final List<TestSite> SITES = List.of(TestSite.SAMPLE, TestSite.STRANGE);

    /** An i without a dot, digits of their own, years of their own, another order of letters. */
    private static final List<String> LOCALES =
            List.of("tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai", "ja-JP-u-ca-japanese", "sv-SE");

    private static final List<String> ZONES = List.of("Pacific/Kiritimati", "America/St_Johns", "Asia/Shanghai");
    private static final List<String> CHARSETS = List.of("US-ASCII", "GB18030", "ISO-8859-1");

    /**
     * A process for each locale and zone, since a program that asks where it is may do so once and for all; one of them builds in two
     * zones, since another may ask again. Two run at a time.
     */
    @Test
    void localesZonesAndThreadsMakeNoDifference(BuiltSites sites, @TempDir Path folder) throws Exception {
        for (TestSite site : SITES) {
            site.sources().writeTo(folder.resolve(site.name()));
        }
        Deque<Process> running = new ArrayDeque<>();
        int same = 0;
        for (int at = 0; at < LOCALES.size(); at++) {
            running.add(start(at, folder));
            if (running.size() == 2) {
                same += succeeds(running.remove());
            }
        }
        for (Process process : running) {
            same += succeeds(process);
        }

        assertThat(same).as("locales that gave the same").isEqualTo(LOCALES.size());
        for (String locale : LOCALES) {
            for (TestSite site : SITES) {
                Path abroad = folder.resolve(locale).resolve(site.name());
                assertThat(BuiltSite.output(abroad)
                                .differencesFrom(sites.of(site).output()))
                        .as(locale)
                        .isEmpty();
            }
        }
    }

    private static Process start(int at, Path folder) throws IOException {
        List<String> zones = new ArrayList<>();
        for (int zone = 0; zone < (at == 0 ? 2 : 1); zone++) {
            zones.add(ZONES.get((at + zone) % ZONES.size()));
        }
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx256m",
                "-Dorg.freemarker.loggerLibrary=none",
                "-Dfile.encoding=" + CHARSETS.get(at % CHARSETS.size()),
                "-cp",
                System.getProperty("java.class.path"),
                BuildsAbroad.class.getName(),
                folder.resolve(LOCALES.get(at)).toString(),
                LOCALES.get(at),
                String.join(",", zones)));
        SITES.forEach(site -> command.add(folder.resolve(site.name()).toString()));
        return new ProcessBuilder(command).inheritIO().start();
    }

    private static int succeeds(Process process) throws InterruptedException {
        if (!process.waitFor(5, TimeUnit.MINUTES)) {
            process.destroyForcibly();
        }
        return process.waitFor() == 0 ? 1 : 0;
    }

    @ParameterizedTest
    @EnumSource
    void theSecondBuildWritesNothing(TestSite site, @TempDir Path folder) {
        Path source = site.sources().writeTo(folder.resolve("source"));
        Written first = BuiltSite.publish(source, folder.resolve("site"), 2);
        Written second = BuiltSite.publish(source, folder.resolve("site"), 2);

        assertThat(first.written()).isPositive();
        assertThat(second).isEqualTo(new Written(0, first.written(), 0, 0));
    }

    @ParameterizedTest
    @EnumSource
    void theOrderOfFilesMakesNoDifference(TestSite site, BuiltSites sites, @TempDir Path folder) {
        Path source = site.sources().writeBackwardsTo(folder.resolve("source"));

        assertThat(published(source, folder).differencesFrom(sites.of(site).output()))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void theEndsOfLinesMakeNoDifference(TestSite site, BuiltSites sites, @TempDir Path folder) {
        Path source = site.sources().withCrLf().writeTo(folder.resolve("source"));

        assertThat(published(source, folder).differencesFrom(sites.of(site).output()))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void theDayMakesNoDifference(TestSite site, BuiltSites sites, @TempDir Path folder) {
        Path source = site.sources().writeTo(folder.resolve("source"));
        Clock later = Clock.offset(BuiltSite.TODAY, Duration.ofDays(10_000));
        BuiltSite.publish(source, folder.resolve("site"), 2, later);

        assertThat(BuiltSite.output(folder.resolve("site"))
                        .differencesFrom(sites.of(site).output()))
                .isEmpty();
    }

    private static SiteFiles published(Path source, Path folder) {
        BuiltSite.publish(source, folder.resolve("site"), 8);
        return BuiltSite.output(folder.resolve("site"));
    }
}
