package dev.jianbao.output;

import dev.jianbao.diagnostics.Code;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/**
 * Where an archive may be published at all. All paths are compared by what they really lead to.
 *
 * @param destination the destination, as it was given
 * @param sources folders that are read, and so must not be written
 * @param home the user's home
 */
record DestinationRules(Path destination, Collection<Path> sources, Path home) {
    /** Refuses a destination that no archive may have, whatever stands there. */
    void requireSafe() {
        Path real = real(destination);
        if (real.getParent() == null || real(home).startsWith(real)) {
            throw refusal(Code.DESTINATION_UNSAFE);
        }
        for (Path source : sources) {
            if (real.startsWith(real(source)) || place(destination).startsWith(real(source))) {
                throw refusal(Code.DESTINATION_IN_SOURCES, source);
            }
            if (real(source).startsWith(real)) {
                throw refusal(Code.DESTINATION_HOLDS_SOURCES, source);
            }
        }
        if (Files.exists(destination) && !Files.isDirectory(destination)) {
            throw refusal(Code.DESTINATION_NOT_A_FOLDER);
        }
    }

    /** Refuses a folder that holds files, unless forced, or a build left them or is leaving them now. */
    void requireOurs(Place place, boolean force) {
        if (Disk.exists(place.workspace()) && !Disk.isFolder(place.workspace())) {
            throw refusal(Code.DESTINATION_OBSTRUCTED, place.workspace().getFileName(), "1");
        }
        List<String> names = visibleNames(place.tree());
        boolean ours = force || names.isEmpty() || place.interrupted() || Files.exists(ManifestFile.in(place.tree()));
        if (!ours) {
            throw refusal(Code.DESTINATION_FOREIGN, names.get(0), String.valueOf(names.size()));
        }
    }

    private DestinationRefusedException refusal(Code code, Object... arguments) {
        return new DestinationRefusedException(code, destination, arguments);
    }

    private static List<String> visibleNames(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        return Disk.with(folder, root -> {
            List<String> names = new ArrayList<>();
            try (DirectoryStream<Path> entries = Files.newDirectoryStream(root)) {
                entries.forEach(entry -> names.add(entry.getFileName().toString()));
            }
            names.removeIf(name -> name.startsWith("."));
            Collections.sort(names);
            return names;
        });
    }

    /** What a path leads to, or would if it were there. */
    static Path real(Path path) {
        Path absolute = path.toAbsolutePath();
        for (Path there = absolute; there != null; there = there.getParent()) {
            if (Files.exists(there)) {
                Path rest = there.relativize(absolute);
                return Disk.with(there, Path::toRealPath).resolve(rest).normalize();
            }
        }
        return absolute.normalize();
    }

    /** Where a path itself lies, even if it is a link. */
    static Path place(Path path) {
        Path absolute = path.toAbsolutePath();
        Path name = absolute.getFileName();
        boolean named =
                name != null && !name.toString().equals(".") && !name.toString().equals("..");
        return named && absolute.getParent() != null
                ? real(absolute.getParent()).resolve(name)
                : real(absolute);
    }
}
