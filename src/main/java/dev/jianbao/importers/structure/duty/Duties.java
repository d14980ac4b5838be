package dev.jianbao.importers.structure.duty;

import dev.jianbao.importers.galley.Finding;
import dev.jianbao.importers.galley.Ledger;
import dev.jianbao.importers.galley.Rule;
import dev.jianbao.importers.galley.Traced;
import dev.jianbao.importers.lexis.OrganisationForm;
import dev.jianbao.importers.lexis.PersonForm;
import dev.jianbao.importers.repair.FusedNames;
import dev.jianbao.importers.structure.PrintedMarks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads who has to do with a measure, from brackets behind it, labelled lines or cells. */
public final class Duties {
    /** A word between two bodies; within a name, as in 住房和城乡建设局, no body stands before it. */
    private static final Pattern AND = Pattern.compile("和|及|以及|与");

    /** A place that answers for nothing, so that a body which looks after it is called after it: 实验室与设备管理处. */
    private static final String LOOKED_AFTER = "实验室";

    /** What is no name: a time, or when something begins. */
    private static final Pattern TIME =
            Pattern.compile("20[0-9]{2}年.*|[0-9]{1,2}月.*|(?:每[年月季周]|第[一二三四]季度|年内|年底|[上下]半年).*|全年");

    private static final Pattern BEGINS = Pattern.compile(".*(?:启动|开始|起|实施|开工|执行)");
    /** A body, and in brackets who answers there. */
    private static final Pattern PERSON = Pattern.compile("([^（(]{2,20})[（(]([\\p{IsHan}\\s　]{2,5})[）)]");

    /** Some that stand for others of their sort, and others of another sort behind them: 教育厅等部门和各县政府. */
    private static final Pattern SOME_AND =
            Pattern.compile("([^等]{2,20})(等(?:有关|相关)?(?:部门|单位)?(?:和|及|以及|与))(各.{2,20})");

    private static final String TOGETHER_WITH = "会同";
    private final Ledger ledger;
    private final FusedNames fused;
    private final List<Traced> lead = new ArrayList<>();
    private final List<Traced> supporting = new ArrayList<>();
    private final List<Traced> responsible = new ArrayList<>();
    private Optional<String> deadline = Optional.empty();

    public Duties(Set<String> known, Ledger ledger) {
        this.ledger = ledger;
        this.fused = new FusedNames(known, ledger);
    }

    public List<Traced> lead() {
        return lead;
    }

    public List<Traced> supporting() {
        return supporting;
    }

    public List<Traced> responsible() {
        return responsible;
    }

    public Optional<String> deadline() {
        return deadline;
    }

    /** Whether a text says that of several who answer the first leads. */
    public static boolean saysFirstLeads(String text) {
        return DutyWords.FIRST_LEADS.matcher(text).find();
    }

    /** Makes the first of several the one who leads, where nobody is said to lead or to support. */
    public void firstLeads() {
        if (lead.isEmpty() && supporting.isEmpty() && responsible.size() > 1) {
            lead.add(responsible.remove(0));
        }
    }

    /** Reads what is known to be brackets that say who is answerable, and nothing else. */
    public void bracketed(Traced text) {
        Matcher match = DutyWords.BRACKETS.matcher(text.text());
        boolean unclosed = DutyWords.UNCLOSED.matcher(text.text()).lookingAt();
        statement(match.lookingAt() ? text.group(match, 1) : unclosed ? text.from(1) : text);
    }

    /** Reads a statement such as 甲局牵头，乙局、丙局配合, or 牵头单位：甲局；配合单位：乙局. */
    public void statement(Traced text) {
        if (DutyWords.LABEL.matcher(text.text()).find()) {
            labelled(text);
            return;
        }
        String unmarked = DutyWords.MARK.matcher(text.text()).replaceAll("");
        if (unmarked.length() < text.length()
                && !DutyWords.VERB.matcher(unmarked).find()) {
            names(text, responsible);
            return;
        }
        Matcher verb = DutyWords.VERB.matcher(text.text());
        int start = 0;
        boolean joined = false;
        while (verb.find()) {
            boolean shared = joined || !lead.isEmpty() && verb.group().contains("按");
            names(text.slice(start, verb.start()), shared ? supporting : list(verb.group(1)));
            ledger.drop(text.slice(verb.start(), verb.end()), Finding.of(Rule.DUTY));
            joined |= verb.group(1).equals(TOGETHER_WITH);
            start = verb.end();
        }
        names(text.from(start), joined ? supporting : responsible);
    }

    private List<Traced> list(String word) {
        return word.matches("(?:牵头|主办|主责|承办|会同).*") ? lead : word.matches("(?:配合|参|协|支持).*") ? supporting : responsible;
    }

    private void labelled(Traced text) {
        Matcher label = DutyWords.LABEL.matcher(text.text());
        int start = -1;
        String word = "";
        while (label.find()) {
            if (start >= 0) {
                value(word, text.slice(start, label.start()));
            } else if (label.start() > 0) {
                names(text.slice(0, label.start()), responsible);
            }
            ledger.drop(text.slice(label.start(), label.end()), Finding.of(Rule.DUTY));
            word = label.group(1);
            start = label.end();
        }
        value(word, text.from(start));
    }

    private void value(String word, Traced value) {
        if (word.matches(".*(?:时限|时间|期限|进度)(?:要求|安排)?")) {
            due(value);
        } else if (word.matches(".*(?:领导|人)|督[办导].*")) {
            ledger.drop(value, Finding.of(Rule.DUTY, 0.85));
        } else {
            names(value, list(word));
        }
    }

    /** A deadline, in the form of the content; words that are none stay in the account. */
    public void due(Traced value) {
        Optional<String> read = Deadline.read(value.text());
        deadline = deadline.or(() -> read);
        ledger.became(value.strip(), read.orElse(""), Finding.of(Rule.DUTY, read.isPresent() ? 1 : 0.6));
    }

    /** The names of a cell, below a heading that says what those do whom it names. */
    public void names(Traced text, String heading) {
        names(
                text,
                heading.matches("(?s).*(?:牵头|主办).*")
                        ? lead
                        : heading.matches("(?s).*(?:配合|协|参[与加]).*") ? supporting : responsible);
    }

    /** The names of a list; what parts them goes. */
    private void names(Traced text, List<Traced> into) {
        Matcher separator = DutyWords.SEPARATOR.matcher(text.text());
        int start = 0;
        while (separator.find()) {
            if (isWithin(text.text(), separator.start(), '（', '）')
                    || isWithin(text.text(), separator.start(), '〔', '〕')) {
                continue;
            }
            name(text.slice(start, separator.start()), into);
            ledger.drop(text.slice(separator.start(), separator.end()).strip(), Finding.of(Rule.PUNCTUATION_OF_LISTS));
            start = separator.end();
        }
        name(text.from(start), into);
    }

    /** Whether a place lies within brackets. */
    private static boolean isWithin(String text, int place, char open, char close) {
        return text.lastIndexOf(open, place) > text.lastIndexOf(close, place);
    }

    /** Leaves out a time, a sign for nobody, and what is said of the order of the names; says whether it was one of these. */
    private boolean isAside(Traced text) {
        boolean time = TIME.matcher(text.text()).matches();
        boolean aside = time || text.text().matches("下同|无|[-—－/]{1,2}") || saysFirstLeads(text.text());
        if (aside) {
            ledger.drop(text, Finding.of(Rule.DUTY, time ? 0.6 : 0.9));
        }
        return aside;
    }

    /** Reads a body with what it does in brackets behind it; says whether it is one. */
    private boolean isMarked(Traced text) {
        Matcher mark = DutyWords.MARK.matcher(text.text());
        boolean marked = mark.find() && mark.end() == text.length() && mark.start() > 1;
        if (marked) {
            ledger.drop(text.from(mark.start()), Finding.of(Rule.DUTY));
            name(text.slice(0, mark.start()), list(mark.group(1)));
        }
        return marked;
    }

    private void name(Traced written, List<Traced> into) {
        Traced text = written.strip();
        if (text.isEmpty()) {
            return;
        }
        if (Deadline.is(text.text()) && !BEGINS.matcher(text.text()).matches()) {
            due(text);
            return;
        }
        if (text.text().matches(".*前(?:全部|基本)?(?:完成)?")
                && Deadline.yearless(text.text()).isPresent()) {
            due(text);
            return;
        }
        if (isAside(text) || isMarked(text)) {
            return;
        }
        if (PrintedMarks.isLost(text)) {
            into.add(PrintedMarks.lost(text, ledger));
            return;
        }
        Matcher person = PERSON.matcher(text.text());
        if (person.matches()
                && PersonForm.isName(person.group(2))
                && OrganisationForm.kind(person.group(1)).isPresent()) {
            ledger.drop(text.from(person.end(1)), Finding.of(Rule.DUTY, 0.85));
            text = text.group(person, 1);
        }
        Matcher some = SOME_AND.matcher(text.text());
        if (some.matches() && OrganisationForm.isBody(some.group(1))) {
            name(text.group(some, 1), into);
            ledger.drop(text.group(some, 2), Finding.of(Rule.DUTY, 0.9));
            text = text.group(some, 3);
        }
        Matcher etc = DutyWords.ETC.matcher(text.text());
        if (etc.find() && !text.text().startsWith("各")) {
            ledger.drop(text.from(etc.start()), Finding.of(Rule.DUTY, 0.9));
            text = text.slice(0, etc.start());
        }
        if (text.text().startsWith("由") && OrganisationForm.isBody(text.text().substring(1))) {
            ledger.drop(text.slice(0, 1), Finding.of(Rule.DUTY));
            text = text.from(1);
        }
        Matcher and = AND.matcher(text.text());
        while (and.find()) {
            String before = text.text().substring(0, and.start());
            if (!before.equals(LOOKED_AFTER)
                    && OrganisationForm.isBody(before)
                    && (OrganisationForm.isBody(text.text().substring(and.end()))
                            || text.text().substring(and.end()).matches("地方.*政府"))) {
                into.addAll(fused.split(text.slice(0, and.start())));
                ledger.drop(text.slice(and.start(), and.end()), Finding.of(Rule.PUNCTUATION_OF_LISTS));
                text = text.from(and.end());
                and = AND.matcher(text.text());
            }
        }
        if (!text.isEmpty()) {
            into.addAll(fused.split(text));
        }
    }
}
