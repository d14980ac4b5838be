package dev.jianbao.cli.site;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Rows of one kind of record, written for other programs. The names of the record's components are the names of the columns
 * and of the JSON fields.
 *
 * @param columns their names
 * @param rows for each row its cells, in the order of the columns: a text, a number, a list of texts, or nothing
 */
record Table(List<String> columns, List<List<Optional<?>>> rows) {
    private static final JsonFactory JSON = new JsonFactory();

    static <R extends Record> Table of(Class<R> type, Collection<R> records) {
        List<RecordComponent> components = List.of(type.getRecordComponents());
        return new Table(
                components.stream().map(RecordComponent::getName).toList(),
                records.stream().map(row -> cells(row, components)).toList());
    }

    /** The rows that have this value in a column. */
    Table where(String column, Object value) {
        int at = columns.indexOf(column);
        return new Table(
                columns,
                rows.stream()
                        .filter(row -> row.get(at).filter(value::equals).isPresent())
                        .toList());
    }

    /** One row a line, cells parted by tabs, lists by commas. A tab or line end within a cell becomes a blank. */
    void writeText(PrintWriter out) {
        for (List<Optional<?>> row : rows) {
            out.print(row.stream().map(Table::text).collect(Collectors.joining("\t")) + "\n");
        }
    }

    /** The cells as texts, as {@link #writeText} has them. */
    List<List<String>> texts() {
        return rows.stream().map(row -> row.stream().map(Table::text).toList()).toList();
    }

    /** One array, one object a line; a cell without a value has no field. */
    void writeJson(PrintWriter out) {
        out.print(rows.isEmpty() ? "[" : "[\n");
        out.print(rows.stream().map(this::json).collect(Collectors.joining(",\n")));
        out.print(rows.isEmpty() ? "]\n" : "\n]\n");
    }

    private static String text(Optional<?> cell) {
        return cell.map(value -> value instanceof List<?> list
                        ? list.stream().map(String::valueOf).collect(Collectors.joining(","))
                        : value.toString())
                .orElse("")
                .replaceAll("[\\t\\r\\n]", " ");
    }

    private String json(List<Optional<?>> row) {
        StringWriter written = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(written)) {
            json.writeStartObject();
            for (int at = 0; at < columns.size(); at++) {
                if (row.get(at).isPresent()) {
                    json.writeFieldName(columns.get(at));
                    write(row.get(at).get(), json);
                }
            }
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return written.toString();
    }

    private static void write(Object value, JsonGenerator json) throws IOException {
        if (value instanceof Integer || value instanceof BigDecimal) {
            json.writeNumber(value.toString());
        } else if (value instanceof List<?> list) {
            json.writeStartArray();
            for (Object each : list) {
                write(each, json);
            }
            json.writeEndArray();
        } else {
            json.writeString(value.toString());
        }
    }

    private static List<Optional<?>> cells(Record row, List<RecordComponent> components) {
        return components.stream()
                .<Optional<?>>map(component -> cell(row, component))
                .toList();
    }

    private static Optional<?> cell(Record row, RecordComponent component) {
        try {
            Object value = component.getAccessor().invoke(row);
            return value instanceof Optional<?> optional ? optional : Optional.of(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("not a public record: " + row.getClass(), e);
        }
    }
}
