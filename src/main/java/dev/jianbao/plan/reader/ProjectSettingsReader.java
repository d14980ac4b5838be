package dev.jianbao.plan.reader;

import dev.jianbao.diagnostics.Code;
import dev.jianbao.diagnostics.Diagnostic;
import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.diagnostics.SourceRange;
import dev.jianbao.entity.EntityId;
import dev.jianbao.entity.quantity.Quantity;
import dev.jianbao.entity.quantity.Unit;
import dev.jianbao.plan.claim.Figures;
import dev.jianbao.plan.reader.ProjectSettings.Numbering;
import dev.jianbao.plan.table.Column;
import dev.jianbao.plan.table.Column.Role;
import dev.jianbao.plan.table.ColumnType;
import dev.jianbao.plan.table.Stage;
import dev.jianbao.source.Fields;
import dev.jianbao.source.Located;
import dev.jianbao.source.Scalar;
import dev.jianbao.text.Nearest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads {@code projects:} of a plan's front matter. */
final class ProjectSettingsReader {
    private static final Scalar<String> TEXT = Scalar.text();

    private final Diagnostics diagnostics;
    private final Map<String, SourceRange> ids = new HashMap<>();

    ProjectSettingsReader(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    ProjectSettings read(Fields fields) {
        List<Column> columns = new ArrayList<>();
        for (Fields written : fields.mappings("columns")) {
            column(written).ifPresent(columns::add);
        }
        List<String> named = columns.stream().map(Column::id).toList();
        for (Role role : List.of(Role.STAGE, Role.NUMBER, Role.NAME, Role.MEASURE)) {
            if (columns.stream().noneMatch(each -> each.role() == role)) {
                columns.add(known(role));
            }
        }
        checkParts(fields, columns);
        ids.clear();
        List<Stage> stages = new ArrayList<>();
        for (Fields written : fields.mappings("stages")) {
            stage(written).ifPresent(stages::add);
        }
        Numbering numbering = fields.get("numbering", Scalar.oneOf(Numbering.class))
                .map(Located::value)
                .orElse(stages.isEmpty() ? Numbering.TABLE : Numbering.STAGE);
        Optional<Located<Quantity>> declared = fields.get("count", Figures.count());
        fields.done();
        return new ProjectSettings(columns, named, stages, numbering, declared, fields.range());
    }

    /** A column that an author need not declare. */
    private static Column known(Role role) {
        String name = switch (role) {
            case STAGE -> "阶段";
            case NUMBER -> "序号";
            case MEASURE -> "举措";
            case NAME, OTHER -> "名称";
        };
        return new Column(
                role.name().toLowerCase(Locale.ROOT), name, role, ColumnType.TEXT, Unit.NONE, false, false, List.of());
    }

    private Optional<Column> column(Fields written) {
        Optional<Located<EntityId>> id = written.require("id", EntityId.scalar());
        Optional<String> name = written.get("name", TEXT).map(Located::value);
        ColumnType type = written.get("type", Scalar.oneOf(ColumnType.class))
                .map(Located::value)
                .orElse(ColumnType.TEXT);
        Optional<Located<String>> unit = written.get("unit", TEXT);
        boolean sum = written.get("sum", Scalar.bool()).map(Located::value).orElse(false);
        boolean merged =
                written.get("merged", Scalar.bool()).map(Located::value).orElse(false);
        List<Located<String>> parts = written.list("of", TEXT);
        written.done();
        if (id.isEmpty() || isTaken(id.get().value().value(), id.get().range())) {
            return Optional.empty();
        }
        String key = id.get().value().value();
        String heading = name.orElse(key);
        if (sum && !type.isFigure()) {
            diagnostics.report(Code.COLUMN_NOT_SUMMABLE, written.range("sum"), heading);
        }
        return Optional.of(new Column(
                key,
                heading,
                role(key),
                type,
                unit(written, heading, type, unit),
                sum && type.isFigure(),
                merged,
                parts.stream().map(Located::value).toList()));
    }

    private static Role role(String id) {
        return switch (id) {
            case "stage" -> Role.STAGE;
            case "number" -> Role.NUMBER;
            case "name" -> Role.NAME;
            case "measure" -> Role.MEASURE;
            default -> Role.OTHER;
        };
    }

    private Unit unit(Fields written, String heading, ColumnType type, Optional<Located<String>> unit) {
        if (unit.isEmpty()) {
            if (type == ColumnType.PERCENT) {
                return Unit.of("%");
            }
            if (type.isFigure()) {
                diagnostics.report(Code.COLUMN_WITHOUT_UNIT, written.range("id"), heading);
            }
            return Unit.NONE;
        }
        Unit read = Unit.of(unit.get().value());
        if (!type.fits(read)) {
            diagnostics.report(Code.COLUMN_UNIT_UNFIT, unit.get().range(), heading, read.name(), Scalar.word(type));
        }
        return read;
    }

    private void checkParts(Fields fields, List<Column> columns) {
        List<String> figures = columns.stream()
                .filter(each -> each.type().isFigure())
                .map(Column::id)
                .toList();
        for (Column column : columns) {
            for (String part : column.parts()) {
                if (!figures.contains(part)) {
                    diagnostics.add(Diagnostic.of(Code.COLUMN_UNKNOWN, fields.range("columns"), part)
                            .withNearest(Nearest.of(part, figures)));
                }
            }
        }
    }

    private Optional<Stage> stage(Fields written) {
        Optional<Located<EntityId>> id = written.require("id", EntityId.scalar());
        Optional<Located<String>> name = written.require("name", TEXT);
        Optional<Located<Quantity>> declared = written.get("count", Figures.count());
        written.done();
        if (id.isEmpty()
                || name.isEmpty()
                || isTaken(id.get().value().value(), id.get().range())) {
            return Optional.empty();
        }
        return Optional.of(new Stage(id.get().value().value(), name.get().value(), declared));
    }

    private boolean isTaken(String id, SourceRange range) {
        SourceRange first = ids.putIfAbsent(id, range);
        if (first != null) {
            diagnostics.report(Code.DUPLICATE_DECLARATION, range, id, first.line());
        }
        return first != null;
    }
}
