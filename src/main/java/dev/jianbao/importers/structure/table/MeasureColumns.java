package dev.jianbao.importers.structure.table;

import dev.jianbao.importers.galley.Traced;
import dev.jianbao.importers.lexis.Han;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * In which columns of a table of measures what stands, by their headings and by which of them repeat; −1 where there is none.
 *
 * @param serial the numbers
 * @param outer names of what several groups belong to
 * @param group names of groups
 * @param task what a measure is called
 * @param detail what it says besides
 * @param due by when
 * @param duties who answers
 * @param others those that have no place of their own
 * @param headings of all columns
 */
record MeasureColumns(
        int serial,
        int outer,
        int group,
        int task,
        int detail,
        int due,
        List<Integer> duties,
        List<Integer> others,
        List<Traced> headings) {
    private static final Pattern DUTY = Pattern.compile(".*(?:责任|牵头|配合|参加|部门|单位|负责).*");
    private static final Pattern TASK = Pattern.compile(".*(?:举措|任务|措施|内容|事项|工作|要求).*");
    private static final Pattern TASKS = Pattern.compile("(?:工作|重点|主要|年度|具体|目标)*(?:任务|举措|措施|工作事项)(?:名称|内容|事项)?");
    private static final Pattern DUE = Pattern.compile(".*(?:时限|期限|时间|进度).*");
    private static final Pattern NAME = Pattern.compile("(?:实事|重点|民生)?(?:项目|工程|实事|清单|工作)(?:名称|事项)?");
    private static final Pattern DONE = Pattern.compile(".*(?:完成|办结|截止|时限|期限).*");
    private static final Pattern DETAIL = Pattern.compile(
            "(?:具体|主要|工作)?(?:措施|举措|内容|要求|任务)(?:要求|内容)?|(?:具体|主要)(?:工作|事项).*|(?:工作|具体|完成|整治|建设|质量|预期|目标)?(?:标准|目标|成效|成果)(?:要求)?");
    private static final Pattern GROUP = Pattern.compile(".*(?:级|标题|类别|领域|方面|板块).*");
    /** What a task is to bring; it is told beside the task. */
    private static final Pattern GOAL = Pattern.compile(".*(?:目标|成效|成果|标准)");

    private static final int FEWEST_ROWS = 4;

    MeasureColumns {
        duties = List.copyOf(duties);
        others = List.copyOf(others);
        headings = List.copyOf(headings);
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
                && bare.stream().filter(MeasureColumns::isDuty).count() > 1;
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
    static boolean isDuty(String heading) {
        return DUTY.matcher(heading).matches() && !heading.matches(".*(?:领导|人|人员|联系方式|电话)");
    }

    /** Whether a column says by when. */
    static boolean isDue(String heading) {
        return DUE.matcher(heading).matches();
    }

    /** Whether a column says what is to be done, or to what that belongs. */
    static boolean isWords(String heading) {
        return (TASK.matcher(heading).matches()
                        || GROUP.matcher(heading).matches()
                        || NAME.matcher(heading).matches())
                && !isDuty(heading)
                && !isDue(heading)
                && !GOAL.matcher(heading).matches();
    }

    static MeasureColumns of(GridReader reader) {
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
        return placed(reader, serial, group, task, detail, due, duties);
    }

    /** Columns that repeat before one that does not name groups, and groups of groups. */
    private static MeasureColumns placed(
            GridReader reader, int serial, int group, int task, int detail, int due, List<Integer> duties) {
        List<Traced> headings = reader.headings();
        List<Integer> words = IntStream.range(0, headings.size())
                .filter(each -> isWords(Han.squeezed(headings.get(each).text())))
                .boxed()
                .toList();
        List<Integer> repeating =
                words.stream().takeWhile(each -> repeats(reader, each)).limit(2).toList();
        boolean parts = repeating.size() == 2 || detail >= 0 && repeating.contains(task);
        if (parts && words.size() > repeating.size()) {
            int outer = repeating.size() == 2 ? repeating.get(0) : -1;
            int inner = repeating.get(repeating.size() - 1);
            int called = words.get(repeating.size());
            int besides = words.size() > repeating.size() + 1 ? words.get(repeating.size() + 1) : -1;
            return new MeasureColumns(
                    serial,
                    outer,
                    inner,
                    called,
                    besides,
                    due,
                    duties,
                    others(headings.size(), duties, List.of(serial, outer, inner, called, besides, due)),
                    headings);
        }
        List<Integer> taken = new ArrayList<>(duties);
        taken.addAll(List.of(serial, detail, due));
        int grouping = group < 0 ? repeating(reader, task, taken) : group;
        return new MeasureColumns(
                serial,
                -1,
                grouping,
                task,
                detail,
                due,
                duties,
                others(headings.size(), duties, List.of(serial, grouping, task, detail, due)),
                headings);
    }

    /** The column before the tasks that has no place of its own and repeats, as names of groups do: 存在问题; −1 where there is none. */
    private static int repeating(GridReader reader, int task, List<Integer> placed) {
        return IntStream.range(0, Math.max(0, task))
                .filter(each -> !placed.contains(each) && repeats(reader, each))
                .findFirst()
                .orElse(-1);
    }

    private static List<Integer> others(int columns, List<Integer> duties, List<Integer> placed) {
        return IntStream.range(0, columns)
                .filter(each -> !duties.contains(each) && !placed.contains(each))
                .boxed()
                .toList();
    }

    /** Whether many cells of a column say what the one above says, or nothing, as cells of a group do. */
    private static boolean repeats(GridReader reader, int column) {
        int rows = reader.size() - reader.firstRow();
        int again = 0;
        String above = "";
        for (int row = reader.firstRow(); row < reader.size(); row++) {
            String text = reader.text(row, column, false).text();
            again += row > reader.firstRow() && (text.isEmpty() || text.equals(above)) ? 1 : 0;
            above = text.isEmpty() ? above : text;
        }
        return rows >= FEWEST_ROWS && again * 3 >= rows;
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
}
