package dev.jianbao.render.data;

import dev.jianbao.config.Language;
import dev.jianbao.source.Scalar;

/** The words of tables: their headings, and what cells say that no author wrote. */
enum Word {
    KEY("编号", "id"),
    GROUP("分组", "group"),
    NUMBER("序号", "number"),
    TITLE("举措", "title"),
    TEXT("内容", "text"),
    LEAD("牵头单位", "lead"),
    RESPONSIBLE("责任单位", "responsible"),
    SUPPORTING("配合单位", "supporting"),
    DEADLINE("完成时限", "deadline"),
    ONGOING("长期", "ongoing"),
    INDICATORS("指标编号", "indicators"),
    STATUS("状态", "status"),
    BASIS("状态依据", "basis"),
    DAYS_OVERDUE("逾期天数", "days overdue"),
    REPORTED("最近报告日期", "last reported"),
    PERCENT("进度（%）", "percent done"),
    SAID("最近报告", "last report"),
    REPORTED_BY("报告单位", "reported by"),
    EVIDENCE("佐证", "evidence"),
    PAGE("页面", "page"),

    INDICATOR("指标", "indicator"),
    UNIT("单位", "unit"),
    NATURE("性质", "nature"),
    DIRECTION("方向", "direction"),
    ENTRY("类别", "entry"),
    DATE("日期", "date"),
    VALUE("数值", "value"),
    STATE("数据状况", "state"),
    RULE("推算依据", "rule"),
    REMARK("备注", "remark"),
    SOURCE("来源", "source"),
    BASELINE("基期值", "baseline"),
    READING("实际值", "reading"),
    TARGET("目标值", "target"),

    STAGE("阶段", "stage"),

    KIND("核对类型", "kind"),
    ABOUT("事项", "about"),
    AGAINST("核对依据", "checked against"),
    RELATION("关系", "relation"),
    STATED("原文数", "stated"),
    RULING("结论", "ruling"),
    COMPUTED("核算数", "computed"),
    KNOWN("已知部分", "known part"),
    DIFFERENCE("差额（原文数－核算数）", "difference (stated - computed)"),
    INFERRED_CELLS("所据推算数", "inferred cells"),
    MISSING_CELLS("缺数", "missing cells"),
    MISSING("所缺", "missing"),
    ACCEPTED("说明", "explanation"),
    ACCEPTED_BY("说明人", "explained by"),
    ACCEPTED_ON("说明日期", "explained on"),
    PLACE("出处", "place");

    private final String chinese;
    private final String english;

    Word(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    String in(Language language) {
        return language == Language.EN ? english : chinese;
    }

    /** The word for a constant of the model. In English that is the author's own; a constant without a Chinese one keeps it. */
    static String of(Enum<?> constant, Language language) {
        String word = Scalar.word(constant);
        return language == Language.EN ? word : ConstantWords.CHINESE.getOrDefault(constant, word);
    }
}
