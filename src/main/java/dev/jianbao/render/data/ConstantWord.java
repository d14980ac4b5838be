package dev.jianbao.render.data;

import dev.jianbao.config.Language;
import dev.jianbao.plan.Indicator.Direction;
import dev.jianbao.plan.Indicator.Nature;
import dev.jianbao.plan.MeasureStatus;
import dev.jianbao.plan.audit.Question;
import dev.jianbao.plan.audit.Ruling;
import dev.jianbao.plan.claim.Relation;
import dev.jianbao.plan.follow.Position;
import dev.jianbao.plan.table.CellState;
import dev.jianbao.source.Scalar;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the constants of the model are called in tables; in English by the word that an author writes for them. */
enum ConstantWord {
    STATUS_NOT_STARTED(MeasureStatus.NOT_STARTED, "未启动", "尚未開始"),
    STATUS_ON_TRACK(MeasureStatus.ON_TRACK, "正常推进", "進行中"),
    STATUS_AT_RISK(MeasureStatus.AT_RISK, "存在风险", "有風險"),
    STATUS_OVERDUE(MeasureStatus.OVERDUE, "已逾期", "已逾期"),
    STATUS_DONE(MeasureStatus.DONE, "已完成", "已完成"),
    STATUS_WITHDRAWN(MeasureStatus.WITHDRAWN, "已撤销", "已取消"),

    BASIS_REPORT(Position.Basis.REPORT, "最近报告", "最近報告"),
    BASIS_PLAN(Position.Basis.PLAN, "方案载明", "方案載明"),
    BASIS_DEADLINE(Position.Basis.DEADLINE, "时限已过", "期限已過"),
    BASIS_NOT_BEGUN(Position.Basis.NOT_BEGUN, "方案未开始", "方案尚未開始"),
    BASIS_NONE(Position.Basis.NONE, "无人报告", "尚無回報"),

    NATURE_BINDING(Nature.BINDING, "约束性", "約束性"),
    NATURE_EXPECTED(Nature.EXPECTED, "预期性", "預期性"),

    DIRECTION_AT_LEAST(Direction.AT_LEAST, "不低于", "不低於"),
    DIRECTION_AT_MOST(Direction.AT_MOST, "不高于", "不高於"),
    DIRECTION_EXACTLY(Direction.EXACTLY, "等于", "等於"),

    CELL_GIVEN(CellState.GIVEN, "原载", "原載"),
    CELL_INFERRED(CellState.INFERRED, "推算", "推算"),
    CELL_LOST(CellState.LOST, "缺", "缺"),
    CELL_NONE(CellState.NONE, "无", "無"),
    CELL_MERGED(CellState.MERGED, "并入上格", "併入上格"),

    CHECK_SUBTOTAL(Question.Kind.SUBTOTAL, "小计", "小計"),
    CHECK_TOTAL(Question.Kind.TOTAL, "合计", "合計"),
    CHECK_PROJECT_COUNT(Question.Kind.PROJECT_COUNT, "项目数", "計畫數"),
    CHECK_MEASURE_COUNT(Question.Kind.MEASURE_COUNT, "举措数", "措施數"),
    CHECK_RULE(Question.Kind.RULE, "推算规则", "推算規則"),
    CHECK_PARTS(Question.Kind.PARTS, "分项之和", "分項之和"),
    CHECK_ASSERTION(Question.Kind.ASSERTION, "另列核对", "另列核對"),
    CHECK_TEXT(Question.Kind.TEXT, "正文数字", "內文數字"),

    RELATION_EQUAL(Relation.EQUAL, "等于", "等於"),
    RELATION_AT_LEAST(Relation.AT_LEAST, "不少于", "不少於"),
    RELATION_AT_MOST(Relation.AT_MOST, "不多于", "不多於"),

    RULING_HOLDS(Ruling.HOLDS, "相符", "相符"),
    RULING_FAILS(Ruling.FAILS, "不符", "不符"),
    RULING_UNDECIDED(Ruling.UNDECIDED, "未能核定", "未能核定");

    private static final Map<Enum<?>, ConstantWord> WORDS =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(each -> each.constant, Function.identity()));

    private final Enum<?> constant;
    private final String chinese;
    private final String traditional;

    ConstantWord(Enum<?> constant, String chinese, String traditional) {
        this.constant = constant;
        this.chinese = chinese;
        this.traditional = traditional;
    }

    /** The word for a constant; one without a row is called what authors write. */
    static String of(Enum<?> constant, Language language) {
        String written = Scalar.word(constant);
        return Optional.ofNullable(WORDS.get(constant))
                .map(word -> switch (language) {
                    case ZH_HANS -> word.chinese;
                    case ZH_HANT -> word.traditional;
                    case EN -> written;
                })
                .orElse(written);
    }
}
