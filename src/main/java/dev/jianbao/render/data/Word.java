package dev.jianbao.render.data;

import dev.jianbao.config.Language;

/** The words of tables: their headings, and what cells say that no author wrote. */
enum Word {
    KEY("编号", "編號", "id"),
    GROUP("分组", "分組", "group"),
    NUMBER("序号", "序號", "number"),
    TITLE("举措", "措施", "title"),
    TEXT("内容", "內容", "text"),
    LEAD("牵头单位", "主辦單位", "lead"),
    RESPONSIBLE("责任单位", "負責單位", "responsible"),
    SUPPORTING("配合单位", "協辦單位", "supporting"),
    DEADLINE("完成时限", "完成期限", "deadline"),
    ONGOING("长期", "持續辦理", "ongoing"),
    INDICATORS("指标编号", "指標編號", "indicators"),
    STATUS("状态", "狀態", "status"),
    BASIS("状态依据", "狀態依據", "basis"),
    DAYS_OVERDUE("逾期天数", "逾期天數", "days overdue"),
    REPORTED("最近报告日期", "最近報告日期", "last reported"),
    PERCENT("进度（%）", "進度（%）", "percent done"),
    SAID("最近报告", "最近報告", "last report"),
    REPORTED_BY("报告单位", "報告單位", "reported by"),
    EVIDENCE("佐证", "佐證", "evidence"),
    PAGE("页面", "頁面", "page"),

    INDICATOR("指标", "指標", "indicator"),
    UNIT("单位", "單位", "unit"),
    NATURE("性质", "性質", "nature"),
    DIRECTION("方向", "方向", "direction"),
    ENTRY("类别", "類別", "entry"),
    DATE("日期", "日期", "date"),
    VALUE("数值", "數值", "value"),
    STATE("数据状况", "資料狀況", "state"),
    RULE("推算依据", "推算依據", "rule"),
    REMARK("备注", "備註", "remark"),
    SOURCE("来源", "來源", "source"),
    BASELINE("基期值", "基期值", "baseline"),
    READING("实际值", "實際值", "reading"),
    TARGET("目标值", "目標值", "target"),

    STAGE("阶段", "階段", "stage"),

    KIND("核对类型", "核對類型", "kind"),
    ABOUT("事项", "事項", "about"),
    AGAINST("核对依据", "核對依據", "checked against"),
    RELATION("关系", "關係", "relation"),
    STATED("原文数", "原文數", "stated"),
    RULING("结论", "結論", "ruling"),
    COMPUTED("核算数", "核算數", "computed"),
    KNOWN("已知部分", "已知部分", "known part"),
    DIFFERENCE("差额（原文数－核算数）", "差額（原文數－核算數）", "difference (stated - computed)"),
    INFERRED_CELLS("所据推算数", "所據推算數", "inferred cells"),
    MISSING_CELLS("缺数", "缺數", "missing cells"),
    MISSING("所缺", "所缺", "missing"),
    ACCEPTED("说明", "說明", "explanation"),
    ACCEPTED_BY("说明人", "說明人", "explained by"),
    ACCEPTED_ON("说明日期", "說明日期", "explained on"),
    PLACE("出处", "出處", "place"),

    ITEM_PLACE("第{0}条", "第{0}則", "Item {0}"),
    MEASURE_PLACE("举措{0}", "措施{0}", "measure {0}");

    private final String chinese;
    private final String traditional;
    private final String english;

    Word(String chinese, String traditional, String english) {
        this.chinese = chinese;
        this.traditional = traditional;
        this.english = english;
    }

    String in(Language language) {
        return switch (language) {
            case ZH_HANS -> chinese;
            case ZH_HANT -> traditional;
            case EN -> english;
        };
    }

    /** The word with what it counts. */
    String in(Language language, String counted) {
        return in(language).replace("{0}", counted);
    }
}
