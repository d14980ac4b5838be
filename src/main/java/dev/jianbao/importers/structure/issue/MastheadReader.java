package dev.jianbao.importers.structure.issue;

import dev.jianbao.importers.galley.Finding;
import dev.jianbao.importers.galley.Ledger;
import dev.jianbao.importers.galley.Rule;
import dev.jianbao.importers.galley.Traced;
import dev.jianbao.importers.lexis.Dates;
import dev.jianbao.importers.lexis.Marker;
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
    private static final Pattern SECRECY = Pattern.compile(
            "[\\s　]*(?:密[\\s　]*级[\\s　]*[：:].*|(?:绝密|机密|秘密)(?:[★☆].*)?|内[\\s　]*部|内部(?:资料|参考|刊物|文件).{0,16}|(?:注意|妥善|请).{0,2}(?:保存|保管).{0,8}|不得(?:外传|翻印|公开).{0,8}|严禁外传.{0,8}|仅供.{0,10}参阅)[\\s　]*");
    private static final Pattern URGENCY =
            Pattern.compile("[\\s　]*(?:紧急程度[：:].*|特[\\s　]*急|加[\\s　]*急|平[\\s　]*急|急[\\s　]*件|特[\\s　]*提)[\\s　]*");
    private static final Pattern SPECIAL =
            Pattern.compile("[（(]?[\\s　]*(?:特|专)[\\s　]*刊[\\s　]*[）)]?|[（(]?号[\\s　]*外[）)]?");
    private static final Pattern WIDE_GAP = Pattern.compile("　+|[ \t]{2,}|[ \t]*　[ \t　]*");
    private static final Pattern COPY_NUMBER =
            Pattern.compile("[\\s　]*(?:(?:份号|编号|登记号)[：:].*|(?:№|N[oO][.．]?)[\\s　]*[0-9]{3,8}|[0-9]{5,8})[\\s　]*");
    private static final Pattern ISSUER = Pattern.compile(
            ".{2,40}(?:办公室|办公厅|委员会|[局厅部处科组院会办室]|中心|政府|大学|学院|学校|编辑部|协会|公司|小组|编委会)(?:[\\s　]*(?:主办|主编|编印|编发|编辑|印发|编|印|制))?");
    private static final Pattern ISSUER_LABEL = Pattern.compile(
            "^(?:主办(?:单位)?|编印(?:单位)?|编辑(?:单位|部)|编发(?:单位)?|承办(?:单位)?|印发(?:单位)?|编制(?:单位)?)[\\s　]*[：:][\\s　]*");
    private static final Pattern DATE_LABEL =
            Pattern.compile("(?:出刊|出版|印发|编印|发布|刊发|编发|签发)?(?:日期|时间)[\\s　]*[：:][\\s　]*$");
    private static final Pattern ISSUER_TAIL = Pattern.compile("[\\s　]*(?:主办|主编|编印|编发|编辑|印发|编|印制)$");
    static final Pattern CONTENTS = Pattern.compile(
            "[\\s　★☆◆●■※·—]*[【〖\\[]?[\\s　]*(?:本期(?:导读|要目|目录|内容|要点|看点|提要|摘要|重点|索引|信息|要览)|目[\\s　]*[录次]|要[\\s　]*目|内容(?:提要|导读|摘要)|导[\\s　]*读)[\\s　]*[】〗\\]]?[\\s　]*[：:]?[\\s　★☆◆●■※·—]*");
    static final Pattern NOTE = Pattern.compile(
            "^[\\s　]*[【〖\\[（(]?[\\s　]*(?:编者按|编前语|卷首语|刊首语|开篇语|导语|按[\\s　]*语|编[\\s　]*者[\\s　]*按|按)[\\s　]*[】〗\\]）)]?[\\s　]*[：:]?");

    private final Ledger ledger;
    private final List<Traced> name = new ArrayList<>();
    private FoundNumber number = FoundNumber.NONE;
    private Optional<Traced> issuer = Optional.empty();
    private Optional<LocalDate> date = Optional.empty();

    MastheadReader(Ledger ledger) {
        this.ledger = ledger;
    }

    /** Reads the lines of the head and returns the index of the first line behind it. */
    int read(Lines lines) {
        int i = 0;
        while (i < Math.min(lines.size(), LONGEST) && lines.isLine(i) && !beginsBody(lines, i)) {
            if (!element(lines.line(i).traced().strip()) && !named(lines, i)) {
                return i;
            }
            i++;
        }
        return i;
    }

    List<Traced> name() {
        return List.copyOf(name);
    }

    Optional<FoundNumber> number() {
        return number.isNone() ? Optional.empty() : Optional.of(number);
    }

    Optional<Traced> issuer() {
        return issuer;
    }

    Optional<LocalDate> date() {
        return date;
    }

    private boolean isComplete() {
        return !number.isNone() && date.isPresent();
    }

    private static boolean beginsBody(Lines lines, int i) {
        String text = lines.text(i);
        boolean marked = Marker.of(text).isPresent()
                && NumberReader.read(lines.line(i).traced()).number().isNone();
        return (Wording.bracketed(text).isPresent()
                        && !isBracketedNumber(lines.line(i).traced()))
                || CONTENTS.matcher(text).matches()
                || (NOTE.matcher(text).find()
                        && text.matches("^[\\s　]*[【〖\\[（(]?[\\s　]*(?:编|(?:卷首|刊首|开篇|导)语|按[\\s　]*语|按[：:]).*"))
                || marked
                || text.length() > 80
                || text.indexOf('。') >= 0;
    }

    private static boolean isBracketedNumber(Traced line) {
        NumberReader.Found found = NumberReader.read(line);
        return !found.number().isNone()
                && found.rest().text().replaceAll("[\\p{Punct}\\s　【】〔〕（）]", "").isEmpty();
    }

    /** Takes marks of secrecy and urgency and the number of a copy, one or several in a line; says whether there is nothing else. */
    private boolean marks(Traced line) {
        List<Traced> parts =
                line.split(WIDE_GAP).stream().filter(each -> !each.isBlank()).toList();
        boolean each = parts.stream().allMatch(part -> isMark(part.text()));
        if (!each && !isMark(line.text())) {
            return false;
        }
        for (Traced part : each ? parts : List.of(line)) {
            boolean copy = COPY_NUMBER.matcher(part.text()).matches();
            if (SECRECY.matcher(part.text()).matches()) {
                ledger.doubt(Rule.SECRECY, part, 0, part.text());
            }
            ledger.drop(part, copy ? Finding.of(Rule.COPIES, 0.9) : Finding.of(Rule.SECRECY));
        }
        return true;
    }

    private static boolean isMark(String text) {
        return SECRECY.matcher(text).matches()
                || URGENCY.matcher(text).matches()
                || COPY_NUMBER.matcher(text).matches();
    }

    /** Takes what a line says of number, date, issuer or secrecy; says whether it said anything but a name. */
    private boolean element(Traced line) {
        if (marks(line)) {
            return true;
        }
        if (SPECIAL.matcher(line.text()).matches()) {
            ledger.became(line, line.text(), Finding.of(Rule.NUMBER, 0.8));
            return true;
        }
        NumberReader.Found found = NumberReader.read(line);
        boolean counted = !found.number().isNone() && line.length() <= 60;
        Traced rest = counted ? found.rest() : line;
        Optional<Dates.Found> day = Dates.first(rest.text());
        boolean dated = day.isPresent() && (date.isEmpty() || day.get().date().equals(date.get()));
        if (counted) {
            number = number.and(found.number());
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
            rest = before.plus(Traced.added("　"))
                    .plus(rest.from(day.get().end()))
                    .strip();
        }
        boolean issued = (issuer.isEmpty() || counted || dated) && issues(rest, counted || dated || !name.isEmpty());
        if ((counted || dated) && !issued && !rest.isBlank()) {
            remainder(rest);
        }
        return counted || dated || issued;
    }

    /** What is left of a line beside number or date: part of the name where it stands before them, else a leftover. */
    private void remainder(Traced rest) {
        if (rest.text().matches("[\\p{Punct}　\\s（）〔〕【】·]*")) {
            ledger.drop(rest, Finding.of(Rule.PUNCTUATION_OF_LISTS));
        } else if (name.isEmpty() || number.isNone() && Wording.isTitle(rest.text())) {
            name(rest);
        } else {
            ledger.doubt(Rule.LEFTOVER, rest, 0.5, rest.text());
            ledger.drop(rest, Finding.of(Rule.LEFTOVER, 0.5));
        }
    }

    private boolean issues(Traced text, boolean late) {
        Traced bare = text;
        Matcher label = ISSUER_LABEL.matcher(bare.text());
        boolean labelled = label.find();
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

    private void name(Traced line) {
        name.add(line);
        ledger.became(line, line.text(), Finding.of(Rule.MASTHEAD, number.isNone() ? 0.95 : 0.85));
    }

    /** Takes a line as part of the printed name, where the number is still to come. */
    private boolean named(Lines lines, int i) {
        String text = lines.text(i);
        boolean numberAhead = number.isNone() && numberAhead(lines, i);
        boolean head = i < 3 && number.isNone() && text.length() <= 40;
        if (isComplete() || !(numberAhead || head && (dateAhead(lines, i) || name.isEmpty()))) {
            return false;
        }
        name(lines.line(i).traced().strip());
        return true;
    }

    private static boolean numberAhead(Lines lines, int from) {
        for (int i = from + 1; i < Math.min(lines.size(), from + 6); i++) {
            if (lines.text(i).length() <= 60
                    && lines.isLine(i)
                    && !NumberReader.read(lines.line(i).traced()).number().isNone()) {
                return true;
            }
        }
        return false;
    }

    private static boolean dateAhead(Lines lines, int from) {
        for (int i = from + 1; i < Math.min(lines.size(), from + 4); i++) {
            if (lines.text(i).length() <= 40 && Dates.first(lines.text(i)).isPresent()) {
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
