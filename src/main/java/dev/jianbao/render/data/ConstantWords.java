package dev.jianbao.render.data;

import dev.jianbao.plan.Indicator.Direction;
import dev.jianbao.plan.Indicator.Nature;
import dev.jianbao.plan.MeasureStatus;
import dev.jianbao.plan.audit.Question;
import dev.jianbao.plan.audit.Ruling;
import dev.jianbao.plan.claim.Relation;
import dev.jianbao.plan.follow.Position;
import dev.jianbao.plan.table.CellState;
import java.util.Map;

/** What the constants of the model are called in Chinese tables, in simplified and in traditional characters. */
final class ConstantWords {
    static final Map<Enum<?>, String> CHINESE = Map.ofEntries(
            Map.entry(MeasureStatus.NOT_STARTED, "未启动"),
            Map.entry(MeasureStatus.ON_TRACK, "正常推进"),
            Map.entry(MeasureStatus.AT_RISK, "存在风险"),
            Map.entry(MeasureStatus.OVERDUE, "已逾期"),
            Map.entry(MeasureStatus.DONE, "已完成"),
            Map.entry(MeasureStatus.WITHDRAWN, "已撤销"),
            Map.entry(Position.Basis.REPORT, "最近报告"),
            Map.entry(Position.Basis.PLAN, "方案载明"),
            Map.entry(Position.Basis.DEADLINE, "时限已过"),
            Map.entry(Position.Basis.NOT_BEGUN, "方案未开始"),
            Map.entry(Position.Basis.NONE, "无人报告"),
            Map.entry(Nature.BINDING, "约束性"),
            Map.entry(Nature.EXPECTED, "预期性"),
            Map.entry(Direction.AT_LEAST, "不低于"),
            Map.entry(Direction.AT_MOST, "不高于"),
            Map.entry(Direction.EXACTLY, "等于"),
            Map.entry(CellState.GIVEN, "原载"),
            Map.entry(CellState.INFERRED, "推算"),
            Map.entry(CellState.LOST, "缺"),
            Map.entry(CellState.NONE, "无"),
            Map.entry(CellState.MERGED, "并入上格"),
            Map.entry(Question.Kind.SUBTOTAL, "小计"),
            Map.entry(Question.Kind.TOTAL, "合计"),
            Map.entry(Question.Kind.PROJECT_COUNT, "项目数"),
            Map.entry(Question.Kind.MEASURE_COUNT, "举措数"),
            Map.entry(Question.Kind.RULE, "推算规则"),
            Map.entry(Question.Kind.PARTS, "分项之和"),
            Map.entry(Question.Kind.ASSERTION, "另列核对"),
            Map.entry(Question.Kind.TEXT, "正文数字"),
            Map.entry(Relation.EQUAL, "等于"),
            Map.entry(Relation.AT_LEAST, "不少于"),
            Map.entry(Relation.AT_MOST, "不多于"),
            Map.entry(Ruling.HOLDS, "相符"),
            Map.entry(Ruling.FAILS, "不符"),
            Map.entry(Ruling.UNDECIDED, "未能核定"));

    static final Map<Enum<?>, String> TRADITIONAL = Map.ofEntries(
            Map.entry(MeasureStatus.NOT_STARTED, "尚未開始"),
            Map.entry(MeasureStatus.ON_TRACK, "進行中"),
            Map.entry(MeasureStatus.AT_RISK, "有風險"),
            Map.entry(MeasureStatus.OVERDUE, "已逾期"),
            Map.entry(MeasureStatus.DONE, "已完成"),
            Map.entry(MeasureStatus.WITHDRAWN, "已取消"),
            Map.entry(Position.Basis.REPORT, "最近報告"),
            Map.entry(Position.Basis.PLAN, "方案載明"),
            Map.entry(Position.Basis.DEADLINE, "期限已過"),
            Map.entry(Position.Basis.NOT_BEGUN, "方案尚未開始"),
            Map.entry(Position.Basis.NONE, "尚無回報"),
            Map.entry(Nature.BINDING, "約束性"),
            Map.entry(Nature.EXPECTED, "預期性"),
            Map.entry(Direction.AT_LEAST, "不低於"),
            Map.entry(Direction.AT_MOST, "不高於"),
            Map.entry(Direction.EXACTLY, "等於"),
            Map.entry(CellState.GIVEN, "原載"),
            Map.entry(CellState.INFERRED, "推算"),
            Map.entry(CellState.LOST, "缺"),
            Map.entry(CellState.NONE, "無"),
            Map.entry(CellState.MERGED, "併入上格"),
            Map.entry(Question.Kind.SUBTOTAL, "小計"),
            Map.entry(Question.Kind.TOTAL, "合計"),
            Map.entry(Question.Kind.PROJECT_COUNT, "計畫數"),
            Map.entry(Question.Kind.MEASURE_COUNT, "措施數"),
            Map.entry(Question.Kind.RULE, "推算規則"),
            Map.entry(Question.Kind.PARTS, "分項之和"),
            Map.entry(Question.Kind.ASSERTION, "另列核對"),
            Map.entry(Question.Kind.TEXT, "內文數字"),
            Map.entry(Relation.EQUAL, "等於"),
            Map.entry(Relation.AT_LEAST, "不少於"),
            Map.entry(Relation.AT_MOST, "不多於"),
            Map.entry(Ruling.HOLDS, "相符"),
            Map.entry(Ruling.FAILS, "不符"),
            Map.entry(Ruling.UNDECIDED, "未能核定"));

    private ConstantWords() {}
}
