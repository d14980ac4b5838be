package dev.jianbao.archive.past;

import dev.jianbao.history.Revision;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One wording of a document, for as long as it was public.
 *
 * @param key what its address is made of: the day it began, with {@code -2} for the second of a day
 * @param from the day it began; empty where it is not committed
 * @param until the day it ended; empty where it has not, or nobody knows yet
 * @param revision the commit it began with; empty where it is not committed
 * @param cutOff whether it may be older, since the history begins there
 * @param withheld whether what it said was taken back later, and must not be shown
 * @param blobs what git calls the content of its files, by path, as they were last
 */
public record Version(
        String key,
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        Optional<Revision> revision,
        boolean cutOff,
        boolean withheld,
        Map<String, String> blobs) {
    public Version {
        blobs = Collections.unmodifiableMap(new TreeMap<>(blobs));
    }
}
