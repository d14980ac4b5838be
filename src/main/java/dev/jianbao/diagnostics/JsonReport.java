package dev.jianbao.diagnostics;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Diagnostics as one JSON object, for scripts. Lines and columns count from 1, columns in code points; an end column is the
 * one after the last character.
 */
public final class JsonReport implements Report {
    private final Messages messages;
    private final SortedMap<String, String> facts;

    public JsonReport(Messages messages) {
        this(messages, new TreeMap<>());
    }

    /** @param facts what else is to be said of the run, by name */
    public JsonReport(Messages messages, SortedMap<String, String> facts) {
        this.messages = messages;
        this.facts = Collections.unmodifiableSortedMap(facts);
    }

    @Override
    public void write(Diagnostics diagnostics, PrintWriter out) {
        Json.write(out, json -> {
            json.writeStartObject();
            for (Map.Entry<String, String> fact : facts.entrySet()) {
                json.writeStringField(fact.getKey(), fact.getValue());
            }
            json.writeNumberField("errors", diagnostics.count(Severity.ERROR));
            json.writeNumberField("warnings", diagnostics.count(Severity.WARNING));
            json.writeNumberField("notes", diagnostics.count(Severity.NOTE));
            json.writeStringField("columnKind", "codePoints");
            json.writeArrayFieldStart("diagnostics");
            for (Diagnostic each : diagnostics.sorted()) {
                write(each, json);
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private void write(Diagnostic diagnostic, JsonGenerator json) throws IOException {
        SourceRange range = diagnostic.range();
        json.writeStartObject();
        json.writeStringField("code", diagnostic.code().id());
        json.writeStringField("severity", diagnostic.severity().word());
        json.writeStringField("file", range.file());
        json.writeNumberField("line", range.line());
        json.writeNumberField("column", range.column());
        json.writeNumberField("endLine", range.endLine());
        json.writeNumberField("endColumn", range.endColumn());
        json.writeStringField("message", messages.message(diagnostic));
        String hint = messages.hint(diagnostic).orElse(null);
        if (hint != null) {
            json.writeStringField("hint", hint);
        }
        json.writeArrayFieldStart("nearest");
        for (String name : diagnostic.nearest()) {
            json.writeString(name);
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
