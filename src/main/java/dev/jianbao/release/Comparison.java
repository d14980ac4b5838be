package dev.jianbao.release;

import dev.jianbao.diagnostics.Code;
import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.diagnostics.SourceRange;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Files as they are against files as they were sealed.
 *
 * @param sealed the digests that were sealed, by path
 * @param actual those of the files that are there
 */
record Comparison(Map<String, String> sealed, Map<String, String> actual, Diagnostics diagnostics) {
    void run() {
        Map<String, String> owners = new HashMap<>();
        sealed.forEach((path, digest) -> owners.put(digest, path));
        SortedSet<String> paths = new TreeSet<>(sealed.keySet());
        paths.addAll(actual.keySet());
        for (String path : paths) {
            String was = sealed.get(path);
            String is = actual.get(path);
            if (is == null) {
                diagnostics.report(Code.BAG_FILE_MISSING, SourceRange.ofFile(path));
            } else if (was == null) {
                diagnostics.report(Code.BAG_FILE_ADDED, SourceRange.ofFile(path));
            } else if (!was.equals(is)) {
                String owner = owners.get(is);
                if (owner == null) {
                    diagnostics.report(Code.BAG_FILE_ALTERED, SourceRange.ofFile(path));
                } else {
                    diagnostics.report(Code.BAG_FILE_SWAPPED, SourceRange.ofFile(path), owner);
                }
            }
        }
    }
}
