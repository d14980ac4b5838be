package dev.jianbao.diagnostics;

import java.util.Comparator;

/**
 * A stretch of a source file.
 *
 * @param file the path below the site's root, with {@code /} between its parts
 * @param line first line, counted from 1
 * @param column first column, counted from 1 in code points
 * @param endLine last line
 * @param endColumn the column after the last character, in code points
 */
public record SourceRange(String file, int line, int column, int endLine, int endColumn)
        implements Comparable<SourceRange> {
    private static final Comparator<SourceRange> ORDER = Comparator.comparing(SourceRange::file)
            .thenComparingInt(SourceRange::line)
            .thenComparingInt(SourceRange::column)
            .thenComparingInt(SourceRange::endLine)
            .thenComparingInt(SourceRange::endColumn);

    public SourceRange {
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException("positions count from 1: " + line + ":" + column);
        }
        if (endLine < line || (endLine == line && endColumn < column)) {
            throw new IllegalArgumentException("a range ends before it starts: " + file + ":" + line + ":" + column);
        }
    }

    /** A range of one character. */
    public static SourceRange at(String file, int line, int column) {
        return new SourceRange(file, line, column, line, column + 1);
    }

    /** The head of a file, for what is wrong with the file as a whole. */
    public static SourceRange ofFile(String file) {
        return at(file, 1, 1);
    }

    /** The same place as {@code file:line:column}, which editors and terminals understand. */
    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }

    @Override
    public int compareTo(SourceRange other) {
        return ORDER.compare(this, other);
    }
}
