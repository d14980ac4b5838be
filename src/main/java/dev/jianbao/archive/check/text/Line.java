package dev.jianbao.archive.check.text;

import dev.jianbao.diagnostics.SourceRange;
import dev.jianbao.source.SourceFile;

/**
 * One line of a file.
 *
 * @param file the file
 * @param start its first UTF-16 unit in the file's text
 * @param end the unit after its last, without the line's end
 * @param zone what it is written in
 */
record Line(SourceFile file, int start, int end, Zone zone) {
    String text() {
        return file.text().substring(start, end);
    }

    /** The line with whatever is no words, such as addresses and code, blotted out; offsets stay what they are. */
    String words() {
        return Blotter.words(text(), zone);
    }

    /** The line, code and all, with addresses blotted out. */
    String withoutAddresses() {
        return Blotter.words(text(), Zone.OTHER);
    }

    /** Whether the line is a comment, which is never published. */
    boolean isComment() {
        String bare = text().strip();
        return zone == Zone.YAML && bare.startsWith("#")
                || zone == Zone.PROSE && bare.startsWith("<!--") && bare.indexOf("-->") == bare.length() - 3;
    }

    SourceRange range(int from, int to) {
        return file.range(start + from, start + to);
    }
}
