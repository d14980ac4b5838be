package dev.jianbao.importers.structure.kind;

import dev.jianbao.importers.galley.Finding;
import dev.jianbao.importers.galley.Ledger;
import dev.jianbao.importers.galley.Rule;
import dev.jianbao.importers.galley.Traced;
import dev.jianbao.importers.lexis.Dates;
import dev.jianbao.importers.manuscript.Said;
import dev.jianbao.importers.manuscript.Said.Part;
import dev.jianbao.importers.structure.Imprint;
import dev.jianbao.importers.structure.ImprintReader;
import dev.jianbao.importers.structure.Subjects;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The facts that a file says of a document, or of one of its items, by what they are. */
final class SaidFacts {
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final Pattern DIGITS = Pattern.compile("[0-9]+");

    private final Map<Part, List<Traced>> facts = new EnumMap<>(Part.class);
    private final Map<Part, String> values = new EnumMap<>(Part.class);

    void add(Said said, Traced text) {
        facts.computeIfAbsent(said.part(), any -> new ArrayList<>()).add(text);
        values.putIfAbsent(said.part(), said.value());
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

    Subjects subjects(Ledger ledger) {
        for (Part each : List.of(Part.UNIT, Part.REGION, Part.TOPIC)) {
            all(each).forEach(name -> became(name, name.text(), Rule.STATED, ledger));
        }
        return new Subjects(all(Part.UNIT), all(Part.REGION), all(Part.TOPIC), first(Part.PLACE));
    }

    Imprint imprint(Ledger ledger) {
        all(Part.PRINTER).forEach(each -> became(each, each.text(), Rule.PRINTED, ledger));
        all(Part.PRINTED).forEach(each -> became(each, value(Part.PRINTED).orElse(""), Rule.PRINTED, ledger));
        all(Part.COPIES).forEach(each -> became(each, each.text(), Rule.COPIES, ledger));
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
                all(Part.PRINTER).stream().findFirst(),
                value(Part.PRINTED).map(SaidFacts::day),
                copies(first(Part.COPIES).text()),
                credits);
    }

    private void names(Part part, String key, boolean people, ImprintReader reader, Map<String, List<Traced>> into) {
        for (Traced list : all(part)) {
            into.computeIfAbsent(key, any -> new ArrayList<>()).addAll(reader.names(list, people));
        }
    }

    private static void became(Traced text, String fact, Rule rule, Ledger ledger) {
        ledger.became(text, fact, Finding.of(rule));
    }

    private static OptionalInt copies(String text) {
        Matcher digits = DIGITS.matcher(text.replace(",", ""));
        return digits.find() && digits.group().length() < 10
                ? OptionalInt.of(Integer.parseInt(digits.group()))
                : OptionalInt.empty();
    }

    /** The day of a moment that is written for programs. */
    static LocalDate day(String moment) {
        return LocalDate.parse(moment.substring(0, Math.min(10, moment.length())));
    }

    /** The day that a page writes in the words of its frame, and for programs nowhere. */
    static Optional<LocalDate> inWords(String words) {
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
}
