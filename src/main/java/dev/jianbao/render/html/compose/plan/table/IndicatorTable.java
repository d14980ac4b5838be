package dev.jianbao.render.html.compose.plan.table;

import dev.jianbao.entity.Period;
import dev.jianbao.plan.ActionPlan;
import dev.jianbao.plan.Indicator;
import dev.jianbao.plan.Indicator.Baseline;
import dev.jianbao.plan.Indicator.Direction;
import dev.jianbao.plan.table.ColumnType;
import dev.jianbao.render.html.compose.sheet.Sheet;
import dev.jianbao.render.html.view.part.DateView;
import dev.jianbao.render.html.view.part.table.CellView;
import dev.jianbao.render.html.view.part.table.CellView.Style;
import dev.jianbao.render.html.view.part.table.TableView;
import dev.jianbao.render.html.view.part.table.TableView.Column;
import dev.jianbao.render.html.view.part.table.TableView.Group;
import dev.jianbao.render.html.view.part.table.TableView.Kind;
import dev.jianbao.render.html.view.part.table.TableView.Row;
import dev.jianbao.render.html.words.Dates;
import dev.jianbao.render.html.words.Words;
import dev.jianbao.source.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Composes indicators as a table: what is to be reached, by when, and from where. What was read since is not in it. */
public final class IndicatorTable {
    private static final Style NAME = new Style(true, false, 1, 1);
    private static final Style WORDS = new Style(false, false, 1, 1);

    private final Words words;
    private final List<Indicator> indicators;
    private final Cells cells;
    private final Dates dates;
    private final boolean natured;
    private final boolean based;
    private final boolean since;

    public IndicatorTable(Sheet sheet, ActionPlan plan) {
        this.words = sheet.words();
        this.indicators = plan.indicators();
        this.cells = new Cells(words, "indicators-");
        this.dates = sheet.desk().dates();
        this.natured = any(each -> each.nature().isPresent());
        this.based = any(each -> each.baseline().isPresent());
        this.since = any(each -> each.baseline().flatMap(Baseline::year).isPresent());
    }

    private boolean any(Predicate<Indicator> wanted) {
        return indicators.stream().anyMatch(wanted);
    }

    public TableView view() {
        List<Column> columns = columns();
        List<Row> rows = indicators.stream().map(this::row).toList();
        return new TableView(
                words.say("indicators"),
                columns,
                false,
                List.of(new Group(Optional.empty(), rows)),
                cells.notes(),
                columns.size(),
                false);
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        columns.add(column("name", "indicatorHead", ColumnType.TEXT));
        columns.add(column("unit", "unitHead", ColumnType.TEXT));
        if (based) {
            columns.add(column("baseline", "role.baseline", ColumnType.DECIMAL));
        }
        if (since) {
            columns.add(column("since", "sinceHead", ColumnType.TEXT));
        }
        columns.add(column("target", "targetHead", ColumnType.DECIMAL));
        columns.add(column("year", "yearHead", ColumnType.TEXT));
        if (natured) {
            columns.add(column("nature", "natureHead", ColumnType.TEXT));
        }
        return columns;
    }

    private Column column(String id, String key, ColumnType type) {
        return new Column(words.say(key), Optional.empty(), false, Optional.of(new Kind(id, Scalar.word(type))));
    }

    private Row row(Indicator indicator) {
        List<CellView> views = new ArrayList<>();
        views.add(name(indicator));
        views.add(cells.words(indicator.unit().name(), WORDS));
        if (based) {
            views.add(indicator
                    .baseline()
                    .map(each -> cells.cell(each.value(), WORDS))
                    .orElseGet(() -> cells.nothing(WORDS)));
        }
        if (since) {
            views.add(year(indicator.baseline().flatMap(Baseline::year)));
        }
        views.add(indicator
                .target()
                .map(each -> cells.cell(each, WORDS))
                .orElseGet(() -> cells.words(indicator.statement().orElse(""), WORDS)));
        views.add(
                indicator.year().lost()
                        ? cells.lost(WORDS)
                        : year(indicator.year().value()));
        if (natured) {
            views.add(cells.words(
                    indicator
                            .nature()
                            .map(each -> words.say("nature." + Scalar.word(each)))
                            .orElse(""),
                    WORDS));
        }
        return new Row("indicator-" + indicator.id(), kind(indicator), views, List.of());
    }

    /** Which way is good stands beside the name, unless it is the usual one. */
    private CellView name(Indicator indicator) {
        String direction = Scalar.word(indicator.direction());
        CellView name = cells.words(indicator.name(), NAME);
        return indicator.direction() == Direction.AT_LEAST ? name : name.remarked(words.say("direction." + direction));
    }

    /** A row bears what programs need: which way is good, and how firm the target is. */
    private static String kind(Indicator indicator) {
        return "row " + Scalar.word(indicator.direction())
                + indicator.nature().map(each -> " " + Scalar.word(each)).orElse("");
    }

    private CellView year(Optional<Period> year) {
        return year.map(each -> cells.words(time(each), WORDS).sorted(each.toString()))
                .orElseGet(() -> cells.nothing(WORDS));
    }

    private String time(Period year) {
        return dates.period(year, 0).stream().map(DateView::text).collect(Collectors.joining(words.say("dash")));
    }
}
