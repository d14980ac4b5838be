package dev.jianbao.plan.reader;

import dev.jianbao.diagnostics.Code;
import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.diagnostics.SourceRange;
import dev.jianbao.document.Stated;
import dev.jianbao.entity.EntityId;
import dev.jianbao.entity.Period;
import dev.jianbao.entity.quantity.Unit;
import dev.jianbao.plan.Indicator;
import dev.jianbao.plan.Reading;
import dev.jianbao.plan.table.Cell;
import dev.jianbao.source.Fields;
import dev.jianbao.source.Located;
import dev.jianbao.source.Scalar;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@code indicators.yaml}. */
final class IndicatorsReader {
    private static final Scalar<String> TEXT = Scalar.text();

    private final Located<Period> plan;
    private final Diagnostics diagnostics;
    private final CellReader cells;
    private final Map<String, SourceRange> ids = new HashMap<>();

    IndicatorsReader(Located<Period> plan, Diagnostics diagnostics) {
        this.plan = plan;
        this.diagnostics = diagnostics;
        this.cells = new CellReader(diagnostics);
    }

    List<Indicator> read(List<Fields> written) {
        List<Indicator> indicators = new ArrayList<>();
        written.forEach(each -> indicator(each).ifPresent(indicators::add));
        return indicators;
    }

    private Optional<Indicator> indicator(Fields fields) {
        Optional<Located<EntityId>> id = fields.require("id", EntityId.scalar());
        String name = fields.require("name", TEXT).map(Located::value).orElse("?");
        Optional<Located<String>> target = fields.get("target", TEXT);
        Optional<String> statement = fields.get("statement", TEXT).map(Located::value);
        if (target.isPresent() == statement.isPresent()) {
            diagnostics.report(Code.INDICATOR_WITHOUT_TARGET, head(fields), name);
        }
        Unit unit = unit(fields, name, target.isPresent());
        FigureShape shape = new FigureShape(name, unit, false, false);
        String key = id.map(each -> each.value().value()).orElse("");
        Indicator indicator = new Indicator(
                key,
                name,
                unit,
                fields.get("nature", Scalar.oneOf(Indicator.Nature.class)).map(Located::value),
                fields.get("direction", Scalar.oneOf(Indicator.Direction.class))
                        .map(Located::value)
                        .orElse(Indicator.Direction.AT_LEAST),
                fields.mapping("baseline").flatMap(below -> baseline(below, shape)),
                target.map(figure -> cells.figure(figure, shape)),
                statement,
                year(fields, name),
                readings(fields, shape, key),
                head(fields));
        fields.done();
        if (id.isEmpty()) {
            return Optional.empty();
        }
        SourceRange first = ids.putIfAbsent(key, id.get().range());
        if (first != null) {
            diagnostics.report(Code.DUPLICATE_DECLARATION, id.get().range(), key, first.line());
            return Optional.empty();
        }
        return Optional.of(indicator);
    }

    private Unit unit(Fields fields, String name, boolean needed) {
        Optional<Located<String>> unit = fields.get("unit", TEXT);
        if (unit.isEmpty() && needed) {
            diagnostics.report(Code.INDICATOR_WITHOUT_UNIT, head(fields), name);
        }
        return unit.map(each -> Unit.of(each.value())).orElse(Unit.NONE);
    }

    private Stated<Period> year(Fields fields, String name) {
        if (!fields.has("year")) {
            diagnostics.report(Code.INDICATOR_WITHOUT_YEAR, head(fields), name);
        }
        Stated<Period> year = Stated.read(fields, "year", Period.scalar());
        year.value()
                .filter(each -> each.end().isAfter(plan.value().end())
                        || each.end().isBefore(plan.value().start()))
                .ifPresent(each ->
                        diagnostics.report(Code.YEAR_OUTSIDE_PERIOD, fields.range("year"), name, each, plan.value()));
        return year;
    }

    private Optional<Indicator.Baseline> baseline(Fields fields, FigureShape shape) {
        Optional<Located<String>> value = fields.require("value", TEXT);
        Optional<Period> year = fields.get("year", Period.scalar()).map(Located::value);
        fields.done();
        return value.map(figure -> new Indicator.Baseline(cells.figure(figure, shape), year));
    }

    private List<Reading> readings(Fields fields, FigureShape shape, String indicator) {
        List<Reading> readings = new ArrayList<>();
        for (Fields written : fields.mappings("readings")) {
            Optional<Located<Period>> date = written.require("date", Period.scalar());
            Optional<Located<String>> value = written.require("value", TEXT);
            Optional<String> source = written.get("source", TEXT).map(Located::value);
            written.done();
            if (date.isPresent() && value.isPresent()) {
                Located<String> whose = new Located<>(indicator, date.get().range());
                Cell figure = cells.figure(value.get(), shape);
                readings.add(new Reading(whose, date.get(), figure, source));
            }
        }
        return readings;
    }

    private static SourceRange head(Fields fields) {
        SourceRange range = fields.range();
        return SourceRange.at(range.file(), range.line(), range.column());
    }
}
