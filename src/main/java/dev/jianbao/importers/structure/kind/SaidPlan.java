package dev.jianbao.importers.structure.kind;

import static java.util.Map.entry;

import dev.jianbao.importers.galley.Finding;
import dev.jianbao.importers.galley.Galley;
import dev.jianbao.importers.galley.Ledger;
import dev.jianbao.importers.galley.Rule;
import dev.jianbao.importers.galley.Slip;
import dev.jianbao.importers.galley.Slip.Grid;
import dev.jianbao.importers.galley.Slip.Line;
import dev.jianbao.importers.galley.Traced;
import dev.jianbao.importers.manuscript.Said;
import dev.jianbao.importers.manuscript.Said.Part;
import dev.jianbao.importers.structure.Block;
import dev.jianbao.importers.structure.FoundPlan;
import dev.jianbao.importers.structure.FoundPlan.FoundMeasure;
import dev.jianbao.importers.structure.FoundPlan.Group;
import dev.jianbao.importers.structure.FoundPlan.Stated;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Puts a plan together of the parts that its page says it has. */
final class SaidPlan {
    private static final String LOST = "?";
    private static final String OF_GROUP = " group";
    private static final Pattern COMMA = Pattern.compile("[、,]\\s*");
    private static final Map<Part, String> FACTS = Map.ofEntries(
            entry(Part.ISSUER, "issuer"),
            entry(Part.DOCUMENT_NUMBER, "document-number"),
            entry(Part.DRAWN_UP, "drawn-up"),
            entry(Part.DATE, "date"),
            entry(Part.INDEX_NUMBER, "index-number"),
            entry(Part.SUBJECT, "subject"),
            entry(Part.VALIDITY, "validity"),
            entry(Part.REPLACED_BY, "replaced-by"));

    private final Ledger ledger;
    private final SaidTables tables;
    private final SaidFacts head = new SaidFacts();
    private final Map<String, Traced> facts = new LinkedHashMap<>();
    private final List<Block> body = new ArrayList<>();
    private final List<Group> groups = new ArrayList<>();
    private final List<Integer> lostNumbers = new ArrayList<>();
    private List<FoundMeasure> measures = new ArrayList<>();
    private Optional<Said> group = Optional.empty();
    private Traced groupName = Traced.EMPTY;
    private String groupDeadline = "";
    private Optional<Open> open = Optional.empty();
    private int number;

    SaidPlan(Ledger ledger) {
        this.ledger = ledger;
        this.tables = new SaidTables(ledger);
    }

    /** A measure that is being read. */
    private static final class Open {
        private final int number;
        private final Traced title;
        private final List<Traced> text = new ArrayList<>();
        private final Map<Part, List<Traced>> bodies = new LinkedHashMap<>();
        private Optional<String> deadline = Optional.empty();

        Open(int number, Traced title) {
            this.number = number;
            this.title = title;
        }

        FoundMeasure measure() {
            List<Traced> lines = new ArrayList<>();
            text.forEach(each -> {
                lines.add(Traced.added(lines.isEmpty() ? "" : "\n"));
                lines.add(each);
            });
            return new FoundMeasure(
                    number,
                    title,
                    Traced.joined(lines),
                    bodies.getOrDefault(Part.LEAD, List.of()),
                    bodies.getOrDefault(Part.SUPPORTING, List.of()),
                    bodies.getOrDefault(Part.RESPONSIBLE, List.of()),
                    false,
                    deadline);
        }
    }

    FoundPlan read(Galley galley, List<Said> said) {
        int next = 0;
        for (Slip slip : galley.slips()) {
            if (slip instanceof Grid grid) {
                body.add(new Block.Table(grid));
                continue;
            }
            Line line = (Line) slip;
            Traced text = line.traced().strip();
            if (text.isEmpty()) {
                continue;
            }
            while (next < said.size() && said.get(next).extent().start() <= text.origin(0)) {
                Said each = said.get(next);
                if (!each.extent().isEmpty()) {
                    break;
                }
                part(each, Traced.EMPTY);
                next++;
            }
            if (next < said.size() && said.get(next).extent().start() == text.origin(0)) {
                part(said.get(next), text);
                next++;
            } else {
                body.add(SaidReader.block(line, text));
            }
        }
        said.subList(next, said.size()).forEach(each -> part(each, Traced.EMPTY));
        return plan();
    }

    private void part(Said said, Traced text) {
        switch (said.part()) {
            case GROUP -> {
                endGroup();
                group = Optional.of(said);
                groupName = text;
            }
            case NUMBER -> {
                number = Integer.parseInt(text.text());
                ledger.became(text, text.text(), Finding.of(Rule.MEASURE));
            }
            case MEASURE -> {
                endMeasure();
                open = Optional.of(new Open(number, lostOr(said, text)));
            }
            case DETAIL -> open.ifPresent(each -> each.text.add(lostOr(said, text)));
            case LEAD, SUPPORTING, RESPONSIBLE ->
                open.ifPresent(each -> each.bodies
                        .computeIfAbsent(said.part(), any -> new ArrayList<>())
                        .add(lostOr(said, text)));
            case DUE -> due(said, text);
            case LOST_NUMBERS -> {
                ledger.became(text, said.value(), Finding.of(Rule.LOST_MEASURE));
                for (String each : said.value().split(" ", -1)) {
                    lostNumbers.add(Integer.parseInt(each));
                }
            }
            case TABLE, COLUMN, STAGE, ROW, CELL -> tables.part(said, text);
            default -> {
                head.add(said, text);
                fact(said, text);
            }
        }
    }

    /** What stands in the content: the text, or the sign that it is lost. */
    private Traced lostOr(Said said, Traced text) {
        if (!said.value().equals(LOST)) {
            return text;
        }
        ledger.became(text, LOST, Finding.of(Rule.LOST_CELL));
        return Traced.added(LOST);
    }

    private void due(Said said, Traced text) {
        boolean ofGroup = said.value().endsWith(OF_GROUP);
        String value = said.value().replace(OF_GROUP, "");
        ledger.became(text, value, Finding.of(Rule.DUTY));
        if (ofGroup) {
            groupDeadline = value;
        } else {
            open.ifPresent(each -> each.deadline = Optional.of(value.equals(LOST) ? "\"?\"" : value));
        }
    }

    private void fact(Said said, Traced text) {
        String key = FACTS.get(said.part());
        if (key == null) {
            return;
        }
        boolean day = said.part() == Part.DATE || said.part() == Part.DRAWN_UP;
        if (said.value().isEmpty() && day) {
            String date = SaidFacts.inWords(text.text()).map(String::valueOf).orElse(LOST);
            ledger.became(text, date, Finding.of(Rule.DATE));
            facts.put(key, Traced.added(date));
        } else if (said.value().isEmpty()) {
            facts.put(key, text);
        } else {
            ledger.became(text, said.value(), Finding.of(Rule.DOCUMENT_NUMBER));
            facts.put(key, Traced.added(said.value()));
        }
    }

    private void endMeasure() {
        open.ifPresent(each -> measures.add(each.measure()));
        open = Optional.empty();
    }

    private void endGroup() {
        endMeasure();
        group.ifPresent(said -> groups.add(new Group(groupName, said.value(), groupDeadline, measures)));
        measures = new ArrayList<>();
        groupDeadline = "";
        group = Optional.empty();
    }

    private FoundPlan plan() {
        endGroup();
        List<Traced> keywords = new ArrayList<>();
        for (Traced list : head.all(Part.KEYWORDS)) {
            list.split(COMMA).forEach(keywords::add);
            ledger.became(list, list.text(), Finding.of(Rule.STATED));
        }
        return new FoundPlan(
                head.first(Part.TITLE),
                keywords,
                head.value(Part.PERIOD),
                Traced.EMPTY,
                Traced.EMPTY,
                Optional.empty(),
                Optional.empty(),
                body,
                groups,
                lostNumbers,
                OptionalInt.empty(),
                tables.indicators(),
                tables.found(),
                head.imprint(ledger),
                Optional.of(new Stated(
                        facts, head.subjects(ledger), head.value(Part.MEASURES).orElse(""))));
    }
}
