package dev.jianbao.archive.check.inspection;

/**
 * What stands in a file that is published as it is.
 *
 * @param path below the site's root
 * @param text all that a reader could read in it; empty where it could not be read
 * @param obstacle why it could not be read, in words; empty where it was
 */
public record AttachedFile(String path, String text, String obstacle) {}
