package dev.jianbao.release;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the log says of one release.
 *
 * @param digest SHA-256 of its tag manifest, on which everything else in its bag hangs
 * @param date when it was sealed
 * @param commit what it was built from; empty where there was no git
 */
record ReleaseEntry(String digest, LocalDate date, Optional<String> commit) {
    private static final Pattern TEXT = Pattern.compile(
            "jianbao release 1\\ntagmanifest-sha256 ([0-9a-f]{64})\\ndate (\\d{4}-\\d{2}-\\d{2})\\ncommit ([0-9a-f]+|-)\\n");

    byte[] encode() {
        return ("jianbao release 1\ntagmanifest-sha256 " + digest + "\ndate " + date + "\ncommit " + commit.orElse("-")
                        + "\n")
                .getBytes(UTF_8);
    }

    /** Reads an entry; empty if it is of some other format. */
    static Optional<ReleaseEntry> parse(byte[] entry) {
        Matcher text = TEXT.matcher(new String(entry, UTF_8));
        try {
            return text.matches()
                    ? Optional.of(
                            new ReleaseEntry(text.group(1), LocalDate.parse(text.group(2)), commit(text.group(3))))
                    : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<String> commit(String written) {
        return written.equals("-") ? Optional.empty() : Optional.of(written);
    }
}
