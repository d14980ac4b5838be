package dev.jianbao.release;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A real key of OpenSSH and a real git, for tests elsewhere. */
public final class OfficeKey {
    private OfficeKey() {}

    /** Makes {@code office.key} and {@code office.key.pub} in a folder. */
    public static Path make(Path folder) {
        return Shell.key(folder, "office.key", "-t", "ed25519", "-N", "");
    }

    /** Runs git in a folder. */
    public static void git(Path folder, List<String> arguments) {
        Shell.succeed(
                folder, Stream.concat(Stream.of("git"), arguments.stream()).toArray(String[]::new));
    }
}
