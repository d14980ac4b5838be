package dev.jianbao.importers.structure.plan;

import dev.jianbao.importers.galley.Finding;
import dev.jianbao.importers.galley.Ledger;
import dev.jianbao.importers.galley.Rule;
import dev.jianbao.importers.galley.Slip;
import dev.jianbao.importers.galley.Traced;
import dev.jianbao.importers.lexis.Wording;
import dev.jianbao.importers.structure.Annexes;
import dev.jianbao.importers.structure.Lines;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what stands before the text of a plan: its title, what is known of it, and the notice that it came with. */
final class PlanHead {
    private static final int LONGEST = 14;
    private static final Pattern NOTICE =
            Pattern.compile("(?:.*关于)?(?:印发|转发|批转|发布).*的(?:通知|函|批复)$|.{0,60}(?:印发|转发)《.*》的(?:通知|函)$");

    /** The title of a notice that a page cut off before it says what it brings. */
    private static final Pattern CUT_NOTICE = Pattern.compile(".*关于(?:印发|转发|批转|发布).*(?:的|制[定订]|等)");

    /** The number of a document and the title of the notice that brings it, on one line. */
    private static final Pattern NUMBERED_NOTICE =
            Pattern.compile("(" + PlanFacts.NUMBER.pattern() + ")[\\s　]*《?(.{8,110}的(?:通知|函|批复))》?");

    /** The same the other way round: 甲局关于印发…的通知（甲发〔2018〕6号）. */
    private static final Pattern NOTICE_NUMBERED =
            Pattern.compile("(.{8,110}的(?:通知|函|批复))[\\s　]*[（(](" + PlanFacts.NUMBER.pattern() + ")[）)]");

    /** What a site calls the part of it in which its documents stand. */
    private static final Pattern SHELF = Pattern.compile(
            "(?:(?:本级|上级|[省市县区]级|省厅|市局|部门|政策|规范性|行政规范性|其他|重要)文件|(?:通知|公示)公告|规划(?:计划|信息)|政策法规|法规文件|文件通知)");

    private static final int LONGEST_NOTICE = 120;
    /** A line that a page cut off, so that it says the title and the first words of the text. */
    private static final Pattern CUT = Pattern.compile("(?:…|\\.\\.\\.)$");

    private static final int LONGEST_REST = 60;

    /** What stands behind the sender in a title: 甲局关于…, 甲局2024年…. */
    private static final Pattern BEHIND_SENDER = Pattern.compile("关于|20[0-9]{2}");

    private static final Pattern INNER = Pattern.compile("[〈〉]");
    private static final Pattern BRACKETED = Pattern.compile("《[^《》]+》|〈[^〈〉]+〉|<[^<>]+>");

    /** The end of a title that goes on on a line of its own. */
    private static final Pattern REST = Pattern.compile(
            "(?:[\\p{IsHan}]{0,4}年)?(?:行动|实施|工作|专项|建设|推进|总体|任务)?(?:方案|计划|规划|纲要|细则|要点|意见|清单|分工表?)(?:[（(].*[）)])?");

    /** The first line of the title of a notice, whose next line names what it brings. */
    private static final Pattern BRINGS = Pattern.compile("\\p{IsHan}{2,40}关于(?:印发|发布|转发|下发)");

    private static final Pattern SALUTATION = Pattern.compile("^各.{2,80}[：:]$|^.{2,40}(?:部门|单位|机构|政府|学校)[：:]$");

    private final Ledger ledger;
    private final PlanFacts facts;
    private final StatedFacts stated;
    private final List<Traced> titles = new ArrayList<>();

    PlanHead(Ledger ledger) {
        this.ledger = ledger;
        this.facts = new PlanFacts(ledger);
        this.stated = new StatedFacts(facts, ledger);
    }

    PlanFacts facts() {
        return facts;
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
        Traced notified = title();
        boolean whole = NOTICE.matcher(notified.text()).matches();
        boolean cut = !whole && CUT_NOTICE.matcher(notified.text()).matches();
        String name = cut ? BroughtTitle.nameIn(lines, i) : BroughtTitle.nameIn(notified.text());
        Optional<BroughtTitle> named = BroughtTitle.find(lines, i, name);
        if (!whole && (!cut || named.isEmpty())) {
            unbracketed();
            return lines.from(i);
        }
        int second = named.map(BroughtTitle::start).orElseGet(() -> second(lines, i));
        if (second < 0) {
            named();
            sender(notified);
            return lines.from(i);
        }
        titles.forEach(each -> ledger.became(each, each.text(), new Finding(Rule.TITLE, 0.9, each.text())));
        List<Slip> notice = new ArrayList<>();
        int at = i;
        while (at < second) {
            Optional<Signature> signature = Signature.from(lines, at).filter(each -> each.end() <= second);
            signature.ifPresent(facts::signedBy);
            boolean label = at == second - 1 && Annexes.isLabel(lines.text(at));
            if (label) {
                ledger.drop(lines.line(at).traced().strip(), Finding.of(Rule.ANNEX));
            } else if (signature.isEmpty() && !facts.noticeSigned(lines, at) && !repeats(lines, at, notified)) {
                notice.add(lines.slips().get(at));
            }
            at = signature.map(Signature::end).orElse(at + 1);
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
                && (title.contains(text)
                        || BRINGS.matcher(text).matches()
                                && BroughtTitle.bare(notified.text()).startsWith(text)
                        || text.equals(BroughtTitle.bare(facts.documentNumber().text())));
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
            if (!facts.noticeSigned(lines, i)) {
                slips.add(lines.slips().get(i));
            }
        }
        slips.addAll(brought(lines.from(title.get().start()), title).slips());
        return new Lines(slips);
    }

    private int head(Lines lines, int from) {
        int i = from;
        while (i < Math.min(lines.size(), LONGEST)
                && (lines.isLine(i)
                        ? line(lines, i)
                        : stated.table(lines.slips().get(i)))) {
            i++;
        }
        return i;
    }

    private boolean line(Lines lines, int i) {
        Traced line = lines.line(i).traced().strip();
        String text = line.text();
        if (Annexes.isLabel(text)) {
            ledger.drop(line, Finding.of(Rule.ANNEX));
            return true;
        }
        if (shelf(line) || repeated(line) || numberedNotice(line) || stated.line(line)) {
            return true;
        }
        if (SALUTATION.matcher(text).matches() || !mayBeTitle(text) || isComplete()) {
            return false;
        }
        return facts.signature(lines, i, !titles.isEmpty()) || title(line);
    }

    /** Leaves out the name of a part of a site above the title. */
    private boolean shelf(Traced line) {
        boolean shelf = titles.isEmpty() && SHELF.matcher(line.text()).matches();
        if (shelf) {
            ledger.drop(line, Finding.of(Rule.NAVIGATION, 0.9));
        }
        return shelf;
    }

    /** Takes a number and a title that share a line; says whether the line is that. */
    private boolean numberedNotice(Traced line) {
        Matcher before = NUMBERED_NOTICE.matcher(line.text());
        Matcher behind = NOTICE_NUMBERED.matcher(line.text());
        boolean first = before.matches();
        if (!first && !behind.matches()) {
            return false;
        }
        Traced number = first ? line.group(before, 1) : line.group(behind, 2);
        Traced title = first ? line.group(before, 2) : line.group(behind, 1);
        facts.numbered(number);
        int open = first ? before.end(1) : behind.end(1);
        int close = first ? before.start(2) : behind.start(2);
        ledger.drop(line.slice(open, close).strip(), Finding.of(Rule.TITLE));
        ledger.drop(line.from(first ? before.end(2) : behind.end(2)), Finding.of(Rule.TITLE));
        if (titles.isEmpty()) {
            titles.add(title);
        } else {
            ledger.drop(title, Finding.of(Rule.DUPLICATE_TITLE));
        }
        return true;
    }

    /** A title that is printed again. */
    private boolean repeated(Traced line) {
        String text = BroughtTitle.bare(line.text());
        String title = BroughtTitle.bare(title().text());
        boolean cut = CUT.matcher(line.text()).find()
                && text.startsWith(title)
                && text.length() - title.length() < LONGEST_REST;
        boolean again = !titles.isEmpty() && (cut || text.equals(title));
        if (again) {
            ledger.drop(line, Finding.of(Rule.DUPLICATE_TITLE));
        }
        return again;
    }

    /** Takes a line of the title; says whether it is one. */
    private boolean title(Traced line) {
        String text = line.text();
        boolean first = titles.isEmpty()
                || !PlanFacts.isKind(title().text())
                || text.startsWith("（")
                || REST.matcher(text).matches()
                || text.endsWith("的通知");
        if (first) {
            titles.add(line);
        }
        return first;
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

    /** The title of what a notice brings, on a line of its own further down. */
    private static int second(Lines lines, int from) {
        for (int i = from; i < lines.size() && i < from + 40; i++) {
            String text = lines.text(i);
            boolean plain = lines.isLine(i)
                    && Wording.isTitle(text)
                    && PlanFacts.isKind(text)
                    && !NOTICE.matcher(text).matches();
            if (plain && text.length() <= 50 && !text.matches("^[一二三四五六七八九十]+、.*|^附件.*|^[0-9].*")) {
                return i;
            }
        }
        return -1;
    }

    /** Takes the sender from the title of the plan, 甲局关于…的意见, where nothing else names one. */
    void sender() {
        sender(title());
    }

    private void sender(Traced title) {
        Matcher behind = BEHIND_SENDER.matcher(title.text());
        facts.sentBy(title.slice(0, behind.find() ? behind.start() : 0).strip());
    }

    /** Names within a name that stands in brackets no more get its brackets: 〈甲报告〉 becomes 《甲报告》. */
    private void raised() {
        Traced title = title();
        Traced raised = Traced.EMPTY;
        int start = 0;
        Matcher inner = INNER.matcher(title.text());
        while (inner.find()) {
            String outer = inner.group().equals("〈") ? "《" : "》";
            ledger.became(title.group(inner, 0), outer, Finding.of(Rule.TITLE));
            raised = raised.plus(title.slice(start, inner.start())).plus(Traced.added(outer));
            start = inner.end();
        }
        titles.clear();
        titles.add(raised.plus(title.from(start)));
    }

    /** Takes the brackets away that stand round the whole title. */
    private void unbracketed() {
        Traced title = title();
        if (BRACKETED.matcher(title.text()).matches()) {
            ledger.drop(title.slice(0, 1), Finding.of(Rule.TITLE));
            ledger.drop(title.from(title.length() - 1), Finding.of(Rule.TITLE));
            titles.clear();
            titles.add(title.slice(1, title.length() - 1));
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
            unbracketed();
            raised();
        }
    }
}
