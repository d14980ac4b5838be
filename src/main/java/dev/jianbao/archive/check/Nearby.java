package dev.jianbao.archive.check;

import dev.jianbao.text.Nearest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Files that a wrong path may have meant: those of the same name elsewhere, then those of a like name in its folder. */
final class Nearby {
    private static final int OFFERED = 3;

    private final Map<String, List<String>> byName = new HashMap<>();
    private final Map<String, List<String>> byFolder = new HashMap<>();

    Nearby(Collection<String> paths) {
        for (String path : paths) {
            add(byName, name(path).toLowerCase(Locale.ROOT), path);
            add(byFolder, folder(path), name(path));
        }
    }

    private static void add(Map<String, List<String>> lists, String key, String value) {
        lists.computeIfAbsent(key, any -> new ArrayList<>(1)).add(value);
    }

    /** The paths that {@code missing} may have meant, as a file in the folder of {@code from} would write them. */
    List<String> of(String missing, String from) {
        Set<String> found =
                new LinkedHashSet<>(byName.getOrDefault(name(missing).toLowerCase(Locale.ROOT), List.of()));
        String folder = folder(missing);
        Nearest.of(name(missing), byFolder.getOrDefault(folder, List.of())).forEach(name -> found.add(folder + name));
        return found.stream()
                .limit(OFFERED)
                .map(path -> relative(folder(from), path))
                .toList();
    }

    private static String relative(String folder, String path) {
        int common = 0;
        for (int at = 0; at < Math.min(folder.length(), path.length()) && folder.charAt(at) == path.charAt(at); at++) {
            if (folder.charAt(at) == '/') {
                common = at + 1;
            }
        }
        long up = folder.chars().skip(common).filter(each -> each == '/').count();
        return "../".repeat((int) up) + path.substring(common);
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static String folder(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }
}
