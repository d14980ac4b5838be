package dev.jianbao.importers.structure.news;

import dev.jianbao.importers.lexis.Dates;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word of a byline that says what stands behind it.
 *
 * @param role what that is
 * @param start its first unit in the line
 * @param end the unit after its last, and after the colon
 * @param spun whether nobody writes it, but programs that put synonyms in place of words do
 */
record BylineLabel(Role role, int start, int end, boolean spun) {
    private static final String GAP = "[\\s　]*";
    private static final Pattern SPUN = Pattern.compile("泉源|来历|滥觞|编纂|义务|宣布|颁布|时候");
    /** Where a word begins, so that a stroke behind it may stand for a colon. */
    private static final String EDGE = "(?<EDGE>(?<=^|[\\s　（(【\\[、，,；;]))?";

    /** What somebody else does, for whom a stroke stands before. */
    private static final String HAND = "(?:[文图摄编审]|记者|通[讯信]员|视频|作者|供稿|撰稿)(?![\\p{IsHan}])";
    /** Words so short that they head a line of another sort as well. */
    private static final Pattern SHORT = Pattern.compile("[图摄][\\s　]*[：:|丨｜/／][\\s　]*");

    private static final Pattern ENGLISH_LINE = Pattern.compile("^[\\s　]*(?:Posted|Published|Updated)[\\s　]+on[\\s　]");
    private static final Pattern ENGLISH =
            Pattern.compile("(?<DAY>(?:Posted|Published|Updated)[\\s　]+on)[\\s　]+|(?<=[\\s　])(?<AUTHOR>by)[\\s　]+");
    private static final Set<Role> POSTED = EnumSet.of(Role.DAY, Role.AUTHOR);

    private static final Pattern COLONS =
            Pattern.compile("(?<!相关|推荐|延伸|拓展|友情|数据|素材|资料|图片|看该|关键[词字])(?:本文|文章|信息|稿件|新闻|文稿|消息)?"
                    + EDGE + alternatives(EnumSet.allOf(Role.class)) + GAP
                    + "(?:(?<COLON>[：:|丨｜]|(?<=^[\\p{IsHan}]{2,6}[ 　])[/／](?=[ 　]+[^\\s　/／]+$))|[/／](?=[\\s　]*\\p{IsHan})(?![\\s　]*"
                    + HAND + "))"
                    + GAP);
    /** Those of our own pages on paper, which have no colons. */
    private static final Set<Role> PRINTED = EnumSet.of(Role.SOURCE, Role.EDITOR, Role.AUTHOR, Role.DAY, Role.ADDRESS);

    private static final Pattern SPACED = Pattern.compile(
            "(?<=^|[\\s　])(?:(?<SOURCE>来源|來源)|(?<EDITOR>选稿|選稿)|(?<AUTHOR>作者)|(?<DAY>原载|原載)|(?<ADDRESS>网址|網址))[\\s　]*(?=\\S)");
    private static final Pattern SPACED_LINE =
            Pattern.compile("(?:^|[\\s　])(?:来源|來源)[\\s　]*[^\\s　：:]+[\\s　]+(?:原载|原載|选稿|選稿)[\\s　]*[^\\s　：:]");

    /** What may stand behind a label. */
    enum Role {
        /** Who published the text first. */
        SOURCE("来" + GAP + "源|来自|(?:转[贴载帖]|转|摘)自|泉源|来历|滥觞|稿" + GAP + "源|出" + GAP
                + "处|发布(?:机构|单位|部门)|ContentSource|(?<![A-Za-z] ?)[Ss]ource"),
        EDITOR("选" + GAP + "稿|责任编辑|(?:责任|义务)?编纂|文字编辑|值班编辑|网络编辑|责" + GAP + "编|编" + GAP + "[辑缉]|编" + GAP
                + "审|(?<![A-Za-z] ?)[Ee]ditor"),
        /** Who put it somewhere: somebody, or the office whose news it is. */
        POSTER("录入|上传|发布(?:人|者)"),
        /** Who checked it. */
        CHECKER("审" + GAP + "[核稿校]人?|校" + GAP + "对人?|监" + GAP + "制|(?:值班)?总编辑?|一审|二审|三审|初审|复审|终审"),
        /** Who took its pictures, or laid it out. */
        PICTURES("版" + GAP + "式|摄" + GAP + "影|美" + GAP + "编|视觉|图片(?:编辑|作者)?|(?<!\\p{IsHan})[图摄]|制图|供图|排版|策划"),
        AUTHOR("(?:文字)?作" + GAP + "者|记" + GAP + "者|通[讯信]员|[撰供]" + GAP
                + "稿(?:人|单位)?|撰文|采写|文字|文|(?<![A-Za-z] ?)[Aa]uthor"),
        DAY(
                "PubDate|(?<![A-Za-z] ?)(?:[Pp]ublished|[Rr]elease[dD]?(?: [Tt]ime)?|[Dd]ate|[Pp]ost(?:ed)? [Tt]ime)|(?:发布|发表|宣布|颁布|刊发|更新|录入|上传|添加)(?:时间|日期|于|时候)?|时候|时"
                        + GAP + "间|日" + GAP + "期"),
        ADDRESS("原[文稿](?:链接|地址)|链接|网址"),
        /** How often a page was read, and what can be pressed. */
        COUNTER(
                "(?:浏览|查看|点击|阅读|字数|访问|评论|人气|热度|点赞)(?:次数|数|量|率)?|(?<![A-Za-z] ?)(?:[Vv]iews|[Hh]its|[Cc]licks|Font ?[Ss]ize)|字"
                        + GAP + "[体号]|分享"),
        /** What nobody listed, beside others. */
        OTHER("(?!)");

        private static final Set<Role> BARE = EnumSet.of(SOURCE, EDITOR, POSTER, CHECKER, AUTHOR, DAY, COUNTER);

        private final String words;

        private final Pattern form;

        Role(String words) {
            this.words = words;
            this.form = Pattern.compile(words);
        }

        /** What a word says that may stand before its value with a blank alone. */
        static Optional<Role> named(String word) {
            return BARE.stream()
                    .filter(each -> each.form.matcher(word).matches())
                    .findFirst();
        }

        /** Whether somebody is named behind it who wrote, edited, checked or drew. */
        boolean isOfPerson() {
            return this == EDITOR || this == POSTER || this == CHECKER || this == PICTURES || this == AUTHOR;
        }
    }

    /** All labels of a line. */
    static List<BylineLabel> in(String line) {
        return in(line, Dates.first(line).isPresent());
    }

    /**
     * All labels of a line.
     *
     * @param told whether it is known that the line says when or where from a text was published
     */
    static List<BylineLabel> in(String line, boolean told) {
        boolean spaced = SPACED_LINE.matcher(line).find();
        boolean english = ENGLISH_LINE.matcher(line).find();
        Matcher match = (spaced ? SPACED : english ? ENGLISH : COLONS).matcher(line);
        Set<Role> roles = spaced ? PRINTED : english ? POSTED : EnumSet.allOf(Role.class);
        List<BylineLabel> labels = new ArrayList<>();
        while (match.find()) {
            Role role = roles.stream()
                    .filter(each -> match.group(each.name()) != null)
                    .findFirst()
                    .orElseThrow();
            boolean colon = spaced || english || match.group("COLON") != null;
            if (role == Role.DAY && labels.isEmpty() && isOfEvent(line, match.start())
                    || !colon && (match.group("EDGE") == null || !role.isOfPerson())
                    || labels.isEmpty() && SHORT.matcher(match.group()).matches()) {
                continue;
            }
            labels.add(new BylineLabel(
                    role,
                    match.start(),
                    match.end(),
                    SPUN.matcher(match.group()).find()));
        }
        return spaced || english ? labels : LabelsBeside.with(labels, line, told);
    }

    /** Whether Han stand right before the first label of a line: 讲座时间 is when something takes place. */
    private static boolean isOfEvent(String line, int start) {
        return start > 0 && Character.isIdeographic(line.codePointBefore(start));
    }

    private static String alternatives(Set<Role> roles) {
        List<String> groups = roles.stream()
                .map(each -> "(?<" + each.name() + ">" + each.words + ")")
                .toList();
        return "(?:" + String.join("|", groups) + ")";
    }
}
