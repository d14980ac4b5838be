package dev.jianbao.importers.structure.sender;

import dev.jianbao.importers.lexis.OrganisationForm;
import dev.jianbao.importers.lexis.SectionWords;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells whether the words in brackets before or behind an item say who sent it in. */
public final class OrganisationLabels {
    private static final Pattern PLACE = Pattern.compile(
            "[\\p{IsHan}]{2,10}(?:镇|乡|县|区|市|州|旗|街道|街道办|村|社区|科|股|室|站|队|厂|园|馆|分局|支部|党支部|项目部|工区|车间|联社|林场|农场|课题组|调研组|编写组|分场|分厂|总场|作业区|总支|(?<!关|联|体)系|教研组|年级组|备课组|工会|学区|工作队|学部|书院|中队|大队|督导组|协会|分会)|\\p{IsHan}{0,8}(?:语文|数学|英语|外语|物理|化学|生物|历史|地理|政治|思政|音乐|美术|体育|音体美|信息技术|科学|艺术|劳动|心理|理化生?|文综|理综|政史地|史地生?)组");

    /** What ends as a place does, and says where something goes: 消防演练进校园. */
    private static final Pattern EVENT =
            Pattern.compile(".*(?:(?:走进|进|入)(?:校园|乡村|农村|社区)|[开走搬驶飞跑请送办建]进|[来办建送开]到|落户|亮相|惠及).*");

    /** Schools and nurseries as those who know them call them: 城关二小. In running text 第一小 may be the head of 第一小组. */
    private static final Pattern SCHOOL = Pattern.compile("\\p{IsHan}{0,8}第?[一二三四五六七八九十]{1,2}(?:小|幼|高|职)");

    /** What stands directly below an office, as digests label its news beside those of the counties. */
    private static final Pattern DIRECT = Pattern.compile("[省市县区州局厅](?:直属?|属)(?:学校|单位|机关|高校)?|直属(?:学校|单位)");

    private static final Pattern DESK = Pattern.compile("[（(][\\s　]*([^（）()\\s　]{2,16})[\\s　]*[）)]");

    private OrganisationLabels() {}

    /** Whether words that name somebody are the short name of a school, however like a person's. */
    static boolean isSchool(String text) {
        return SCHOOL.matcher(text).matches();
    }

    /** Whether a text is a desk or a body between round brackets and nothing else. */
    public static boolean isDesk(String text) {
        Matcher desk = DESK.matcher(text);
        return desk.matches() && isSender(desk.group(1));
    }

    /** Whether a text names somebody who may send an item in: a body, a place, a part of one. */
    public static boolean isSender(String text) {
        return text.length() <= 24
                && !text.startsWith("与")
                && (OrganisationForm.kind(text).isPresent()
                        || isSchool(text)
                        || DIRECT.matcher(text).matches()
                        || PLACE.matcher(text).matches() && !EVENT.matcher(text).matches())
                && !SectionWords.isOne(text);
    }
}
