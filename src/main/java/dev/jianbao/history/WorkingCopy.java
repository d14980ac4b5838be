package dev.jianbao.history;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The commit that a folder is at.
 *
 * @param commit its full name
 * @param clean whether nothing that was asked about differs from it, ignored files apart
 */
public record WorkingCopy(String commit, boolean clean) {
    /** What git says of a folder and of some paths below it; empty where there is no git, no repository or no commit. */
    public static Optional<WorkingCopy> of(Path folder, List<String> paths) {
        Git git = new Git(folder);
        List<String> status = new ArrayList<>(List.of("status", "--porcelain", "--untracked-files=all", "--"));
        status.addAll(paths);
        return git.askText("rev-parse", "--verify", "HEAD")
                .flatMap(commit -> git.askText(status.toArray(String[]::new))
                        .map(changes -> new WorkingCopy(commit, changes.isEmpty())));
    }
}
