package dev.jianbao.importers.structure.kind;

import dev.jianbao.importers.galley.Finding;
import dev.jianbao.importers.galley.Galley;
import dev.jianbao.importers.galley.Ledger;
import dev.jianbao.importers.galley.Rule;
import dev.jianbao.importers.galley.Slip;
import dev.jianbao.importers.galley.Slip.Grid;
import dev.jianbao.importers.galley.Slip.Line;
import dev.jianbao.importers.galley.Traced;
import dev.jianbao.importers.manuscript.Extent;
import dev.jianbao.importers.manuscript.Said;
import dev.jianbao.importers.manuscript.Said.Part;
import dev.jianbao.importers.structure.Block;
import dev.jianbao.importers.structure.FoundIssue;
import dev.jianbao.importers.structure.FoundIssue.FoundSection;
import dev.jianbao.importers.structure.FoundItem;
import dev.jianbao.importers.structure.FoundRepost;
import dev.jianbao.importers.structure.Recognised;
import dev.jianbao.importers.structure.masthead.NumberReader;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts a document together of the parts that its file says it has. Nothing is guessed, and nothing is repaired. */
final class SaidReader {
    private static final Pattern UNSTATED = Pattern.compile("未[载載]明|not stated");
    private static final Pattern DASHES = Pattern.compile("^[—–-]+[\\s　]*");
    private static final Pattern BRACKETS = Pattern.compile("^【(.*)】$");

    private final Ledger ledger;
    private final Map<Integer, List<Said>> said = new HashMap<>();
    private final List<FoundSection> sections = new ArrayList<>();
    private final List<FoundItem> items = new ArrayList<>();
    private final List<Block> note = new ArrayList<>();
    private Traced section = Traced.EMPTY;
    private Open open = new Open(Optional.empty());
    private final Open head = open;

    private SaidReader(Ledger ledger, List<Said> said) {
        this.ledger = ledger;
        said.forEach(each -> this.said
                .computeIfAbsent(each.extent().start(), any -> new ArrayList<>())
                .add(each));
    }

    /** What is being read: the document itself, or one of its items. */
    private static final class Open {
        private final Optional<Said> item;
        private final SaidFacts facts = new SaidFacts();
        private final List<Block> body = new ArrayList<>();

        Open(Optional<Said> item) {
            this.item = item;
        }
    }

    static Recognised read(Galley galley, List<Said> said, Ledger ledger) {
        if (said.stream().anyMatch(each -> each.part() == Part.PERIOD)) {
            ledger.added("plan", new Finding(Rule.KIND, 1, "data-plan"));
            return new SaidPlan(ledger).read(galley, said);
        }
        SaidReader reader = new SaidReader(ledger, said);
        galley.slips().forEach(reader::slip);
        boolean issue = said.stream().anyMatch(each -> each.part() == Part.NAME);
        ledger.added(issue ? "issue" : "repost", new Finding(Rule.KIND, 1, "data-" + (issue ? "issue" : "article")));
        return issue ? reader.issue() : reader.article();
    }

    private void slip(Slip slip) {
        if (slip instanceof Grid grid) {
            open.body.add(new Block.Table(grid));
            return;
        }
        Line line = (Line) slip;
        Traced text = line.traced().strip();
        if (text.isEmpty()) {
            return;
        }
        List<Said> parts = said.getOrDefault(text.origin(0), List.of());
        parts.forEach(part -> part(part, part.extent().isEmpty() ? Traced.EMPTY : text));
        if (parts.stream().allMatch(part -> part.extent().isEmpty())) {
            open.body.add(block(line, text));
        }
    }

    /** A line of running text. */
    static Block block(Line line, Traced text) {
        if (line.style().heading() > 0) {
            return new Block.Heading(line.style().heading(), text);
        }
        int start = text.origin(0);
        Optional<Extent> lead = line.style().bold().stream()
                .filter(each -> each.start() == start && each.length() < text.length())
                .findFirst();
        return lead.map(each -> new Block.Paragraph(text.slice(0, each.length()), text.from(each.length())))
                .orElseGet(() -> Block.Paragraph.of(text));
    }

    private void part(Said part, Traced text) {
        switch (part.part()) {
            case SECTION -> {
                endItem();
                endSection();
                section = unbracketed(text);
            }
            case ITEM -> {
                endItem();
                open = new Open(Optional.of(part));
                fact(part, text);
            }
            case SUBTITLE -> fact(part, undashed(text));
            case REPORT, SEND, ISSUE, WRITTEN, REVIEWED, SIGNED, PRINTER, PRINTED, COPIES -> {
                endItem();
                fact(part, text);
            }
            default -> fact(part, text);
        }
    }

    private void fact(Said part, Traced text) {
        open.facts.add(part, text);
    }

    private Traced unbracketed(Traced text) {
        Matcher match = BRACKETS.matcher(text.text());
        if (!match.matches()) {
            return text;
        }
        ledger.drop(text.slice(0, match.start(1)), Finding.of(Rule.SECTION));
        ledger.drop(text.from(match.end(1)), Finding.of(Rule.SECTION));
        return text.group(match, 1);
    }

    private Traced undashed(Traced text) {
        Matcher match = DASHES.matcher(text.text());
        if (!match.find()) {
            return text;
        }
        ledger.drop(text.slice(0, match.end()), Finding.of(Rule.SUBTITLE));
        return text.from(match.end());
    }

    private void endItem() {
        open.item.ifPresent(said -> items.add(item(said)));
        open = head;
    }

    private void endSection() {
        if (!items.isEmpty() || !section.isEmpty()) {
            sections.add(new FoundSection(section, items));
            items.clear();
        }
    }

    private FoundItem item(Said said) {
        String kind = said.value().replaceFirst(" .*", "").toUpperCase(Locale.ROOT);
        open.facts
                .all(Part.WHEN)
                .forEach(each -> became(each, open.facts.value(Part.WHEN).orElse(""), Rule.WHEN));
        return new FoundItem(
                FoundItem.Kind.valueOf(kind),
                open.facts.first(Part.ITEM),
                said.value().endsWith(" supplied"),
                open.facts.first(Part.SUBTITLE),
                open.body,
                open.facts.value(Part.WHEN),
                sender(open.facts.first(Part.SENDER)),
                open.facts.first(Part.AUTHOR),
                Optional.of(open.facts.subjects(ledger)));
    }

    private void became(Traced text, String fact, Rule rule) {
        ledger.became(text, fact, Finding.of(rule));
    }

    private FoundIssue issue() {
        endItem();
        endSection();
        head.facts.all(Part.NAME).forEach(line -> became(line, line.text(), Rule.MASTHEAD));
        head.facts.all(Part.ISSUER).forEach(line -> became(line, line.text(), Rule.ISSUER));
        head.facts.all(Part.NUMBER).forEach(line -> became(line, line.text(), Rule.NUMBER));
        head.facts
                .all(Part.DATE)
                .forEach(line -> became(line, head.facts.value(Part.DATE).orElse(""), Rule.DATE));
        note.addAll(head.body);
        return new FoundIssue(
                head.facts.all(Part.NAME),
                head.facts.first(Part.TITLE),
                head.facts.all(Part.NUMBER).stream()
                        .findFirst()
                        .map(each -> NumberReader.read(each).number())
                        .filter(each -> !each.isNone()),
                head.facts.all(Part.ISSUER).stream().findFirst(),
                head.facts.value(Part.DATE).map(SaidFacts::day),
                note,
                sections,
                head.facts.imprint(ledger));
    }

    private FoundRepost article() {
        head.facts
                .all(Part.DATE)
                .forEach(line -> became(line, head.facts.value(Part.DATE).orElse(""), Rule.DATE));
        Traced before = head.facts.first(Part.SOURCE_DATE);
        Optional<LocalDate> published = SaidFacts.inWords(before.text());
        became(before, published.map(LocalDate::toString).orElse("?"), Rule.ORIGIN);
        Optional<String> moment = head.facts.value(Part.DATE).map(each -> each.replaceFirst(" .*", ""));
        Traced source = head.facts.first(Part.SOURCE);
        return new FoundRepost(
                head.facts.first(Part.TITLE),
                head.facts.value(Part.TITLE).isPresent(),
                head.facts.first(Part.SUBTITLE),
                known(source),
                head.facts.first(Part.EDITOR),
                List.of(),
                moment.map(SaidFacts::day),
                head.facts
                        .value(Part.DATE)
                        .filter(each -> each.endsWith(" supplied"))
                        .isPresent(),
                moment.filter(each -> each.indexOf('T') > 0)
                        .map(each -> LocalDateTime.parse(each).toLocalTime().toString()),
                head.facts.value(Part.SOURCE).map(Traced::added).orElse(Traced.EMPTY),
                head.body,
                Optional.of(new FoundRepost.Stated(
                        head.facts.subjects(ledger),
                        head.facts.all(Part.SOURCE).isEmpty(),
                        head.facts.imprint(ledger),
                        published)));
    }

    /** Who sent an item in; the sign of what is not stated where its page says so. */
    private Traced sender(Traced name) {
        return name.isEmpty() || !known(name).isEmpty() ? name : Traced.added("?");
    }

    /** A name, where it is one and does not say that there is none. */
    private Traced known(Traced source) {
        if (!UNSTATED.matcher(source.text()).matches()) {
            return source;
        }
        became(source, "?", Rule.ORIGIN);
        return Traced.EMPTY;
    }
}
