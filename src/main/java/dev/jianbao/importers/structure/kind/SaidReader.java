package dev.jianbao.importers.structure.kind;

import dev.jianbao.importers.galley.Finding;
import dev.jianbao.importers.galley.Galley;
import dev.jianbao.importers.galley.Ledger;
import dev.jianbao.importers.galley.Rule;
import dev.jianbao.importers.galley.Slip;
import dev.jianbao.importers.galley.Slip.Grid;
import dev.jianbao.importers.galley.Slip.Line;
import dev.jianbao.importers.galley.Traced;
import dev.jianbao.importers.lexis.Dates;
import dev.jianbao.importers.manuscript.Extent;
import dev.jianbao.importers.manuscript.Said;
import dev.jianbao.importers.manuscript.Said.Part;
import dev.jianbao.importers.structure.Block;
import dev.jianbao.importers.structure.FoundIssue;
import dev.jianbao.importers.structure.FoundIssue.FoundSection;
import dev.jianbao.importers.structure.FoundItem;
import dev.jianbao.importers.structure.FoundRepost;
import dev.jianbao.importers.structure.Imprint;
import dev.jianbao.importers.structure.ImprintReader;
import dev.jianbao.importers.structure.Recognised;
import dev.jianbao.importers.structure.Subjects;
import dev.jianbao.importers.structure.issue.NumberReader;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts a document together of the parts that its file says it has. Nothing is guessed, and nothing is repaired. */
final class SaidReader {
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final Pattern UNSTATED = Pattern.compile("未[载載]明|not stated");
    private static final Pattern DIGITS = Pattern.compile("[0-9]+");
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
        private final Map<Part, List<Traced>> facts = new EnumMap<>(Part.class);
        private final Map<Part, String> values = new EnumMap<>(Part.class);
        private final List<Block> body = new ArrayList<>();

        Open(Optional<Said> item) {
            this.item = item;
        }

        List<Traced> all(Part part) {
            return facts.getOrDefault(part, List.of());
        }

        Traced first(Part part) {
            return all(part).isEmpty() ? Traced.EMPTY : all(part).get(0);
        }

        Optional<String> value(Part part) {
            return Optional.ofNullable(values.get(part)).filter(value -> !value.isEmpty());
        }
    }

    static Recognised read(Galley galley, List<Said> said, Ledger ledger) {
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

    private static Block block(Line line, Traced text) {
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
        open.facts.computeIfAbsent(part.part(), any -> new ArrayList<>()).add(text);
        open.values.putIfAbsent(part.part(), part.value());
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
        open.all(Part.WHEN).forEach(each -> became(each, open.value(Part.WHEN).orElse(""), Rule.WHEN));
        return new FoundItem(
                FoundItem.Kind.valueOf(kind),
                open.first(Part.ITEM),
                said.value().endsWith(" supplied"),
                open.first(Part.SUBTITLE),
                open.body,
                open.value(Part.WHEN),
                sender(open.first(Part.SENDER)),
                open.first(Part.AUTHOR),
                Optional.of(subjects(open)));
    }

    private Subjects subjects(Open part) {
        for (Part each : List.of(Part.UNIT, Part.REGION, Part.TOPIC)) {
            part.all(each).forEach(name -> became(name, name.text(), Rule.STATED));
        }
        return new Subjects(part.all(Part.UNIT), part.all(Part.REGION), part.all(Part.TOPIC), part.first(Part.PLACE));
    }

    private void became(Traced text, String fact, Rule rule) {
        ledger.became(text, fact, Finding.of(rule));
    }

    private FoundIssue issue() {
        endItem();
        endSection();
        head.all(Part.NAME).forEach(line -> became(line, line.text(), Rule.MASTHEAD));
        head.all(Part.ISSUER).forEach(line -> became(line, line.text(), Rule.ISSUER));
        head.all(Part.NUMBER).forEach(line -> became(line, line.text(), Rule.NUMBER));
        head.all(Part.DATE).forEach(line -> became(line, head.value(Part.DATE).orElse(""), Rule.DATE));
        note.addAll(head.body);
        return new FoundIssue(
                head.all(Part.NAME),
                head.first(Part.TITLE),
                head.all(Part.NUMBER).stream()
                        .findFirst()
                        .map(each -> NumberReader.read(each).number())
                        .filter(each -> !each.isNone()),
                head.all(Part.ISSUER).stream().findFirst(),
                head.value(Part.DATE).map(SaidReader::day),
                note,
                sections,
                imprint());
    }

    private FoundRepost article() {
        head.all(Part.DATE).forEach(line -> became(line, head.value(Part.DATE).orElse(""), Rule.DATE));
        Traced before = head.first(Part.SOURCE_DATE);
        Optional<LocalDate> published = published(before.text());
        became(before, published.map(LocalDate::toString).orElse("?"), Rule.ORIGIN);
        Optional<String> moment = head.value(Part.DATE).map(each -> each.replaceFirst(" .*", ""));
        Traced source = head.first(Part.SOURCE);
        return new FoundRepost(
                head.first(Part.TITLE),
                head.value(Part.TITLE).isPresent(),
                head.first(Part.SUBTITLE),
                known(source),
                head.first(Part.EDITOR),
                Traced.EMPTY,
                moment.map(SaidReader::day),
                head.value(Part.DATE).filter(each -> each.endsWith(" supplied")).isPresent(),
                moment.filter(each -> each.indexOf('T') > 0)
                        .map(each -> LocalDateTime.parse(each).toLocalTime().toString()),
                head.value(Part.SOURCE).map(Traced::added).orElse(Traced.EMPTY),
                head.body,
                Optional.of(new FoundRepost.Stated(
                        subjects(head), head.all(Part.SOURCE).isEmpty(), imprint(), published)));
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

    private Imprint imprint() {
        head.all(Part.PRINTER).forEach(each -> became(each, each.text(), Rule.PRINTED));
        head.all(Part.PRINTED)
                .forEach(each -> became(each, head.value(Part.PRINTED).orElse(""), Rule.PRINTED));
        head.all(Part.COPIES).forEach(each -> became(each, each.text(), Rule.COPIES));
        ImprintReader reader = new ImprintReader(ledger);
        Map<String, List<Traced>> distribution = new TreeMap<>();
        names(Part.REPORT, "report", false, reader, distribution);
        names(Part.SEND, "send", false, reader, distribution);
        names(Part.ISSUE, "issue", false, reader, distribution);
        Map<String, List<Traced>> credits = new TreeMap<>();
        names(Part.WRITTEN, "written-by", true, reader, credits);
        names(Part.REVIEWED, "reviewed-by", true, reader, credits);
        names(Part.SIGNED, "signed-by", true, reader, credits);
        return new Imprint(
                distribution,
                head.all(Part.PRINTER).stream().findFirst(),
                head.value(Part.PRINTED).map(SaidReader::day),
                copies(head.first(Part.COPIES).text()),
                credits);
    }

    private void names(Part part, String key, boolean people, ImprintReader reader, Map<String, List<Traced>> into) {
        for (Traced list : head.all(part)) {
            into.computeIfAbsent(key, any -> new ArrayList<>()).addAll(reader.names(list, people));
        }
    }

    private static OptionalInt copies(String text) {
        Matcher digits = DIGITS.matcher(text.replace(",", ""));
        return digits.find() && digits.group().length() < 10
                ? OptionalInt.of(Integer.parseInt(digits.group()))
                : OptionalInt.empty();
    }

    /** The day that a page writes in the words of its frame, and for programs nowhere. */
    private static Optional<LocalDate> published(String words) {
        try {
            return Dates.first(words)
                    .map(Dates.Found::date)
                    .or(() -> Optional.of(words)
                            .filter(each -> !each.isEmpty())
                            .map(each -> LocalDate.parse(each, ENGLISH)));
        } catch (DateTimeParseException otherwise) {
            return Optional.empty();
        }
    }

    private static LocalDate day(String moment) {
        return LocalDate.parse(moment.substring(0, Math.min(10, moment.length())));
    }
}
