package dev.jianbao.importers.structure.issue;

import dev.jianbao.importers.galley.Finding;
import dev.jianbao.importers.galley.Galley;
import dev.jianbao.importers.galley.Ledger;
import dev.jianbao.importers.galley.Rule;
import dev.jianbao.importers.galley.Traced;
import dev.jianbao.importers.lexis.Marker;
import dev.jianbao.importers.lexis.Schedule;
import dev.jianbao.importers.lexis.Signs;
import dev.jianbao.importers.lexis.Wording;
import dev.jianbao.importers.structure.Block;
import dev.jianbao.importers.structure.FootExtent;
import dev.jianbao.importers.structure.Footnotes;
import dev.jianbao.importers.structure.FoundIssue;
import dev.jianbao.importers.structure.FoundIssue.FoundSection;
import dev.jianbao.importers.structure.FoundIssues;
import dev.jianbao.importers.structure.FoundItem;
import dev.jianbao.importers.structure.Imprint;
import dev.jianbao.importers.structure.ImprintReader;
import dev.jianbao.importers.structure.Lines;
import dev.jianbao.importers.structure.LoneNumbers;
import dev.jianbao.importers.structure.Recognised;
import dev.jianbao.importers.structure.issue.Outline.Part;
import dev.jianbao.importers.structure.masthead.ContentsReader;
import dev.jianbao.importers.structure.masthead.HeadBelow;
import dev.jianbao.importers.structure.masthead.HeadExtent;
import dev.jianbao.importers.structure.masthead.HeadLines;
import dev.jianbao.importers.structure.masthead.MastheadReader;
import dev.jianbao.importers.structure.masthead.Mastheads;
import dev.jianbao.importers.structure.sender.Byline;
import dev.jianbao.importers.structure.sender.ItemHands;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Recognises the parts of an issue of a bulletin. */
public final class IssueRecogniser {
    private static final Pattern VACANT = Pattern.compile(
            "[（(\\[【]?(?:本[期周月旬季次]|本栏目?|此栏|暂时)?[\\s　]*(?:本期)?(?:暂?[\\s　]*[无缺]|没有|未收到|空缺|空白|空|从略|略)(?:上报|报送|相关|更新|新增)?(?:内容|稿件?|信息|来稿|动态|情况|安排)?[）)\\]】]?[。]?|[（(][^，。（）]{2,24}[，,；]本[期周月旬季](?:栏目?)?(?:暂?[无缺]|空缺|从略)(?:稿件?|内容|信息)?[）)]|[（(](?:本[期周月旬季](?:栏目?)?|本栏目?)(?:暂?[无缺空]|空缺|从略)(?:稿件?|内容|信息)?[，,；][^，。（）]{2,16}[）)]|本(?:期|栏目?)暂无\\p{IsHan}{1,4}(?:内容|稿件|信息)[。]?");

    /** So many lines stand above a line that says who sent an item in, at least. */
    private static final int FEWEST_ABOVE = 1;

    private final Ledger ledger;
    private final LocalDate today;

    /** @param today the day that stands for one that the source does not state */
    public IssueRecogniser(Ledger ledger, LocalDate today) {
        this.ledger = ledger;
        this.today = today;
    }

    public Recognised recognise(Galley galley) {
        Lines whole = new Lines(galley.slips());
        List<Integer> starts = Mastheads.in(whole);
        if (starts.size() < 2) {
            return one(whole);
        }
        List<FoundIssue> issues = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : whole.size();
            Traced first = whole.line(starts.get(i)).traced();
            if (i > 0) {
                String head = first.text().strip() + " " + whole.text(starts.get(i) + 1);
                ledger.doubt(Rule.SEVERAL_ISSUES, first, 0.8, head, String.valueOf(starts.size()));
            }
            issues.add(one(whole.part(starts.get(i), end)));
        }
        return new FoundIssues(issues);
    }

    private FoundIssue one(Lines whole) {
        Lines all = HeadLines.whole(HeadBelow.raised(whole.part(0, Footnotes.start(whole))));
        MastheadReader masthead = new MastheadReader(ledger);
        int head = masthead.read(all);
        int end = Math.max(head, FootExtent.start(all));
        int foot = ItemHands.reach(all.part(head, end), all.from(end)) ? end + 1 : end;
        ItemHands hands = new ItemHands(ledger);
        Lines body = hands.without(new CollapsedRows(all.part(head, foot), ledger).together())
                .plus(whole.from(Footnotes.start(whole)));
        Imprint imprint = new ImprintReader(ledger)
                .read(masthead.credits().plus(hands.taken()).plus(all.from(foot)));
        List<Block> note = new ArrayList<>();
        ContentsReader contents = new ContentsReader(ledger);
        body = LoneNumbers.without(titled(note(whole(contents.near(note(body, note))), note), note), ledger);
        Optional<LocalDate> date = masthead.date().or(imprint::printed);
        if (masthead.date().isEmpty() && imprint.printed().isPresent()) {
            ledger.added(
                    "date " + imprint.printed().get(),
                    new Finding(Rule.DATE, 0.85, imprint.printed().get().toString()));
        }
        if (date.isEmpty()) {
            ledger.doubt(
                    Rule.NO_DATE, masthead.name().stream().findFirst().orElse(Traced.EMPTY), 0, today.toString(), "?");
        }
        return new FoundIssue(
                masthead.name(),
                Traced.EMPTY,
                masthead.number(),
                masthead.issuer().or(imprint::printer),
                date,
                note,
                sections(body, contents.listed(), new ItemReader(ledger, date, areSigned(body))),
                imprint);
    }

    /** Whether lines of their own say who sent items in; a single one may be a credit of the whole, unless more stands below it. */
    private static boolean areSigned(Lines body) {
        List<Integer> signed = IntStream.range(0, body.size())
                .filter(i -> Byline.says(body.text(i)))
                .boxed()
                .toList();
        return signed.size() > 1 || signed.stream().anyMatch(i -> i > FEWEST_ABOVE && i < body.size() - 2);
    }

    private Lines whole(Lines body) {
        return new BrokenTitles(ledger).joined(body);
    }

    /** Takes the editors' note that stands below the title of the first article, and perhaps its subtitle. */
    private Lines titled(Lines body, List<Block> note) {
        int at = 0;
        while (at < 2 && isHeadline(body, at)) {
            at++;
        }
        return at == 0 || !note.isEmpty() ? body : body.part(0, at).plus(note(body.from(at), note));
    }

    private static boolean isHeadline(Lines body, int at) {
        String text = body.text(at);
        return body.isLine(at)
                && (at == 0 || text.startsWith("—"))
                && Wording.isTitle(text.replaceFirst("^[—-]+", ""))
                && Marker.of(text).isEmpty()
                && Wording.bracketed(text).isEmpty()
                && !HeadExtent.NOTE.matcher(text).find();
    }

    /** Takes the editors' note off the head of a text: its paragraph, or those up to the next heading or marker. */
    private Lines note(Lines body, List<Block> note) {
        Matcher label = HeadExtent.NOTE.matcher(body.text(0));
        if (body.isEmpty() || !label.find() || !isNoteLabel(label.group()) || isAboveTitle(body, label)) {
            return body;
        }
        Traced line = body.line(0).traced().strip();
        ledger.drop(line.slice(0, label.end()), Finding.of(Rule.EDITORS_NOTE));
        Traced rest = line.from(label.end()).strip();
        int end = 1;
        if (!rest.isEmpty()) {
            note.add(Block.Paragraph.of(rest));
        }
        if (rest.isEmpty() && body.isLine(end) && !Wording.isTitle(body.text(end))) {
            note.add(Block.Paragraph.of(body.line(end).traced().strip()));
            end++;
        }
        return body.from(end);
    }

    /** Whether the words for a foreword stand alone above a title with a text of its own, as the name of a section does. */
    private static boolean isAboveTitle(Lines body, Matcher label) {
        return label.end() == body.text(0).length()
                && label.group().matches("[卷刊]首语|开篇语")
                && Wording.isTitle(body.text(1))
                && !Wording.isClosed(body.text(1))
                && Wording.isProse(body.text(2));
    }

    private static boolean isNoteLabel(String label) {
        return label.length() > 1
                && (label.contains("编")
                        || label.matches(".*(?:卷首|刊首|开篇|导)语.*")
                        || label.matches(".*按[\\s　]*语.*")
                        || label.matches(".*[：:】〗\\]）)]$"));
    }

    private List<FoundSection> sections(Lines body, Set<String> listed, ItemReader reader) {
        Openings openings = new Openings(body, listed);
        if (ReportParts.are(body, openings)) {
            return List.of(new FoundSection(Traced.EMPTY, List.of(reader.untitled(body))));
        }
        Outline outline = new Outliner(openings, new OutlineCost(openings, listed)).best();
        List<FoundSection> sections = new ArrayList<>();
        PrintedNumbers numbers = new PrintedNumbers(body, ledger);
        numbers.ask(outline.openings());
        for (Part part : outline.parts()) {
            Traced name = part.name().isPresent()
                    ? name(body.line(part.name().getAsInt()).traced().strip())
                    : Traced.EMPTY;
            numbers.ask(part.items());
            List<FoundItem> items = items(body, part, name, reader);
            if (items.isEmpty() && !part.grouped()) {
                ledger.doubt(Rule.EMPTY_SECTION, name, 0.9, name.text());
            }
            sections.add(new FoundSection(name, items));
        }
        return sections;
    }

    private List<FoundItem> items(Lines body, Part part, Traced name, ItemReader reader) {
        Lines lines = body.part(part.start(), part.end());
        if (part.name().isPresent() && leaveOutVacancy(lines)) {
            return List.of();
        }
        if (part.name().isPresent() && (isCalendar(lines) || PointList.is(lines, 0, lines.size()))) {
            return List.of(reader.calendar(name, lines));
        }
        reader.section();
        List<Integer> starts = new ArrayList<>(part.items());
        int first = part.start();
        if (part.name().isPresent() && lines.size() > 1 && leaveOutVacancy(lines.part(0, 1))) {
            starts.remove((Object) first);
            first++;
        }
        if (first < part.end() && (starts.isEmpty() || starts.get(0) > first)) {
            starts.add(0, first);
        }
        List<FoundItem> items = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : part.end();
            items.add(reader.read(body.part(starts.get(i), end), part.name().isEmpty()));
        }
        return items;
    }

    /** Whether some lines are days and what is done on each, and nothing else. */
    private static boolean isCalendar(Lines lines) {
        return lines.size() > 1
                && IntStream.range(0, lines.size()).allMatch(i -> Schedule.isWhole(Openings.bare(lines.text(i))));
    }

    /** Whether some lines say nothing but that there is nothing. */
    static boolean isVacant(Lines lines, int start, int end) {
        return end == start + 1
                && lines.isLine(start)
                && VACANT.matcher(lines.text(start)).matches();
    }

    /** Leaves out a line by which a section says of itself that it is empty; says whether that was all there is. */
    private boolean leaveOutVacancy(Lines lines) {
        boolean vacant = isVacant(lines, 0, lines.size());
        if (vacant) {
            ledger.drop(lines.line(0).traced().strip(), Finding.of(Rule.EMPTY_SECTION));
        }
        return vacant;
    }

    /** The name of a section without brackets or number. */
    private Traced name(Traced line) {
        String text = line.text();
        Optional<String> bracketed = Wording.bracketed(text);
        int start = bracketed
                .map(text::indexOf)
                .orElseGet(() -> Marker.of(text).map(Marker::length).orElse(0));
        int end = bracketed
                .map(each -> start + each.length())
                .orElse(text.replaceAll("[" + Signs.CLASS + "：:\\s　]+$", "").length());
        ledger.drop(line.slice(0, start).strip(), Finding.of(Rule.SECTION));
        ledger.drop(line.from(end).strip(), Finding.of(Rule.SECTION));
        Traced name = line.slice(start, end);
        boolean spaced = name.text().matches("\\p{IsHan}(?:[\\s　]+\\p{IsHan})+");
        return spaced ? Traced.joined(name.split(Pattern.compile("[\\s　]+"))) : name;
    }
}
