package dev.jianbao.release;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A list of files with the SHA-256 of each, as {@code sha256sum} writes and reads it and as BagIt calls a manifest.
 *
 * @param digests each digest in hexadecimal digits, by path, in the order of the paths' bytes
 */
record Sums(SortedMap<String, String> digests) {
    /** The order of {@code LC_ALL=C sort}. */
    private static final Comparator<String> BY_BYTES =
            Comparator.comparing(path -> path.getBytes(UTF_8), Arrays::compareUnsigned);

    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  (\\S(?:.*\\S)?)");

    Sums {
        SortedMap<String, String> sorted = new TreeMap<>(BY_BYTES);
        sorted.putAll(digests);
        digests = Collections.unmodifiableSortedMap(sorted);
    }

    static Sums of(Map<String, String> digests) {
        return new Sums(new TreeMap<>(digests));
    }

    /**
     * What a text could be read as.
     *
     * @param sums the files of the lines that can be read
     * @param malformed the numbers of those that cannot, counted from 1
     */
    record Read(Sums sums, List<Integer> malformed) {}

    static Read parse(byte[] bytes) {
        SortedMap<String, String> digests = new TreeMap<>();
        List<Integer> malformed = new ArrayList<>();
        List<String> lines = new String(bytes, UTF_8).lines().toList();
        for (int at = 0; at < lines.size(); at++) {
            Matcher line = LINE.matcher(lines.get(at));
            if (!line.matches() || digests.putIfAbsent(line.group(2), line.group(1)) != null) {
                malformed.add(at + 1);
            }
        }
        return new Read(Sums.of(digests), malformed);
    }

    byte[] encode() {
        StringBuilder text = new StringBuilder();
        digests.forEach(
                (path, digest) -> text.append(digest).append("  ").append(path).append('\n'));
        return text.toString().getBytes(UTF_8);
    }
}
