package dev.jianbao.importers;

import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.importers.account.Account;
import dev.jianbao.importers.compose.Sheet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;

/** Imports texts into a site that has nothing. */
final class Imports {
    private final Path folder;

    /** @param folder an empty one, for the site and the texts */
    Imports(Path folder) {
        this.folder = folder;
    }

    Account of(String text) {
        return of(text, StandardCharsets.UTF_8);
    }

    Account of(String text, Charset charset) {
        return of(text.getBytes(charset));
    }

    Account of(byte[] bytes) {
        return ((Outcome.Imported) outcome(bytes)).account();
    }

    Outcome outcome(byte[] bytes) {
        try {
            Files.createDirectories(folder.resolve("site/content"));
            Path file = Files.write(folder.resolve("text.txt"), bytes);
            return run().read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Account ofFile(Path file) {
        try {
            return of(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ImportRun run() {
        ImportOptions options = new ImportOptions(
                folder.resolve("site"), "draft", false, true, Locale.ENGLISH, LocalDate.of(2025, 6, 1));
        return ImportRun.into(options, new Diagnostics());
    }

    /** All that an account writes, without the lines that name the original and without comments. */
    static String written(Account account) {
        return account.sheets().stream()
                .map(Sheet::text)
                .collect(Collectors.joining("\n"))
                .replaceAll("(?m)^# imported from .*\n", "")
                .replaceFirst("original:\n  file: .*\n  sha256: .*\n", "")
                .replaceAll("(?m)^\\s*# doubt .*\n", "")
                .replaceAll("(?m)^<!-- .* -->\n\n", "");
    }
}
