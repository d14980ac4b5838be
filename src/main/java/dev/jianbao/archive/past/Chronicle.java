package dev.jianbao.archive.past;

import dev.jianbao.archive.Ref;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The versions of one document.
 *
 * @param document which one
 * @param path the file with its front matter
 * @param versions from the oldest to the one that stands, or stood last; at least one
 * @param closed whether earlier wordings must not be shown: the document was withdrawn, or its author says so
 */
public record Chronicle(Ref document, String path, List<Version> versions, boolean closed) {
    public Chronicle {
        versions = List.copyOf(versions);
        if (versions.isEmpty()) {
            throw new IllegalArgumentException("a document without a version: " + document);
        }
    }

    public Version newest() {
        return versions.get(versions.size() - 1);
    }

    /** Those that were followed by another, from the oldest. */
    public List<Version> earlier() {
        return versions.subList(0, versions.size() - 1);
    }

    /** Whether there is more to tell than one day. */
    public boolean hasEarlier() {
        return versions.size() > 1;
    }

    /** Whether a commit changed it after it was published. */
    public boolean hasChanged() {
        return versions.stream().filter(each -> each.revision().isPresent()).count() > 1;
    }

    /** The day it was first published; empty where it never was committed. */
    public Optional<LocalDate> firstPublished() {
        return versions.get(0).from();
    }

    /** The day of the last change that was committed. */
    public Optional<LocalDate> lastChanged() {
        return versions.stream().flatMap(each -> each.from().stream()).reduce((one, other) -> other);
    }

    /** Whether what stands is what was committed. */
    public boolean isCommitted() {
        return newest().revision().isPresent();
    }

    /** Whether readers may see what a version said. */
    public boolean isShown(Version version) {
        return !closed && !version.withheld();
    }

    /** The one before; empty for the first. */
    public Optional<Version> before(Version version) {
        int at = versions.indexOf(version);
        return at > 0 ? Optional.of(versions.get(at - 1)) : Optional.empty();
    }

    /** The one behind; empty for the newest. */
    public Optional<Version> behind(Version version) {
        int at = versions.indexOf(version);
        return at + 1 < versions.size() ? Optional.of(versions.get(at + 1)) : Optional.empty();
    }
}
