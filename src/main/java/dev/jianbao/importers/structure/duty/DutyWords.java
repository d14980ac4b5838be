package dev.jianbao.importers.structure.duty;

import java.util.regex.Pattern;

/** The words and marks by which a text says who answers. */
final class DutyWords {
    static final Pattern BRACKETS =
            Pattern.compile("[（(【\\[〔]((?:[^（）()【】\\[\\]]|[（(][^（）()]{0,20}[）)]){2,200})[）)】\\]〕][。；;]?[\\s　]*$");
    private static final String WHO = "(?:单位|部门|处室|科室|股室|主体|领导|机构|地区|方|人)?";

    static final Pattern LABEL = Pattern.compile(
            "((?:分管|包保|挂牌|责任|牵头)领导|责任人|联系人|督[办导](?:单位|部门)?|(?:牵头|主办|主责|责任|负责|承办|实施|落实|配合|协办|协同|参[与加]|支持)" + WHO
                    + "|(?:计划)?(?:完成|办结|推进|实施|启动|落实)?(?:时限|时间|期限|进度)(?:要求|安排)?)[：:][\\s　]*");

    /** Labelled duties in a bracket that nothing closes. */
    static final Pattern UNCLOSED = Pattern.compile("[（(【\\[〔](?=" + LABEL.pattern() + ")[^（）()【】\\[\\]]{4,200}$");

    static final Pattern VERB = Pattern.compile(
            "(?:按(?:照)?(?:职责|职能|各自)[^，,；;、]*)?(?:分别|共同|具体|联合|结合(?:本地|当地|自身|各自)?实际(?:抓好|认真)?|按.{0,6})?(牵头负责|牵头|负责落实|负责|配合|参与|参加|协同|主办|协办|落实|实施|会同(?!县))");

    /** What a body does, in brackets behind it: 甲局（牵头）、乙局（配合）. */
    static final Pattern MARK = Pattern.compile("[（(](牵头|主办|主责|配合|协办|协助|参与|参加)(?:单位|部门)?[）)]");

    static final Pattern SEPARATOR = Pattern.compile("[、，,；;。\\s　]+");

    static final Pattern ETC = Pattern.compile("(?:等(?:部门|单位|有关部门|相关部门|相关单位)?|按职责分工|分工|按职责)+$");

    /** That of several who answer the first leads: 列第一位的为牵头单位，下同. */
    static final Pattern FIRST_LEADS = Pattern.compile(
            "(?:以上|各项任务|责任单位|其中)?(?:排|列)(?:名)?(?:在)?(?:第一位?|首位|最前面?|前面)的?(?:部门|单位)?[，,]?(?:为|是|系)牵头(?:单位|部门)");

    private DutyWords() {}
}
