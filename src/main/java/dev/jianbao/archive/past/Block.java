package dev.jianbao.archive.past;

import dev.jianbao.source.markdown.Prose;
import dev.jianbao.text.compare.Line;
import java.util.ArrayList;
import java.util.List;

/**
 * A part of a fair copy: a heading, what is stated under it, and its text.
 *
 * @param level of the heading, from 2; 0 where there is none
 * @param key of the heading, where the program has a word for it
 * @param heading as the document has it; empty with a key, and where there is none
 * @param statements what is stated in so many words
 * @param prose its text
 * @param rows of a table; the first is its head, but that of {@link #TARGETS} has none; mostly none
 */
public record Block(
        int level, String key, String heading, List<Statement> statements, Prose prose, List<List<String>> rows) {
    /** The key of the table of targets, whose columns are what is tracked, where it started, what is to be reached, and when. */
    public static final String TARGETS = "targets";

    public Block {
        statements = List.copyOf(statements);
        rows = rows.stream().map(List::copyOf).toList();
    }

    static Block heading(int level, String heading) {
        return new Block(level, "", heading, List.of(), Prose.EMPTY, List.of());
    }

    static Block named(int level, String key) {
        return new Block(level, key, "", List.of(), Prose.EMPTY, List.of());
    }

    static Block text(Prose prose) {
        return new Block(0, "", "", List.of(), prose, List.of());
    }

    static Block table(List<List<String>> rows) {
        return new Block(0, "", "", List.of(), Prose.EMPTY, rows);
    }

    static Block facts(List<Statement> statements) {
        return new Block(0, "", "", statements, Prose.EMPTY, List.of());
    }

    /**
     * Something stated under a name.
     *
     * @param key of the name; empty for a line of its own
     * @param value in the words of the document
     */
    public record Statement(String key, String value) {}

    /** What it says, line by line. */
    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        if (level > 0) {
            lines.add(new Line(key, level, heading));
        }
        statements.forEach(each -> lines.add(new Line(each.key(), 0, each.value())));
        prose.text().lines().filter(line -> !line.isBlank()).forEach(line -> lines.add(Line.text(line)));
        rows.forEach(row -> lines.add(new Line("row", 0, String.join("　", row))));
        return lines;
    }
}
