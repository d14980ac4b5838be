package dev.jianbao.output;

import dev.jianbao.diagnostics.Diagnostics;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.NavigableSet;

/** A destination as it was found: a folder, there already or not, or a symbolic link to one. */
sealed interface Place permits FolderPlace, LinkPlace {
    /** The folder in which readers find the site. */
    Path tree();

    /** The folder that holds the lock. */
    Path workspace();

    /** Where the next tree, or what changes in it, is written; gone whenever no build runs. */
    Path staging();

    /** Whether a build was killed here while it put files in place. */
    boolean interrupted();

    /** Finishes or clears away what a killed build left. */
    void recover(Diagnostics diagnostics);

    /** Makes the staging folder. */
    void openStaging();

    /** Makes the change seen. What comes before the point of no return fails without a trace. */
    void commit(Change change);

    static Place of(Path destination) {
        return Files.isSymbolicLink(destination) ? new LinkPlace(destination) : new FolderPlace(destination);
    }

    /**
     * What one build changes.
     *
     * @param present the tree before
     * @param after the files of the tree after, all of them
     * @param staged those that are new or changed and lie in the staging folder
     * @param removed what the last build wrote and this one does not want
     */
    record Change(
            PresentTree present, Manifest after, NavigableSet<OutputPath> staged, NavigableSet<OutputPath> removed) {
        static Change of(PresentTree present, Manifest after, NavigableSet<OutputPath> staged) {
            return new Change(present, after, staged, present.manifest().namesUnlike(after));
        }
    }
}
