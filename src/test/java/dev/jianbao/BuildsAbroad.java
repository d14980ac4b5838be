package dev.jianbao;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;

/** A program that publishes sites in one locale, in several time zones, with one thread and with many by turns, and compares. */
final class BuildsAbroad {
    private static final List<Integer> THREADS = List.of(1, 8);

    private BuildsAbroad() {}

    /**
     * Takes a folder to publish to, a locale, time zones separated by commas, and sites. Each site is found below the folder under
     * its own name; the program fails if it was not the same every time.
     */
    public static void main(String[] arguments) {
        Path folder = Path.of(arguments[0]);
        Locale.setDefault(Locale.forLanguageTag(arguments[1]));
        List<String> zones = List.of(arguments[2].split(","));
        boolean same = true;
        for (String source : List.of(arguments).subList(3, arguments.length)) {
            for (int at = 0; at < zones.size(); at++) {
                TimeZone.setDefault(TimeZone.getTimeZone(zones.get(at)));
                int threads = THREADS.get(at % THREADS.size());
                same &= publish(Path.of(source), folder, zones.get(at).replace('/', '-') + "-" + threads);
            }
        }
        System.exit(same ? 0 : 1);
    }

    private static boolean publish(Path source, Path folder, String how) {
        Path first = folder.resolve(source.getFileName());
        boolean again = first.toFile().exists();
        Path destination = again ? folder.resolve(source.getFileName() + "-" + how) : first;
        BuiltSite.publish(source, destination, Integer.parseInt(how.substring(how.lastIndexOf('-') + 1)));
        List<String> differences = BuiltSite.output(destination).differencesFrom(BuiltSite.output(first));
        if (!differences.isEmpty()) {
            System.err.println(
                    folder.getFileName() + " " + how + ": " + differences.subList(0, Math.min(5, differences.size())));
        }
        return differences.isEmpty();
    }
}
