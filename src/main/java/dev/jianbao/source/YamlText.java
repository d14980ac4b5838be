package dev.jianbao.source;

import dev.jianbao.diagnostics.SourceRange;
import java.util.Optional;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.Node;

/** A stretch of a file that is YAML; puts SnakeYAML's marks, which count from its first line, back into the file. */
final class YamlText {
    private final SourceFile file;
    private final int start;
    private final String yaml;
    private final int linesAbove;

    YamlText(SourceFile file, int start, int end) {
        this.file = file;
        this.start = start;
        this.yaml = file.text().substring(start, end);
        this.linesAbove = file.lineAt(start) - 1;
    }

    String yaml() {
        return yaml;
    }

    boolean isBlank() {
        return yaml.isBlank();
    }

    SourceRange start() {
        return SourceRange.at(file.path(), linesAbove + 1, 1);
    }

    SourceRange range(Node node) {
        return range(node.getStartMark(), node.getEndMark());
    }

    SourceRange range(Mark from, Mark to) {
        int line = linesAbove + from.getLine() + 1;
        int column = from.getColumn() + 1;
        int endLine = linesAbove + to.getLine() + 1;
        int endColumn = to.getColumn() + 1;
        boolean ordered = endLine > line || (endLine == line && endColumn >= column);
        return ordered
                ? new SourceRange(file.path(), line, column, endLine, endColumn)
                : SourceRange.at(file.path(), line, column);
    }

    /** Where a line, or the one above it, has {@code ：} in place of its colon. */
    Optional<SourceRange> fullWidthColon(int line) {
        int at = 0;
        for (int number = linesAbove + 1; at >= 0 && at < yaml.length(); number++) {
            int end = yaml.indexOf('\n', at);
            String text = yaml.substring(at, end < 0 ? yaml.length() : end);
            int colon = text.indexOf('：');
            if (colon > 0 && number >= line - 1 && number <= line && !text.contains(": ") && !text.endsWith(":")) {
                int offset = start + at + colon;
                return Optional.of(file.range(offset, offset + 1));
            }
            at = end < 0 ? -1 : end + 1;
        }
        return Optional.empty();
    }
}
