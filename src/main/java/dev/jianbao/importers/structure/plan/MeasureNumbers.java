package dev.jianbao.importers.structure.plan;

import dev.jianbao.importers.galley.Finding;
import dev.jianbao.importers.galley.Ledger;
import dev.jianbao.importers.galley.Rule;
import dev.jianbao.importers.galley.Traced;
import dev.jianbao.importers.lexis.Marker;
import dev.jianbao.importers.structure.FoundPlan.FoundMeasure;
import dev.jianbao.importers.structure.FoundPlan.Group;
import dev.jianbao.importers.structure.Lines;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Compares the numbers of measures with each other, and with how many a text says that there are. */
final class MeasureNumbers {
    private static final Pattern COUNT =
            Pattern.compile("共(?:计)?([0-9]{1,3})项|([0-9]{1,3})项(?:重点|具体|主要|工作)?(?:任务|举措|措施)");

    private final Ledger ledger;
    private final List<Group> groups;

    MeasureNumbers(List<Group> groups, Ledger ledger) {
        this.groups = groups;
        this.ledger = ledger;
    }

    /** The numbers that no measure bears, before the last that one does; a part of a longer list lost nothing, and is asked about. */
    List<Integer> lost(Set<Integer> others) {
        Set<Integer> numbers = new TreeSet<>();
        groups.forEach(group -> group.measures().forEach(each -> numbers.add(each.number())));
        boolean restarts =
                groups.stream().mapToInt(group -> group.measures().size()).sum() != numbers.size();
        numbers.addAll(others);
        List<Integer> lost = new ArrayList<>();
        int first = numbers.stream().min(Integer::compare).orElse(1);
        int last = numbers.stream().max(Integer::compare).orElse(0);
        if (first > 1 && !restarts) {
            ledger.doubt(Rule.LOST_MEASURE, Traced.EMPTY, 0.8, first == 2 ? "1" : "1–" + (first - 1));
        }
        boolean part = first - 1 > numbers.size();
        for (int number = 1; number < first && !restarts && !part; number++) {
            lost.add(number);
        }
        for (int number = first; number < last && !restarts; number++) {
            if (!numbers.contains(number)) {
                lost.add(number);
                ledger.doubt(Rule.LOST_MEASURE, Traced.EMPTY, 0.8, String.valueOf(number));
            }
        }
        return lost;
    }

    /** How many measures the title of their table says that there are; asked about where neither those read nor their numbers come to that. */
    OptionalInt stated(OptionalInt stated, int lost) {
        int read = groups.stream().mapToInt(each -> each.measures().size()).sum();
        if (stated.isPresent() && stated.getAsInt() != read + lost) {
            ledger.doubt(Rule.DECLARED_COUNT, Traced.EMPTY, 0.6, "共" + stated.getAsInt() + "项", String.valueOf(read));
        }
        return stated;
    }

    /** Asks about groups that say that they have more or fewer measures than were read. */
    void askForGroups() {
        for (Group group : groups) {
            String digits = group.count().replaceAll("[^0-9]", "");
            if (!digits.isEmpty()
                    && Integer.parseInt(digits) != group.measures().size()) {
                ledger.doubt(
                        Rule.DECLARED_COUNT,
                        group.name(),
                        0.6,
                        group.name().text() + "（" + group.count() + "）",
                        String.valueOf(group.measures().size()));
            }
        }
    }

    /** How many measures the text says that there are, where as many were read. */
    OptionalInt count(Lines text) {
        long read = groups.stream()
                .map(Group::measures)
                .mapToLong(List<FoundMeasure>::size)
                .sum();
        for (int i = 0; i < text.size(); i++) {
            Matcher count = COUNT.matcher(text.text(i));
            while (count.find()) {
                int stated = Integer.parseInt(count.group(count.group(1) == null ? 2 : 1));
                if (stated == read) {
                    ledger.added("count " + stated, new Finding(Rule.DECLARED_COUNT, 1, count.group()));
                    return OptionalInt.of(stated);
                }
                ledger.doubt(
                        Rule.DECLARED_COUNT,
                        text.line(i).traced().slice(count.start(), count.end()),
                        0.5,
                        count.group(),
                        String.valueOf(read));
            }
        }
        return OptionalInt.empty();
    }

    /** Asks after numbered paragraphs of which some before or between are missing. */
    void askForGaps(Lines text) {
        int last = 0;
        int ever = 0;
        Set<Integer> boxed = Boxes.counted(text);
        for (int i = 0; i < text.size(); i++) {
            Optional<Marker> marker = Marker.of(text.text(i));
            if (boxed.contains(i) || marker.isEmpty() || marker.get().number().isEmpty()) {
                continue;
            }
            if (marker.get().kind() != Marker.Kind.DIGIT) {
                last = marker.get().kind().compareTo(Marker.Kind.DIGIT) < 0 ? 0 : last;
                continue;
            }
            int number = marker.get().number().getAsInt();
            boolean runsOn = number == ever + 1;
            ever = number;
            if (!runsOn
                    && number > last + 1
                    && number <= last + 4
                    && text.text(i).length() > 20) {
                String missing = number == last + 2 ? String.valueOf(last + 1) : (last + 1) + "–" + (number - 1);
                ledger.doubt(
                        Rule.LOST_NUMBER,
                        text.line(i).traced().slice(0, marker.get().length()),
                        0.8,
                        missing);
            }
            last = number;
        }
    }
}
