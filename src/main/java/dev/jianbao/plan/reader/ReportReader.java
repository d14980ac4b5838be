package dev.jianbao.plan.reader;

import dev.jianbao.diagnostics.Code;
import dev.jianbao.diagnostics.Diagnostic;
import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.entity.Period;
import dev.jianbao.entity.quantity.Unit;
import dev.jianbao.plan.Indicator;
import dev.jianbao.plan.MeasureStatus;
import dev.jianbao.plan.Reading;
import dev.jianbao.plan.Report;
import dev.jianbao.source.Fields;
import dev.jianbao.source.Located;
import dev.jianbao.source.Scalar;
import dev.jianbao.text.Nearest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads {@code progress/<date>.yaml}. */
final class ReportReader {
    private static final Scalar<String> TEXT = Scalar.text();
    private static final int DATE_LENGTH = 10;

    private final Map<String, Indicator> indicators;
    private final Diagnostics diagnostics;

    ReportReader(Map<String, Indicator> indicators, Diagnostics diagnostics) {
        this.indicators = indicators;
        this.diagnostics = diagnostics;
    }

    /** The report of a file; empty, and reported, where it has no date. */
    Optional<Report> read(Fields fields, String path) {
        Optional<Located<LocalDate>> date = fields.require("date", Scalar.date());
        Optional<Located<String>> reporter = fields.get("reported-by", TEXT);
        List<Report.Entry> entries = new ArrayList<>();
        for (Fields written : fields.mappings("measures")) {
            entry(written, reporter).ifPresent(entries::add);
        }
        List<Fields> readings = fields.mappings("readings");
        if (date.isEmpty()) {
            return Optional.empty();
        }
        List<Reading> read = new ArrayList<>();
        readings.forEach(each -> reading(each, date.get()).ifPresent(read::add));
        fields.done();
        checkName(date.get(), path);
        return Optional.of(new Report(date.get(), entries, read, path));
    }

    private void checkName(Located<LocalDate> date, String path) {
        String name = path.substring(path.lastIndexOf('/') + 1, path.lastIndexOf('.'));
        boolean starts = name.startsWith(date.value().toString());
        boolean suffixed = name.length() > DATE_LENGTH + 1 && name.charAt(DATE_LENGTH) == '-';
        if (!starts || !(name.length() == DATE_LENGTH || suffixed)) {
            diagnostics.report(Code.REPORT_NOT_IN_NAME, date.range(), name, date.value());
        }
    }

    private Optional<Report.Entry> entry(Fields fields, Optional<Located<String>> reporter) {
        Optional<Located<String>> measure = fields.require("measure", TEXT);
        Optional<Located<MeasureStatus>> status = fields.require("status", Scalar.oneOf(MeasureStatus.class));
        Optional<Located<Integer>> percent = fields.get("percent", Scalar.integer(0, 100));
        Optional<String> text = fields.get("text", TEXT).map(Located::value);
        Optional<Located<String>> by = fields.get("reported-by", TEXT).or(() -> reporter);
        List<Located<String>> evidence = fields.list("evidence", TEXT);
        fields.done();
        if (measure.isEmpty() || status.isEmpty()) {
            return Optional.empty();
        }
        boolean lost = by.filter(each -> CellReader.isLost(each.value())).isPresent();
        return Optional.of(new Report.Entry(
                measure.get(),
                status.get(),
                percent.map(each -> OptionalInt.of(each.value())).orElse(OptionalInt.empty()),
                text,
                lost ? Optional.empty() : by,
                lost,
                evidence));
    }

    private Optional<Reading> reading(Fields fields, Located<LocalDate> date) {
        Optional<Located<String>> indicator = fields.require("indicator", TEXT);
        Optional<Located<String>> value = fields.require("value", TEXT);
        Optional<String> source = fields.get("source", TEXT).map(Located::value);
        fields.done();
        if (indicator.isEmpty() || value.isEmpty()) {
            return Optional.empty();
        }
        Indicator known = indicators.get(indicator.get().value());
        if (known == null) {
            diagnostics.add(Diagnostic.of(
                            Code.UNKNOWN_INDICATOR,
                            indicator.get().range(),
                            indicator.get().value())
                    .withNearest(Nearest.of(indicator.get().value(), indicators.keySet())));
            return Optional.empty();
        }
        Unit unit = known.unit();
        FigureShape shape = new FigureShape(known.name(), unit, false, false);
        return Optional.of(new Reading(
                indicator.get(),
                new Located<>(Period.of(date.value()), date.range()),
                new CellReader(diagnostics).figure(value.get(), shape),
                source));
    }
}
