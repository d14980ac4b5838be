package dev.jianbao.importers.structure.plan;

import dev.jianbao.importers.galley.Finding;
import dev.jianbao.importers.galley.Ledger;
import dev.jianbao.importers.galley.Rule;
import dev.jianbao.importers.galley.Traced;
import dev.jianbao.importers.lexis.Marker;
import dev.jianbao.importers.lexis.Marker.Kind;
import dev.jianbao.importers.structure.FoundPlan.FoundMeasure;
import dev.jianbao.importers.structure.FoundPlan.Group;
import dev.jianbao.importers.structure.Lines;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Finds measures in running text: paragraphs that end by saying who is answerable, or else the points of a chapter that is about
 * tasks. The text stays where it is; only titles and bodies are taken from it.
 */
final class NarrativeMeasures {
    private static final Pattern TASKS = Pattern.compile(".*(?:任务|举措|措施|行动|重点工作|工作内容|主要内容).*");
    private static final Pattern NO_TASKS = Pattern.compile(".*(?:保障|组织|目标|要求|原则|思想|实施步骤).*");
    private static final int LONGEST_TITLE = 45;

    private final Lines lines;
    private final Ledger ledger;
    private final List<Group> groups = new ArrayList<>();
    private final Set<Integer> numbers = new HashSet<>();
    private List<FoundMeasure> measures = new ArrayList<>();
    private Traced chapter = Traced.EMPTY;
    private Traced heading = Traced.EMPTY;
    private int count;

    NarrativeMeasures(Lines lines, Ledger ledger) {
        this.lines = lines;
        this.ledger = ledger;
    }

    List<Group> find() {
        long answered = IntStream.range(0, lines.size())
                .filter(i -> Duties.brackets(lines.text(i)) >= 0 || Duties.isLabelled(lines.text(i)))
                .count();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.isLine(i)) {
                line(i, answered > 0);
            }
        }
        close();
        return groups;
    }

    private void line(int i, boolean answered) {
        Traced text = lines.line(i).traced().strip();
        Optional<Marker> marker = Marker.of(text.text());
        boolean chapterLine = marker.filter(each -> each.kind() == Kind.HAN || each.kind() == Kind.CHAPTER)
                        .isPresent()
                && text.length() <= 40;
        if (chapterLine) {
            close();
            chapter = bare(text, marker);
            heading = Traced.EMPTY;
            return;
        }
        boolean point = marker.filter(each -> each.kind() == Kind.HAN_BRACKETED || each.kind() == Kind.DIGIT)
                .isPresent();
        if (point && text.length() <= LONGEST_TITLE + 8 && text.text().indexOf('。') == -1) {
            heading = bare(text, marker);
        }
        boolean duty = Duties.brackets(text.text()) >= 0 || Duties.isLabelled(text.text());
        boolean task = !answered
                && point
                && TASKS.matcher(chapter.text()).matches()
                && !NO_TASKS.matcher(chapter.text()).matches();
        if (duty || task) {
            add(text, marker, point, duty);
        }
    }

    private void add(Traced text, Optional<Marker> marker, boolean point, boolean duty) {
        Ledger unheard = new Ledger();
        Duties duties = new Duties(Set.of(), unheard);
        Traced rest = text;
        if (Duties.isLabelled(text.text())) {
            duties.statement(text);
        } else if (duty) {
            rest = duties.trailing(text);
        }
        Traced title = title(rest, marker, point);
        count++;
        int number = marker.filter(each -> point && each.number().isPresent())
                .map(each -> each.number().getAsInt())
                .filter(each -> !numbers.contains(each) && each == count)
                .orElse(count);
        numbers.add(number);
        measures.add(new FoundMeasure(
                number,
                title,
                Traced.EMPTY,
                duties.lead,
                duties.supporting,
                duties.responsible,
                false,
                duties.deadline));
        ledger.seam(text, new Finding(Rule.MEASURE, duty ? 0.9 : 0.7, number + " " + title.text()));
    }

    private Traced title(Traced text, Optional<Marker> marker, boolean point) {
        Traced bare = bare(text, marker);
        int stop = bare.text().indexOf('。');
        if (stop > 0 && stop <= LONGEST_TITLE) {
            return bare.slice(0, stop);
        }
        if (!heading.isEmpty() && (!point || Duties.isLabelled(text.text()))) {
            Traced taken = heading;
            heading = Traced.EMPTY;
            return taken;
        }
        if (stop < 0 && bare.length() <= LONGEST_TITLE) {
            return bare;
        }
        int comma = bare.text().indexOf('，', 4);
        return bare.slice(0, Math.min(comma > 0 && comma < LONGEST_TITLE ? comma : LONGEST_TITLE, bare.length()));
    }

    private static Traced bare(Traced text, Optional<Marker> marker) {
        Traced bare = text.from(marker.filter(each -> each.kind() != Kind.IN_WORDS)
                        .map(Marker::length)
                        .orElse(0))
                .strip();
        return bare.text().endsWith("。") && bare.text().indexOf('。') == bare.length() - 1
                ? bare.slice(0, bare.length() - 1)
                : bare;
    }

    private void close() {
        if (!measures.isEmpty()) {
            groups.add(new Group(chapter, measures));
        }
        measures = new ArrayList<>();
    }
}
