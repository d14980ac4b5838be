package dev.jianbao.importers.structure.issue;

import dev.jianbao.importers.galley.Finding;
import dev.jianbao.importers.galley.Ledger;
import dev.jianbao.importers.galley.Rule;
import dev.jianbao.importers.galley.Slip;
import dev.jianbao.importers.galley.Traced;
import dev.jianbao.importers.lexis.Dates;
import dev.jianbao.importers.lexis.Han;
import dev.jianbao.importers.lexis.Marker;
import dev.jianbao.importers.lexis.OrganisationForm;
import dev.jianbao.importers.lexis.Restriction;
import dev.jianbao.importers.lexis.Wording;
import dev.jianbao.importers.structure.FoundNumber;
import dev.jianbao.importers.structure.Lines;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the head of an issue: name, number, issuer and date, in whatever order and on however many lines they stand. */
final class MastheadReader {
    static final int LONGEST = 16;
    private static final Pattern SPECIAL =
            Pattern.compile("[（(]?[\\s　]*(?:特|专)[\\s　]*刊[\\s　]*[）)]?|[（(]?号[\\s　]*外[）)]?");
    /** How a message for telephones names its account behind the day. */
    private static final Pattern POSTED = Pattern.compile(
            "[\\s　]*(?:[01]?[0-9]|2[0-3])(?:[:：][0-5][0-9](?:[:：][0-5][0-9])?|[时点](?:[0-5]?[0-9]分)?)(?:[\\s　]*发表于.{2,6})?$");

    private static final Pattern WIDE_GAP = Pattern.compile("　+|[ \t]{2,}|[ \t]*　[ \t　]*");
    /** The line of a web page that says when it was put there, and by whom. */
    private static final Pattern POSTING = Pattern.compile(
            "(?=.*(?:发布|更新|发表|录入)(?:时间|日期)[：:])(?=.*(?:来源|浏览|点击|阅读|访问|作者|编辑|字[号体])[\\p{IsHan}]{0,2}[：:]).*");

    private static final Pattern PUBLISHED = Pattern.compile("[\\s　]*(?:出版|出刊|刊出|编发|编印|印发|印制)(?=[\\s　）)]|$)");
    private static final Pattern EMPTY_PAIR = Pattern.compile("[（(〔][\\s　]*[）)〕]");
    private static final Pattern DAY = Pattern.compile(
            "(?<![0-9年])([0-9]{1,2})[\\s　]*月[\\s　]*([0-9]{1,2})[\\s　]*日(?=[\\s　]*(?:[0-9]{1,2}[时点].{0,4})?$)");
    private static final Pattern BARS = Pattern.compile("^[\\s　|｜丨·•/]+|[\\s　|｜丨·•/]+$");
    private static final Pattern FRAME =
            Pattern.compile("[=~*_\\p{Pd}\\p{So}\\s　]*([^=~*_\\p{Pd}\\p{So}\\s　].*?)[=~*_\\p{Pd}\\p{So}\\s　]*");
    private static final Pattern BAR = Pattern.compile("[\\s　]*[|｜丨][\\s　]*");
    private static final Pattern ISSUER = Pattern.compile(
            ".{2,40}(?:办公室|办公厅|委员会|[局厅部处科股组院会办室站所队]|中心|政府|大学|学院|学校|中学|小学|幼儿园|编辑部|协会|公司|小组|编委会|专班|[党工团]委|党组|总?支部|总支|指挥部|集团|联盟)(?:[\\s　]*(?:联合|共同)?(?:主办|主编|编印|编发|编辑|印发|编|印|制))?");
    /** Words that stand where the issuer does, before the day; they may be any body. */
    private static final Pattern BODY =
            Pattern.compile("(?!.*(?:农历|星期|学期|学年|增刊|专刊|特刊|刊$|版$))\\p{IsHan}[\\p{IsHan}（）“”]{2,22}\\p{IsHan}");

    private static final Pattern ISSUER_LABEL = Pattern.compile(
            "^(?:主管(?:单位)?|主编(?:单位)|主办(?:单位)?|编印(?:单位)?|编辑(?:单位|部)?|报送单位|填报单位|编报单位?|编发(?:单位)?|承办(?:单位)?|印发(?:单位)?|编制(?:单位)?)[\\s　]*[：:][\\s　]*");
    private static final Pattern DATE_LABEL =
            Pattern.compile("(?:出刊|出版|印发|编印|发布|刊发|编发|签发|报送|填报)?(?:日期|时间)[\\s　]*[：:][\\s　]*$");
    private static final Pattern ISSUER_TAIL = Pattern.compile("[\\s　]*(?:联合|共同)?(?:主办|主编|编印|编发|编辑|印发|编|印制)$");
    static final Pattern CONTENTS = Pattern.compile(
            "[\\s　★☆◆●■※·—]*[【〖\\[]?[\\s　]*(?:本期(?:导读|要目|目录|内容|要点|看点|提要|摘要|重点|索引|信息|要览)|目[\\s　]*[录次]|要[\\s　]*目|内容(?:提要|导读|摘要)|导[\\s　]*读)[\\s　]*[】〗\\]]?[\\s　]*[：:]?[\\s　★☆◆●■※·—]*");
    static final Pattern NOTE = Pattern.compile(
            "^[\\s　]*[【〖\\[（(]?[\\s　]*(?:编者按|编者的话|编者寄语|编前语|编前按|本刊按|卷首语|刊首语|开篇语|导语|按[\\s　]*语|编[\\s　]*者[\\s　]*按|按|(?:本期|内容)(?:摘要|提要|概要|导语)(?=[：:].{10}))[\\s　]*[】〗\\]）)]?[\\s　]*[：:]?");

    private final Ledger ledger;
    private final HeadMarks marks;
    private final List<Traced> name = new ArrayList<>();
    private FoundNumber number = FoundNumber.NONE;
    private Optional<Traced> issuer = Optional.empty();
    private Optional<LocalDate> date = Optional.empty();
    private Optional<LocalDate> posted = Optional.empty();

    MastheadReader(Ledger ledger) {
        this.ledger = ledger;
        this.marks = new HeadMarks(ledger);
    }

    /** Reads the lines of the head and returns the index of the first line behind it. */
    int read(Lines whole) {
        int behind = elements(plain(whole));
        if (date.isEmpty() && posted.isEmpty()) {
            posted = ofMonth();
        }
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
                    && (numberAhead(lines.from(i + 1), -1) || dateAhead(lines.from(i + 1), -1));
            if (ahead) {
                Traced line = lines.line(i).traced().strip();
                ledger.drop(line.slice(0, sign), Finding.of(Rule.MASTHEAD));
                slips.set(i, lines.line(i).with(line.from(sign)));
            }
        }
        return new Lines(slips);
    }

    private int elements(Lines lines) {
        int i = 0;
        while (i < Math.min(lines.size(), LONGEST) && lines.isLine(i) && !beginsBody(lines, i)) {
            Traced line = marks.without(lines.line(i).traced().strip());
            if (!line.isBlank() && !element(line) && !named(lines, i, line) && !passed(lines, i, line)) {
                return i;
            }
            i++;
        }
        return i;
    }

    /** The lines of the head that say who wrote, checked or signed. */
    Lines credits() {
        return new Lines(marks.credits());
    }

    List<Traced> name() {
        return name.stream().filter(each -> !isUnder(each)).toList();
    }

    /** Whether a line below the name of the bulletin is the body that it is of, whose office stands on the next. */
    private boolean isUnder(Traced line) {
        return name.size() > 1
                && line != name.get(0)
                && Wording.isSeries(Han.squeezed(name.get(0).text()))
                && !Wording.isSeries(Han.squeezed(line.text()))
                && OrganisationForm.kind(line.text().strip()).isPresent();
    }

    /** The number; where nothing else says it, the one that stands where copies are counted. */
    Optional<FoundNumber> number() {
        if (number.isNone() && marks.counted().isPresent()) {
            Traced counted = marks.counted().orElseThrow();
            ledger.doubt(Rule.NUMBER, counted, 0.6, counted.text());
            number = NumberReader.read(counted).number();
        }
        return number.isNone() ? Optional.empty() : Optional.of(number);
    }

    /** Who issues it: who is said to, else the body whose name stands above that of the bulletin. */
    Optional<Traced> issuer() {
        boolean above = issuer.isEmpty()
                && name.size() > 1
                && OrganisationForm.kind(name.get(0).text().strip()).isPresent();
        Optional<Traced> under = name.stream().filter(this::isUnder).findFirst().map(Traced::strip);
        if (under.isPresent()) {
            return Optional.of(under.get().plus(issuer.orElse(Traced.EMPTY)));
        }
        return above ? Optional.of(name.get(0).strip()) : issuer;
    }

    Optional<LocalDate> date() {
        return date.or(() -> posted);
    }

    /** The first day of the month that the head names; it is asked about. */
    private Optional<LocalDate> ofMonth() {
        Optional<LocalDate> first = marks.month().flatMap(each -> HeadMarks.firstDay(each.text()));
        first.ifPresent(each -> ledger.doubt(
                Rule.NO_DATE,
                marks.month().orElseThrow(),
                0.6,
                each.toString(),
                marks.month().orElseThrow().text()));
        return first;
    }

    private boolean isComplete() {
        return !number.isNone() && date.isPresent();
    }

    private static boolean beginsBody(Lines lines, int i) {
        String text = lines.text(i);
        if (Restriction.isSecrecy(text)) {
            return false;
        }
        boolean marked = Marker.of(text).isPresent()
                && NumberReader.read(lines.line(i).traced()).number().isNone();
        return (Wording.bracketed(text).isPresent()
                        && !isBracketedNumber(lines.line(i).traced()))
                || ContentsReader.isHeading(text)
                || (NOTE.matcher(text).find()
                        && text.matches("^[\\s　]*[【〖\\[（(]?[\\s　]*(?:本刊|本期|内容|编|(?:卷首|刊首|开篇|导)语|按[\\s　]*语|按[：:]).*"))
                || marked
                || text.length() > 80
                || text.indexOf('。') >= 0;
    }

    private static boolean isBracketedNumber(Traced line) {
        NumberReader.Found found = NumberReader.read(line);
        return !found.number().isNone()
                && found.rest().text().replaceAll("[\\p{Punct}\\s　【】〔〕（）]", "").isEmpty();
    }

    /** Takes what a line says of number, date or issuer; says whether it said anything but a name. */
    private boolean element(Traced line) {
        if (SPECIAL.matcher(line.text()).matches()) {
            ledger.became(line, line.text(), Finding.of(Rule.NUMBER, 0.8));
            return true;
        }
        if (POSTING.matcher(line.text()).matches() && posting(line)) {
            return true;
        }
        NumberReader.Found found = NumberReader.read(line);
        boolean counted = !found.number().isNone() && line.length() <= 60;
        Traced rest = counted ? found.rest() : line;
        Traced unread = rest;
        Optional<Dates.Found> day = Dates.first(rest.text()).or(() -> yearless(unread));
        boolean dated = day.isPresent() && (date.isEmpty() || day.get().date().equals(date.get()));
        if (counted) {
            number = number.and(found.number());
            found.written().stream()
                    .map(NumberReader::others)
                    .filter(each -> !each.isEmpty())
                    .forEach(each -> ledger.doubt(Rule.LEFTOVER, each, 0.6, each.text()));
            found.written().forEach(each -> ledger.became(each, describe(found.number()), Finding.of(Rule.NUMBER)));
        }
        if (dated) {
            date = date.or(() -> Optional.of(day.get().date()));
            ledger.became(
                    rest.slice(day.get().start(), day.get().end()),
                    day.get().date().toString(),
                    Finding.of(Rule.DATE));
            Traced before = rest.slice(0, day.get().start());
            Matcher dayLabel = DATE_LABEL.matcher(before.text());
            if (dayLabel.find()) {
                ledger.drop(before.from(dayLabel.start()).strip(), Finding.of(Rule.DATE));
                before = before.slice(0, dayLabel.start());
            }
            rest = posted(before.plus(Traced.added("　"))
                    .plus(published(rest.from(day.get().end())))
                    .strip());
        }
        rest = counted || dated ? unbarred(rest) : rest;
        boolean issued = (issuer.isEmpty() || counted || dated) && issues(rest, counted || dated || !name.isEmpty());
        if ((counted || dated) && !issued && !rest.isBlank()) {
            remainder(rest, dated && day.get().start() > 0);
        }
        return counted || dated || issued;
    }

    /** What stands behind a day, without the word that says what was done on it. */
    private Traced published(Traced behind) {
        Matcher word = PUBLISHED.matcher(behind.text());
        if (!word.lookingAt()) {
            return behind;
        }
        ledger.drop(behind.slice(0, word.end()).strip(), Finding.of(Rule.DATE));
        return behind.from(word.end());
    }

    /** A day at the end of a line whose year is that of the number; it is asked about. */
    private Optional<Dates.Found> yearless(Traced line) {
        Matcher day = DAY.matcher(line.text());
        if (number.year().isEmpty() || date.isPresent() || !day.find()) {
            return Optional.empty();
        }
        Optional<Dates.Found> found =
                Dates.first(number.year().getAsInt() + "年" + day.group(1) + "月" + day.group(2) + "日");
        found.ifPresent(each -> ledger.doubt(
                Rule.NO_DATE, line.from(day.start()), 0.8, each.date().toString(), day.group()));
        return found.map(each -> new Dates.Found(each.date(), day.start(), day.end()));
    }

    /** The day on which a web page put an issue there; it counts where the issue bears none itself. */
    private boolean posting(Traced line) {
        Optional<Dates.Found> day = Dates.first(line.text());
        day.ifPresent(each -> {
            posted = posted.or(() -> Optional.of(each.date()));
            ledger.became(line, each.date().toString(), Finding.of(Rule.ORIGIN, 0.9));
        });
        return day.isPresent();
    }

    /** Without the bars that stood between it and what was taken. */
    private Traced unbarred(Traced text) {
        Traced bare = Traced.joined(text.split(EMPTY_PAIR));
        Matcher bars = BARS.matcher(bare.text());
        while (!bare.isEmpty() && bars.find()) {
            ledger.drop(bare.slice(bars.start(), bars.end()).strip(), Finding.of(Rule.PUNCTUATION_OF_LISTS));
            bare = bars.start() == 0 ? bare.from(bars.end()) : bare.slice(0, bars.start());
            bars = BARS.matcher(bare.text());
        }
        return bare;
    }

    /** Without the hour and the place behind a day, by which a message for telephones is told; the account before it is asked about. */
    private Traced posted(Traced rest) {
        Matcher posted = POSTED.matcher(rest.text());
        if (!posted.find()) {
            return rest;
        }
        ledger.drop(rest.from(posted.start()).strip(), Finding.of(Rule.ORIGIN));
        Traced before = rest.slice(0, posted.start()).strip();
        if (ISSUER.matcher(before.text()).matches()) {
            return before;
        }
        leftover(before);
        return Traced.EMPTY;
    }

    private void leftover(Traced text) {
        if (!text.isBlank()) {
            ledger.doubt(Rule.LEFTOVER, text, 0.5, text.text());
            ledger.drop(text, Finding.of(Rule.LEFTOVER, 0.5));
        }
    }

    /** What is left of a line beside number or date: part of the name where it stands before them, else a leftover. */
    private void remainder(Traced rest, boolean beforeDay) {
        if (rest.text().matches("[\\p{Punct}　\\s（）〔〕【】·]*")) {
            ledger.drop(rest, Finding.of(Rule.PUNCTUATION_OF_LISTS));
        } else if (name.isEmpty() || number.isNone() && Wording.isTitle(rest.text())) {
            name(rest);
        } else if (beforeDay && issuer.isEmpty() && BODY.matcher(rest.text()).matches()) {
            ledger.became(rest, rest.text(), Finding.of(Rule.ISSUER, 0.7));
            issuer = Optional.of(rest);
        } else {
            leftover(rest);
        }
    }

    /** Takes those who issue it; several may stand in a line, each with its label. */
    private boolean issues(Traced text, boolean late) {
        List<Traced> parts =
                text.split(WIDE_GAP).stream().filter(each -> !each.isBlank()).toList();
        boolean labelled = parts.stream()
                .anyMatch(each -> ISSUER_LABEL.matcher(each.text()).find());
        if (parts.size() < 2 || !labelled) {
            return issuer(text, late);
        }
        boolean issued = false;
        for (Traced part : parts) {
            boolean taken = issuer(part.strip(), late);
            issued |= taken;
            if (!taken) {
                leftover(part.strip());
            }
        }
        return issued;
    }

    private boolean issuer(Traced text, boolean late) {
        Traced bare = text;
        Matcher label = ISSUER_LABEL.matcher(bare.text());
        boolean labelled = label.find();
        if (labelled && label.group().startsWith("主管")) {
            leftover(text);
            return true;
        }
        if (labelled) {
            ledger.drop(bare.slice(0, label.end()), Finding.of(Rule.ISSUER));
            bare = bare.from(label.end());
        }
        boolean fits = labelled || late && ISSUER.matcher(bare.text()).matches() && bare.length() <= 40;
        if (!fits || bare.isEmpty()) {
            return false;
        }
        Matcher tail = ISSUER_TAIL.matcher(bare.text());
        if (tail.find() && tail.start() > 2) {
            ledger.drop(bare.from(tail.start()), Finding.of(Rule.ISSUER));
            bare = bare.slice(0, tail.start());
        }
        ledger.became(bare.strip(), bare.text().strip(), Finding.of(Rule.ISSUER));
        issuer = Optional.of(issuer.map(before -> before.plus(Traced.added("、")))
                .orElse(Traced.EMPTY)
                .plus(bare.strip()));
        return true;
    }

    /** A line of the name. Of several parts between bars the first is the name, if it is one of a series. */
    private void name(Traced whole) {
        Matcher bar = BAR.matcher(whole.text());
        boolean barred = name.isEmpty()
                && bar.find()
                && bar.start() >= 4
                && Wording.isSeries(whole.text().substring(0, bar.start()));
        Traced line = unframed(barred ? whole.slice(0, bar.start()) : whole);
        if (barred) {
            ledger.drop(whole.slice(bar.start(), bar.end()), Finding.of(Rule.MASTHEAD));
            leftover(whole.from(bar.end()));
        }
        name.add(line);
        ledger.became(line, line.text(), Finding.of(Rule.MASTHEAD, number.isNone() ? 0.95 : 0.85));
    }

    /** A name without the strokes and signs around it. */
    private Traced unframed(Traced name) {
        Matcher frame = FRAME.matcher(name.text());
        if (!frame.matches()) {
            return name;
        }
        ledger.drop(name.slice(0, frame.start(1)).strip(), Finding.of(Rule.MASTHEAD));
        ledger.drop(name.from(frame.end(1)).strip(), Finding.of(Rule.MASTHEAD));
        return name.group(frame, 1);
    }

    /** Takes a line as part of the printed name, where the number is still to come. */
    private boolean named(Lines lines, int i, Traced line) {
        String text = line.text();
        boolean numberAhead = number.isNone() && numberAhead(lines, i);
        boolean head = i < 3 && number.isNone() && text.length() <= 40;
        if (Han.count(text) == 0 && text.matches(".*[A-Za-z]{3}.*") && (numberAhead || i < 3)) {
            ledger.drop(line, Finding.of(Rule.MASTHEAD, 0.7));
            return true;
        }
        boolean second = i == 1
                && name.size() == 1
                && number.isNone()
                && Wording.isSeries(Han.squeezed(text))
                && !Wording.isSeries(name.get(0).text().strip());
        boolean late = i < 4
                && name.isEmpty()
                && !number.isNone()
                && date.isEmpty()
                && text.length() <= 40
                && Wording.isSeries(Han.squeezed(text));
        if (second || late) {
            name(line);
            return true;
        }
        if (isComplete() || !(numberAhead || head && (dateAhead(lines, i) || name.isEmpty()))) {
            return false;
        }
        name(line);
        return true;
    }

    /** Takes a line that says nothing known, where number or day are still to come: it is asked about. */
    private boolean passed(Lines lines, int i, Traced line) {
        boolean ahead =
                !isComplete() && (number.isNone() && numberAhead(lines, i) || date.isEmpty() && dateAhead(lines, i));
        if (ahead) {
            leftover(line);
        }
        return ahead;
    }

    private static boolean numberAhead(Lines lines, int from) {
        for (int i = from + 1; i < Math.min(lines.size(), from + 6) && lines.isLine(i) && !beginsBody(lines, i); i++) {
            if (lines.text(i).length() <= 60
                    && lines.isLine(i)
                    && !NumberReader.read(lines.line(i).traced()).number().isNone()) {
                return true;
            }
        }
        return false;
    }

    private static boolean dateAhead(Lines lines, int from) {
        for (int i = from + 1; i < Math.min(lines.size(), from + 4) && lines.isLine(i) && !beginsBody(lines, i); i++) {
            String text = lines.text(i);
            if (text.length() <= 60
                    && (Dates.first(text).isPresent()
                            || HeadMarks.firstDay(text).isPresent())) {
                return true;
            }
        }
        return false;
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
