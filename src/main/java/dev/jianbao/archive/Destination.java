package dev.jianbao.archive;

/** Where a link really leads, once the archive was asked. */
public sealed interface Destination {
    /**
     * A thing of the archive.
     *
     * @param ref what it is
     * @param fragment an anchor on its page; empty for the thing itself
     */
    record Thing(Ref ref, String fragment) implements Destination {}

    /**
     * A published file.
     *
     * @param path below the site's root, such as {@code content/assets/plan.pdf}
     * @param fragment what follows {@code #}; mostly empty
     */
    record Asset(String path, String fragment) implements Destination {}

    /** A place outside the archive. */
    record Outside(String url) implements Destination {}
}
