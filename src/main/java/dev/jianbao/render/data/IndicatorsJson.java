package dev.jianbao.render.data;

import dev.jianbao.entity.Period;
import dev.jianbao.plan.Indicator;
import dev.jianbao.plan.Reading;
import dev.jianbao.plan.follow.History;
import java.util.List;

/** Indicators with their readings, as JSON. */
record IndicatorsJson(JsonText json) {
    void list(List<History> histories) {
        json.some("indicators", histories, this::write);
    }

    private void write(History history) {
        Indicator indicator = history.indicator();
        json.put("id", indicator.id())
                .put("name", indicator.name())
                .put("unit", indicator.unit().name());
        indicator.nature().ifPresent(nature -> json.put("nature", nature));
        json.put("direction", indicator.direction());
        indicator.baseline().ifPresent(baseline -> {
            Figures.put(json, "baseline", baseline.value());
            json.put("baselineYear", baseline.year().map(Period::toString));
        });
        indicator.target().ifPresent(target -> Figures.put(json, "target", target));
        json.put("statement", indicator.statement())
                .put("year", indicator.year().value().map(Period::toString));
        if (indicator.year().lost()) {
            json.texts("lost", List.of("year"));
        }
        json.some("readings", history.readings(), this::reading);
        history.reached().ifPresent(reached -> json.put("reached", reached));
    }

    private void reading(Reading reading) {
        json.put("date", reading.date().value().toString());
        Figures.put(json, "value", reading.value());
        json.put("source", reading.source());
    }
}
