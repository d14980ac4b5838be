package dev.jianbao.source;

import dev.jianbao.diagnostics.SourceRange;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.Node;

/**
 * A stretch of a file that is YAML; puts SnakeYAML's marks back into the file. Characters that end a line in YAML, but none
 * in a {@link SourceFile}, are read as blanks.
 */
final class YamlText {
    private static final Pattern OTHER_LINE_ENDS = Pattern.compile("[\\u0085\\u2028\\u2029]");

    private final SourceFile file;
    private final int start;
    private final String yaml;
    private final int[] beyond;

    YamlText(SourceFile file, int start, int end) {
        this.file = file;
        this.start = start;
        this.yaml = OTHER_LINE_ENDS.matcher(file.text().substring(start, end)).replaceAll(" ");
        this.beyond = beyond(yaml);
    }

    /** The code point indexes of the characters that take two UTF-16 units. */
    private static int[] beyond(String text) {
        if (text.chars().noneMatch(unit -> Character.isHighSurrogate((char) unit))) {
            return new int[0];
        }
        int[] codePoints = text.codePoints().toArray();
        return IntStream.range(0, codePoints.length)
                .filter(index -> Character.isSupplementaryCodePoint(codePoints[index]))
                .toArray();
    }

    String yaml() {
        return yaml;
    }

    boolean isBlank() {
        return yaml.isBlank();
    }

    SourceRange start() {
        return at(0);
    }

    SourceRange range(Node node) {
        return range(node.getStartMark(), node.getEndMark());
    }

    /** Whether a character stands where a node does, as it is. */
    boolean holds(Node node, int character) {
        return yaml.substring(offset(node.getStartMark()), offset(node.getEndMark()))
                        .indexOf(character)
                >= 0;
    }

    SourceRange range(Mark from, Mark to) {
        return range(offset(from), Math.max(offset(from), offset(to)));
    }

    /** The range between two offsets into {@link #yaml()}. */
    SourceRange range(int from, int to) {
        return file.range(start + from, start + to);
    }

    /** The character at an offset into {@link #yaml()}. */
    SourceRange at(int offset) {
        SourceRange point = range(offset, offset);
        return SourceRange.at(point.file(), point.line(), point.column());
    }

    /** Where a mark stands in {@link #yaml()}. */
    int offset(Mark mark) {
        int found = Arrays.binarySearch(beyond, mark.getIndex());
        int before = found >= 0 ? found : -found - 1;
        return Math.min(mark.getIndex() + before, yaml.length());
    }
}
