package dev.jianbao.importers.structure.table;

import dev.jianbao.importers.galley.Finding;
import dev.jianbao.importers.galley.Ledger;
import dev.jianbao.importers.galley.Rule;
import dev.jianbao.importers.galley.Traced;
import dev.jianbao.importers.lexis.Han;
import dev.jianbao.importers.lexis.Marker;
import dev.jianbao.importers.lexis.OrganisationForm;
import dev.jianbao.importers.structure.FoundPlan.FoundMeasure;
import dev.jianbao.importers.structure.FoundPlan.Group;
import dev.jianbao.importers.structure.FoundTable;
import dev.jianbao.importers.structure.PrintedMarks;
import dev.jianbao.importers.structure.duty.Deadline;
import dev.jianbao.importers.structure.duty.Duties;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a table of measures and those who answer for them. */
final class MeasureTable {
    /** How many measures a group has, behind its name. */
    private static final Pattern COUNT = Pattern.compile("[（(]([0-9]{1,3}项?)[）)]$");

    private static final Pattern TABLE =
            Pattern.compile("附?表[\\s　]*[0-9一二三四五六七八九十]{1,2}[-—.0-9]{0,3}[\\s　：:、.]+(?=\\S)");

    private static final int LONGEST_HEADING = 10;
    private static final int LONGEST_TITLE = 45;

    private final Ledger ledger;
    private final Traced title;
    private final boolean repeatsLost;
    private final Set<String> known = new HashSet<>();
    private final List<Group> groups = new ArrayList<>();
    private Traced groupName = Traced.EMPTY;
    private String outerWritten = "";
    private String groupWritten = "";
    private String groupCount = "";
    private List<FoundMeasure> measures = new ArrayList<>();
    private int incomplete;

    /** @param title what stands over the table, which names a group that has no name */
    MeasureTable(Traced title, boolean repeatsLost, Ledger ledger) {
        this.title = uncounted(title, ledger);
        this.repeatsLost = repeatsLost;
        this.ledger = ledger;
    }

    /** The title of a table without the number that the tables of a document bear: 表2. */
    private static Traced uncounted(Traced title, Ledger ledger) {
        Matcher number = TABLE.matcher(title.text());
        if (!number.lookingAt()) {
            return title;
        }
        ledger.drop(title.slice(0, number.end()).strip(), Finding.of(Rule.ANNEX));
        return title.from(number.end());
    }

    /** Reads a table that collapsed: names of groups, numbered measures, and bodies below each. */
    List<Group> collapsed(List<Traced> cells) {
        cells.stream()
                .map(Traced::text)
                .filter(text ->
                        text.length() <= 12 && OrganisationForm.kind(text).isPresent())
                .forEach(known::add);
        List<Traced> bodies = new ArrayList<>();
        Traced measure = Traced.EMPTY;
        for (Traced cell : cells) {
            Optional<Marker> marker = Marker.of(cell.text());
            if (TableShape.isStage(cell.text())) {
                measure(measure, bodies);
                measure = Traced.EMPTY;
                group(cell);
            } else if (isMeasure(cell.text(), marker)) {
                measure(measure, bodies);
                measure = cell;
            } else {
                bodies.add(cell);
            }
        }
        measure(measure, bodies);
        closeGroup();
        if (incomplete > 0) {
            ledger.doubt(Rule.LOST_CELL, cells.get(0).slice(0, 1), 0.8, "责任部门", incomplete + " / " + (incomplete + 1));
        }
        return groups;
    }

    private static boolean isMeasure(String text, Optional<Marker> marker) {
        boolean numbered = marker.filter(each -> each.kind() == Marker.Kind.DIGIT
                        || each.kind() == Marker.Kind.HAN_BRACKETED
                        || each.kind() == Marker.Kind.DIGIT_BRACKETED)
                .isPresent();
        return numbered && text.length() > 4
                || !OrganisationForm.isBody(text) && text.length() > 20 && text.indexOf('。') > 0;
    }

    /** Whether a row names the group again that is open. */
    private boolean goesOn(Traced name) {
        boolean again =
                !groupName.isEmpty() && !measures.isEmpty() && name.text().equals(groupWritten);
        if (again) {
            ledger.drop(name, Finding.of(Rule.MEASURE, 0.9));
        }
        return again;
    }

    /** Opens the group that a row names, with the name of what it belongs to before its own. */
    private void grouped(Traced above, Traced name) {
        boolean another = !above.isEmpty() && !above.text().equals(outerWritten);
        if (!above.isEmpty() && !another) {
            ledger.drop(above, Finding.of(Rule.MEASURE, 0.9));
        }
        outerWritten = another ? above.text() : outerWritten;
        if (!another && (name.isEmpty() || goesOn(name))) {
            return;
        }
        Traced outer = another ? above : Traced.added(outerWritten);
        boolean both = !outer.isEmpty() && !name.isEmpty();
        group(both ? outer.plus(Traced.added("：")).plus(name) : name.isEmpty() ? outer : name);
        groupWritten = name.text();
    }

    private void group(Traced cell) {
        closeGroup();
        groupWritten = cell.text();
        groupName = unstopped(unmarked(cell, Rule.MEASURE));
        Matcher count = COUNT.matcher(groupName.text());
        if (count.find()) {
            groupCount = count.group(1);
            ledger.became(groupName.from(count.start()), groupCount, Finding.of(Rule.DECLARED_COUNT));
            groupName = groupName.slice(0, count.start());
        }
    }

    private void closeGroup() {
        if (!measures.isEmpty() || !groupName.isEmpty()) {
            boolean unnamed = groupName.isEmpty() && groups.isEmpty();
            Traced name = unnamed ? title.isEmpty() ? Traced.added("工作任务") : titled() : groupName;
            groups.add(new Group(name, groupCount, "", measures));
        }
        measures = new ArrayList<>();
        groupName = Traced.EMPTY;
        groupCount = "";
    }

    /** The title of the table without how many rows it has. */
    private Traced titled() {
        Optional<String> count = FoundTable.counted(title);
        int open = Math.max(title.text().lastIndexOf('（'), title.text().lastIndexOf('('));
        if (count.isEmpty() || open < 1) {
            return title;
        }
        ledger.became(title.from(open), count.get(), Finding.of(Rule.DECLARED_COUNT));
        return title.slice(0, open);
    }

    /** A name without the stop at its end. */
    private Traced unstopped(Traced name) {
        int last = name.length() - 1;
        if (last < 1 || name.text().indexOf('。') != last) {
            return name;
        }
        ledger.drop(name.from(last), Finding.of(Rule.TITLE_STOP));
        return name.slice(0, last);
    }

    private Traced unmarked(Traced cell, Rule rule) {
        int length = Marker.of(cell.text()).map(Marker::length).orElse(0);
        ledger.became(cell.slice(0, length).strip(), cell.slice(0, length).text(), Finding.of(rule));
        return cell.from(length).strip();
    }

    private void measure(Traced cell, List<Traced> bodies) {
        if (cell.isEmpty()) {
            bodies.forEach(each -> {
                ledger.doubt(Rule.STRAY_CELL, each, 0, each.text());
                ledger.drop(each, Finding.of(Rule.STRAY_CELL, 0.3));
            });
            bodies.clear();
            return;
        }
        Duties duties = new Duties(known, ledger);
        bodies.forEach(each -> duties.names(each, ""));
        bodies.clear();
        boolean first = groups.stream().allMatch(each -> each.measures().isEmpty()) && measures.isEmpty();
        add(
                cell,
                Marker.of(cell.text())
                        .flatMap(each -> each.number().isPresent()
                                ? Optional.of(each.number().getAsInt())
                                : Optional.empty()),
                duties,
                repeatsLost && !first);
    }

    private void add(Traced cell, Optional<Integer> number, Duties duties, boolean lostBodies) {
        Traced bare = PrintedMarks.isLost(cell) ? PrintedMarks.lost(cell, ledger) : unmarked(cell, Rule.MEASURE);
        int stop = bare.text().indexOf('。');
        if (stop > 0 && stop == bare.length() - 1 && stop <= LONGEST_TITLE) {
            ledger.drop(bare.from(stop), Finding.of(Rule.TITLE_STOP));
            bare = bare.slice(0, stop);
        }
        boolean titled = stop > 0 && stop <= LONGEST_TITLE && stop < bare.length() - 1;
        Traced title = bare;
        Traced text = Traced.EMPTY;
        if (titled) {
            ledger.drop(bare.slice(stop, stop + 1), Finding.of(Rule.TITLE_STOP));
            title = bare.slice(0, stop);
            text = bare.from(stop + 1).strip();
        } else if (bare.length() > LONGEST_TITLE) {
            title = Traced.added(clause(bare.text()));
            text = bare;
        }
        if (lostBodies) {
            incomplete++;
        }
        measures.add(new FoundMeasure(
                number.orElse(next()),
                title,
                text,
                duties.lead(),
                duties.supporting(),
                duties.responsible(),
                lostBodies,
                duties.deadline()));
    }

    private int next() {
        int last = measures.isEmpty()
                ? groups.stream()
                        .flatMap(each -> each.measures().stream())
                        .mapToInt(FoundMeasure::number)
                        .max()
                        .orElse(0)
                : measures.get(measures.size() - 1).number();
        return last + 1;
    }

    private static String clause(String text) {
        int end = text.replace('。', '，').replace('；', '，').indexOf('，', 4);
        return text.substring(0, Math.min(end < 0 ? 30 : end, 40));
    }

    /** Reads a real table. */
    List<Group> grid(GridReader reader) {
        MeasureColumns columns = MeasureColumns.of(reader);
        reader.headTaken();
        for (int row = reader.firstRow(); row < reader.size(); row++) {
            row(reader, row, columns);
        }
        closeGroup();
        return groups;
    }

    /** Adds to the last measure what its other columns say, each with its heading. */
    private void others(GridReader reader, int row, MeasureColumns shape) {
        for (int column : shape.others()) {
            Traced cell = reader.text(row, column, true).strip();
            if (!cell.isEmpty()) {
                also(shape.headings().get(column), cell);
            }
        }
    }

    /** Adds a cell to what the last measure says, its heading before it. */
    private void also(Traced headed, Traced cell) {
        FoundMeasure last = measures.remove(measures.size() - 1);
        Traced heading = Traced.added(Han.squeezed(headed.text()));
        Traced before = last.text().isEmpty() ? Traced.EMPTY : Traced.added("；");
        boolean shown = !heading.isEmpty() && heading.length() <= LONGEST_HEADING;
        measures.add(last.saying(before.plus(shown ? heading.plus(Traced.added("：")) : Traced.EMPTY)
                .plus(cell)));
    }

    private void row(GridReader reader, int row, MeasureColumns shape) {
        Traced above = shape.outer() < 0 ? Traced.EMPTY : reader.text(row, shape.outer(), true);
        Traced name = shape.group() < 0 ? Traced.EMPTY : reader.text(row, shape.group(), true);
        Traced task = shape.task() < 0 ? Traced.EMPTY : reader.text(row, shape.task(), true);
        Traced serial = shape.serial() < 0 ? Traced.EMPTY : reader.text(row, shape.serial(), true);
        grouped(above, name);
        if (task.isEmpty()) {
            Traced lone = reader.text(row, 0, true);
            boolean opens = !lone.isEmpty() && !lone.text().matches("[0-9]+");
            if (opens) {
                group(lone);
            }
            reader.astray(row, column -> column == (opens ? 0 : -1) || column == shape.group());
            return;
        }
        if (shape.group() < 0 && TableShape.isStage(task.text())) {
            group(task);
            return;
        }
        Duties duties = new Duties(known, ledger);
        for (int column : shape.duties()) {
            Traced cell = reader.text(row, column, false);
            if (cell.text().matches("(?s).*(?:牵头|配合|负责|参与).*")) {
                duties.statement(cell);
            } else {
                duties.names(cell, shape.headings().get(column).text());
            }
        }
        Traced due = shape.due() < 0 ? Traced.EMPTY : reader.text(row, shape.due(), false);
        boolean readable = Deadline.read(due.text()).isPresent();
        if (readable) {
            duties.due(due);
        }
        Optional<Integer> number =
                serial.text().matches("[0-9]{1,3}") ? Optional.of(Integer.valueOf(serial.text())) : Optional.empty();
        ledger.became(serial, serial.text(), Finding.of(Rule.MEASURE));
        add(task, number, duties, false);
        if (shape.detail() >= 0) {
            measures.add(measures.remove(measures.size() - 1).saying(reader.text(row, shape.detail(), true)));
        }
        if (!due.isEmpty() && !readable) {
            also(shape.headings().get(shape.due()), due);
        }
        others(reader, row, shape);
    }
}
