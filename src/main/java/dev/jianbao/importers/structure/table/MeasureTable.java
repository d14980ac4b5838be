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
import java.util.stream.IntStream;

/** Reads a table of measures and those who answer for them. */
final class MeasureTable {
    private static final Pattern DUTY = Pattern.compile(".*(?:责任|牵头|配合|参加|部门|单位|负责).*");
    private static final Pattern TASK = Pattern.compile(".*(?:举措|任务|措施|内容|事项|工作|要求).*");
    private static final Pattern TASKS = Pattern.compile("(?:工作|重点|主要|年度|具体|目标)*(?:任务|举措|措施|工作事项)(?:名称|内容|事项)?");
    private static final Pattern DUE = Pattern.compile(".*(?:时限|期限|时间|进度).*");
    private static final Pattern DONE = Pattern.compile(".*(?:完成|办结|截止|时限|期限).*");
    private static final Pattern DETAIL = Pattern.compile(
            "(?:具体|主要|工作)?(?:措施|举措|内容|要求|任务)(?:要求|内容)?|(?:具体|主要)(?:工作|事项).*|(?:工作|具体|完成|整治|建设|质量|预期|目标)?(?:标准|目标|成效|成果)(?:要求)?");
    private static final Pattern GROUP = Pattern.compile(".*(?:级|标题|类别|领域|方面|板块).*");
    /** What a task is to bring; it is told beside the task. */
    private static final Pattern GOAL = Pattern.compile(".*(?:目标|成效|成果|标准)");

    private static final Pattern NAME = Pattern.compile("(?:实事|重点|民生)?(?:项目|工程|实事|清单|工作)(?:名称|事项)?");
    /** How many measures a group has, behind its name. */
    private static final Pattern COUNT = Pattern.compile("[（(]([0-9]{1,3}项?)[）)]$");

    private static final int LONGEST_HEADING = 10;
    private static final int LONGEST_TITLE = 45;

    private final Ledger ledger;
    private final Traced title;
    private final boolean repeatsLost;
    private final Set<String> known = new HashSet<>();
    private final List<Group> groups = new ArrayList<>();
    private Traced groupName = Traced.EMPTY;
    private String groupWritten = "";
    private String groupCount = "";
    private List<FoundMeasure> measures = new ArrayList<>();
    private int incomplete;

    /** @param title what stands over the table, which names a group that has no name */
    MeasureTable(Traced title, boolean repeatsLost, Ledger ledger) {
        this.title = title;
        this.repeatsLost = repeatsLost;
        this.ledger = ledger;
    }

    /** Whether the headings are those of such a table. */
    static boolean fits(List<Traced> headings) {
        boolean duty =
                headings.stream().anyMatch(each -> DUTY.matcher(each.text()).matches());
        boolean task = headings.stream()
                .anyMatch(each -> TASK.matcher(each.text()).matches()
                        && !DUTY.matcher(each.text()).matches());
        boolean figures =
                headings.stream().anyMatch(each -> ColumnReader.read(each, true).isFigure());
        return duty && (task || named(headings)) && !figures || figures && isLedger(headings);
    }

    /** Whether rows are tasks that say what they cost as well: several columns of who answers, and one of by when. */
    private static boolean isLedger(List<Traced> headings) {
        List<String> bare =
                headings.stream().map(each -> Han.squeezed(each.text())).toList();
        return bare.stream().anyMatch(each -> TASKS.matcher(each).matches())
                && bare.stream().anyMatch(each -> DUE.matcher(each).matches())
                && bare.stream().filter(MeasureTable::isDuty).count() > 1;
    }

    /** Whether a table that names no tasks names projects, and by when each is to be done. */
    private static boolean named(List<Traced> headings) {
        List<String> bare =
                headings.stream().map(each -> Han.squeezed(each.text())).toList();
        return bare.stream().anyMatch(each -> NAME.matcher(each).matches())
                && bare.stream().anyMatch(each -> DUE.matcher(each).matches());
    }

    /** Whether the rows are steps in time rather than tasks. */
    static boolean isSchedule(List<Traced> headings) {
        return headings.stream()
                .limit(2)
                .anyMatch(each -> Han.squeezed(each.text()).matches("(?:工作|实施|推进)?(?:阶段|步骤|环节)(?:划分|安排)?"));
    }

    /** Whether a column names bodies; the people who answer are none. */
    private static boolean isDuty(String heading) {
        return DUTY.matcher(heading).matches() && !heading.matches(".*(?:领导|人|人员|联系方式|电话)");
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

    private void group(Traced cell) {
        closeGroup();
        groupWritten = cell.text();
        groupName = unmarked(cell, Rule.MEASURE);
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
            Traced name = unnamed ? title.isEmpty() ? Traced.added("工作任务") : title : groupName;
            groups.add(new Group(name, groupCount, "", measures));
        }
        measures = new ArrayList<>();
        groupName = Traced.EMPTY;
        groupCount = "";
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
        List<Traced> headings = reader.headings();
        int task = -1;
        List<Integer> duties = new ArrayList<>();
        int due = -1;
        int group = -1;
        int serial = -1;
        int detail = -1;
        for (int i = 0; i < headings.size(); i++) {
            String heading = Han.squeezed(headings.get(i).text());
            if (heading.matches("序号|编号")) {
                serial = i;
            } else if (DUE.matcher(heading).matches()) {
                due = due < 0 || DONE.matcher(heading).matches() ? i : due;
            } else if (isDuty(heading)) {
                duties.add(i);
            } else if (TASK.matcher(heading).matches()
                    && !(task >= 0 && GOAL.matcher(heading).matches())
                    && !GROUP.matcher(heading).matches()) {
                if (task >= 0 && DETAIL.matcher(heading).matches() && reader.isFilled(task)) {
                    detail = i;
                } else {
                    group = task >= 0 && group < 0 ? task : group;
                    task = i;
                }
            } else if (GROUP.matcher(heading).matches()) {
                group = i;
            }
        }
        for (int i = 0; i < headings.size() && task < 0; i++) {
            task = NAME.matcher(Han.squeezed(headings.get(i).text())).matches() ? i : -1;
        }
        int name = name(headings, task);
        if (name >= 0 && group < 0 && detail < 0) {
            boolean each = reader.isFilled(name);
            detail = each ? task : detail;
            group = each ? group : name;
            task = each ? name : task;
        }
        List<Integer> named = new ArrayList<>(duties);
        named.addAll(List.of(serial, group, task, detail, due));
        List<Integer> others = IntStream.range(0, headings.size())
                .filter(each -> !named.contains(each))
                .boxed()
                .toList();
        reader.headTaken();
        for (int row = reader.firstRow(); row < reader.size(); row++) {
            row(reader, row, new Shape(serial, group, task, detail, due, duties, others, headings));
        }
        closeGroup();
        return groups;
    }

    /** The column before that of tasks that names projects; −1 where there is none. */
    private static int name(List<Traced> headings, int task) {
        for (int i = 0; i < task; i++) {
            if (NAME.matcher(Han.squeezed(headings.get(i).text())).matches()) {
                return i;
            }
        }
        return -1;
    }

    /** In which columns what stands; {@code others} are those that have no place of their own. */
    private record Shape(
            int serial,
            int group,
            int task,
            int detail,
            int due,
            List<Integer> duties,
            List<Integer> others,
            List<Traced> headings) {}

    /** Adds to the last measure what its other columns say, each with its heading. */
    private void others(GridReader reader, int row, Shape shape) {
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

    private void row(GridReader reader, int row, Shape shape) {
        Traced name = shape.group() < 0 ? Traced.EMPTY : reader.text(row, shape.group(), true);
        Traced task = shape.task() < 0 ? Traced.EMPTY : reader.text(row, shape.task(), true);
        Traced serial = shape.serial() < 0 ? Traced.EMPTY : reader.text(row, shape.serial(), true);
        if (!name.isEmpty() && !goesOn(name)) {
            group(name);
        }
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
