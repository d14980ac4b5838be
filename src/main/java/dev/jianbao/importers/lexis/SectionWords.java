package dev.jianbao.importers.lexis;

import java.util.regex.Pattern;

/** The words that sections of bulletins are called by. */
public final class SectionWords {
    private static final int LONGEST = 10;
    private static final Pattern WORD = Pattern.compile(
            "(?:[\\p{IsHan}]{0,8}(?:动态|要闻|要情|简讯|快讯|交流|经验|之窗|动向|聚焦|关注|摘登|集锦|报道|传真|园地|论坛|速递|在线|风采|巡礼|扫描|纵横|前沿|视点|专栏|借鉴|参考|部署|精神|批示|讲话|天地|之声|调研报告|调查报告|专题|选登|快报|通报|进展|调研|探索|实践|创新|信息|文摘|一线|基层|头条|速览|看点|资讯|公告|通知|表彰|荣誉|人事|学习|园丁|党建|安全|督查|问答|政策|工作|科研|保障|安排|管理|服务|教研|教学|德育|后勤)|(?:20[0-9]{2}年)?(?:[0-9]{1,2}|[一二三四五六七八九十]{1,2})月份?)");
    private static final Pattern SIGNS =
            Pattern.compile("^[" + Signs.CLASS + "\\s　]+|[" + Signs.CLASS + "：:\\s　]+$|[\\s　]");

    private SectionWords() {}

    /** Whether a line holds such a word and nothing else but signs. */
    public static boolean isOne(String text) {
        String bare = SIGNS.matcher(text).replaceAll("");
        return bare.length() >= 2
                && bare.length() <= LONGEST
                && WORD.matcher(bare).matches();
    }
}
