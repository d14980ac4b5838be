package dev.jianbao.importers.structure.plan;

import dev.jianbao.importers.galley.Ledger;
import dev.jianbao.importers.galley.Rule;
import dev.jianbao.importers.galley.Traced;
import dev.jianbao.importers.structure.FoundTable;
import dev.jianbao.importers.structure.FoundTable.Kind;
import dev.jianbao.importers.structure.Lines;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Compares the rows of a table of projects with how many there are said to be: in its title, behind its name in the list of annexes, or
 * where the text refers to it. What does not agree is asked about; the table stays as it was read.
 */
final class DeclaredRows {
    private static final String COUNT = "共?[\\s　]*([0-9]{1,4})[\\s　]*[项个所座处家件条]";

    /** A count in a sentence that sends the reader to the annex: 共安排38个项目，详见附件2. */
    private static final Pattern REFERRED = Pattern.compile(
            "共(?:计)?\\p{IsHan}{0,8}?([0-9]{1,4})[个项所]\\p{IsHan}{0,6}?(?:项目|工程)[^。；]{0,16}?(?:见|列入|列于)(?:附件|附表|[^。；]{0,20}项目表)");

    private final List<FoundTable> tables;
    private final Ledger ledger;

    DeclaredRows(List<FoundTable> tables, Ledger ledger) {
        this.tables =
                tables.stream().filter(each -> each.kind() == Kind.PROJECTS).toList();
        this.ledger = ledger;
    }

    void compare(Lines text) {
        for (FoundTable table : tables) {
            boolean agrees = FoundTable.counted(table.title())
                    .map(each -> agrees(table, Integer.parseInt(each.replaceAll("[^0-9]", "")), Traced.EMPTY, each))
                    .orElse(true);
            Optional<Pattern> named = named(table);
            for (int i = 0; agrees && i < text.size(); i++) {
                if (text.isLine(i)) {
                    agrees = line(text.line(i).traced(), table, named);
                }
            }
        }
    }

    /** The title of a table with a count behind it; empty where it has none. */
    private static Optional<Pattern> named(FoundTable table) {
        String title = table.title().text().replaceAll("[（(][^（）()]*[）)]$", "").strip();
        return title.isEmpty()
                ? Optional.empty()
                : Optional.of(Pattern.compile(Pattern.quote(title) + "[）》〉]*[（(]" + COUNT));
    }

    /** Whether what a line says of a table, if anything, agrees with it. */
    private boolean line(Traced line, FoundTable table, Optional<Pattern> named) {
        Optional<Matcher> found = named.flatMap(each -> find(each, line));
        found = found.isEmpty() && tables.size() == 1 ? find(REFERRED, line) : found;
        return found.map(each -> agrees(
                        table, Integer.parseInt(each.group(1)), line.slice(each.start(1), each.end()), each.group()))
                .orElse(true);
    }

    private static Optional<Matcher> find(Pattern form, Traced line) {
        Matcher match = form.matcher(line.text());
        return match.find() ? Optional.of(match) : Optional.empty();
    }

    private boolean agrees(FoundTable table, int stated, Traced where, String said) {
        if (stated != table.entries()) {
            ledger.doubt(Rule.DECLARED_COUNT, where, 0.6, said, String.valueOf(table.entries()));
            return false;
        }
        return true;
    }
}
