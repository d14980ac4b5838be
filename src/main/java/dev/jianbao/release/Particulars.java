package dev.jianbao.release;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a release says of itself.
 *
 * @param origin who keeps the log, if it begins with this release: a name without blanks, such as an address without its scheme
 * @param title the site's title
 * @param publisher who publishes it
 * @param date the day on which it is sealed
 * @param software the program and its version
 * @param commit the commit that it was built from, if it is in git
 * @param committed whether the sources are just as that commit has them
 * @param attachments further files of the bag, by name, that are sealed with it
 */
public record Particulars(
        String origin,
        String title,
        Optional<String> publisher,
        LocalDate date,
        String software,
        Optional<String> commit,
        boolean committed,
        SortedMap<String, byte[]> attachments) {
    public Particulars {
        attachments = Collections.unmodifiableSortedMap(new TreeMap<>(attachments));
    }
}
