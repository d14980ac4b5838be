package dev.jianbao.history;

import java.util.Optional;

/**
 * What one commit made of one file.
 *
 * @param revision the commit
 * @param blob names what the file has held since; empty where it was taken away
 */
public record Change(Revision revision, Optional<String> blob) {}
