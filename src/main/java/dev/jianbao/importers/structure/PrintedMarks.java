package dev.jianbao.importers.structure;

import dev.jianbao.importers.galley.Finding;
import dev.jianbao.importers.galley.Ledger;
import dev.jianbao.importers.galley.Rule;
import dev.jianbao.importers.galley.Slip;
import dev.jianbao.importers.galley.Slip.Grid;
import dev.jianbao.importers.galley.Slip.Line;
import dev.jianbao.importers.galley.Slip.Square;
import dev.jianbao.importers.galley.Traced;
import dev.jianbao.importers.structure.FoundTable.Cell;
import dev.jianbao.importers.structure.FoundTable.Row;
import dev.jianbao.importers.structure.FoundTable.State;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What this program prints in place of what is lost, and the marks in cells that notes under their table explain. */
public final class PrintedMarks {
    private static final Pattern LOST = Pattern.compile("〔?(?:缺失|缺漏|（题目缺失）|（題目缺漏）|缺)〕?");
    private static final Pattern HEAD = Pattern.compile("表[注註]");
    private static final Pattern NOTE = Pattern.compile("([缺推][0-9]{0,3})[\\s　]+(.+)");
    private static final Pattern LOST_CELL = Pattern.compile("(缺[0-9]{0,3})");
    private static final Pattern INFERRED = Pattern.compile("(.+?)(推[0-9]{1,3})");
    private static final Pattern ARITHMETIC = Pattern.compile("([-+*/.()0-9]+)[\\s　]*[（(](.*)[）)]");

    private final Ledger ledger;
    private final Map<String, String> notes = new HashMap<>();
    private int lines;

    private PrintedMarks(Ledger ledger) {
        this.ledger = ledger;
    }

    /** Whether a text says that what stood here is lost. */
    public static boolean isLost(Traced text) {
        return LOST.matcher(text.text()).matches();
    }

    /** What stands in the content for it. */
    public static Traced lost(Traced text, Ledger ledger) {
        ledger.became(text, "?", Finding.of(Rule.LOST_CELL));
        return Traced.added("?");
    }

    /** The notes that begin at a line, a line each or as a table; none where no such do. */
    public static PrintedMarks behind(Lines lines, int from, Ledger ledger) {
        PrintedMarks marks = new PrintedMarks(ledger);
        if (!HEAD.matcher(lines.text(from)).matches()) {
            return marks;
        }
        List<Traced> taken = new ArrayList<>();
        taken.add(lines.line(from).traced().strip());
        int at = from + 1;
        for (List<Traced> read = new ArrayList<>();
                at < lines.size() && marks.notes(lines.slips().get(at), read);
                read.clear()) {
            taken.addAll(read);
            at++;
        }
        marks.lines = marks.notes.isEmpty() ? 0 : at - from;
        if (marks.lines > 0) {
            taken.forEach(each -> ledger.became(each, each.text(), Finding.of(Rule.LOST_CELL)));
        }
        return marks;
    }

    /** Reads a line or a table of notes; says whether it was one. */
    private boolean notes(Slip slip, List<Traced> taken) {
        if (slip instanceof Line line) {
            taken.add(line.traced().strip());
            return note(line.text().strip());
        }
        boolean all = true;
        for (List<Square> row : ((Grid) slip).rows()) {
            row.forEach(each -> taken.add(each.traced().strip()));
            all &= note(row.stream().map(each -> each.text().strip()).collect(Collectors.joining(" ")));
        }
        return all;
    }

    private boolean note(String text) {
        Matcher note = NOTE.matcher(text);
        if (note.matches()) {
            notes.put(note.group(1), ARITHMETIC.matcher(note.group(2).strip()).replaceFirst("$1 ; $2"));
        }
        return note.matches();
    }

    /** How many lines they are. */
    public int lines() {
        return lines;
    }

    /** A row whose marks are read. */
    public Row read(Row row) {
        List<Cell> cells = row.cells().stream().map(this::cell).toList();
        return new Row(row.stage(), row.sum(), cells);
    }

    private Cell cell(Cell cell) {
        if (cell.state() != State.GIVEN) {
            return cell;
        }
        Traced text = cell.text();
        Matcher lost = LOST_CELL.matcher(text.text());
        Matcher inferred = INFERRED.matcher(text.text());
        if (lost.matches() && notes.containsKey(lost.group(1))) {
            ledger.became(text, "?", Finding.of(Rule.LOST_CELL));
            return new Cell(State.LOST, Traced.EMPTY, text.length() == 1 ? "" : notes.getOrDefault(text.text(), ""));
        }
        if (inferred.matches() && notes.containsKey(inferred.group(2))) {
            ledger.became(text.group(inferred, 2), "=", Finding.of(Rule.INFERRED_CELL));
            return new Cell(State.INFERRED, text.group(inferred, 1), notes.getOrDefault(inferred.group(2), ""));
        }
        return cell;
    }
}
