package dev.jianbao.importers.structure.news;

import dev.jianbao.importers.galley.Finding;
import dev.jianbao.importers.galley.Galley;
import dev.jianbao.importers.galley.Ledger;
import dev.jianbao.importers.galley.Rule;
import dev.jianbao.importers.galley.Slip;
import dev.jianbao.importers.galley.Slip.Line;
import dev.jianbao.importers.galley.Traced;
import dev.jianbao.importers.lexis.Han;
import dev.jianbao.importers.lexis.Marker;
import dev.jianbao.importers.lexis.OrganisationForm;
import dev.jianbao.importers.lexis.Wording;
import dev.jianbao.importers.manuscript.Style;
import dev.jianbao.importers.structure.Block;
import dev.jianbao.importers.structure.BodyReader;
import dev.jianbao.importers.structure.FoundRepost;
import dev.jianbao.importers.structure.Lines;
import dev.jianbao.importers.structure.LoneNumbers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises the parts of a piece of news. */
public final class RepostRecogniser {
    private static final int HEAD = 8;
    private static final int FOOT = 5;
    private static final int FARTHEST_AUTHOR = 14;
    private static final int SHORTEST_TITLE = 8;
    private static final int SHORTEST_SENTENCE = 20;
    private static final Pattern LABEL = Pattern.compile("^(?:原标题|标题|题目|\\[?(?:原创|转载)\\]?)[\\s　]*[：:\\]][\\s　]*");
    private static final Pattern SITE = Pattern.compile(
            "(?:[\\s　]*(?:_|--|\\||｜)[\\s　]*[^_|｜，。]{2,16}){0,3}[\\s　]*(?:_|--|\\||｜| - )[\\s　]*[^_|｜，。]{2,16}(?:网|频道|门户|门户网站|在线|客户端|公众号|平台|资讯|[局厅会府校])$|(?:-[^-_|｜，。“”]{2,12}){0,2}-[^-_|｜，。“”]{2,12}(?:网|频道|门户网站|在线)$");
    private static final int LONGEST_NAME = 16;
    private static final int LONGEST_OPENING = 120;
    private static final int LONGEST_SCRAP = 30;
    private static final int LONGEST_SUBTITLE = 60;
    private static final Pattern EVENT =
            Pattern.compile("(?:主办|承办|协办|举办|组织|开展|实施)的([^，。]{8,48}(?:举行|召开|举办|开班|启动|开幕|闭幕|结束|举行完毕))[。，]");
    private static final Pattern CAPTION = Pattern.compile(
            "^[（(▲△↑▼]?[\\s　]*(?:[上下左右本]?图(?:为|[一二三四五六七八九十0-9]{0,2}[：:])|图片[：:]|摄影[：:])|^▲|[\\s　](?:供图|摄)[）)]?$");
    private static final Pattern OPENING = Pattern.compile(
            "^(?:[【\\[]?(?:内容)?(?:摘[\\s　]*要|提要)[】\\]]?[：:]?[\\s　]*)?(?:[^，。（(：]{0,12}(?:讯|电)[\\s　：]*)?(?:[（(][^）)]{2,40}[）)])?[\\s　]*(?:(?:截至|截止)?(?:20[0-9]{2}年)?(?:[0-9]{1,2}月)?[0-9]{1,8}日(?:[上下]午|晚)?(?:[0-9]{1,2}[时点](?:半|[0-9]{1,2}分)?)?，|(?:近日|日前|最近|近期)，)?");
    /** A title that runs on into the words with which a speech begins. */
    private static final Pattern SPEECH =
            Pattern.compile("(.{8,40}?(?:讲话|发言|致辞|演讲)(?:稿|提纲|材料)?)(?:同志们|各位|尊敬的|老师们|同学们|亲爱的).{0,24}[：:！!，].*");

    private static final Pattern FIRST_TITLE = Pattern.compile("[（(]?原标题[\\s　]*[：:].{4,60}");
    /** A line that says of itself what it is, and one in brackets. */
    private static final Pattern NO_HEADING = Pattern.compile(
            "[【\\[][^】\\]]{2,8}[】\\]].+|(?:关键词|摘[\\s　]*要|中图分类号|文献标识码|作者简介|基金项目)[\\s　]*[：:].*|[（(][^（()）]*[，,][^（()）]*[0-9]{6}[）)]");

    private static final Pattern CREDIT =
            Pattern.compile("(?<=[。！？”])[\\s　]*[（(]?(?:作者|记者|通讯员|撰稿|供稿)[\\s　]*[|丨：:][\\s　]*\\p{IsHan}[^。，]{1,30}$");
    private static final Pattern DOCUMENT_NUMBER =
            Pattern.compile("[\\p{IsHan}]{2,12}[〔﹝\\[（(]20[0-9]{2}[〕﹞\\]）)][0-9]{1,4}号");
    private static final Pattern DOCUMENT_TITLE = Pattern.compile("[^。；：]{4,60}的(?:批复|通知|函|意见|报告|请示|决定|公告|通告|通报)");
    private static final Pattern NO_TITLE =
            Pattern.compile(".{0,60}[：:]|\\p{IsHan}{1,4}|[（(].{4,60}[）)]|附[\\s　]*件[0-9一二三四五六七八九十]{0,2}|[^\\p{IsHan}]*");
    private static final Pattern PICTURE_COUNTER = Pattern.compile("[\\s　]*[0-9]{1,2}[\\s　]*/[\\s　]*[0-9]{1,2}[\\s　]*");
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
        partCredits(slips);
        Optional<LocalDate> stated = new FactsAbove(ledger, byline).take(slips);
        uniteTitle(slips);
        int head = takeBylines(slips, byline);
        slips.removeIf(this::isPictureCounter);
        boolean bracketed = slips.removeIf(this::isBracketRemark);
        Heads heads = heads(slips, head, byline);
        Traced title = bracketed ? unbracketed(heads.title()) : heads.title();
        Traced subtitle = heads.subtitle();
        withoutRepeats(slips, title.text());
        Lines body = LoneNumbers.without(new Lines(slips), ledger);
        SpunWording.ask(body, byline.isSpun(), ledger);
        boolean supplied = title.isEmpty();
        Traced named = supplied ? suppliedTitle(body) : title;
        if (!supplied) {
            compare(named, body);
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
                found.source(),
                found.editor(),
                found.authors(),
                Optional.of(day.date()),
                day.supplied(),
                found.time(),
                found.url(),
                blocks(body),
                Optional.empty());
    }

    /** Leaves out the title where it stands over the text again, on one line or on several. */
    private void withoutRepeats(List<Slip> slips, String title) {
        String key = title.replaceAll("[^\\p{IsHan}A-Za-z0-9]", "");
        for (int i = 0; key.length() >= SHORTEST_TITLE && i < Math.min(HEAD, slips.size()); i++) {
            StringBuilder together = new StringBuilder();
            for (int n = 0; n < 3 && i + n < slips.size() && slips.get(i + n) instanceof Line line; n++) {
                together.append(line.text().replaceAll("[^\\p{IsHan}A-Za-z0-9]", ""));
                if (together.toString().equals(key)) {
                    List<Slip> again = slips.subList(i, i + n + 1);
                    again.forEach(
                            each -> ledger.drop(((Line) each).traced().strip(), Finding.of(Rule.DUPLICATE_TITLE)));
                    again.clear();
                    return;
                }
            }
        }
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

    /** Under which title a text was published first; it has another here. */
    private boolean isFirstTitle(Slip slip) {
        boolean first = slip instanceof Line line
                && FIRST_TITLE.matcher(line.text().strip()).matches();
        if (first) {
            ledger.drop(((Line) slip).traced().strip(), Finding.of(Rule.ORIGIN, 0.9));
        }
        return first;
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

    /** Makes a line of its own of who wrote a text where that stands behind its last sentence. */
    private static void partCredits(List<Slip> slips) {
        for (int i = slips.size() - 1; i >= Math.max(0, slips.size() - FOOT); i--) {
            Line line = slips.get(i) instanceof Line each ? each : null;
            Matcher credit = line == null ? null : CREDIT.matcher(line.text());
            if (line != null && credit != null && credit.find()) {
                slips.set(i, line.with(line.traced().slice(0, credit.start())));
                slips.add(i + 1, new Line(line.traced().from(credit.start()).strip(), line.place(), Style.PLAIN));
                return;
            }
        }
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

    private static boolean isSentence(Slip slip) {
        return slip instanceof Line line
                && line.text().length() >= SHORTEST_SENTENCE
                && line.text().indexOf('。') >= 0;
    }

    /** Whether no sentence stands below a line that counts readers. */
    private static boolean isAtFoot(List<Slip> slips, int at) {
        return ((Line) slips.get(at)).text().matches(".*[0-9].*")
                && slips.subList(at, slips.size()).stream().noneMatch(RepostRecogniser::isSentence);
    }

    /** What stands over the text: its title, and the line over or under it. */
    private record Heads(Traced title, Traced subtitle) {}

    /** Few words without a stop, far above a title: what a page has around it. */
    private static boolean isScrap(String text) {
        return text.length() <= LONGEST_SCRAP && !text.matches(".*[，。！？；：].*");
    }

    private static boolean isEnglish(String text) {
        return Han.count(text) == 0 && text.matches(".*[A-Za-z]{2}.*");
    }

    private Heads heads(List<Slip> slips, int byline, BylineReader bylines) {
        OptionalInt found = new NewsTitle(slips, byline, ledger).find();
        if (found.isEmpty()) {
            return new Heads(Traced.EMPTY, Traced.EMPTY);
        }
        int at = found.getAsInt();
        Traced title = trimmed(((Line) slips.remove(at)).traced().strip());
        Traced over = Traced.EMPTY;
        for (int i = at - 1; i >= 0; i--) {
            if (!(slips.get(i) instanceof Line)) {
                continue;
            }
            Traced line = ((Line) slips.get(i)).traced().strip();
            if (BareCredits.isAffiliation(line.text())) {
                continue;
            }
            if (NewsTitle.isSite(line.text())) {
                bylines.publisher(line);
                slips.remove(i);
            } else if (NewsTitle.isSeries(line.text())
                    || i == at - 1
                            && over.isEmpty()
                            && (Wording.isTitle(line.text()) || at == 1 && isEnglish(line.text()))) {
                over = over.isEmpty() ? line : line.plus(Traced.added(" ")).plus(over);
                slips.remove(i);
            } else if (isScrap(line.text())) {
                ledger.doubt(Rule.LEFTOVER, line, 0.7, line.text());
                ledger.drop(line, Finding.of(Rule.NAVIGATION, 0.7));
                slips.remove(i);
            }
        }
        if (!slips.isEmpty() && isFirstTitle(slips.get(0))) {
            slips.remove(0);
        }
        Traced under = subtitle(slips, byline > at + 1);
        if (!under.isEmpty() && !over.isEmpty()) {
            slips.add(0, new Line(over, slips.get(0).place(), Style.PLAIN));
            over = Traced.EMPTY;
        }
        return new Heads(title, under.isEmpty() ? over : under);
    }

    /** A title without the label before it and the names of channel and site behind it. */
    private Traced trimmed(Traced written) {
        Traced title = written;
        Matcher label = LABEL.matcher(title.text());
        if (label.find()) {
            ledger.drop(title.slice(0, label.end()), Finding.of(Rule.TITLE));
            title = title.from(label.end());
        }
        Matcher site = SITE.matcher(title.text());
        if (site.find() && site.start() >= SHORTEST_TITLE) {
            ledger.drop(title.from(site.start()), new Finding(Rule.TITLE, 0.9, site.group()));
            title = title.slice(0, site.start());
        }
        return title.strip();
    }

    /** The line under a title: one after dashes, or one that stands above the byline. */
    private Traced subtitle(List<Slip> slips, boolean above) {
        if (slips.size() < 2 || !(slips.get(0) instanceof Line first)) {
            return Traced.EMPTY;
        }
        Traced line = first.traced().strip();
        boolean dashed = line.text().matches("(?:——|--|—|──).*");
        if (line.length() >= LONGEST_SUBTITLE || !dashed && !(above && Wording.isTitle(line.text()))) {
            return Traced.EMPTY;
        }
        slips.remove(0);
        int dashes =
                line.length() - line.text().replaceFirst("^[—─-]+[\\s　]*", "").length();
        ledger.drop(line.slice(0, dashes), Finding.of(Rule.SUBTITLE));
        return line.from(dashes);
    }

    /** A title made of the words of the first sentence; nothing is put into it that does not stand there. */
    private Traced suppliedTitle(Lines body) {
        int at = telling(body);
        String line = body.text(at);
        String first = line.substring(Marker.of(line).map(Marker::length).orElse(0));
        Matcher event = EVENT.matcher(first);
        String title = event.find() ? event.group(1) : clause(first);
        Traced place = body.isLine(at) ? body.line(at).traced() : Traced.EMPTY;
        ledger.doubt(Rule.NO_TITLE, place.slice(0, Math.min(12, place.length())), 0.4, title.isEmpty() ? "?" : title);
        return Traced.added(title.isEmpty() ? "?" : title);
    }

    /** The first line that tells something: whom a letter is for, a lone name and where its bearer works, or the word for an annex do not. */
    private static int telling(Lines body) {
        for (int i = 0; i < Math.min(HEAD, body.size()); i++) {
            if (body.isLine(i) && !NO_TITLE.matcher(body.text(i)).matches()) {
                return i;
            }
        }
        return 0;
    }

    private static String clause(String sentence) {
        Matcher speech = SPEECH.matcher(sentence.substring(0, Math.min(sentence.length(), LONGEST_OPENING)));
        if (speech.matches()) {
            return speech.group(1);
        }
        String text = OPENING.matcher(sentence).replaceFirst("");
        int stop = text.indexOf('。');
        int comma = text.indexOf('，', 8);
        int end = comma > 0 && (stop < 0 || comma < stop) ? comma : stop > 0 ? stop : text.length();
        return text.substring(0, Math.min(end, 40));
    }

    /** Asks whether a title belongs to its text where the two have few words in common. */
    private void compare(Traced title, Lines body) {
        String text = body.text();
        String subject = subject(title.text());
        String words = title.text().replaceAll("[^\\p{IsHan}]", "");
        int pairs = Math.max(1, words.length() - 1);
        int found = 0;
        for (int i = 0; i + 2 <= words.length(); i++) {
            found += text.contains(words.substring(i, i + 2)) ? 1 : 0;
        }
        if (found < 0.25 * pairs || !text.contains(subject)) {
            ledger.doubt(Rule.TITLE, title, 0.5, title.text());
        }
    }

    /** The body with whose name a title begins; empty where it begins with none. */
    private static String subject(String title) {
        for (int end = Math.min(title.length(), LONGEST_NAME); end >= 5; end--) {
            if (OrganisationForm.kind(title.substring(0, end)).isPresent()) {
                return title.substring(0, end);
            }
        }
        return "";
    }

    private List<Block> blocks(Lines body) {
        List<Slip> slips = new ArrayList<>();
        int depth = 0;
        for (int i = 0; i < body.size(); i++) {
            Slip slip = body.slips().get(i);
            boolean heading = isSubhead(body, i);
            depth = heading ? depth + 1 : 0;
            slips.add(heading ? headed((Line) slip, Math.min(depth, 2)) : slip);
        }
        return new BodyReader(ledger, false).read(new Lines(slips));
    }

    private static Line headed(Line line, int depth) {
        return new Line(
                line.traced(),
                line.place(),
                new Style(depth, false, line.style().apart(), line.style().bold()));
    }

    /** A short line without a stop, among running text. */
    private static boolean isSubhead(Lines body, int i) {
        String text = body.text(i);
        boolean shaped = body.isLine(i)
                && (body.line(i).style().heading() > 0
                        || Wording.isTitle(text)
                                && !Wording.isClosed(text.replaceAll("[”》）]$", ""))
                                && text.length() <= 36);
        if (NO_HEADING.matcher(text).matches()
                || BareCredits.isAffiliation(text)
                || CAPTION.matcher(text).find()
                || CAPTION.matcher(body.text(i + 1)).find() && text.length() <= 36) {
            return false;
        }
        boolean behind =
                i == 0 || Wording.isClosed(body.text(i - 1)) || body.text(i - 1).length() <= 36;
        boolean before = body.text(i + 1).length() > 36
                || Wording.isClosed(body.text(i + 1))
                        && body.text(i + 1).length() > text.length()
                        && body.text(i + 1).length() > 20
                || Wording.isTitle(body.text(i + 1)) && body.text(i + 2).length() > 36;
        return shaped && behind && before && (Marker.of(text).isEmpty() || !text.endsWith("："));
    }
}
