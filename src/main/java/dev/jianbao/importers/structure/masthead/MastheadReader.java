package dev.jianbao.importers.structure.masthead;

import dev.jianbao.importers.galley.Finding;
import dev.jianbao.importers.galley.Ledger;
import dev.jianbao.importers.galley.Rule;
import dev.jianbao.importers.galley.Slip;
import dev.jianbao.importers.galley.Traced;
import dev.jianbao.importers.lexis.Dates;
import dev.jianbao.importers.lexis.Han;
import dev.jianbao.importers.lexis.Marker;
import dev.jianbao.importers.lexis.OrganisationForm;
import dev.jianbao.importers.lexis.Wording;
import dev.jianbao.importers.structure.FoundNumber;
import dev.jianbao.importers.structure.Lines;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the head of an issue: name, number, issuer and date, in whatever order and on however many lines they stand. */
public final class MastheadReader {
    private static final Pattern SPECIAL =
            Pattern.compile("[（(]?[\\s　]*(?:特|专)[\\s　]*刊[\\s　]*[）)]?|[（(]?号[\\s　]*外[）)]?");
    /** What one issue is about, below its number. */
    private static final Pattern THEME = Pattern.compile("[\\p{IsHan}0-9“”‘’《》]{2,30}(?:特刊|专刊|专辑|专版|专号)");

    /** The same in brackets, wherever below the name. */
    private static final Pattern THEME_BELOW =
            Pattern.compile("[（(][\\s　]*[\\p{IsHan}0-9“”‘’《》]{2,30}(?:特刊|专刊|专辑|专版|专号)[\\s　]*[）)]");

    /** How often a bulletin comes out, below its name. */
    private static final Pattern FREQUENCY = Pattern.compile("[（(]?(?:双?[周月季]刊|半[月年]刊|旬刊|年刊|不定期)[）)]?");

    /** What stands before the number of an issue that is printed as those of documents are: the code of its office and series. */
    private static final Pattern CODE = Pattern.compile("\\p{IsHan}{1,8}(?:简报|专报|快报|要情|快讯|简讯|内参|周报|月报)");

    private static final Pattern WEEKDAY = Pattern.compile(
            "[，,、\\s　]*(?:(?:星期|周)[一二三四五六日天][，,、\\s　]*(?:农历[\\p{IsHan}]{2,10})?|农历[\\p{IsHan}]{2,10})[，,、\\s　]*");
    private static final Pattern EMPTY_PAIR = Pattern.compile("[（(〔][\\s　]*[）)〕]");
    private static final Pattern BARS = Pattern.compile("^[\\s　|｜丨·•/]+|[\\s　|｜丨·•/]+$");
    private static final Pattern GAPS = Pattern.compile("[\\s　]*(?:[ \t]{2,}|　)[\\s　]*");

    private final Ledger ledger;
    private final HeadMarks marks;
    private final HeadDay day;
    private final HeadIssuer issuer;
    private final HeadName name;
    private FoundNumber number = FoundNumber.NONE;

    public MastheadReader(Ledger ledger) {
        this.ledger = ledger;
        this.marks = new HeadMarks(ledger);
        this.day = new HeadDay(ledger);
        this.issuer = new HeadIssuer(ledger);
        this.name = new HeadName(ledger);
    }

    /** Reads the lines of the head and returns the index of the first line behind it. */
    public int read(Lines whole) {
        int behind = elements(plain(whole));
        day.outOf(marks.span(), marks.month(), number);
        return behind;
    }

    /** The lines without the sign before the name of a bulletin, which messages for telephones put there. */
    private Lines plain(Lines lines) {
        List<Slip> slips = new ArrayList<>(lines.slips());
        for (int i = 0; i < Math.min(2, lines.size()); i++) {
            int sign = Marker.of(lines.text(i))
                    .filter(each -> each.kind() == Marker.Kind.SIGN)
                    .map(Marker::length)
                    .orElse(0);
            boolean ahead = sign > 0
                    && Wording.isSeries(lines.text(i).substring(sign))
                    && (below(lines, i).numberAhead(-1) || below(lines, i).dateAhead(-1));
            if (ahead) {
                Traced line = lines.line(i).traced().strip();
                ledger.drop(line.slice(0, sign), Finding.of(Rule.MASTHEAD));
                slips.set(i, lines.line(i).with(line.from(sign)));
            }
        }
        return new Lines(slips);
    }

    private static HeadExtent below(Lines lines, int i) {
        return new HeadExtent(lines.from(i + 1));
    }

    private int elements(Lines lines) {
        HeadExtent extent = new HeadExtent(lines);
        int i = 0;
        while (extent.holds(i)) {
            int repeated = number.isNone() ? 0 : name.again(lines, i);
            if (repeated > 0) {
                i += repeated;
                continue;
            }
            Traced line = marks.without(lines.line(i).traced().strip());
            if (!line.isBlank()
                    && !issuer.verb(line)
                    && !element(line)
                    && !named(extent, i, line)
                    && !passed(extent, i, line)) {
                return i;
            }
            i++;
        }
        return i;
    }

    /** The lines of the head that say who wrote, checked or signed. */
    public Lines credits() {
        return new Lines(marks.credits());
    }

    public List<Traced> name() {
        return name.printed(issuer.found());
    }

    /** The number; where nothing else says it, the one that stands where copies are counted. */
    public Optional<FoundNumber> number() {
        if (number.isNone() && marks.counted().isPresent()) {
            Traced counted = marks.counted().orElseThrow();
            ledger.doubt(Rule.NUMBER, counted, 0.6, counted.text());
            number = NumberReader.read(counted).number();
        }
        if (number.isNone() && marks.week().isPresent()) {
            Traced week = marks.span().orElseThrow();
            ledger.doubt(Rule.NUMBER, week, 0.6, week.text());
            number = marks.week().orElseThrow();
        }
        return number.isNone() ? Optional.empty() : Optional.of(number);
    }

    /** Who issues it: who is said to, else the body whose name stands above that of the bulletin. */
    public Optional<Traced> issuer() {
        boolean above = issuer.found().isEmpty()
                && name.size() > 1
                && OrganisationForm.kind(name.first().text().strip()).isPresent();
        Optional<Traced> under = name.under();
        if (under.isPresent()) {
            return Optional.of(under.get().plus(issuer.found().orElse(Traced.EMPTY)));
        }
        return above ? Optional.of(name.first().strip()) : issuer.found();
    }

    public Optional<LocalDate> date() {
        return day.found();
    }

    private boolean isComplete() {
        return !number.isNone() && day.printed().isPresent();
    }

    /** Takes what a line says of number, date or issuer; says whether it said anything but a name. */
    private boolean element(Traced line) {
        if (SPECIAL.matcher(line.text()).matches()) {
            ledger.became(line, line.text(), Finding.of(Rule.NUMBER, 0.8));
            return true;
        }
        if (!name.isEmpty()
                && (FREQUENCY.matcher(line.text()).matches()
                        || THEME_BELOW.matcher(line.text()).matches()
                        || THEME.matcher(line.text()).matches() && !number.isNone())) {
            ledger.leftover(line);
            return true;
        }
        if (day.posting(line)) {
            return true;
        }
        NumberReader.Found read = NumberReader.read(line);
        boolean counted = !read.number().isNone() && line.length() <= 60;
        Traced rest = counted ? read.rest() : line;
        Optional<Dates.Found> found = day.in(
                rest,
                number.year().isPresent()
                        ? number.year()
                        : marks.week().map(FoundNumber::year).orElse(OptionalInt.empty()));
        if (counted) {
            number = number.and(read.number());
            askForOthers(read.written());
            read.written().forEach(each -> ledger.became(each, describe(read.number()), Finding.of(Rule.NUMBER)));
        }
        boolean dated = found.isPresent();
        if (dated) {
            rest = day.take(rest, found.get());
        }
        rest = counted || dated ? unbarred(rest) : rest;
        rest = counted && dated ? unnamed(rest) : rest;
        boolean issued = (issuer.found().isEmpty() || counted || dated)
                && issuer.take(rest, counted || dated || !name.isEmpty());
        if ((counted || dated) && !issued && !rest.isBlank()) {
            remainder(rest, dated && found.get().start() > 0);
        }
        return counted || dated || issued;
    }

    /** Asks once for the other numbers of several issues that came out as one, the annual and the total together. */
    private void askForOthers(List<Traced> written) {
        List<Traced> others = written.stream()
                .map(NumberReader::others)
                .filter(each -> !each.isEmpty())
                .toList();
        if (!others.isEmpty()) {
            ledger.doubt(
                    Rule.LEFTOVER,
                    others.get(0),
                    0.6,
                    others.stream().map(Traced::text).collect(Collectors.joining(" ")));
        }
    }

    /** Takes the name of the bulletin where a head of one line begins with it, and who issues it stands behind. */
    private Traced unnamed(Traced rest) {
        List<Traced> parts = rest.split(GAPS);
        boolean named = name.isEmpty()
                && parts.size() > 1
                && Wording.isSeries(Han.squeezed(parts.get(0).text()));
        if (!named) {
            return rest;
        }
        name.add(parts.get(0), number.isNone());
        return rest.from(parts.get(0).length()).strip();
    }

    /** Without the bars that stood between it and what was taken. */
    private Traced unbarred(Traced text) {
        EMPTY_PAIR
                .matcher(text.text())
                .results()
                .forEach(pair ->
                        ledger.drop(text.slice(pair.start(), pair.end()), Finding.of(Rule.PUNCTUATION_OF_LISTS)));
        Traced bare = Traced.joined(text.split(EMPTY_PAIR));
        Matcher bars = BARS.matcher(bare.text());
        while (!bare.isEmpty() && bars.find()) {
            ledger.drop(bare.slice(bars.start(), bars.end()).strip(), Finding.of(Rule.PUNCTUATION_OF_LISTS));
            bare = bars.start() == 0 ? bare.from(bars.end()) : bare.slice(0, bars.start());
            bars = BARS.matcher(bare.text());
        }
        return bare;
    }

    /** What is left of a line beside number or date: part of the name where it stands before them, else a leftover. */
    private void remainder(Traced rest, boolean beforeDay) {
        if (name.size() == 1
                && Han.squeezed(rest.text()).equals(Han.squeezed(name.first().text()))) {
            ledger.drop(rest, Finding.of(Rule.DUPLICATE_TITLE));
        } else if (rest.text().matches("[\\p{Punct}　\\s（）〔〕【】·]*")) {
            ledger.drop(rest, Finding.of(Rule.PUNCTUATION_OF_LISTS));
        } else if (!name.isEmpty()
                && !number.isNone()
                && CODE.matcher(rest.text()).matches()) {
            ledger.drop(rest, Finding.of(Rule.NUMBER));
        } else if (SPECIAL.matcher(rest.text()).matches()) {
            ledger.became(rest, rest.text(), Finding.of(Rule.NUMBER, 0.8));
        } else if (WEEKDAY.matcher(rest.text()).matches()) {
            ledger.drop(rest, Finding.of(Rule.DATE));
        } else if (name.isEmpty() || number.isNone() && Wording.isTitle(rest.text())) {
            name.add(rest, number.isNone());
        } else if (!beforeDay || !issuer.takeAny(rest)) {
            ledger.leftover(rest);
        }
    }

    /** Takes a line as part of the printed name, where the number is still to come. */
    private boolean named(HeadExtent extent, int i, Traced line) {
        String text = line.text();
        boolean numberAhead = number.isNone() && extent.numberAhead(i);
        boolean head = i < 3 && number.isNone() && text.length() <= 40;
        if (Han.count(text) == 0
                && text.matches("(?!(?i:part|chapter).*[0-9]).*[A-Za-z]{3}.*")
                && (numberAhead
                        || i < 3
                        || text.matches("[A-Z\\s]{6,}")
                                && !name.isEmpty()
                                && day.printed().isEmpty())) {
            ledger.drop(line, Finding.of(Rule.MASTHEAD, 0.7));
            return true;
        }
        boolean second = i == 1
                && name.size() == 1
                && number.isNone()
                && Wording.isSeries(Han.squeezed(text))
                && !Wording.isSeries(name.first().text().strip());
        boolean late = i < 4
                && name.isEmpty()
                && !number.isNone()
                && day.printed().isEmpty()
                && text.length() <= 40
                && Wording.isSeries(Han.squeezed(text));
        if (second || late) {
            name.add(line, number.isNone());
            return true;
        }
        if (isComplete() || !(numberAhead || head && (extent.dateAhead(i) || name.isEmpty()))) {
            return false;
        }
        name.add(line, number.isNone());
        return true;
    }

    /** Takes a line that says nothing known, where number or day are still to come: it is asked about. */
    private boolean passed(HeadExtent extent, int i, Traced line) {
        boolean ahead = !isComplete()
                && (number.isNone() && extent.numberAhead(i) || day.printed().isEmpty() && extent.dateAhead(i));
        if (ahead && !issuer.another(line)) {
            ledger.leftover(line);
        }
        return ahead;
    }

    private static String describe(FoundNumber found) {
        StringBuilder text = new StringBuilder();
        found.year().ifPresent(each -> text.append(each).append('/'));
        found.number().ifPresent(text::append);
        found.total()
                .ifPresent(each ->
                        text.append(text.isEmpty() ? "" : " ").append("total ").append(each));
        found.supplement()
                .ifPresent(each ->
                        text.append(text.isEmpty() ? "" : " ").append('s').append(each));
        return text.toString();
    }
}
