package dev.jianbao.importers.structure.plan;

import dev.jianbao.importers.galley.Finding;
import dev.jianbao.importers.galley.Ledger;
import dev.jianbao.importers.galley.Rule;
import dev.jianbao.importers.galley.Slip;
import dev.jianbao.importers.galley.Traced;
import dev.jianbao.importers.lexis.Dates;
import dev.jianbao.importers.lexis.OrganisationForm;
import dev.jianbao.importers.lexis.Wording;
import dev.jianbao.importers.structure.FactsTable;
import dev.jianbao.importers.structure.Lines;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what stands before the text of a plan: its title, number and issuer, and the notice that it came with. */
final class PlanHead {
    private static final String LETTERHEAD = "文件";
    private static final int LONGEST = 14;
    private static final Pattern NUMBER =
            Pattern.compile("[\\p{IsHan}]{1,12}[〔\\[（(【]20[0-9]{2}[〕\\]）)】][\\s　]*第?[0-9]{1,4}[\\s　]*号");
    private static final Pattern NOTICE =
            Pattern.compile("(?:.*关于)?(?:印发|转发|批转|发布).*的(?:通知|函|批复)$|.{0,60}(?:印发|转发)《.*》的(?:通知|函)$");
    private static final Pattern KIND = Pattern.compile(".*(?:方案|计划|规划|纲要|要点|行动|措施|意见|办法|分工表?|清单)(?:[（(].*)?");
    /** The line of a web page that says when it put a document there, and who read it. */
    private static final Pattern POSTING = Pattern.compile(
            "(?=.*(?:时间|日期)[：:][\\s　]*20[0-9]{2}|20[0-9]{2}[-/.年])(?=.*(?:来源|浏览|点击|阅读|访问|作者|编辑|字[号体])[\\p{IsHan}]{0,2}[：:]).{10,120}");

    /** The number of a document and the title of the notice that brings it, on one line. */
    private static final Pattern NUMBERED_NOTICE =
            Pattern.compile("(" + NUMBER.pattern() + ")[\\s　]*《?(.{8,110}的(?:通知|函|批复))》?");

    private static final int LONGEST_NOTICE = 120;

    /** The end of a title that goes on on a line of its own. */
    private static final Pattern REST = Pattern.compile(
            "(?:[\\p{IsHan}]{0,4}年)?(?:行动|实施|工作|专项|建设|推进|总体|任务)?(?:方案|计划|规划|纲要|细则|要点|意见|清单|分工表?)(?:[（(].*[）)])?");

    private static final Pattern SALUTATION = Pattern.compile("^各.{2,80}[：:]$|^.{2,40}(?:部门|单位|机构|政府|学校)[：:]$");

    private static final Pattern MONTH = Pattern.compile("[（(]?20[0-9]{2}年[0-9]{1,2}月[）)]?");
    private static final Pattern WORDS = Pattern.compile("[、，,；;\\s　]+");
    private static final Pattern WIDE_GAP = Pattern.compile("[\\s　]{2,}|　");

    private final Ledger ledger;
    private final List<Traced> titles = new ArrayList<>();
    private Traced documentNumber = Traced.EMPTY;
    private Traced issuer = Traced.EMPTY;
    private final List<Traced> keywords = new ArrayList<>();
    private Optional<LocalDate> date = Optional.empty();
    private Optional<LocalDate> drawnUp = Optional.empty();

    PlanHead(Ledger ledger) {
        this.ledger = ledger;
    }

    Traced documentNumber() {
        return documentNumber;
    }

    Traced issuer() {
        return issuer;
    }

    List<Traced> keywords() {
        return keywords;
    }

    Optional<LocalDate> date() {
        return date;
    }

    Optional<LocalDate> drawnUp() {
        return drawnUp;
    }

    Traced title() {
        Traced title = Traced.EMPTY;
        for (Traced line : titles) {
            title = title.plus(line);
        }
        return title;
    }

    /** Reads the head, and returns the lines of the text; those of a notice stay at its beginning. */
    Lines read(Lines lines) {
        int i = head(lines, 0);
        if (titles.isEmpty()) {
            return untitled(lines, i);
        }
        if (!NOTICE.matcher(title().text()).matches()) {
            return lines.from(i);
        }
        Traced notified = title();
        Optional<BroughtTitle> named = BroughtTitle.find(lines, i, BroughtTitle.nameIn(notified.text()));
        int second = named.map(BroughtTitle::start).orElseGet(() -> second(lines, i));
        if (second < 0) {
            named();
            sender(notified);
            return lines.from(i);
        }
        titles.forEach(each -> ledger.became(each, each.text(), new Finding(Rule.TITLE, 0.9, each.text())));
        List<Slip> notice = new ArrayList<>();
        for (int at = i; at < second; at++) {
            if (!signature(lines, at) && !repeats(lines, at, notified)) {
                notice.add(lines.slips().get(at));
            }
        }
        titles.clear();
        sender(notified);
        notice.addAll(brought(lines.from(second), named).slips());
        return new Lines(notice);
    }

    /** Whether a line between notice and plan says a part of the title of the notice again, or its number. */
    private boolean repeats(Lines lines, int at, Traced notified) {
        String text = BroughtTitle.bare(lines.text(at).replaceFirst("的通知$", ""));
        String title = BroughtTitle.bare(notified.text().replaceFirst("^.*?关于", ""));
        boolean again = lines.isLine(at)
                && lines.text(at).length() <= LONGEST_NOTICE
                && lines.text(at).indexOf('。') < 0
                && text.length() > 5
                && (title.contains(text) || text.equals(BroughtTitle.bare(documentNumber.text())));
        if (again) {
            ledger.drop(lines.line(at).traced().strip(), Finding.of(Rule.DUPLICATE_TITLE, 0.9));
        }
        return again;
    }

    /** Reads the head of what a notice brings; the lines of its title are known where they say what the notice says. */
    private Lines brought(Lines lines, Optional<BroughtTitle> known) {
        int count = known.map(BroughtTitle::lines).orElse(0);
        for (int i = 0; i < count; i++) {
            titles.add(lines.line(i).traced().strip());
        }
        Lines rest = lines.from(count);
        return rest.from(head(rest, 0));
    }

    /** A notice without a title of its own, or a text without any: what it brings is named in its text, or it is asked about. */
    private Lines untitled(Lines lines, int from) {
        String name = BroughtTitle.nameIn(lines, from);
        Optional<BroughtTitle> title = BroughtTitle.find(lines, from, name);
        if (title.isEmpty()) {
            if (!name.isEmpty()) {
                titles.add(Traced.added(name));
            }
            Traced place = lines.isLine(from) ? lines.line(from).traced() : Traced.EMPTY;
            ledger.doubt(Rule.NO_TITLE, place.slice(0, Math.min(12, place.length())), 0.4, name.isEmpty() ? "?" : name);
            return lines.from(from);
        }
        List<Slip> slips = new ArrayList<>();
        for (int i = from; i < title.get().start(); i++) {
            if (!signature(lines, i)) {
                slips.add(lines.slips().get(i));
            }
        }
        slips.addAll(brought(lines.from(title.get().start()), title).slips());
        return new Lines(slips);
    }

    private int head(Lines lines, int from) {
        int i = from;
        while (i < Math.min(lines.size(), LONGEST) && (lines.isLine(i) ? line(lines, i) : facts(lines, i))) {
            i++;
        }
        return i;
    }

    /** A table of document facts; says whether it was one. */
    private boolean facts(Lines lines, int i) {
        Optional<List<FactsTable.Fact>> facts =
                lines.slips().get(i) instanceof Slip.Grid grid ? FactsTable.read(grid) : Optional.empty();
        facts.ifPresent(all -> all.forEach(each -> {
            fact(each.label().text(), each.value());
            ledger.drop(each.label(), Finding.of(Rule.DOCUMENT_NUMBER));
        }));
        return facts.isPresent();
    }

    private boolean line(Lines lines, int i) {
        Traced line = lines.line(i).traced().strip();
        String text = line.text();
        if (TableFinder.isAnnexLabel(text)) {
            ledger.drop(line, Finding.of(Rule.ANNEX));
            return true;
        }
        if (POSTING.matcher(text).matches()) {
            Optional<Dates.Found> posted = Dates.first(text);
            date = date.or(() -> posted.map(Dates.Found::date));
            ledger.became(line, posted.map(each -> each.date().toString()).orElse(""), Finding.of(Rule.ORIGIN, 0.9));
            return true;
        }
        if (together(line) || repeated(line) || numberedNotice(line)) {
            return true;
        }
        Matcher number = NUMBER.matcher(text);
        if (FactsTable.LABELLED.matcher(text).lookingAt()) {
            labelled(line);
            return true;
        }
        if (text.length() <= 40 && number.find()) {
            documentNumber = first(documentNumber, line.slice(number.start(), number.end()));
            beside(line.slice(0, number.start()).strip());
            beside(line.from(number.end()).strip());
            return true;
        }
        Optional<Dates.Found> day = Dates.first(text);
        if (day.isPresent() && text.length() <= 24) {
            drawnUp = drawnUp.or(() -> Optional.of(day.get().date()));
            ledger.became(line, day.get().date().toString(), Finding.of(Rule.DATE));
            return true;
        }
        if (SALUTATION.matcher(text).matches() || !mayBeTitle(text) || isComplete()) {
            return false;
        }
        return signature(lines, i, line) || title(line);
    }

    /** Takes a number and a title that share a line; says whether the line is that. */
    private boolean numberedNotice(Traced line) {
        Matcher both = NUMBERED_NOTICE.matcher(line.text());
        if (!both.matches()) {
            return false;
        }
        documentNumber = first(documentNumber, line.group(both, 1));
        int behind = both.end(1);
        int title = both.start(2);
        ledger.drop(line.slice(behind, title).strip(), Finding.of(Rule.TITLE));
        ledger.drop(line.from(both.end(2)), Finding.of(Rule.TITLE));
        if (titles.isEmpty()) {
            titles.add(line.group(both, 2));
        } else {
            ledger.drop(line.group(both, 2), Finding.of(Rule.DUPLICATE_TITLE));
        }
        return true;
    }

    /** A title that is printed again. */
    private boolean repeated(Traced line) {
        boolean again = !titles.isEmpty() && BroughtTitle.bare(line.text()).equals(BroughtTitle.bare(title().text()));
        if (again) {
            ledger.drop(line, Finding.of(Rule.DUPLICATE_TITLE));
        }
        return again;
    }

    /** Takes a body above or below the title, and the month below it; says whether the line is one of these. */
    private boolean signature(Lines lines, int i, Traced line) {
        String text = line.text();
        if (titles.isEmpty() && isLetterhead(text)) {
            int end = text.length() - LETTERHEAD.length();
            ledger.drop(line.from(end), Finding.of(Rule.ISSUER));
            issuer = first(issuer, Issuers.first(line.slice(0, end).strip(), ledger));
            return true;
        }
        if (titles.isEmpty()
                && OrganisationForm.kind(text).isPresent()
                && !KIND.matcher(text).matches()) {
            issuer = first(issuer, Issuers.first(line, ledger));
            return true;
        }
        boolean signed = !titles.isEmpty() && issuer.isEmpty() && isBody(text) && signs(lines, i + 1);
        if (signed) {
            issuer = Issuers.first(line, ledger);
            return true;
        }
        if (!issuer.isEmpty() && MONTH.matcher(text).matches()) {
            ledger.doubt(Rule.DATE, line, 0.6, text);
            ledger.drop(line, Finding.of(Rule.DATE, 0.6));
            return true;
        }
        return false;
    }

    /** Takes a line of the title; says whether it is one. */
    private boolean title(Traced line) {
        String text = line.text();
        boolean first = titles.isEmpty()
                || !KIND.matcher(title().text()).matches()
                || text.startsWith("（")
                || REST.matcher(text).matches()
                || text.endsWith("的通知");
        if (first) {
            titles.add(line);
        }
        return first;
    }

    /** What stands beside the number of the document: a day, a body, or brackets. */
    private void beside(Traced text) {
        Optional<LocalDate> day = Dates.first(text.text()).map(Dates.Found::date);
        if (day.isPresent()) {
            drawnUp = drawnUp.or(() -> day);
            ledger.became(text, day.get().toString(), Finding.of(Rule.DATE));
        } else if (isBody(text.text())) {
            issuer = first(issuer, text);
        } else {
            ledger.drop(text, Finding.of(Rule.DOCUMENT_NUMBER, 0.7));
        }
    }

    /** Takes number, day and body that share a line, wide gaps between; says whether it holds nothing else. */
    private boolean together(Traced line) {
        List<Traced> parts = line.split(WIDE_GAP).stream()
                .map(Traced::strip)
                .filter(each -> !each.isEmpty())
                .toList();
        boolean facts = parts.size() > 1
                && parts.stream()
                        .allMatch(each ->
                                NUMBER.matcher(each.text()).matches() || isDay(each.text()) || isBody(each.text()))
                && parts.stream().anyMatch(each -> !isBody(each.text()));
        if (!facts) {
            return false;
        }
        for (Traced part : parts) {
            Optional<LocalDate> day = Dates.first(part.text()).map(Dates.Found::date);
            if (NUMBER.matcher(part.text()).matches()) {
                documentNumber = first(documentNumber, part);
            } else if (day.isPresent()) {
                drawnUp = drawnUp.or(() -> day);
                ledger.became(part, day.get().toString(), Finding.of(Rule.DATE));
            } else {
                issuer = first(issuer, part);
            }
        }
        return true;
    }

    /** Whether a line is the red head of an office's paper: 甲局文件. */
    private static boolean isLetterhead(String text) {
        return text.endsWith(LETTERHEAD)
                && OrganisationForm.kind(text.substring(0, text.length() - LETTERHEAD.length())
                                .strip())
                        .isPresent();
    }

    private static boolean isDay(String text) {
        return Dates.first(text)
                .filter(day -> day.start() == 0 && day.end() == text.length())
                .isPresent();
    }

    /** Whether a line is a day or a month and nothing else. */
    private static boolean signs(Lines lines, int i) {
        return isDay(lines.text(i)) || MONTH.matcher(lines.text(i)).matches();
    }

    private static boolean isBody(String text) {
        return OrganisationForm.kind(text).isPresent() && !KIND.matcher(text).matches();
    }

    private boolean isComplete() {
        return NOTICE.matcher(title().text()).matches();
    }

    private static boolean mayBeTitle(String text) {
        return Wording.isTitle(text) && !text.matches("^[一二三四五六七八九十]+、.*")
                || text.matches("^[（(].{4,24}[）)]$")
                || text.length() <= LONGEST_NOTICE
                        && text.indexOf('。') < 0
                        && BroughtTitle.NAMED.matcher(text).find();
    }

    private void labelled(Traced line) {
        int colon = line.text().replace(':', '：').indexOf('：');
        Matcher next = FactsTable.LABELLED.matcher(line.text());
        int end = next.find(colon + 1) ? next.start() : line.length();
        fact(line.text().substring(0, colon), line.slice(colon + 1, end).strip());
        ledger.drop(line.slice(0, colon + 1), Finding.of(Rule.DOCUMENT_NUMBER));
        if (end < line.length()) {
            labelled(line.from(end).strip());
        }
    }

    /** What is stated first; that it is stated again is written down. */
    private Traced first(Traced known, Traced value) {
        if (known.isEmpty()) {
            return value;
        }
        ledger.drop(value, Finding.of(Rule.DOCUMENT_NUMBER, 0.9));
        return known;
    }

    private void fact(String written, Traced value) {
        String label = written.replaceAll("[\\s　：:]", "");
        if (PrintedMarks.isLost(value)) {
            PrintedMarks.lost(value, ledger);
            return;
        }
        Optional<LocalDate> day = Dates.first(value.text()).map(Dates.Found::date);
        switch (label) {
            case "发文机关", "发文单位", "发文机构", "制发机关", "发布机构", "发布单位" -> issuer = first(issuer, value);
            case "发文字号", "文号" -> documentNumber = first(documentNumber, value);
            case "主题词", "关键词" -> {
                value.split(WORDS).forEach(keywords::add);
                ledger.became(value, value.text(), Finding.of(Rule.DOCUMENT_NUMBER));
            }
            case "成文日期", "成文时间", "发文日期" -> drawnUp = drawnUp.or(() -> day);
            case "发布日期", "发布时间", "公开日期" -> date = date.or(() -> day);
            default -> ledger.drop(value, Finding.of(Rule.DOCUMENT_NUMBER, 0.85));
        }
        if (label.matches(".*(?:日期|时间)")) {
            day.ifPresentOrElse(
                    each -> ledger.became(value, each.toString(), Finding.of(Rule.DATE)),
                    () -> ledger.drop(value, Finding.of(Rule.DATE, 0.5)));
        }
    }

    /** The title of what a notice brings, on a line of its own further down. */
    private static int second(Lines lines, int from) {
        for (int i = from; i < lines.size() && i < from + 40; i++) {
            String text = lines.text(i);
            boolean plain = lines.isLine(i)
                    && Wording.isTitle(text)
                    && KIND.matcher(text).matches()
                    && !NOTICE.matcher(text).matches();
            if (plain && text.length() <= 50 && !text.matches("^[一二三四五六七八九十]+、.*|^附件.*|^[0-9].*")) {
                return i;
            }
        }
        return -1;
    }

    /** A line of the notice that names its sender or day: taken as a fact, and out of the text. */
    private boolean signature(Lines lines, int i) {
        if (!lines.isLine(i)) {
            return false;
        }
        Traced line = lines.line(i).traced().strip();
        Optional<Dates.Found> day = Dates.first(line.text());
        if (day.isPresent() && line.length() <= 20) {
            drawnUp = drawnUp.or(() -> Optional.of(day.get().date()));
            ledger.became(line, day.get().date().toString(), Finding.of(Rule.DATE));
            return true;
        }
        boolean fuller = issuer.isEmpty()
                || line.length() > issuer.length() && line.text().endsWith(tail(issuer.text()));
        if (Issuers.isLine(line.text()) && !KIND.matcher(line.text()).matches() && fuller) {
            ledger.drop(issuer, Finding.of(Rule.ISSUER, 0.9));
            issuer = Issuers.first(line, ledger);
            return true;
        }
        return false;
    }

    /** A name without the word for which place it is of, which people of the place leave short: 市政府办公室. */
    private static String tail(String name) {
        return name.replaceFirst("^.{0,2}[省市县区]", "").replaceFirst("^(?=政府)", "人民");
    }

    /** Takes the sender of a notice from its title, 甲局关于印发…, where no signature names one. */
    private void sender(Traced title) {
        int about = title.text().indexOf("关于");
        if (issuer.isEmpty()
                && about > 2
                && OrganisationForm.kind(title.text().substring(0, about)).isPresent()) {
            issuer = title.slice(0, about);
        }
    }

    /** The name of a plan from the title of the notice that brings it. */
    private void named() {
        Traced title = title();
        Matcher named = BroughtTitle.NAMED.matcher(title.text());
        if (named.find()) {
            titles.clear();
            ledger.became(title.slice(0, named.start(1)), title.text(), new Finding(Rule.TITLE, 0.9, title.text()));
            ledger.became(title.from(named.end(1)), title.text(), new Finding(Rule.TITLE, 0.9, title.text()));
            titles.add(title.group(named, 1));
        }
    }
}
