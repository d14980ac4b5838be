package dev.jianbao.importers.lexis;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a line reads: as running text, as a title, as part of a masthead or colophon. */
public final class Wording {
    private static final Pattern BRACKETED = Pattern.compile("^[\\s　]*(?:[" + Signs.CLASS
            + "]?[\\s　]*)[【〖〔\\[［〚「『][\\s　]*([^】〗〕\\]］〛」』]{2,16}?)[\\s　]*[】〗〕\\]］〛」』][\\s　]*$");
    private static final Pattern FLANKED = Pattern.compile("^[\\s　]*([" + Signs.CLASS
            + "—=～~<>《》-]{1,3})[\\s　]*([\\p{IsHan}“”][\\p{IsHan}“”\\s　]{0,12}[\\p{IsHan}“”])[\\s　]*\\1[\\s　]*$");
    private static final String GAP = "[\\s　]*";
    private static final String LEAD = "(?:[" + Signs.CLASS + "]" + Signs.VARIANT + "*[\\s　]*)?";
    /** The words before those whom a document goes to; the longer first. */
    public static final String RECIPIENTS = spaced(
            "主报|主送|印发(?=[\\s　]*[：:][\\s　]*各)|呈报|呈送|呈阅|报送|抄送|抄报|抄发|抄至|分送|分发|下发|印送|印发至|发送范围|发送对象|发送单位|发送|发至|报|送|发|呈|抄");

    private static final Pattern COLOPHON =
            Pattern.compile("^" + GAP + LEAD + "(?:本[期刊])?(?:" + RECIPIENTS + ")" + GAP + "[：:].*");
    /** The words before those who made a document. */
    public static final String HANDS = spaced(
            "本期责任编辑|本期责编|编委会主任|编委会|编委|顾问|美编|执行主编|撰稿|供稿|拟稿|起草|执笔|责任编辑|责编|执行编辑|值班编辑|美术编辑|本期编辑|编辑|编校|校对|核稿|审核|审稿|审校|编审|主编|副主编|总编|初审|复审|终审|一审|二审|三审|签审|审签|审定|签批|核发|组稿|统稿|采编|整理|制表|填表|排版|监制|签发|审读|图文|文图|摄影|编|校|审");

    /** A hand before a name, a gap between them. */
    public static final String GAPPED_HAND =
            "(责任编辑|美术编辑|执行编辑|本期编辑|责编|编辑|审核|审稿|审读|校对|主编|副主编|撰稿|摄影|签发|排版)[\\s　]{1,4}(?=\\p{IsHan}[\\s　]?\\p{IsHan}{1,3}(?:[\\s　]{2,}|$|[\\s　](?:编辑|责编|责任编辑|审核|审稿|校对|签发)[\\s　]))";

    private static final Pattern GAPPED =
            Pattern.compile(GAP + "(?:" + GAPPED_HAND + "\\p{IsHan}[\\s　]?\\p{IsHan}{1,3}(?:[\\s　]+|$)){2,6}");

    private static final Pattern CREDITS =
            Pattern.compile("^[\\s　（(【]*" + LEAD + "(?:" + HANDS + ")" + GAP + "(?:人员?|单位)?" + GAP + "[】]?[：:丨|｜].*");
    private static final Pattern PRINTED =
            Pattern.compile(".*(?:印[\\s　]*发|印[\\s　]*制|共[\\s　]*印|印[\\s　]*[0-9]+[\\s　]*份).*|.*日[\\s　]*印[\\s　]*$");
    private static final Pattern YEARS = Pattern.compile("[（(]?(?:19|20)[0-9]{2}年?[-—–－~～至到]+(?:19|20)[0-9]{2}年?[）)]?");
    private static final String TERMINALS = "。！？!?；;：:…”’）)】』」》.";

    private static final int SHORTEST_SENTENCE = 20;
    private static final Pattern REPORT = Pattern.compile(
            "[\\s　]*(?:[^。，：]{4,40}：)?(?:(?:20[0-9]{2} ?年 ?)?[0-9]{1,2} ?月(?: ?[0-9]{1,2} ?日)?(?: ?[至到—-] ?[0-9]{1,2} ?日)?(?:以来|[上下]午|晚)?(?: ?[0-9]{1,2}[:：][0-9]{2})?|[0-9]{1,2} ?日(?:[上下]午|晚)?|到 ?20[0-9]{2} ?年[底末]?|近日|日前|近期|近年来|今年以来|截至[^，。]{2,14}|自[^，。]{2,14}起)，");

    private Wording() {}

    private static final Pattern SERIES = Pattern.compile(
            ".*(?:简报|动态|快报|通讯|信息|要情|专报|简讯|内参|参考|月报|周报|旬报|旬刊|周刊|月刊|工作通报|情况通报|快讯|之窗|要览|一周|周讯|资讯|速递|纪要|文摘|简况|日报|值班信息|情况反映|情况交流|通联|通览|专刊|会刊)(?:[（(].*[）)])?");

    /** Words in whose midst there may be blank space. */
    private static String spaced(String words) {
        return words.replaceAll("(?<=\\p{IsHan})(?=\\p{IsHan})", Matcher.quoteReplacement(GAP));
    }

    /** The name that a line holds between brackets such as 【】, and nothing else; null where it does not. */
    public static Optional<String> bracketed(String line) {
        var match = BRACKETED.matcher(line);
        if (match.matches()) {
            return Optional.of(match.group(1).strip());
        }
        var flanked = FLANKED.matcher(line);
        return flanked.matches() && Han.count(flanked.group(2)) >= 2
                ? Optional.of(flanked.group(2).strip())
                : Optional.empty();
    }

    /** Whether signs, and no brackets, stand around the words of a line. */
    public static boolean isFlanked(String line) {
        return FLANKED.matcher(line).matches() && !BRACKETED.matcher(line).matches();
    }

    /** Whether a line may be the name of a bulletin, by its last word. */
    public static boolean isSeries(String line) {
        return SERIES.matcher(line).matches() && line.length() <= 36;
    }

    /** Whether a line says to whom a document goes. */
    public static boolean isDistribution(String line) {
        return COLOPHON.matcher(line).matches() && line.length() < 400;
    }

    /** Whether a line names those who wrote, edited or signed. */
    public static boolean isCredits(String line) {
        return CREDITS.matcher(line).matches() && line.length() < 120 || isGapped(line);
    }

    /** Whether a line names two hands or more, gaps in place of colons: 责任编辑　某某　　校对　某某. */
    public static boolean isGapped(String line) {
        return GAPPED.matcher(line).matches();
    }

    /** Whether a short line says who printed a document, when, and how often. */
    public static boolean isPrinted(String line) {
        return line.length() < 60 && PRINTED.matcher(line).matches() && line.indexOf('。') < 0;
    }

    /** Whether a line ends as sentences and headings with a stop do. */
    public static boolean isClosed(String line) {
        String text = line.strip();
        return !text.isEmpty() && TERMINALS.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** Whether a line is running text: a full stop in it, and longer than headings and captions. */
    public static boolean isSentence(String line) {
        return line.length() >= SHORTEST_SENTENCE && line.indexOf('。') >= 0;
    }

    /** Whether a line begins as a report does, with when it was and a comma, be it behind a title and a colon; titles do not. */
    public static boolean isReport(String line) {
        return REPORT.matcher(line).lookingAt();
    }

    /** Whether a line is running text. */
    public static boolean isProse(String line) {
        return line.length() > 30 && (line.indexOf('，') >= 0 || line.indexOf('。') >= 0 || line.indexOf(',') >= 0);
    }

    /** Whether a line may be a title: short, without a full stop. */
    public static boolean isTitle(String line) {
        String text = line.strip();
        return text.length() >= 4
                && text.length() <= 60
                && text.indexOf('。') < 0
                && text.indexOf('；') < 0
                && "，、：:,;".indexOf(text.charAt(text.length() - 1)) < 0
                && Han.count(text) * 2 >= YEARS.matcher(text).replaceAll("").length();
    }
}
