package dev.jianbao.render.data;

import dev.jianbao.config.Language;
import dev.jianbao.entity.Period;
import dev.jianbao.plan.Indicator;
import dev.jianbao.plan.Reading;
import dev.jianbao.plan.follow.History;
import dev.jianbao.plan.table.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Indicators as CSV, one figure a row: where each started, every reading, what it is to reach. */
record IndicatorsCsv(Language language) {
    private record Row(Indicator indicator, Word entry, String date, Optional<Cell> figure, String words) {}

    byte[] document(List<History> histories) {
        List<Row> rows = new ArrayList<>();
        histories.forEach(each -> add(each, rows));
        return new CsvColumns<Row>(language)
                .add(Word.KEY, each -> each.indicator().id())
                .add(Word.INDICATOR, each -> each.indicator().name())
                .add(
                        Word.NATURE,
                        each -> each.indicator()
                                .nature()
                                .map(nature -> ConstantWord.of(nature, language))
                                .orElse(""))
                .add(Word.DIRECTION, each -> ConstantWord.of(each.indicator().direction(), language))
                .add(Word.ENTRY, each -> each.entry().in(language))
                .add(Word.DATE, Row::date)
                .add(Word.VALUE, IndicatorsCsv::value)
                .add(Word.UNIT, IndicatorsCsv::unit)
                .add(
                        Word.STATE,
                        each -> each.figure()
                                .map(cell -> ConstantWord.of(cell.state(), language))
                                .orElse(""))
                .add(Word.RULE, each -> each.figure().map(IndicatorsCsv::rule).orElse(""))
                .add(Word.REMARK, each -> each.figure().flatMap(Cell::remark).orElse(""))
                .add(Word.SOURCE, Row::words)
                .document(rows);
    }

    private static void add(History history, List<Row> rows) {
        Indicator indicator = history.indicator();
        indicator
                .baseline()
                .ifPresent(baseline -> rows.add(
                        new Row(indicator, Word.BASELINE, date(baseline.year()), Optional.of(baseline.value()), "")));
        for (Reading reading : history.readings()) {
            String date = reading.date().value().toString();
            rows.add(new Row(
                    indicator,
                    Word.READING,
                    date,
                    Optional.of(reading.value()),
                    reading.source().orElse("")));
        }
        String year = indicator.year().lost() ? "?" : date(indicator.year().value());
        rows.add(new Row(
                indicator,
                Word.TARGET,
                year,
                indicator.target(),
                indicator.statement().orElse("")));
    }

    private static String date(Optional<Period> period) {
        return period.map(Period::toString).orElse("");
    }

    /** The number alone; what is no number is as it stands. */
    private static String value(Row row) {
        return row.figure()
                .map(cell -> cell.quantity()
                        .map(each -> each.amount().toPlainString())
                        .orElse(cell.text()))
                .orElse("");
    }

    private static String unit(Row row) {
        return row.figure()
                .flatMap(Cell::quantity)
                .map(each -> each.unit().name())
                .orElse(row.indicator().unit().name());
    }

    private static String rule(Cell cell) {
        return cell instanceof Cell.Inferred inferred
                ? inferred.rule() + inferred.words().map(words -> " ; " + words).orElse("")
                : "";
    }
}
