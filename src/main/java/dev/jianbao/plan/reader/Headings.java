package dev.jianbao.plan.reader;

import dev.jianbao.diagnostics.Code;
import dev.jianbao.diagnostics.Diagnostic;
import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.diagnostics.SourceRange;
import dev.jianbao.entity.quantity.Unit;
import dev.jianbao.plan.table.Column;
import dev.jianbao.source.Located;
import dev.jianbao.text.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the declared columns in the header of a table. */
record Headings(Diagnostics diagnostics) {
    private static final Pattern WITH_UNIT = Pattern.compile("(.+?)\\s*[（(](.*)[)）]", Pattern.DOTALL);

    /** The declared column of each heading; empty, and all that is wrong reported, where one has none or a column is missing. */
    Optional<List<Column>> match(List<Located<String>> header, ProjectSettings settings) {
        List<Column> found = new ArrayList<>();
        boolean clear = true;
        for (Located<String> heading : header) {
            Optional<Column> column = column(heading, settings.columns());
            if (column.isEmpty()) {
                List<String> names =
                        settings.columns().stream().map(Column::name).toList();
                diagnostics.add(Diagnostic.of(Code.COLUMN_UNKNOWN, heading.range(), heading.value())
                        .withNearest(Nearest.of(heading.value(), names)));
                clear = false;
            } else if (found.contains(column.get())) {
                int first = found.indexOf(column.get()) + 1;
                diagnostics.report(Code.CSV_HEADING_TWICE, heading.range(), heading.value(), first, found.size() + 1);
                clear = false;
            }
            column.ifPresent(found::add);
        }
        return checkMissing(header, settings, found) && clear ? Optional.of(found) : Optional.empty();
    }

    private boolean checkMissing(List<Located<String>> header, ProjectSettings settings, List<Column> found) {
        List<Column> missing = settings.columns().stream()
                .filter(each -> settings.named().contains(each.id()) || each.role() == Column.Role.NAME)
                .filter(each -> !found.contains(each))
                .toList();
        SourceRange first = header.get(0).range();
        missing.forEach(each -> diagnostics.report(Code.COLUMN_MISSING, first, each.name()));
        return missing.isEmpty();
    }

    private Optional<Column> column(Located<String> heading, List<Column> columns) {
        String written = heading.value().replaceAll("\\s", "");
        Optional<Column> exact = named(written, columns);
        if (exact.isPresent()) {
            return exact;
        }
        Matcher parts = WITH_UNIT.matcher(written);
        if (!parts.matches()) {
            return Optional.empty();
        }
        Optional<Column> column = named(parts.group(1), columns);
        column.filter(each -> each.type().isFigure())
                .filter(each -> !parts.group(2).equals(each.unit().name()))
                .filter(each ->
                        !Unit.of(parts.group(2)).factor().equals(each.unit().factor())
                                || !Unit.of(parts.group(2)).convertsTo(each.unit()))
                .ifPresent(each -> diagnostics.report(
                        Code.COLUMN_UNIT_UNFIT,
                        heading.range(),
                        each.name(),
                        parts.group(2),
                        each.unit().name()));
        return column;
    }

    private static Optional<Column> named(String written, List<Column> columns) {
        return columns.stream()
                .filter(each -> each.id().equals(written)
                        || each.name().replaceAll("\\s", "").equals(written))
                .findFirst();
    }
}
