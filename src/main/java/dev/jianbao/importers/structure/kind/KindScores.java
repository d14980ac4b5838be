package dev.jianbao.importers.structure.kind;

import dev.jianbao.importers.galley.Slip;
import dev.jianbao.importers.lexis.Dates;
import dev.jianbao.importers.lexis.Han;
import dev.jianbao.importers.lexis.Marker;
import dev.jianbao.importers.lexis.OrganisationForm;
import dev.jianbao.importers.lexis.Wording;
import dev.jianbao.importers.structure.FootExtent;
import dev.jianbao.importers.structure.Lines;
import dev.jianbao.importers.structure.masthead.ContentsReader;
import dev.jianbao.importers.structure.masthead.NumberReader;
import dev.jianbao.importers.structure.plan.BroughtTitle;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What speaks for each kind of document.
 *
 * @param issue for an issue of a bulletin
 * @param plan for an action plan
 * @param repost for a piece of news
 */
record KindScores(double issue, double plan, double repost) {
    private static final Pattern PLAN_CHAPTER = Pattern.compile(
            "^(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[）)]).{0,6}(?:总体要求|总体思路|指导思想|基本原则|主要目标|工作目标|目标任务|总体目标|重点任务|主要任务|工作举措|工作任务|重点工作|主要措施|工作措施|保障措施|组织实施|实施步骤|工作要求|组织领导).{0,6}");
    private static final Pattern DUTY = Pattern.compile(
            ".*[（(][^（）()]{2,120}(?:负责|牵头|配合|参与)[^（）()]{0,20}[）)][。；]?$|.*(?:责任单位|牵头单位|牵头部门|责任部门|配合单位)[：:].*");
    private static final Pattern NEWS = Pattern.compile(
            ".*(?:来源|稿源|泉源|滥觞|来历|责编|责任编辑|选稿|记者|通讯员)[\\s　]*[：:|丨].*|.{0,14}(?:网讯|报讯|社讯|电)[\\s　（(].*|.*[（(](?:通讯员|记者).{0,20}[）)].*"
                    + "|[\\s　]*第?[A-Z]?[0-9]{1,2}版[：:·][\\s　]*[\\p{IsHan}·]{2,12}[\\s　]*|[\\s　■●◆□◎○]*(?:本(?:报|网|台|刊)|[\\p{IsHan}]{2,8})?(?:见习|特约|首席)?记者[\\s　]+(?:[\\p{IsHan}·]{2,4}|\\p{IsHan}[ 　]{1,2}\\p{IsHan})[^，。]{0,30}");
    /** Who edited a text, with a colon and perhaps in brackets: no section, and the number behind the name is no issue’s. */
    private static final Pattern HAND = Pattern.compile(
            "[\\s　\\[【（(]*(?:责任编辑|责[\\s　]*编|编[\\s　]*辑|校[\\s　]*对|审[\\s　]*核|通讯员|记者)[\\s　]*[：:／/][^。]{1,40}");

    private static final Pattern DOCUMENT_NUMBER =
            Pattern.compile(".*[\\p{IsHan}]{1,10}[〔\\[（(](?:19|20)[0-9]{2}[〕\\]）)][0-9]{1,4}号.*");
    /** The number of an issue that is printed as those of documents are, behind a code that names the series: 教简报〔2025〕3号. */
    private static final Pattern SERIES_NUMBER = Pattern.compile(
            "[\\p{IsHan}]{0,8}(?:简报|专报|快报|要情|快讯|简讯|内参|周报|月报)[〔\\[（(](?:19|20)[0-9]{2}[〕\\]）)]第?[0-9]{1,4}号[\\s　]*");

    private static final Pattern SPECIAL =
            Pattern.compile("[（(]?[\\s　]*(?:特[\\s　]*刊|专[\\s　]*刊|增[\\s　]*刊|号[\\s　]*外)[\\s　]*[）)]?");
    private static final Pattern IMPRINT =
            Pattern.compile(".{3,30}(?:办公室|委员会|[局厅部处委会办府院]|中心|小组)(?:编印|主办|编|印)?[\\s　]{2,}(?:20[0-9]{2}|二[〇○零]).{5,9}");
    private static final Pattern DUTY_COLUMN = Pattern.compile(
            "(?:牵头|主责|责任|主办|承办|落实|负责|配合|协办|参[与加])(?:单位|部门|科室|股室|处室|机构|人)|(?:完成|办结|计划)?(?:时限|时间|期限|节点)(?:要求)?");
    /** How a message for telephones names a weekly: 校园周讯 | 第15周. */
    private static final Pattern WEEKLY = Pattern.compile(
            "[\\p{IsHan}“”]{0,14}(?:周讯|周报|周刊|一周|周记|月报|月刊|简报|快报|快讯|动态|资讯)[\\s　]*[|｜丨：:·—-][\\s　]*(?:20[0-9]{2}年)?第?[0-9一二三四五六七八九十]{1,4}[周月].*|.{2,20}(?:月刊|周刊|月报|周报|电子刊|会刊)[\\s　]*(?:20[0-9]{2}年)[0-9]{1,2}月(?:号|刊)?.{0,4}");

    /** The page of a newspaper, with the name of its part. */
    private static final Pattern PAGE = Pattern.compile("[\\s　]*第?[A-Z]?[0-9]{1,2}版[：:·]");

    /** When something was put on the web: issues bear a day and no hour. */
    private static final Pattern HOUR =
            Pattern.compile("20[0-9]{2}[-/.年][0-9]{1,2}[-/.月][0-9]{1,2}日?[\\s　]*[0-2]?[0-9][:：][0-5][0-9]");

    /** The number of a journal in which a text was printed: behind the word for its source, in words that say so, or before the pages. */
    private static final Pattern JOURNAL = Pattern.compile(
            ".*(?:来源|出处|原载|载于|刊于)[\\s　]*[：:].*|.*(?:原载|[刊登]载|刊[登发]|载|发表)[于在]?[\\s　]*《[^《》]{2,20}》.*期.*|.*期[\\s　]*[（(：:，,]?[\\s　]*[0-9]{1,4}[-—–][0-9]{1,4}.*");

    /** The end of the title of a letter that answers one body or person, or of an announcement: these commit to nothing. */
    private static final Pattern LETTER = Pattern.compile(
            ".*(?:的(?:函|复函|批复)|(?:提案|建议|问题|来信|询问)的?答复)|(?!.*(?:方案|计划|规划|要点|行动|措施|意见)).*的(?:公告|通告|公示|通报)");

    /** To whom a letter is addressed. */
    private static final Pattern ADDRESSED = Pattern.compile("各[^。；]{2,58}[：:]");

    /** What lines of news say together at most: each item of an issue may name its reporter. */
    private static final double MOST_TOLD = 3.6;

    /** What a heading in brackets says where nothing else is as in an issue. */
    private static final double BARE_SECTION = 0.2;

    /** A plan that follows others of its kind: 第三期学前教育行动计划. */
    private static final Pattern TERM = Pattern.compile(".*第[0-9一二三四五六七八九十]{1,2}期\\p{IsHan}{4,}.*");

    private static final int MOST_HEADINGS = 12;
    private static final int POSTED = 6;
    private static final int SHORTEST_TITLE = 10;

    /** What stands before the points of a list in documents of any kind. */
    private static final char LIST = '•';

    private static final int HEAD = 14;

    /** What only a paper says above its text, and the number of the journal that printed it. */
    private static final Pattern PAPER =
            Pattern.compile("[【\\[（(]?(?:关[\\s　]*键[\\s　]*词|摘[\\s　]*要|中图分类号|文献标识码|作者简介|基金项目).*");

    private static final Pattern PAPER_NUMBER =
            Pattern.compile(".{2,30}(?:19|20)[0-9]{2}年[\\s　]*第?[\\s　]*[0-9]{1,2}期.{0,6}");
    private static final int PAPER_HEAD = 16;

    /** A journal and which number of it printed a text, below the title or the day: 2016年22期; issues of offices are counted with 第. */
    private static final Pattern PRINTED_IN =
            Pattern.compile("\\p{IsHan}{2,16}[\\s　·]*(?:19|20)[0-9]{2}年[\\s　]*[0-9]{1,2}期[\\s　]*");

    /** Whether a line names the number of the journal that a paper stood in. */
    private static boolean isOfPaper(Lines lines, int i) {
        return PAPER_NUMBER.matcher(lines.text(i)).matches()
                && IntStream.range(0, PAPER_HEAD)
                        .anyMatch(at -> PAPER.matcher(lines.text(at)).matches());
    }

    static KindScores of(Lines lines) {
        double issue = 0;
        double plan = 0;
        double repost = 0.5;
        double told = 0;
        int signs = 0;
        int brackets = 0;
        int duties = 0;
        boolean numbered = false;
        boolean addressed = false;
        boolean points = PlanTitles.hasPoints(lines);
        boolean letter = IntStream.range(0, Math.min(HEAD, lines.size()))
                .anyMatch(i -> LETTER.matcher(lines.text(i)).matches());
        int foot = FootExtent.start(lines);
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.text(i);
            signs += Marker.begins(text, Marker.Kind.SIGN) && text.charAt(0) != LIST ? 1 : 0;
            brackets +=
                    Wording.bracketed(text).isPresent() && !HAND.matcher(text).matches() ? 1 : 0;
            duties += text.length() < 2000 && DUTY.matcher(text).matches() ? 1 : 0;
            plan += text.length() < 30 && PLAN_CHAPTER.matcher(text).matches() ? 0.8 : 0;
            if (i < HEAD && text.length() <= 60) {
                issue += head(lines, i);
                plan += i < 6 && text.indexOf('。') < 0 && PlanTitles.isOne(text, points) ? 1.2 : 0;
                plan += i < 6
                                && PlanTitles.endsAsOne(BroughtTitle.nameIn(text))
                                && BroughtTitle.isBroughtBelow(lines, i)
                        ? 3
                        : 0;
                numbered |= isDocumentNumber(text);
                plan += !letter && isDocumentNumber(text) ? 1 : 0;
                addressed |= ADDRESSED.matcher(text).matches();
            }
            told += (i < HEAD || i > lines.size() - 6)
                            && text.length() < 400
                            && NEWS.matcher(text).matches()
                    ? 1.2
                    : 0;
            repost += i < POSTED && text.length() < 80 && HOUR.matcher(text).find() ? 0.8 : 0;
            plan += lines.slips().get(i) instanceof Slip.Grid grid ? table(grid, i) : collapsed(lines, i);
        }
        repost += Math.min(MOST_TOLD, told);
        plan += numbered && addressed ? 0.6 : 0;
        boolean headed = issue > 0 || brackets > 0;
        double sections = issue > 0 || foot < lines.size() || signs > 0 ? brackets : BARE_SECTION * brackets;
        issue += (headed ? Math.min(2, 0.5 * signs) : 0) + Math.min(2, sections) + foot(lines, foot);
        plan += Math.min(3, 0.7 * duties)
                + (lines.text().contains("制定本方案") || lines.text().contains("特制定") ? 0.8 : 0);
        return new KindScores(issue, lines.size() > 1 ? plan : 0, repost);
    }

    private static boolean isDocumentNumber(String text) {
        return DOCUMENT_NUMBER.matcher(text).matches()
                && !SERIES_NUMBER.matcher(text).matches();
    }

    /** What a table says: one of which two columns are about who answers for something and by when is a plan’s. */
    private static double table(Slip.Grid grid, int at) {
        long duties = grid.rows().stream()
                .limit(2)
                .flatMap(List::stream)
                .filter(cell -> DUTY_COLUMN.matcher(Han.squeezed(cell.text())).matches())
                .count();
        return (at > 4 ? 0.4 : 0) + (duties > 1 ? 2 : 0);
    }

    /** The same of a table that collapsed to one cell a line: its headings stand below each other, the number first. */
    private static double collapsed(Lines lines, int at) {
        if (!lines.text(at).matches("序[\\s　]*号|编[\\s　]*号")) {
            return 0;
        }
        long duties = IntStream.range(at + 1, at + MOST_HEADINGS)
                .filter(i -> DUTY_COLUMN.matcher(Han.squeezed(lines.text(i))).matches())
                .count();
        return duties > 1 ? 2 : 0;
    }

    /** What a foot says: one with recipients is a bulletin’s or a plan’s, one with editors alone may be anything’s. */
    private static double foot(Lines lines, int foot) {
        boolean sent = IntStream.range(foot, lines.size()).anyMatch(at -> Wording.isDistribution(lines.text(at)));
        return sent ? 0.8 : foot < lines.size() ? 0.3 : 0;
    }

    private static double head(Lines lines, int i) {
        String text = lines.text(i);
        if (!lines.isLine(i) || HAND.matcher(text).matches()) {
            return 0;
        }
        boolean numbered = text.indexOf('。') < 0
                && !NumberReader.read(lines.line(i).traced()).number().isNone()
                && text.length() <= 50
                && !isDocumentNumber(text)
                && !(TERM.matcher(text).matches() && PlanTitles.endsAsOne(text))
                && !JOURNAL.matcher(text).matches()
                && !isOfPaper(lines, i)
                && !(i > 0 && PRINTED_IN.matcher(text).matches() && !Wording.isSeries(text));
        boolean special = i < 4 && SPECIAL.matcher(text).matches();
        boolean series = i < 4
                && Wording.isSeries(text)
                && !isColumn(lines, i)
                && !isAddressedBelow(lines, i)
                && !PAGE.matcher(text).lookingAt()
                && Dates.first(text)
                        .filter(day -> text.substring(0, day.start()).matches("[\\sA-Za-z:：]*"))
                        .isEmpty();
        boolean weekly = i < 4 && WEEKLY.matcher(text).matches();
        return (numbered ? 3 : 0)
                + (weekly ? 3 : 0)
                + (special ? 2.5 : 0)
                + (series && followsImprint(lines, i) ? 1.5 : 0)
                + (series ? 1.2 : 0)
                + (ContentsReader.isHeading(text) ? 0.8 : 0);
    }

    /** Whether a line is the name of a column of a site: below it stand a title, which no masthead has there, and a day alone. */
    private static boolean isColumn(Lines lines, int i) {
        String title = lines.text(i + 1);
        return i == 0
                && title.length() >= SHORTEST_TITLE
                && Wording.isTitle(title)
                && !Wording.isSeries(title)
                && OrganisationForm.kind(title).isEmpty()
                && Dates.first(title).isEmpty()
                && Dates.first(lines.text(i + 2))
                        .filter(day -> day.start() == 0
                                && day.end() == lines.text(i + 2).length())
                        .isPresent();
    }

    /** Whether a line is the title of a document: right below it stands to whom that is addressed, which no issue says there. */
    private static boolean isAddressedBelow(Lines lines, int i) {
        return ADDRESSED.matcher(lines.text(i + 1)).matches();
    }

    /** Whether one of the next lines names an issuer and a day side by side, as a masthead does. */
    private static boolean followsImprint(Lines lines, int i) {
        return IntStream.rangeClosed(i + 1, i + 3)
                .anyMatch(at -> IMPRINT.matcher(lines.text(at)).matches());
    }

    double best() {
        return Math.max(issue, Math.max(plan, repost));
    }

    /** How far the best is ahead of the others, from 0 to 1. */
    double confidence() {
        double sum = issue + plan + repost;
        return sum == 0 ? 0 : Math.min(1, best() / sum + 0.15);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "issue %.1f, plan %.1f, repost %.1f", issue, plan, repost);
    }
}
