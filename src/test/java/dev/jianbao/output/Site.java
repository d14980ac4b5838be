package dev.jianbao.output;

import dev.jianbao.diagnostics.Diagnostics;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A small archive for tests: each file's content by its path. */
record Site(NavigableMap<String, String> files) {
    Site {
        files = Collections.unmodifiableNavigableMap(new TreeMap<>(files));
    }

    /** Paths and contents in turn. */
    static Site of(String... pathsAndContents) {
        var files = new TreeMap<String, String>();
        for (int i = 0; i < pathsAndContents.length; i += 2) {
            files.put(pathsAndContents[i], pathsAndContents[i + 1]);
        }
        return new Site(files);
    }

    /** The visible files of a folder; a link to a folder counts as that folder, links inside as their target's name. */
    static Site in(Path folder) throws IOException {
        var files = new TreeMap<String, String>();
        if (!Files.isDirectory(folder)) {
            return new Site(files);
        }
        Path root = folder.toRealPath();
        try (Stream<Path> walk = Files.walk(root)) {
            for (Path file : walk.toList()) {
                Path name = root.relativize(file);
                if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && !name.startsWith(".jianbao")) {
                    files.put(name.toString(), Files.readString(file));
                }
            }
        }
        return new Site(files);
    }

    Site with(String path, String content) {
        var more = new TreeMap<>(files);
        more.put(path, content);
        return new Site(more);
    }

    Set<OutputPath> planned() {
        return files.keySet().stream().map(OutputPath::new).collect(Collectors.toUnmodifiableSet());
    }

    List<Artifact> artifacts() {
        return files.entrySet().stream()
                .map(file -> Artifact.of(
                        new OutputPath(file.getKey()), file.getValue().getBytes(StandardCharsets.UTF_8)))
                .toList();
    }

    Written publish(OutputTree tree) {
        return publish(tree, new Diagnostics());
    }

    Written publish(OutputTree tree, Diagnostics diagnostics) {
        try (Publication publication = tree.begin(planned(), diagnostics)) {
            artifacts().forEach(publication::add);
            return publication.commit();
        }
    }

    Written publishTo(Path destination) {
        return publish(OutputTree.at(destination, List.of()));
    }
}
