package dev.jianbao.importers.structure.issue;

import dev.jianbao.importers.galley.Finding;
import dev.jianbao.importers.galley.Galley;
import dev.jianbao.importers.galley.Ledger;
import dev.jianbao.importers.galley.Rule;
import dev.jianbao.importers.galley.Traced;
import dev.jianbao.importers.lexis.Marker;
import dev.jianbao.importers.lexis.Marker.Kind;
import dev.jianbao.importers.lexis.Wording;
import dev.jianbao.importers.manuscript.Extent;
import dev.jianbao.importers.structure.Block;
import dev.jianbao.importers.structure.Footnotes;
import dev.jianbao.importers.structure.FoundIssue;
import dev.jianbao.importers.structure.FoundIssue.FoundSection;
import dev.jianbao.importers.structure.FoundItem;
import dev.jianbao.importers.structure.Imprint;
import dev.jianbao.importers.structure.ImprintReader;
import dev.jianbao.importers.structure.Lines;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises the parts of an issue of a bulletin. */
public final class IssueRecogniser {
    private static final Pattern SECTION_WORD = Pattern.compile(
            "(?:[\\p{IsHan}]{0,8}(?:动态|要闻|要情|简讯|快讯|交流|经验|之窗|动向|聚焦|关注|摘登|集锦|报道|传真|园地|论坛|速递|在线|风采|巡礼|扫描|纵横|前沿|视点|专栏|借鉴|参考|部署|精神|批示|讲话|天地|之声|专题|选登|快报|通报|进展|调研|探索|实践|创新|信息|文摘|一线|基层|头条|速览|看点|资讯|公告|通知|表彰|荣誉|人事|学习|园丁|党建|安全|督查|问答|政策))");

    private static final Pattern VACANT = Pattern.compile(
            "[（(\\[【]?(?:本期|本栏目?|此栏|暂时)?[\\s　]*(?:本期)?(?:暂?[\\s　]*无|空缺|暂缺|从略|略|无内容|没有内容)(?:内容|稿件|信息|来稿)?[）)\\]】]?[。]?");

    private final Ledger ledger;

    public IssueRecogniser(Ledger ledger) {
        this.ledger = ledger;
    }

    public FoundIssue recognise(Galley galley) {
        Lines whole = new Lines(galley.slips());
        Lines all = whole.part(0, Footnotes.start(whole));
        MastheadReader masthead = new MastheadReader(ledger);
        int head = masthead.read(all);
        int foot = Math.max(head, ImprintReader.start(all));
        Imprint imprint = new ImprintReader(ledger).read(all.from(foot));
        Lines body = all.part(head, foot).plus(whole.from(all.size()));
        List<Block> note = new ArrayList<>();
        body = note(new ContentsReader(ledger).without(note(body, note)), note);
        Optional<LocalDate> date = masthead.date().or(imprint::printed);
        if (masthead.date().isEmpty() && imprint.printed().isPresent()) {
            ledger.added(
                    "date " + imprint.printed().get(),
                    new Finding(Rule.DATE, 0.85, imprint.printed().get().toString()));
        }
        return new FoundIssue(
                masthead.name(),
                masthead.number(),
                masthead.issuer().or(imprint::printer),
                date,
                note,
                sections(body, new ItemReader(ledger, date)),
                imprint);
    }

    /** Takes the editors' note off the head of a text: its paragraph, or those up to the next heading or marker. */
    private Lines note(Lines body, List<Block> note) {
        Matcher label = MastheadReader.NOTE.matcher(body.text(0));
        if (body.isEmpty() || !label.find() || !isNoteLabel(label.group())) {
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

    private static boolean isNoteLabel(String label) {
        return label.length() > 1
                && (label.contains("编") || label.matches(".*按[\\s　]*语.*") || label.matches(".*[：:】〗\\]）)]$"));
    }

    private List<FoundSection> sections(Lines body, ItemReader items) {
        List<Integer> starts = sectionStarts(body);
        List<FoundSection> sections = new ArrayList<>();
        int first = starts.isEmpty() ? body.size() : starts.get(0);
        if (first > 0) {
            sections.add(new FoundSection(Traced.EMPTY, items(body.part(0, first), items, true)));
        }
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : body.size();
            Traced name = name(body.line(starts.get(i)).traced().strip());
            List<FoundItem> found = items(withoutVacancy(body.part(starts.get(i) + 1, end)), items, false);
            if (found.isEmpty()) {
                ledger.doubt(Rule.EMPTY_SECTION, name, 0.9, name.text());
            }
            sections.add(new FoundSection(name, found));
        }
        return sections;
    }

    /** Nothing, where a section says of itself that it is empty. */
    private Lines withoutVacancy(Lines lines) {
        if (lines.size() != 1
                || !lines.isLine(0)
                || !VACANT.matcher(lines.text(0)).matches()) {
            return lines;
        }
        ledger.drop(lines.line(0).traced().strip(), Finding.of(Rule.EMPTY_SECTION));
        return lines.from(1);
    }

    private static List<FoundItem> items(Lines lines, ItemReader reader, boolean mayBeNotices) {
        return SectionReader.items(lines).stream()
                .map(each -> reader.read(each, mayBeNotices))
                .toList();
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
                .orElse(text.replaceAll("[★☆■●◆▲※：:\\s　]+$", "").length());
        ledger.drop(line.slice(0, start).strip(), Finding.of(Rule.SECTION));
        ledger.drop(line.from(end).strip(), Finding.of(Rule.SECTION));
        Traced name = line.slice(start, end);
        boolean spaced = name.text().matches("\\p{IsHan}(?:[\\s　]+\\p{IsHan})+");
        return spaced ? Traced.joined(name.split(Pattern.compile("[\\s　]+"))) : name;
    }

    private static List<Integer> sectionStarts(Lines body) {
        List<Integer> bracketed = new ArrayList<>();
        List<Integer> worded = new ArrayList<>();
        List<Integer> numbered = new ArrayList<>();
        for (int i = 0; i < body.size(); i++) {
            String text = body.text(i);
            if (Wording.bracketed(text).isPresent()) {
                bracketed.add(i);
            } else if (isWord(text)) {
                worded.add(i);
            } else if (Marker.begins(text, Kind.HAN)
                    && isWord(text.substring(Marker.of(text).orElseThrow().length()))) {
                numbered.add(i);
            }
        }
        if (bracketed.isEmpty() && worded.size() > 1) {
            return withSameSign(body, worded);
        }
        if (!bracketed.isEmpty()) {
            return bracketed;
        }
        if (worded.isEmpty() && numbered.size() > 1) {
            return withTheOtherNumbers(body);
        }
        return worded;
    }

    /** With the other short lines that begin with the sign that all names of sections found so far begin with. */
    private static List<Integer> withSameSign(Lines body, List<Integer> worded) {
        char sign = body.text(worded.get(0)).charAt(0);
        boolean bold = worded.stream().allMatch(i -> isBold(body, i));
        boolean signed =
                worded.stream().allMatch(i -> body.text(i).charAt(0) == sign && Marker.begins(body.text(i), Kind.SIGN));
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i < body.size(); i++) {
            String text = body.text(i);
            boolean same = signed
                    && !text.isEmpty()
                    && text.charAt(0) == sign
                    && text.length() <= 12
                    && !Wording.isClosed(text);
            boolean alike = bold && isBold(body, i) && text.length() <= 12 && !Wording.isClosed(text);
            if (same || alike || worded.contains(i)) {
                starts.add(i);
            }
        }
        return starts;
    }

    private static boolean isBold(Lines body, int i) {
        return body.isLine(i)
                && body.line(i).style().bold().stream().mapToInt(Extent::length).sum()
                        >= body.line(i).text().strip().length();
    }

    /** All short lines numbered 一、 二、, of which some are names of sections. */
    private static List<Integer> withTheOtherNumbers(Lines body) {
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i < body.size(); i++) {
            String text = body.text(i);
            if (Marker.begins(text, Kind.HAN) && text.length() <= 14 && !Wording.isClosed(text)) {
                starts.add(i);
            }
        }
        return starts;
    }

    private static boolean isWord(String text) {
        String bare =
                text.replaceAll("^[★☆■●◆▲※◎○□◇\\s　]+|[★☆■●◆▲※◎○□◇：:\\s　]+$", "").replaceAll("[\\s　]", "");
        return bare.length() >= 2
                && bare.length() <= 10
                && SECTION_WORD.matcher(bare).matches();
    }
}
