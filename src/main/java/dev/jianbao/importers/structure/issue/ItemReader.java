package dev.jianbao.importers.structure.issue;

import dev.jianbao.importers.galley.Finding;
import dev.jianbao.importers.galley.Ledger;
import dev.jianbao.importers.galley.Rule;
import dev.jianbao.importers.galley.Slip;
import dev.jianbao.importers.galley.Slip.Line;
import dev.jianbao.importers.galley.Traced;
import dev.jianbao.importers.lexis.Marker;
import dev.jianbao.importers.lexis.Marker.Kind;
import dev.jianbao.importers.lexis.Pairs;
import dev.jianbao.importers.lexis.Schedule;
import dev.jianbao.importers.lexis.Signs;
import dev.jianbao.importers.lexis.Wording;
import dev.jianbao.importers.structure.Block;
import dev.jianbao.importers.structure.BodyReader;
import dev.jianbao.importers.structure.FoundItem;
import dev.jianbao.importers.structure.Lines;
import dev.jianbao.importers.structure.sender.ItemSender;
import dev.jianbao.importers.structure.sender.OrganisationLabels;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Makes an item of the lines that belong to it. */
final class ItemReader {
    private static final int LONGEST_LEAD = 60;
    private static final int SHORT = 30;
    private static final Pattern NOTICE = Pattern.compile(".*(?:说明|启事|通知|公告|征稿|致读者|更正|预告)$");
    private static final Pattern DASHES = Pattern.compile("^[\\s　]*(?:——|--|—|－－)[\\s　]*");
    private static final Pattern MORE = Pattern.compile("[" + Signs.CLASS + "\\s　&&[^√＊*]]");
    /** Whose news it is, before a wide gap and the text. */
    private static final Pattern UNIT = Pattern.compile("^(\\p{IsHan}{2,14})(?:　+|[ \t]{2,})(?=[^\\s　][^　]{14,}。)");

    private static final Pattern SIGNS = Pattern.compile("(?<=.)[\\s　]*[" + Signs.CLASS + "&&[^√＊*]]{1,3}$");

    private final Ledger ledger;
    private final ItemDay day;
    private final boolean signed;
    private ItemSender sender;
    private boolean asked;

    /** @param signed whether lines at the ends of items say who sent them in */
    ItemReader(Ledger ledger, Optional<LocalDate> issued, boolean signed) {
        this.signed = signed;
        this.ledger = ledger;
        this.sender = new ItemSender(ledger, signed);
        this.day = new ItemDay(ledger, issued);
    }

    /** The first line and the rest of an item, its marker and title taken off. */
    private record Opened(Traced title, boolean supplied, Lines body) {}

    FoundItem read(Lines lines, boolean mayBeNotice) {
        sender = new ItemSender(ledger, signed);
        return read(open(sender.offEnd(lines)), mayBeNotice);
    }

    /** The calendar or the list of points that a section holds and nothing else: what the section is called stands for its title. */
    FoundItem calendar(Traced name, Lines lines) {
        ledger.added(name.text(), Finding.of(Rule.NO_TITLE, 0.9));
        return new FoundItem(
                FoundItem.Kind.BRIEF,
                Traced.added(name.text()),
                true,
                Traced.EMPTY,
                new BodyReader(ledger, false).read(lines),
                Optional.empty(),
                Traced.EMPTY,
                Traced.EMPTY,
                Optional.empty());
    }

    /** Another section begins, in which a first title that is supplied is asked about. */
    void section() {
        asked = false;
    }

    /** A text that begins without a title, whatever its first line looks like. */
    FoundItem untitled(Lines lines) {
        sender = new ItemSender(ledger, signed);
        Lines text = sender.offEnd(lines);
        int prose = 0;
        while (prose < text.size() - 1 && !(text.isLine(prose) && Wording.isProse(text.text(prose)))) {
            prose++;
        }
        Traced first = text.isLine(prose) ? text.line(prose).traced().strip() : Traced.EMPTY;
        return read(supplied(first, text), false);
    }

    private FoundItem read(Opened opened, boolean mayBeNotice) {
        Traced subtitle = Traced.EMPTY;
        Lines body = opened.body();
        Matcher dashes = DASHES.matcher(body.text(0));
        if (dashes.find() && body.text(0).length() <= LONGEST_LEAD && Wording.isTitle(body.text(0))) {
            Traced line = body.line(0).traced().strip();
            ledger.drop(line.slice(0, dashes.end()), Finding.of(Rule.SUBTITLE));
            subtitle = line.from(dashes.end());
            body = body.from(1);
        } else if (!opened.supplied() && Subtitle.isFirst(opened.title().text(), body)) {
            subtitle = body.line(0).traced().strip();
            ledger.doubt(Rule.SUBTITLE, subtitle, 0.6, subtitle.text());
            body = body.from(1);
        }
        body = sender.offHead(body, !subtitle.isEmpty());
        Traced named = sender.offTitle(opened.title());
        Optional<String> dated = day.behind(named);
        Traced title = dated.isPresent() ? day.without(named) : named;
        FoundItem.Kind kind = kind(title, subtitle, body, mayBeNotice);
        List<Block> blocks = new BodyReader(ledger, kind == FoundItem.Kind.ARTICLE).read(body);
        Optional<String> when = dated.isPresent() || kind != FoundItem.Kind.BRIEF ? dated : day.of(blocks);
        return new FoundItem(
                kind,
                title,
                opened.supplied(),
                subtitle,
                blocks,
                when,
                sender.body(),
                sender.author(),
                Optional.empty());
    }

    private static FoundItem.Kind kind(Traced title, Traced subtitle, Lines body, boolean mayBeNotice) {
        if (mayBeNotice && NOTICE.matcher(title.text()).matches()) {
            return FoundItem.Kind.NOTICE;
        }
        long headings = body.slips().stream()
                .filter(slip -> slip instanceof Line line
                        && (Marker.begins(line.text(), Kind.HAN) || Marker.begins(line.text(), Kind.HAN_BRACKETED)))
                .count();
        return !subtitle.isEmpty() || headings >= 2 ? FoundItem.Kind.ARTICLE : FoundItem.Kind.BRIEF;
    }

    /** A table alone: the headings of its columns stand for a title. */
    private Opened tabled(Lines lines) {
        Slip.Grid grid = (Slip.Grid) lines.slips().get(0);
        String heads = grid.rows().stream()
                .limit(1)
                .flatMap(List::stream)
                .map(each -> each.traced().text().strip())
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining("、"));
        String title = heads.isEmpty() ? "?" : heads.substring(0, Math.min(heads.length(), SHORT));
        ledger.doubt(Rule.NO_TITLE, Traced.EMPTY, 0.3, title);
        return new Opened(Traced.added(title), true, lines);
    }

    /** How much of a line its marker takes, all the signs of one included: ★★★. */
    private static int marks(String line) {
        int end = Marker.of(line)
                .filter(each -> each.kind() != Kind.IN_WORDS && each.kind() != Kind.ORDINAL)
                .map(Marker::length)
                .orElse(0);
        while (end > 0
                && end < line.length()
                && MORE.matcher(line.substring(end, end + 1)).matches()) {
            end++;
        }
        return end;
    }

    /** A text without the unit before it whose news it is. */
    private Traced sent(Traced text) {
        Matcher unit = UNIT.matcher(text.text());
        if (!unit.find() || !OrganisationLabels.isSender(unit.group(1))) {
            return text;
        }
        ledger.seam(text.from(unit.end()), Finding.of(Rule.SENDER));
        sender.said(text.group(unit, 1));
        return text.from(unit.end());
    }

    /** The bold beginning of a line, as a title. */
    private Traced bold(Traced text, int end) {
        boolean stopped = "。：".indexOf(text.at(end - 1)) >= 0;
        ledger.seam(text.from(end), Finding.of(Rule.TITLE));
        Traced title = stopped ? unstopped(text.slice(0, end), end - 1) : text.slice(0, end);
        return title.strip();
    }

    private Opened open(Lines lines) {
        if (!lines.isLine(0)) {
            return tabled(lines);
        }
        Traced line = lines.line(0).traced().strip();
        int skip = marks(line.text());
        if (skip > 0) {
            ledger.drop(line.slice(0, skip).strip(), Finding.of(Rule.ITEM_MARK));
        }
        Traced text = unbracketed(unsigned(line.from(skip).strip(), skip > 0));
        if (text.isEmpty()) {
            return lines.size() > 1 ? open(lines.from(1)) : supplied(line, lines);
        }
        Lines rest = lines.from(1);
        if (Salutation.is(text.text()) && Wording.isProse(rest.text(0))) {
            return supplied(rest.line(0).traced().strip(), lines);
        }
        if (Pairs.are(text.text(), rest.text(0)) || Pairs.begins(text.text())) {
            return supplied(text, before(text, lines, rest));
        }
        Optional<Matcher> label = Openings.label(text.text());
        if (label.isPresent()) {
            return labelled(text, label.get(), lines, rest);
        }
        Optional<BoldLead> bold = BoldLead.of(lines.line(0).with(text));
        if (bold.isPresent()) {
            int end = bold.get().end();
            return new Opened(bold(text, end), false, before(text.from(end), lines, rest));
        }
        Traced told = sent(text);
        if (told.length() < text.length()) {
            return open(before(told, lines, rest));
        }
        OptionalInt gap = LeadTitle.gap(text.text());
        if (gap.isPresent()) {
            ledger.seam(text.from(gap.getAsInt()), Finding.of(Rule.TITLE));
            return new Opened(text.slice(0, gap.getAsInt()), false, before(text.from(gap.getAsInt()), lines, rest));
        }
        Optional<LeadTitle> lead = LeadTitle.of(text.text());
        if (lead.isPresent()) {
            int end = lead.get().end();
            ledger.seam(text.from(end + 1), Finding.of(Rule.TITLE));
            return new Opened(unstopped(text, end), false, before(text.from(end + 1), lines, rest));
        }
        int stop = text.text().indexOf('。');
        if (text.text().matches("[-–—·•].*|.*[；;]") || isScheduled(text.text(), rest.text(0))) {
            return supplied(text, before(text, lines, rest));
        }
        if (stop < 0 && text.length() <= LONGEST_LEAD + 20) {
            boolean colon = "：:".indexOf(text.at(text.length() - 1)) >= 0 && text.length() > 1;
            return new Opened(colon ? unstopped(text, text.length() - 1) : text, false, rest);
        }
        boolean whole = stop == text.length() - 1 && text.length() <= LONGEST_LEAD;
        boolean clause = text.text().indexOf('，') >= 0;
        if (whole && (!rest.isEmpty() && (skip > 0 || !clause) || text.length() <= SHORT && !clause)) {
            return new Opened(unstopped(text, stop), false, rest);
        }
        return supplied(text, new Lines(before(text, lines, rest).slips()));
    }

    /** Whether a line is an entry of a calendar, which ends as sentences do or has another below it. */
    private static boolean isScheduled(String line, String next) {
        return Schedule.isEntry(line) && (line.endsWith("。") || Schedule.isEntry(next));
    }

    /** Without the signs that close what a sign opened: ★★名单★★. */
    private Traced unsigned(Traced text, boolean signed) {
        Matcher signs = SIGNS.matcher(text.text());
        if (!signed || !signs.find()) {
            return text;
        }
        ledger.drop(text.from(signs.start()).strip(), Finding.of(Rule.ITEM_MARK));
        return text.slice(0, signs.start());
    }

    /** A desk or a body between round brackets, as it stands above its points, or a title between square ones, without them. */
    private Traced unbracketed(Traced text) {
        boolean framed = text.length() > 2
                && "【〖［〔".indexOf(text.at(0)) >= 0
                && Wording.bracketed(text.text()).isPresent();
        if (!framed && !OrganisationLabels.isDesk(text.text())) {
            return text;
        }
        ledger.drop(text.slice(0, 1), Finding.of(Rule.ITEM_MARK));
        ledger.drop(text.from(text.length() - 1), Finding.of(Rule.ITEM_MARK));
        return text.slice(1, text.length() - 1).strip();
    }

    /** An item that begins with words in brackets: who sent it in, or its title. */
    private Opened labelled(Traced text, Matcher label, Lines lines, Lines rest) {
        Traced words = text.group(label, 1);
        boolean sent = OrganisationLabels.isSender(words.text());
        Rule rule = sent ? Rule.SENDER : Rule.ITEM_MARK;
        ledger.drop(text.slice(0, label.start(1)).strip(), Finding.of(rule));
        ledger.drop(text.slice(label.end(1), label.end()).strip(), Finding.of(rule));
        Lines behind = before(text.from(label.end()), lines, rest);
        if (!sent) {
            return new Opened(words, false, behind);
        }
        sender.said(words);
        return open(behind);
    }

    private Traced unstopped(Traced text, int stop) {
        ledger.drop(text.slice(stop, stop + 1), Finding.of(Rule.TITLE_STOP));
        return text.slice(0, stop);
    }

    private static Lines before(Traced text, Lines lines, Lines rest) {
        List<Slip> all = new ArrayList<>();
        all.add(lines.line(0).with(text.strip()));
        all.addAll(rest.slips());
        return new Lines(all);
    }

    /** An item whose text has no title of its own: its first clause without the date, and the body named before it, stands for one, and says so. */
    private Opened supplied(Traced text, Lines body) {
        String clause = Pairs.named(text.text())
                .orElse(Schedule.matter(text.text()))
                .replaceFirst("^(?:\\p{IsHan}{3,16}：)?(?:20[0-9]{2}年)?[0-9]{1,2}月(?:[0-9]{1,2}日)?[^，。]{0,10}，", "");
        int end = end(clause);
        int stop = clause.indexOf('。');
        int length = end > 0 && (stop < 0 || end < stop) ? end : stop > 0 ? stop : clause.length();
        String title = clause.substring(0, Math.min(length, 30)).replaceFirst("[；;]$", "");
        if (asked) {
            ledger.added(title, Finding.of(Rule.NO_TITLE, 0.4));
        } else {
            ledger.doubt(Rule.NO_TITLE, text.slice(0, Math.min(12, text.length())), 0.4, title);
        }
        asked = true;
        return new Opened(Traced.added(title.isEmpty() ? "?" : title), true, body);
    }

    /** The first comma or semicolon behind the first few words; −1 where there is none. */
    private static int end(String clause) {
        int comma = clause.indexOf('，', 6);
        int semicolon = clause.indexOf('；', 6);
        return comma < 0 ? semicolon : semicolon < 0 ? comma : Math.min(comma, semicolon);
    }
}
