package dev.jianbao;

import dev.jianbao.archive.past.Annals;
import dev.jianbao.config.SiteConfig;
import dev.jianbao.document.Original;
import dev.jianbao.output.sums.Checksums;
import dev.jianbao.pages.Site;
import dev.jianbao.pages.origin.Origins;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All that a site is made from: every file below its {@code content} and {@code templates}, what was asked for, what day it
 * is, the commit its history ends at where it shows its history, the originals of its documents where it publishes them, and the
 * program itself. Whatever else a build may come to depend on belongs here. Files count by what they hold, not by their times.
 */
final class Inputs {
    private static final int PARTS = 5;
    private static final String NONE = "-";

    private final List<Path> folders;
    private final Map<Path, Stamp> files;
    private final SortedMap<String, String> sums;
    private final String asked;
    private final Path root;
    private final Clock clock;

    /** What the file system says of a file, which changes whenever it is written. */
    private record Stamp(long size, Object modified, Object identity) {
        static Stamp of(BasicFileAttributes attributes) {
            return new Stamp(attributes.size(), attributes.lastModifiedTime(), String.valueOf(attributes.fileKey()));
        }
    }

    private Inputs(
            List<Path> folders,
            Map<Path, Stamp> files,
            SortedMap<String, String> sums,
            String program,
            BuildOptions options) {
        this.folders = folders;
        this.files = files;
        this.sums = sums;
        this.asked = program + " " + asked(options);
        this.root = options.source();
        this.clock = options.clock();
    }

    /** Reads all of it; {@code folders} are those of the site. Files are read by as many threads as the caller works with. */
    static Inputs read(List<Path> folders, BuildOptions options, String program) {
        SortedMap<Path, Stamp> files = stamps(folders);
        List<String> sums =
                files.keySet().parallelStream().map(Inputs::checksum).toList();
        SortedMap<String, String> byPath = new TreeMap<>();
        int at = 0;
        for (Path file : files.keySet()) {
            String path = options.source().relativize(file).toString();
            byPath.put(path.replace(file.getFileSystem().getSeparator(), "/"), sums.get(at++));
        }
        return new Inputs(folders, files, byPath, program, options);
    }

    private static String asked(BuildOptions options) {
        return options.baseUrl() + " " + options.drafts() + " " + options.failOn();
    }

    private static String checksum(Path file) {
        try {
            return Files.isRegularFile(file) ? Checksums.of(Files.readAllBytes(file)) : "-";
        } catch (IOException gone) {
            return "?";
        }
    }

    private static SortedMap<Path, Stamp> stamps(List<Path> folders) {
        SortedMap<Path, Stamp> files = new TreeMap<>();
        for (Path folder : folders) {
            try {
                Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                        files.put(file, Stamp.of(attributes));
                        return FileVisitResult.CONTINUE;
                    }
                });
            } catch (NoSuchFileException none) {
                // a site need not have templates of its own
            } catch (IOException failure) {
                throw new UncheckedIOException("cannot read " + folder, failure);
            }
        }
        return files;
    }

    /** What the pages of a site are made from. */
    Origins origins(Site site) {
        return Origins.of(site, asked, sums);
    }

    /**
     * What to remember them by, if nothing was written meanwhile: else nobody knows what of it was read. The day counts too,
     * since checks ask for it.
     */
    Optional<String> remembered(Site site) {
        SiteConfig config = site.config();
        boolean moved = config.history() && !site.past().state().equals(Annals.state(root));
        return stamps(folders).equals(files) && !moved
                ? Optional.of(named(config.timeZone(), config.history(), config.originals()))
                : Optional.empty();
    }

    /** Whether a build remembered the very same, on the same day. */
    boolean are(String remembered) {
        String[] parts = remembered.split(" ", -1);
        return parts.length == PARTS
                && remembered.equals(named(
                        ZoneId.of(parts[PARTS - 3]), !parts[PARTS - 2].equals(NONE), !parts[PARTS - 1].equals(NONE)));
    }

    private String named(ZoneId zone, boolean history, boolean originals) {
        String commit = history ? Annals.state(root) : NONE;
        String kept = originals ? originals() : NONE;
        Checksums.Sum sum = new Checksums.Sum().put(asked).put(sums.size());
        sums.forEach((path, checksum) -> sum.put(path).put(checksum));
        return sum.digits() + " " + LocalDate.now(clock.withZone(zone)) + " " + zone + " " + commit + " " + kept;
    }

    /** Tells apart what is kept of originals. */
    private String originals() {
        Checksums.Sum sum = new Checksums.Sum();
        stamps(List.of(root.resolve(Original.FOLDER)))
                .keySet()
                .forEach(file -> sum.put(file.toString()).put(checksum(file)));
        return sum.digits();
    }

    /** Tells this program from any other: what it consists of, and the Java it runs on. */
    static String program() {
        try {
            Path code = Path.of(Build.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            Checksums.Sum sum = new Checksums.Sum().put(Runtime.version().toString());
            sum.put(Files.isDirectory(code) ? stamps(List.of(code)).toString() : checksum(code));
            return sum.digits();
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException("the program lies nowhere", impossible);
        }
    }
}
