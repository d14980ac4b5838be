package dev.jianbao.plan.reader;

import dev.jianbao.diagnostics.Code;
import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.diagnostics.SourceRange;
import dev.jianbao.plan.Measure;
import dev.jianbao.plan.MeasureGroup;
import dev.jianbao.plan.MeasureNumbering;
import dev.jianbao.source.Located;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Watches the numbers of measures: each once, none left out, in order. */
record MeasureNumbers(MeasureNumbering numbering, List<Located<Integer>> lost, Diagnostics diagnostics) {
    void check(List<MeasureGroup> groups) {
        if (numbering == MeasureNumbering.PLAN) {
            check(groups.stream().flatMap(each -> each.measures().stream()).toList(), lost);
        } else {
            groups.forEach(each -> check(each.measures(), List.of()));
        }
    }

    private void check(List<Measure> measures, List<Located<Integer>> known) {
        TreeMap<Integer, SourceRange> places = new TreeMap<>();
        int highest = 0;
        for (Measure measure : measures) {
            SourceRange first = places.putIfAbsent(measure.number(), measure.range());
            if (first != null) {
                diagnostics.report(Code.MEASURE_NUMBER_TWICE, measure.range(), measure.number(), first.line());
            } else if (measure.number() < highest) {
                diagnostics.report(Code.MEASURE_OUT_OF_ORDER, measure.range(), measure.number(), highest);
            }
            highest = Math.max(highest, measure.number());
        }
        for (Located<Integer> each : known) {
            if (places.putIfAbsent(each.value(), each.range()) != null) {
                diagnostics.report(Code.LOST_NUMBER_PRESENT, each.range(), each.value());
            }
        }
        int next = 1;
        for (Map.Entry<Integer, SourceRange> each : places.entrySet()) {
            if (each.getKey() > next) {
                diagnostics.report(Code.MEASURE_NUMBER_SKIPPED, each.getValue(), RangeText.of(next, each.getKey() - 1));
            }
            next = each.getKey() + 1;
        }
    }
}
