package dev.jianbao;

import java.nio.file.Path;

/** Reads files that a site publishes as they are, for whoever looks at it before a release. */
public interface Attachments {
    /** What a file says, or why that cannot be told. It may be asked by several threads at once. */
    Said read(Path file);

    /**
     * What a file says.
     *
     * @param text all that can be read in it
     * @param obstacle why it cannot be read, in words; empty where it can
     */
    record Said(String text, String obstacle) {}
}
