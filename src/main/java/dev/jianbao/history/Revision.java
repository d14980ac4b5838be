package dev.jianbao.history;

import java.time.Instant;

/**
 * One commit in the line that is published.
 *
 * @param commit its full name
 * @param when it came into that line: the time of the commit, or of the merge that brought it
 * @param age how many commits that touched the folder are newer
 */
public record Revision(String commit, Instant when, int age) {}
