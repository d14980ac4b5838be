package dev.jianbao.plan.reader;

import dev.jianbao.diagnostics.Code;
import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.diagnostics.SourceRange;
import dev.jianbao.entity.EntityId;
import dev.jianbao.entity.Period;
import dev.jianbao.entity.quantity.Quantity;
import dev.jianbao.plan.Bodies;
import dev.jianbao.plan.Deadline;
import dev.jianbao.plan.Duty;
import dev.jianbao.plan.Measure;
import dev.jianbao.plan.MeasureGroup;
import dev.jianbao.plan.MeasureNumbering;
import dev.jianbao.plan.MeasureStatus;
import dev.jianbao.plan.Measures;
import dev.jianbao.plan.claim.Figures;
import dev.jianbao.source.Fields;
import dev.jianbao.source.Located;
import dev.jianbao.source.Scalar;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@code measures.yaml}. */
final class MeasuresReader {
    private static final int HIGHEST = 99_999;
    private static final Scalar<String> TEXT = Scalar.text();

    private final Diagnostics diagnostics;
    private final DeadlineReader deadlines;
    private final BodiesReader bodies;
    private final Map<String, SourceRange> groupIds = new HashMap<>();

    private MeasureNumbering numbering = MeasureNumbering.PLAN;

    MeasuresReader(Located<Period> plan, Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
        this.deadlines = new DeadlineReader(plan, diagnostics);
        this.bodies = new BodiesReader(diagnostics);
    }

    Measures read(Fields fields) {
        numbering = fields.get("numbering", Scalar.oneOf(MeasureNumbering.class))
                .map(Located::value)
                .orElse(MeasureNumbering.PLAN);
        Optional<Located<Quantity>> declared = fields.get("count", Figures.count());
        List<Located<Integer>> lost = fields.list("lost", Scalar.integer(1, HIGHEST));
        if (!fields.has("groups")) {
            fields.missing("groups");
        }
        List<MeasureGroup> groups = new ArrayList<>();
        for (Fields written : fields.mappings("groups")) {
            groups.add(group(written, groups.size() + 1));
        }
        fields.done();
        new MeasureNumbers(numbering, lost, diagnostics).check(groups);
        return new Measures(
                numbering, groups, lost.stream().map(Located::value).sorted().toList(), declared);
    }

    private MeasureGroup group(Fields fields, int ordinal) {
        Optional<Located<EntityId>> id = fields.get("id", EntityId.scalar());
        String name = fields.require("name", TEXT).map(Located::value).orElse("?");
        Optional<Located<Quantity>> declared = fields.get("count", Figures.count());
        Located<Deadline> deadline = deadlines.read(fields, deadlines.end());
        List<Measure> measures = new ArrayList<>();
        for (Fields written : fields.mappings("measures")) {
            measure(written, ordinal, deadline).ifPresent(measures::add);
        }
        fields.done();
        String key = id.map(each -> each.value().value()).orElse(String.valueOf(ordinal));
        SourceRange place = id.map(Located::range).orElse(fields.range());
        SourceRange first = groupIds.putIfAbsent(key, place);
        if (first != null) {
            diagnostics.report(Code.DUPLICATE_DECLARATION, place, key, first.line());
        }
        return new MeasureGroup(key, ordinal, name, declared, measures, head(fields.range()));
    }

    private Optional<Measure> measure(Fields fields, int group, Located<Deadline> inherited) {
        Optional<Located<Integer>> number = fields.require("number", Scalar.integer(1, HIGHEST));
        Optional<Located<String>> title = fields.require("title", TEXT);
        Optional<Located<String>> text = fields.get("text", TEXT);
        String name = number.map(each -> String.valueOf(each.value())).orElse("?");
        Map<Duty, Bodies> duties = bodies.read(fields, name);
        Located<Deadline> deadline = deadlines.read(fields, inherited);
        List<Located<String>> indicators = fields.list("indicators", TEXT);
        Optional<Located<MeasureStatus>> status = fields.get("status", Scalar.oneOf(MeasureStatus.class));
        fields.done();
        if (number.isEmpty()) {
            return Optional.empty();
        }
        boolean textLost = text.filter(each -> CellReader.isLost(each.value())).isPresent();
        Measure measure = new Measure(
                numbering == MeasureNumbering.PLAN ? name : group + "-" + name,
                number.get().value(),
                title.map(Located::value).filter(each -> !CellReader.isLost(each)),
                textLost ? List.of() : Paragraphs.of(text.map(Located::value)),
                textLost,
                duties,
                deadline,
                indicators,
                status,
                number.get().range());
        if (!measure.isLost()
                && !measure.bodies(Duty.LEAD).isGiven()
                && !measure.bodies(Duty.RESPONSIBLE).isGiven()) {
            diagnostics.report(Code.MEASURE_WITHOUT_LEAD, measure.range(), name);
        }
        return Optional.of(measure);
    }

    private static SourceRange head(SourceRange range) {
        return SourceRange.at(range.file(), range.line(), range.column());
    }
}
