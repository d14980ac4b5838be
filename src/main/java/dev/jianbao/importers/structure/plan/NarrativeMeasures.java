package dev.jianbao.importers.structure.plan;

import dev.jianbao.importers.galley.Finding;
import dev.jianbao.importers.galley.Ledger;
import dev.jianbao.importers.galley.Rule;
import dev.jianbao.importers.galley.Traced;
import dev.jianbao.importers.lexis.Marker;
import dev.jianbao.importers.lexis.Marker.Kind;
import dev.jianbao.importers.structure.Annexes;
import dev.jianbao.importers.structure.FoundPlan.FoundMeasure;
import dev.jianbao.importers.structure.FoundPlan.Group;
import dev.jianbao.importers.structure.Lines;
import dev.jianbao.importers.structure.duty.Duties;
import dev.jianbao.importers.structure.duty.DutyFinder;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds measures in running text: points that say who is answerable, at their end, in a sentence or on lines of their own, or else
 * the innermost points of a chapter that is about tasks. The text stays where it is; only titles and bodies are taken from it.
 */
final class NarrativeMeasures {
    private static final Pattern TASKS = Pattern.compile(".*(?:任务|举措|措施|行动|重点工作|工作内容|主要内容).*");
    private static final Pattern NO_TASKS = Pattern.compile(".*(?:保障|组织|目标|要求|原则|思想|实施步骤).*");
    /** Chapters whose points are what is done, in a plan that has no chapter of tasks. */
    private static final Pattern PROJECTS =
            Pattern.compile(".*(?:(?:建设|创建|整治|改造|实施)内容|(?:重点|建设)(?:项目|工程)|(?:项目|建设)安排).*");

    private static final Pattern NO_COUNTED = Pattern.compile(".*(?:总体|目标|原则|思想|组织(?:实施|领导)|形势|基础).*");
    private static final int LONGEST_CHAPTER = 40;
    private static final int FEWEST_CLAUSES = 3;

    private final Lines lines;
    private final Ledger ledger;
    private final List<Group> groups = new ArrayList<>();
    private final Set<Integer> numbers = new HashSet<>();
    private final boolean answered;
    private final Kind outermost;
    private final boolean counted;
    private final boolean firstLeads;
    private final Pattern tasks;
    private List<Point> points = new ArrayList<>();
    private List<FoundMeasure> measures = new ArrayList<>();
    private final List<Point> taken = new ArrayList<>();
    private final Map<Kind, Set<Integer>> met = new EnumMap<>(Kind.class);
    private final Map<Kind, Integer> seen = new EnumMap<>(Kind.class);
    private Traced chapter = Traced.EMPTY;
    private int count;
    private boolean clauses;

    NarrativeMeasures(Lines lines, Ledger ledger) {
        this.lines = lines;
        this.ledger = ledger;
        this.answered = answers(lines) > 0;
        this.outermost = outermost(lines);
        this.counted = !answered && countThrough(lines);
        this.tasks = IntStream.range(0, lines.size()).anyMatch(i -> isOfTasks(lines, i)) ? TASKS : PROJECTS;
        this.firstLeads = IntStream.range(0, lines.size()).anyMatch(i -> Duties.saysFirstLeads(lines.text(i)));
    }

    /** Whether a line is the heading of a chapter of tasks. */
    private boolean isOfTasks(Lines lines, int i) {
        String text = lines.text(i);
        boolean heading = lines.isLine(i)
                && text.length() <= LONGEST_CHAPTER
                && (Marker.begins(text, outermost) || lines.line(i).style().heading() > 0);
        return heading
                && TASKS.matcher(text).matches()
                && !NO_TASKS.matcher(text).matches();
    }

    /** Whether points in brackets are counted through the chapters, as only tasks are: three at least, in two chapters or more. */
    private static boolean countThrough(Lines lines) {
        int number = 0;
        int chapters = 0;
        boolean anew = true;
        for (int i = 0; i < lines.size(); i++) {
            Optional<Marker> marker = Marker.of(lines.text(i));
            anew |= marker.filter(each -> each.kind() == Kind.HAN).isPresent();
            if (marker.filter(each -> each.kind() == Kind.HAN_BRACKETED).isPresent()) {
                if (marker.get().number().orElse(0) != number + 1) {
                    return false;
                }
                number++;
                chapters += anew ? 1 : 0;
                anew = false;
            }
        }
        return number > 2 && chapters > 1;
    }

    /** The sort of number that chapters bear: 第一章 where there are several such lines, else 一、. */
    private static Kind outermost(Lines lines) {
        long chapters = IntStream.range(0, lines.size())
                .filter(i -> Marker.begins(lines.text(i), Kind.CHAPTER)
                        && lines.text(i).length() <= 40)
                .count();
        return chapters > 1 ? Kind.CHAPTER : Kind.HAN;
    }

    /** How many lines say who answers for something. */
    static int answers(Lines lines) {
        int answers = 0;
        for (int i = 0; i < lines.size(); i++) {
            answers +=
                    lines.isLine(i) && Duty.of(lines.line(i).traced().strip()).isPresent() ? 1 : 0;
        }
        return answers;
    }

    List<Group> find() {
        Set<Integer> boxed = Boxes.counted(lines);
        for (int i = 0; i < lines.size(); i++) {
            if (lines.isLine(i) && !Annexes.isListed(lines, i) && !boxed.contains(i)) {
                boolean headed = lines.line(i).style().heading() > 0;
                line(lines.line(i).traced().strip(), headed);
            }
        }
        clauses = chapter.isEmpty() && !answered && areClauses();
        close();
        List<Group> all = isPrintedThroughout() ? renumbered() : List.copyOf(groups);
        List<FoundMeasure> found =
                all.stream().flatMap(each -> each.measures().stream()).toList();
        for (int i = 0; i < found.size(); i++) {
            Point point = taken.get(i);
            String evidence = found.get(i).number() + " " + found.get(i).title().text();
            ledger.seam(point.text, new Finding(Rule.MEASURE, point.duties.isEmpty() ? 0.7 : 0.9, evidence));
        }
        return all;
    }

    /** Numbers that points bear which are no measures: none of them is lost. */
    Set<Integer> others() {
        return isPrintedThroughout()
                ? met.getOrDefault(taken.get(0).marker.orElseThrow().kind(), Set.of())
                : Set.of();
    }

    /** Whether the numbers that the source prints tell all measures apart: of one sort, each greater than the one before it. */
    private boolean isPrintedThroughout() {
        int last = 0;
        Optional<Kind> kind = taken.stream().findFirst().flatMap(each -> each.marker.map(Marker::kind));
        for (Point point : taken) {
            int number = point.marker
                    .filter(each -> kind.equals(Optional.of(each.kind())))
                    .map(each -> each.number().orElse(0))
                    .orElse(0);
            if (number <= last) {
                return false;
            }
            last = number;
        }
        return !taken.isEmpty();
    }

    private List<Group> renumbered() {
        List<Group> all = new ArrayList<>();
        int next = 0;
        for (Group group : groups) {
            List<FoundMeasure> numbered = new ArrayList<>();
            for (FoundMeasure measure : group.measures()) {
                Marker marker = taken.get(next++).marker.orElseThrow();
                numbered.add(measure.numbered(marker.number().orElseThrow()));
            }
            all.add(new Group(group.name(), group.count(), group.deadline(), numbered));
        }
        return all;
    }

    /** @param headed whether the source sets the line as a heading */
    private void line(Traced text, boolean headed) {
        Optional<Marker> marker = Marker.of(text.text());
        Optional<Duty> duty = Duty.of(text);
        boolean numbered = marker.filter(each -> each.kind().compareTo(outermost) <= 0 && each.kind() != Kind.SIGN)
                .isPresent();
        boolean chapterLine =
                duty.isEmpty() && (numbered || headed && marker.isEmpty()) && text.length() <= LONGEST_CHAPTER;
        if (chapterLine) {
            close();
            seen.clear();
            chapter = Point.bare(text, marker);
            return;
        }
        boolean point = marker.filter(each -> each.kind() == Kind.HAN_BRACKETED
                        || each.kind() == Kind.ARTICLE
                        || each.kind() == Kind.SECTION
                        || each.kind() == Kind.HAN
                        || each.kind() == Kind.DIGIT
                        || each.kind() == Kind.DIGIT_BRACKETED)
                .isPresent();
        if (point) {
            Point opened = new Point(duty.map(Duty::before).orElse(text), marker);
            opened.lost = lost(marker.get());
            met.computeIfAbsent(marker.get().kind(), any -> new HashSet<>())
                    .add(marker.get().number().orElse(0));
            open(opened);
            duty.ifPresent(each -> last().duties.add(each.said()));
            if (duty.isPresent() && !DutyFinder.namesDay(duty.get().said().text())) {
                DutyFinder.dayOf(duty.get().before()).ifPresent(last().duties::add);
            }
            if (duty.isEmpty()) {
                last().duties.addAll(prose(text));
            }
        } else if (duty.isPresent()) {
            Point said = new Point(duty.get().before(), Optional.empty());
            if (!said.text.isEmpty() && !points.isEmpty() && outer().isHeading()) {
                outer().parts.add(said);
            } else if (points.isEmpty()
                    || !said.text.isEmpty() && !last().duties.isEmpty()) {
                points.add(said);
            }
            boolean below = last().duties.isEmpty();
            last().answeredBelow |= below;
            last().duties.add(duty.get().said());
            if (below && !DutyFinder.namesDay(duty.get().said().text())) {
                DutyFinder.dayOf(last().text).ifPresent(last().duties::add);
            }
        } else if (!points.isEmpty() && last().duties.isEmpty()) {
            last().duties.addAll(prose(text));
        }
    }

    /** What sentences say of who answers; in chapters on how a plan is carried out they speak of that, and of no measure. */
    private List<Traced> prose(Traced text) {
        boolean about = NO_TASKS.matcher(chapter.text()).matches()
                && !TASKS.matcher(chapter.text()).matches();
        return about ? List.of() : DutyFinder.prose(text);
    }

    /** How many numbers are missing before one, of those of its sort in the chapter. */
    private int lost(Marker marker) {
        int number = marker.number().orElse(0);
        int before = seen.getOrDefault(marker.kind(), 0);
        seen.put(marker.kind(), number);
        return before > 0 && number > before + 1 && number <= before + 3 ? number - before - 1 : 0;
    }

    private Point outer() {
        return points.get(points.size() - 1);
    }

    private Point last() {
        Point outer = outer();
        return outer.parts.isEmpty() ? outer : outer.parts.get(outer.parts.size() - 1);
    }

    private void open(Point point) {
        if (!points.isEmpty() && point.isWithin(points.get(points.size() - 1))) {
            points.get(points.size() - 1).parts.add(point);
        } else {
            points.add(point);
        }
    }

    private void close() {
        boolean named = tasks.matcher(chapter.text()).matches()
                && !NO_TASKS.matcher(chapter.text()).matches();
        boolean tasks =
                !answered && (counted ? !NO_COUNTED.matcher(chapter.text()).matches() : named);
        points.forEach(Point::raise);
        Set<Kind> answeredKinds = answeredKinds(points);
        boolean sections = isSectioned(tasks, answeredKinds);
        for (Point point : points) {
            boolean alike = point.parts.isEmpty() && point.isOneOf(answeredKinds);
            if (!point.duties.isEmpty() || alike || (tasks || isClause(point)) && point.parts.isEmpty()) {
                add(point);
            }
            point.parts.stream()
                    .filter(each -> isMeasure(each, tasks, answeredKinds))
                    .forEach(this::add);
            if (sections) {
                group(point.title());
            }
        }
        group(chapter);
        points = new ArrayList<>();
    }

    /** Whether a plan has no chapters and is nothing but points, each a title with its text behind it: then these are what is done. */
    private boolean areClauses() {
        return points.stream().filter(this::hasTask).count() >= FEWEST_CLAUSES
                && IntStream.range(0, points.size())
                        .allMatch(i -> points.get(i).isTitled()
                                && points.get(i)
                                        .marker
                                        .filter(each -> each.kind() == outermost
                                                && each.number().orElse(0) == i + 1)
                                        .isPresent());
    }

    private boolean isClause(Point point) {
        return clauses && hasTask(point);
    }

    private boolean hasTask(Point point) {
        return !NO_TASKS.matcher(point.title().text()).matches();
    }

    private static boolean isMeasure(Point part, boolean tasks, Set<Kind> answeredKinds) {
        return !part.duties.isEmpty() || tasks || part.isOneOf(answeredKinds);
    }

    /** Whether the chapter has several headings, below which all of its measures stand: each of them is a group. */
    private boolean isSectioned(boolean tasks, Set<Kind> answeredKinds) {
        boolean headings = points.stream()
                .allMatch(each -> each.marker.isPresent()
                        && each.duties.isEmpty()
                        && (each.text.length() <= LONGEST_CHAPTER || each.isTitled())
                        && each.parts.stream()
                                .anyMatch(part -> part.marker.isPresent() && isMeasure(part, tasks, answeredKinds)));
        return points.size() > 1 && headings;
    }

    /** Makes a group of the measures since the last. */
    private void group(Traced name) {
        if (!measures.isEmpty()) {
            groups.add(new Group(name, measures));
            measures = new ArrayList<>();
        }
    }

    /** The sorts of numbers in a chapter most of whose points say who answers: those that do not are measures all the same. */
    private static Set<Kind> answeredKinds(List<Point> points) {
        Map<Kind, Integer> balance = new EnumMap<>(Kind.class);
        points.stream()
                .flatMap(each -> each.parts.isEmpty() ? Stream.of(each) : each.parts.stream())
                .forEach(each -> each.marker.ifPresent(
                        marker -> balance.merge(marker.kind(), each.duties.isEmpty() ? -1 : 1, Integer::sum)));
        balance.values().removeIf(each -> each <= 0);
        return balance.keySet();
    }

    private void add(Point point) {
        Duties duties = new Duties(Set.of(), new Ledger());
        for (Traced said : point.duties) {
            duties.bracketed(said);
        }
        if (firstLeads) {
            duties.firstLeads();
        }
        Traced title = point.title();
        if (title.isBlank()) {
            return;
        }
        count += 1 + point.lost;
        int number = point.marker
                .filter(each -> each.number().isPresent())
                .map(each -> each.number().getAsInt())
                .filter(each -> !numbers.contains(each) && each == count)
                .orElse(count);
        numbers.add(number);
        taken.add(point);
        measures.add(new FoundMeasure(
                number,
                title,
                Traced.EMPTY,
                duties.lead(),
                duties.supporting(),
                duties.responsible(),
                false,
                duties.deadline()));
    }
}
