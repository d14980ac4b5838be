package dev.jianbao;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The files of a folder, a site's sources or what was made of them, by path with {@code /} between its parts. */
record SiteFiles(SortedMap<String, byte[]> files) {
    static SiteFiles none() {
        return new SiteFiles(new TreeMap<>());
    }

    /** All files below a folder but those of the folders named. */
    static SiteFiles below(Path folder, String... leftOut) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        List<Path> without = Stream.of(leftOut).map(folder::resolve).toList();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                if (without.stream().noneMatch(file::startsWith)) {
                    files.put(slashes(folder.relativize(file)), Files.readAllBytes(file));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(folder.toString(), e);
        }
        return new SiteFiles(files);
    }

    private static String slashes(Path relative) {
        return relative.toString().replace(relative.getFileSystem().getSeparator(), "/");
    }

    /** The same one folder further down. */
    SiteFiles placedIn(String folder) {
        SortedMap<String, byte[]> placed = new TreeMap<>();
        files.forEach((path, bytes) -> placed.put(folder + "/" + path, bytes));
        return new SiteFiles(placed);
    }

    SiteFiles with(String path, String text) {
        return changed(all -> {
            all.put(path, text.getBytes(UTF_8));
            return all;
        });
    }

    SiteFiles withAll(SiteFiles others) {
        return changed(all -> {
            all.putAll(others.files);
            return all;
        });
    }

    SiteFiles without(Iterable<String> paths) {
        return changed(all -> {
            paths.forEach(all::remove);
            return all;
        });
    }

    /** The same with another text in the place of one that must be there. */
    SiteFiles replacing(String path, String text, String other) {
        if (!text(path).contains(text)) {
            throw new IllegalArgumentException(path + " does not hold " + text);
        }
        return with(path, text(path).replace(text, other));
    }

    /** The texts as git checks them out on Windows. */
    SiteFiles withCrLf() {
        return changed(all -> {
            all.replaceAll((path, bytes) -> path.matches(".*\\.(md|yaml|ftlh|properties)")
                    ? new String(bytes, UTF_8).replace("\n", "\r\n").getBytes(UTF_8)
                    : bytes);
            return all;
        });
    }

    /** Makes other files of these where these were written, touching none that is the same in both. */
    void replaceOnDisk(SiteFiles others, Path folder) {
        try {
            for (String path : files.keySet()) {
                if (!others.files.containsKey(path)) {
                    Files.delete(folder.resolve(path));
                }
            }
            for (Map.Entry<String, byte[]> each : others.files.entrySet()) {
                if (!Arrays.equals(each.getValue(), files.get(each.getKey()))) {
                    Path file = folder.resolve(each.getKey());
                    Files.createDirectories(file.getParent());
                    Files.write(file, each.getValue());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(folder.toString(), e);
        }
    }

    private SiteFiles changed(UnaryOperator<SortedMap<String, byte[]>> change) {
        return new SiteFiles(change.apply(new TreeMap<>(files)));
    }

    String text(String path) {
        return new String(files.get(path), UTF_8);
    }

    /** The paths of the pages among them. */
    List<String> pages() {
        return files.keySet().stream().filter(path -> path.endsWith(".html")).toList();
    }

    Document page(String path) {
        byte[] html = files.get(path);
        if (html == null) {
            throw new AssertionError("no page " + path);
        }
        return Jsoup.parse(new String(html, UTF_8));
    }

    /** Writes the files in the order of their names. */
    Path writeTo(Path folder) {
        write(new ArrayList<>(files.keySet()), folder);
        return folder;
    }

    /** Writes the files from the last to the first, so that a folder lists them in another order. */
    Path writeBackwardsTo(Path folder) {
        List<String> backwards = new ArrayList<>(files.keySet());
        Collections.reverse(backwards);
        write(backwards, folder);
        return folder;
    }

    private void write(List<String> paths, Path folder) {
        for (String path : paths) {
            Path file = folder.resolve(path);
            try {
                Files.createDirectories(file.getParent());
                Files.write(file, files.get(path));
            } catch (IOException e) {
                throw new UncheckedIOException(file.toString(), e);
            }
        }
    }

    /** What tells these files from others: a path that only one has, or that holds other bytes. */
    List<String> differencesFrom(SiteFiles others) {
        List<String> differences = new ArrayList<>();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            byte[] other = others.files.get(file.getKey());
            if (other == null) {
                differences.add("only here: " + file.getKey());
            } else if (!Arrays.equals(file.getValue(), other)) {
                differences.add("differs: " + file.getKey());
            }
        }
        others.files.keySet().stream()
                .filter(path -> !files.containsKey(path))
                .forEach(path -> differences.add("only there: " + path));
        return differences;
    }
}
