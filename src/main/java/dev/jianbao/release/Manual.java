package dev.jianbao.release;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The page that tells how a bag is verified without this program. It lies in every bag. */
final class Manual {
    private static final List<String> PAGES = List.of("verify.md", "verify.zh.md");

    private Manual() {}

    static SortedMap<String, byte[]> pages() {
        SortedMap<String, byte[]> pages = new TreeMap<>();
        PAGES.forEach(name -> pages.put(name, read(name)));
        return pages;
    }

    private static byte[] read(String resource) {
        try (InputStream in = Manual.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the program was packed without " + resource);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }
}
