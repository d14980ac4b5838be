package dev.jianbao.importers.margin;

import dev.jianbao.importers.galley.Finding;
import dev.jianbao.importers.galley.Ledger;
import dev.jianbao.importers.galley.Rule;
import dev.jianbao.importers.galley.Slip;
import dev.jianbao.importers.galley.Slip.Line;
import dev.jianbao.importers.galley.Traced;
import dev.jianbao.importers.lexis.Dates;
import dev.jianbao.importers.lexis.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The page of a forum: a title, and below it what one after the other wrote, each under a line that says who and when. The document is
 * what the first of them wrote, under the name that he has there; what others answered is none of it.
 */
final class ForumThread {
    private static final Pattern POST = Pattern.compile(
            "(?=[^。，]{0,30}发表于)[^。，]*?(?:(?<=^|[\\s　|｜])(?<NAME>[^\\s　。，|｜]{1,20})[\\s　]*)?发表于[\\s　：:]*(?<PART>20[0-9]{2}[-/年][0-9]{1,2}[-/月][0-9]{1,2}日?(?:[\\s　]+[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?)?)[^。]{0,60}");
    /** What stands round the posts of a forum, and nowhere else together. */
    private static final List<Pattern> OF_FORUM = List.of(
            Pattern.compile("只看(?:该作者|楼主|大图)|倒序浏览|阅读模式"),
            Pattern.compile("电梯直达|楼主|沙发|板凳|[0-9]+[楼#]"),
            Pattern.compile("[\\[【]?复制链接[\\]】]?"),
            Pattern.compile("返回列表|发新帖|发表回复|高级模式"),
            Pattern.compile("查看[\\s　]*[：:]|回复[\\s　]*[：:]"),
            Pattern.compile("积分|威望|金币|新手上路|主题.{0,6}帖子|精华"),
            Pattern.compile("后才可以回帖|本版积分规则|才可以下载或查看|Powered by Discuz|回复[\\s　]+举报"));

    private static final int ENOUGH = 3;
    private static final Pattern COPY = Pattern.compile("(?<PART>.*?)[\\s　]*[\\[【][\\s　]*复制链接[\\s　]*[\\]】]?[\\s　]*");
    private static final Pattern PLACE = Pattern.compile("[»›>]");
    /** Between the line of who and when and the post: what can be pressed, and what the forum says to those who have no account. */
    private static final Pattern PRESSED = Pattern.compile(
            "[\\s　|｜·xX]*(?:(?:只看该作者|只看大图|倒序浏览|正序浏览|阅读模式|显示全部楼层|来自.{2,12}客户端|登录|注册|立即注册|使用道具|电梯直达|楼主|跳转到指定楼层|字体大小[：:].{0,12})[\\s　|｜·]*){1,8}|马上注册.{0,40}|[您你]需要|才可以下载或查看.{0,14}|[\\s　|｜xX]*");

    private static final Pattern END = Pattern.compile(
            "[\\s　]*(?:评分|参与人数.*|点评|回复|举报|(?:回复|支持|反对|举报|使用道具|收藏|分享|顶|踩)[0-9]{0,5}(?:[\\s　|]+(?:回复|支持|反对|举报|使用道具|收藏|分享|顶|踩|[0-9]+)){1,6}|.{0,4}登录后才可以回帖.*|[您你]需要登录.*|本版积分规则|上一主题.*|下一页.*|收藏[0-9]*|Powered by.*|.{0,20}Archiver.*|沙发|板凳|地板|[0-9]{1,3}[楼#])[\\s　]*");
    /** The title of a post within it. */
    private static final Pattern TITLE = Pattern.compile("(?:标题|主题)[\\s　]*[：:][\\s　]*(?<PART>[^。]{6,60})");

    private static final String PART = "PART";
    private static final int FARTHEST_TITLE = 60;
    private static final int SHORTEST_TITLE = 6;

    private ForumThread() {}

    /** The title, the day and the first post of such a page; all of it as it is where it is none. */
    static List<Slip> without(List<Slip> slips, Ledger ledger) {
        OptionalInt post = IntStream.range(0, slips.size())
                .filter(i -> POST.matcher(text(slips, i)).matches())
                .findFirst();
        if (post.isEmpty() || !isForum(slips)) {
            return slips;
        }
        int by = post.getAsInt();
        int start = by + 1;
        while (start < slips.size() - 1 && PRESSED.matcher(text(slips, start)).matches()) {
            start++;
        }
        OptionalInt title = title(slips, by);
        if (title.isEmpty() && TITLE.matcher(text(slips, start)).matches()) {
            title = OptionalInt.of(start);
            start++;
        }
        int end = end(slips, start);
        if (title.isEmpty() || end <= start) {
            return slips;
        }
        List<Slip> kept = new ArrayList<>();
        for (int i = 0; i < slips.size(); i++) {
            if (i == title.getAsInt() || i == by) {
                kept.add(part((Line) slips.get(i), i == by ? POST : i > by ? TITLE : COPY, ledger));
            } else if (i >= start && i < end) {
                kept.add(slips.get(i));
            } else if (slips.get(i) instanceof Line line) {
                ledger.drop(line.traced().strip(), Finding.of(Rule.NAVIGATION, 0.85));
            } else {
                kept.add(slips.get(i));
            }
        }
        return kept;
    }

    private static boolean isForum(List<Slip> slips) {
        return OF_FORUM.stream()
                        .filter(each -> IntStream.range(0, slips.size())
                                .mapToObj(i -> text(slips, i))
                                .anyMatch(text -> text.indexOf('。') < 0
                                        && each.matcher(text).find()))
                        .count()
                >= ENOUGH;
    }

    /** The line that says what can be copied, or the one before it; else the nearest above the post that reads like a title. */
    private static OptionalInt title(List<Slip> slips, int by) {
        int top = Math.max(0, by - FARTHEST_TITLE);
        for (int i = top; i < by; i++) {
            Matcher copy = COPY.matcher(text(slips, i));
            if (copy.matches()) {
                return OptionalInt.of(copy.group(PART).length() >= SHORTEST_TITLE || i == top ? i : i - 1);
            }
        }
        return IntStream.iterate(by - 1, i -> i >= top, i -> i - 1)
                .filter(i -> text(slips, i).length() >= 2 * SHORTEST_TITLE
                        && Wording.isTitle(text(slips, i))
                        && !PLACE.matcher(text(slips, i)).find()
                        && Dates.first(text(slips, i)).isEmpty())
                .findFirst();
    }

    /** Where the first post ends: at what stands below each, or above the line of who wrote the next. */
    private static int end(List<Slip> slips, int start) {
        int end = start;
        while (end < slips.size()
                && !END.matcher(text(slips, end)).matches()
                && !POST.matcher(text(slips, end)).matches()) {
            end++;
        }
        boolean answered = end < slips.size() && POST.matcher(text(slips, end)).matches();
        while (answered && end > start && !text(slips, end - 1).matches(".*[。！？”）)]")) {
            end--;
        }
        return end;
    }

    /** The part of a line that is of the document. */
    private static Slip part(Line line, Pattern pattern, Ledger ledger) {
        Traced traced = line.traced().strip();
        Matcher match = pattern.matcher(traced.text());
        if (!match.matches()) {
            return line.with(traced);
        }
        Traced part = traced.slice(match.start(PART), match.end(PART));
        int start = match.start(PART);
        if (pattern.equals(POST) && match.start("NAME") >= 0) {
            Traced name = traced.slice(match.start("NAME"), match.end("NAME"));
            ledger.drop(traced.slice(match.end("NAME"), start).strip(), Finding.of(Rule.NAVIGATION, 0.85));
            start = match.start("NAME");
            part = part.plus(Traced.added("　作者：")).plus(name);
        }
        ledger.drop(traced.slice(0, start).strip(), Finding.of(Rule.NAVIGATION, 0.85));
        ledger.drop(traced.from(match.end(PART)).strip(), Finding.of(Rule.NAVIGATION, 0.85));
        return line.with(part);
    }

    private static String text(List<Slip> slips, int at) {
        return slips.get(at) instanceof Line line ? line.text().strip() : "";
    }
}
