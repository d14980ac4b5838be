package dev.jianbao.archive.issued;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.jianbao.source.SourceFile;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a file says to readers, block by block: the front matter, then whatever stands below each heading. Made of the text as it
 * was written, so that another version of the program finds the same. What only helps finding a document, or tells of it
 * openly, is no part of its wording: names in braces, keywords, aliases, corrections, what became of a plan.
 *
 * @param blocks in order; the first is the front matter
 */
public record Wording(List<Block> blocks) {
    private static final String FENCE = "---";
    private static final Pattern HEADING = Pattern.compile("#{2,6}\\s.*");
    private static final Pattern BRACES = Pattern.compile("\\s*\\{[^{}]*}\\s*$");
    private static final Pattern KEY = Pattern.compile("([a-z-]+):.*");
    private static final Set<String> FREE = Set.of(
            "corrections",
            "aliases",
            "keywords",
            "summary",
            "status",
            "withdrawn",
            "units",
            "regions",
            "topics",
            "as-of",
            "accepted",
            "assertions",
            "validity",
            "replaced-by");
    private static final int DIGEST_BYTES = 16;

    public Wording {
        blocks = List.copyOf(blocks);
    }

    /**
     * One of them.
     *
     * @param digest of its words, without blanks at the ends of lines and empty lines
     * @param line where it begins, counted from 1
     */
    public record Block(String digest, int line) {}

    public static Wording of(SourceFile file) {
        List<Block> blocks = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        int start = 1;
        int number = 0;
        boolean front = file.text().startsWith(FENCE);
        boolean free = false;
        for (String line : file.text().lines().toList()) {
            number++;
            boolean closes = front && number > 1 && line.stripTrailing().equals(FENCE);
            if (closes || !front && HEADING.matcher(line).matches()) {
                blocks.add(new Block(digest(words), start));
                words.setLength(0);
                start = number;
            }
            if (front) {
                var key = KEY.matcher(line);
                free = key.matches() ? FREE.contains(key.group(1)) : free;
            }
            if (!(front && free) && !line.isBlank() && !line.stripTrailing().equals(FENCE)) {
                words.append(said(line)).append('\n');
            }
            front = front && !closes;
            free = free && front;
        }
        blocks.add(new Block(digest(words), start));
        return new Wording(blocks);
    }

    private static String said(String line) {
        return HEADING.matcher(line).matches()
                ? BRACES.matcher(line).replaceFirst("").stripTrailing()
                : line.stripTrailing();
    }

    private static String digest(CharSequence words) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(words.toString().getBytes(UTF_8));
            return HexFormat.of().formatHex(digest, 0, DIGEST_BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    /** The digests of its blocks, in order. */
    public List<String> digests() {
        return blocks.stream().map(Block::digest).toList();
    }

    /** Where this wording first differs from an earlier one: the line of the block, or of the last where some are gone. */
    int firstDifference(List<String> earlier) {
        int at = 0;
        while (at < Math.min(earlier.size(), blocks.size())
                && blocks.get(at).digest().equals(earlier.get(at))) {
            at++;
        }
        return blocks.get(Math.min(at, blocks.size() - 1)).line();
    }
}
