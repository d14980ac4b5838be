package dev.jianbao.output;

/**
 * What a publication did.
 *
 * @param written files that are new or changed
 * @param unchanged files that stood as planned and were left alone
 * @param removed files of the last build that are no longer planned
 * @param bytes the size of the written files
 */
public record Written(int written, int unchanged, int removed, long bytes) {}
