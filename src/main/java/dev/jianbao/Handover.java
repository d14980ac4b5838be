package dev.jianbao;

import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.release.WebArchive;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/** A release in a form that other archives take. */
public final class Handover {
    private Handover() {}

    /** Whether a folder looks like a bag. */
    public static boolean isBag(Path folder) {
        return WebArchive.isBag(folder);
    }

    /** The address at which the site of a bag was published, as far as the bag knows it. */
    public static Optional<URI> address(Path bag) {
        return WebArchive.address(bag);
    }

    /** Writes a WACZ file of a bag; how many files it has, or nothing, and reported, where the bag is not as its manifest has it. */
    public static Optional<Integer> write(Path bag, URI base, Path target, Diagnostics diagnostics) {
        return WebArchive.write(bag, base, target, diagnostics);
    }
}
