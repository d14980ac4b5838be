package dev.jianbao.importers.structure.news;

import dev.jianbao.importers.galley.Finding;
import dev.jianbao.importers.galley.Galley;
import dev.jianbao.importers.galley.Ledger;
import dev.jianbao.importers.galley.Rule;
import dev.jianbao.importers.galley.Slip;
import dev.jianbao.importers.galley.Slip.Line;
import dev.jianbao.importers.galley.Traced;
import dev.jianbao.importers.lexis.Dates;
import dev.jianbao.importers.lexis.Wording;
import dev.jianbao.importers.manuscript.Style;
import dev.jianbao.importers.structure.BodyReader;
import dev.jianbao.importers.structure.FoundRepost;
import dev.jianbao.importers.structure.Lines;
import dev.jianbao.importers.structure.LoneNumbers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises the parts of a piece of news. */
public final class RepostRecogniser {
    private static final int HEAD = 8;
    private static final int FOOT = 5;
    private static final int FARTHEST_AUTHOR = 14;
    private static final int SHORTEST_TITLE = 8;
    private static final int SHORTEST_HEADLINE = 12;
    private static final Pattern DOCUMENT_NUMBER =
            Pattern.compile("[\\p{IsHan}]{2,12}[〔﹝\\[（(](?:19|20)[0-9]{2}[〕﹞\\]）)][0-9]{1,4}号");
    private static final Pattern DOCUMENT_TITLE = Pattern.compile("[^。；：]{4,60}的(?:批复|通知|函|意见|报告|请示|决定|公告|通告|通报)");
    private static final Pattern DAY_BEFORE = Pattern.compile(
            "^[\\s　]*(?:date|Date|日期|时间)?[\\s　：:]*20[0-9]{2}-[0-9]{1,2}-[0-9]{1,2}(?:[\\s　]+[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?)?[\\s　]+(?=[\\p{IsHan}“])");
    private static final Pattern SPOKEN_ON = Pattern.compile("[（(][\\s　]*(?:20|19|二)[^（()）]{6,16}[\\s　]*[）)]");
    private static final int LONGEST_DATED = 80;
    private static final Pattern PICTURE_COUNTER = Pattern.compile("[\\s　]*[0-9]{1,2}[\\s　]*/[\\s　]*[0-9]{1,2}[\\s　]*");
    /** What a page names by the title of its text and a few words: 某某_二维码. */
    private static final Pattern LABELLED_AGAIN = Pattern.compile("_[\\p{IsHan}A-Za-z]{2,10}[\\s　]*$");

    private static final Pattern BRACKETS = Pattern.compile("[［\\[](.+)[］\\]]");
    private static final Pattern BRACKET_REMARK =
            Pattern.compile("方括[号號][内內]的[标標][题題][为為]本站所[拟擬].{0,12}|The title in brackets is .{0,80}");

    private final Ledger ledger;
    private final LocalDate today;

    public RepostRecogniser(Ledger ledger, LocalDate today) {
        this.ledger = ledger;
        this.today = today;
    }

    public FoundRepost recognise(Galley galley) {
        List<Slip> slips = new ArrayList<>(galley.slips());
        BylineReader byline = new BylineReader(ledger, new Lines(slips).text());
        slips.removeIf(this::isMark);
        unfoldHead(slips);
        partDay(slips);
        TrailingCredits.part(slips);
        FoldedFacts.join(slips);
        Optional<LocalDate> stated = new FactsAbove(ledger, byline).take(slips);
        uniteTitle(slips);
        int head = LoneFacts.takeAbove(slips, takeBylines(slips, byline), byline);
        LoneFacts.take(slips, head, byline, ledger);
        slips.removeIf(slip ->
                slip instanceof Line line && byline.takePaper(line.traced().strip()));
        slips.removeIf(this::isPictureCounter);
        boolean bracketed = slips.removeIf(this::isBracketRemark);
        NewsHeads heads = NewsHeads.take(slips, head, byline, ledger);
        Traced title = bracketed ? unbracketed(heads.title()) : heads.title();
        Traced subtitle = heads.subtitle();
        withoutRepeats(slips, title.text(), subtitle.text());
        Lines body = LoneNumbers.without(new Lines(slips), ledger);
        SpunWording.ask(body, byline.isSpun(), ledger);
        boolean supplied = title.isEmpty();
        Traced named = supplied ? new NewsName(ledger).supplied(body) : title;
        if (!supplied) {
            new NewsName(ledger).compare(named, body);
        }
        Bylines found = byline.found();
        EventDate day = EventDate.of(found.date().or(() -> stated), body.text(), today);
        if (day.supplied()) {
            ledger.doubt(
                    Rule.NO_DATE,
                    body.isLine(0)
                            ? body.line(0)
                                    .traced()
                                    .slice(0, Math.min(12, body.line(0).traced().length()))
                            : Traced.EMPTY,
                    day.confidence(),
                    day.date().toString(),
                    day.evidence().isEmpty() ? "?" : day.evidence());
        }
        return new FoundRepost(
                named,
                supplied || bracketed,
                subtitle,
                source(found, body),
                found.editor(),
                found.authors().isEmpty() ? TextCredits.of(body) : found.authors(),
                Optional.of(day.date()),
                day.supplied(),
                found.time(),
                found.url(),
                new BodyReader(ledger, false).read(Subheads.headed(SeveralTexts.headed(body, ledger))),
                Optional.empty());
    }

    /** Who published a text: who a line says did so, whose reporter wrote it, who signs it. */
    private static Traced source(Bylines found, Lines body) {
        if (!found.source().isEmpty()) {
            return found.source();
        }
        Traced paper = TextCredits.paper(body);
        return paper.isEmpty() ? SignedBody.of(body) : paper;
    }

    /** Leaves out the title where it stands over the text again, on one line or on several, with the line under it. */
    private void withoutRepeats(List<Slip> slips, String title, String subtitle) {
        String key = key(title);
        for (int i = 0; key.length() >= SHORTEST_TITLE && i < Math.min(HEAD, slips.size()); i++) {
            StringBuilder together = new StringBuilder();
            for (int n = 0; n < 3 && i + n < slips.size() && slips.get(i + n) instanceof Line line; n++) {
                together.append(key(LABELLED_AGAIN.matcher(line.text()).replaceFirst("")));
                if (together.toString().equals(key)) {
                    boolean under =
                            !subtitle.isEmpty() && key(text(slips, i + n + 1)).equals(key(subtitle));
                    List<Slip> again = slips.subList(i, i + n + (under ? 2 : 1));
                    again.forEach(
                            each -> ledger.drop(((Line) each).traced().strip(), Finding.of(Rule.DUPLICATE_TITLE)));
                    again.clear();
                    return;
                }
            }
        }
    }

    private static String key(String text) {
        return text.replaceAll("[^\\p{IsHan}A-Za-z0-9]", "");
    }

    /** Which of several pictures is shown: 1/3. */
    private boolean isPictureCounter(Slip slip) {
        boolean counter = slip instanceof Line line
                && PICTURE_COUNTER.matcher(line.text()).matches();
        if (counter) {
            ledger.drop(((Line) slip).traced(), Finding.of(Rule.ADVERT, 0.9));
        }
        return counter;
    }

    /** What our own pages say below a title that is the archive's and not the source's. */
    private boolean isBracketRemark(Slip slip) {
        boolean remark = slip instanceof Line line
                && BRACKET_REMARK.matcher(line.text().strip()).matches();
        if (remark) {
            ledger.drop(((Line) slip).traced().strip(), Finding.of(Rule.NO_TITLE));
        }
        return remark;
    }

    /** A line that says that a text is another's, and no more. */
    private boolean isMark(Slip slip) {
        boolean mark =
                slip instanceof Line line && line.text().strip().matches("[（(【\\[]?(?:转发|转载|原创|转自网络|网络转载|推荐)[）)】\\]]?");
        if (mark) {
            ledger.drop(((Line) slip).traced().strip(), Finding.of(Rule.ORIGIN));
        }
        return mark;
    }

    private Traced unbracketed(Traced title) {
        Matcher brackets = BRACKETS.matcher(title.text());
        if (!brackets.matches()) {
            return title;
        }
        ledger.drop(title.slice(0, brackets.start(1)), Finding.of(Rule.NO_TITLE));
        ledger.drop(title.from(brackets.end(1)), Finding.of(Rule.NO_TITLE));
        return title.group(brackets, 1);
    }

    /** A table of one row that stands over everything says where the text comes from: its cells are lines. */
    private static void unfoldHead(List<Slip> slips) {
        if (!slips.isEmpty()
                && slips.get(0) instanceof Slip.Grid grid
                && grid.rows().size() == 1) {
            slips.remove(0);
            List<Slip.Square> cells = grid.rows().get(0);
            for (int i = cells.size() - 1; i >= 0; i--) {
                slips.add(0, new Line(cells.get(i).traced(), grid.place(), Style.PLAIN));
            }
        }
    }

    /** Makes a line of its own of a day in figures that stands right before the title or the first sentence, where a page had its label. */
    private static void partDay(List<Slip> slips) {
        for (int i = 0; i < Math.min(2, slips.size()); i++) {
            Line line = slips.get(i) instanceof Line each ? each : null;
            Matcher day = line == null ? null : DAY_BEFORE.matcher(line.text());
            if (line != null
                    && day != null
                    && day.find()
                    && (isSentence(line)
                            || i == 0
                                    && isHeadline(
                                            line.text().substring(day.end()).strip()))) {
                slips.set(i, line.with(line.traced().from(day.end())));
                slips.add(i, new Line(line.traced().slice(0, day.end()).strip(), line.place(), Style.PLAIN));
                return;
            }
        }
    }

    /** Whether words are too many for a name and tell something, as a title does, and nothing that stands beside a day. */
    private static boolean isHeadline(String words) {
        return words.length() >= SHORTEST_HEADLINE
                && Wording.isTitle(words)
                && BylineLabel.in(words).isEmpty()
                && !UnlabelledByline.areKnown(words)
                && !words.matches(".*[|｜丨].*|.*[\\s　]{2,}.*");
    }

    /** Makes one line of the title of a document on two lines, with nothing but its number above and whom it is for below. */
    private void uniteTitle(List<Slip> slips) {
        int at = !slips.isEmpty() && DOCUMENT_NUMBER.matcher(text(slips, 0)).matches() ? 1 : 0;
        String first = text(slips, at);
        boolean parted = first.startsWith("关于")
                && Wording.isTitle(first)
                && DOCUMENT_TITLE.matcher(text(slips, at + 1)).matches()
                && text(slips, at + 2).endsWith("：");
        if (parted) {
            Line before = (Line) slips.get(at);
            Line after = (Line) slips.remove(at + 1);
            ledger.seam(
                    after.traced().strip(),
                    new Finding(Rule.HARD_WRAP, 0.9, first + "｜" + after.text().strip()));
            slips.set(
                    at, before.with(before.traced().strip().plus(after.traced().strip())));
        }
        if (at == 1 && DOCUMENT_TITLE.matcher(text(slips, 1)).matches()) {
            slips.add(1, slips.remove(0));
        }
    }

    private static String text(List<Slip> slips, int at) {
        return at < slips.size() && slips.get(at) instanceof Line line
                ? line.text().strip()
                : "";
    }

    /** Takes the lines that say where the text comes from; returns how many lines stand before the first of them at the head. */
    private static int takeBylines(List<Slip> slips, BylineReader byline) {
        int before = 0;
        int text = 0;
        while (text < slips.size() && !isSentence(slips.get(text))) {
            text++;
        }
        for (int i = Math.min(FARTHEST_AUTHOR, text) - 1; i >= 0; i--) {
            if (slips.get(i) instanceof Line line
                    && byline.takeAuthors(line.traced().strip(), text(slips, i + 1))) {
                slips.remove(i);
                before = before > i ? before - 1 : before;
                text--;
            }
        }
        for (int i = Math.min(HEAD, slips.size()) - 1; i >= 0; i--) {
            if (slips.get(i) instanceof Line line
                    && (i < text || byline.isAmong(line.traced().strip()))
                    && !(isSpokenOn(line) && isDatedAbove(slips, i))
                    && !(i > text && SignedBody.signs(text(slips, i - 1), text(slips, i)))
                    && byline.take(line.traced().strip(), false)) {
                slips.remove(i);
                before = i;
            }
        }
        for (int i = slips.size() - 1; i >= Math.max(1, slips.size() - FOOT); i--) {
            if (slips.get(i) instanceof Line line
                    && (i < text
                            || isAtFoot(slips, i)
                            || byline.isAmong(line.traced().strip()))
                    && byline.take(line.traced().strip(), true)) {
                slips.remove(i);
            }
        }
        return before;
    }

    /** Whether a line is nothing but a day in brackets, as that of a speech is given. */
    private static boolean isSpokenOn(Line line) {
        return SPOKEN_ON.matcher(line.text().strip()).matches();
    }

    /** Whether one of the lines above says when the text was put where it stands. */
    private static boolean isDatedAbove(List<Slip> slips, int at) {
        return slips.subList(0, at).stream()
                .anyMatch(slip -> slip instanceof Line line
                        && line.text().length() <= LONGEST_DATED
                        && line.text().indexOf('。') < 0
                        && Dates.first(line.text()).isPresent()
                        && !BylineLabel.in(line.text()).isEmpty());
    }

    private static boolean isSentence(Slip slip) {
        return slip instanceof Line line && Wording.isSentence(line.text());
    }

    /** Whether no sentence stands below a line that counts readers. */
    private static boolean isAtFoot(List<Slip> slips, int at) {
        return ((Line) slips.get(at)).text().matches(".*[0-9].*")
                && slips.subList(at, slips.size()).stream().noneMatch(RepostRecogniser::isSentence);
    }
}
