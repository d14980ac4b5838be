package dev.jianbao;

import java.nio.file.Path;

/**
 * What is asked of a release.
 *
 * @param build the build that it seals; drafts are no part of a release
 * @param key the file of the private key
 * @param bag where the bag goes
 * @param records the folder in which the site keeps its log from one release to the next
 * @param uncommitted whether sources that differ from their commit are sealed all the same
 * @param attachments reads files that are published as they are
 */
public record SealingOptions(
        BuildOptions build, Path key, Path bag, Path records, boolean uncommitted, Attachments attachments) {
    public SealingOptions {
        if (build.drafts()) {
            throw new IllegalArgumentException("a release holds no drafts");
        }
    }
}
