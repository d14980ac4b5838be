package dev.jianbao.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The two programs that a browser test starts.
 *
 * @param chromium the browser
 * @param driver the chromedriver of the same version
 */
record Programs(Path chromium, Path driver) {
    static Optional<Programs> installed() {
        return onPath("chromium", "chromium-browser", "google-chrome")
                .flatMap(chromium -> onPath("chromedriver").map(driver -> new Programs(chromium, driver)));
    }

    private static Optional<Path> onPath(String... names) {
        return List.of(names).stream()
                .flatMap(name -> Stream.of(System.getenv("PATH").split(File.pathSeparator))
                        .map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
