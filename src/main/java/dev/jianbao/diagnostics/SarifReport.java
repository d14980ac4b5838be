package dev.jianbao.diagnostics;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * Diagnostics as a SARIF 2.1.0 log, which code hosts and editors read. Every code is a rule, reported or not; columns count
 * code points, and the log says so; files are relative to the site's root, which SARIF calls {@code %SRCROOT%}.
 */
public final class SarifReport implements Report {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private static final String ROOT = "%SRCROOT%";
    private static final String PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~/";
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private final Messages messages;
    private final String version;

    /** @param version of the program that reports */
    public SarifReport(Messages messages, String version) {
        this.messages = messages;
        this.version = version;
    }

    @Override
    public void write(Diagnostics diagnostics, PrintWriter out) {
        Json.write(out, json -> {
            json.writeStartObject();
            json.writeStringField("$schema", SCHEMA);
            json.writeStringField("version", "2.1.0");
            json.writeArrayFieldStart("runs");
            json.writeStartObject();
            writeTool(json);
            json.writeStringField("language", messages.language());
            json.writeStringField("columnKind", "unicodeCodePoints");
            writeRoot(json);
            json.writeArrayFieldStart("results");
            for (Diagnostic each : diagnostics.sorted()) {
                writeResult(each, json);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private void writeTool(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", "jianbao");
        json.writeStringField("version", version);
        json.writeArrayFieldStart("rules");
        for (Code code : Code.values()) {
            writeRule(code, json);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private void writeRule(Code code, JsonGenerator json) throws IOException {
        String about = messages.explanation(code);
        json.writeStartObject();
        json.writeStringField("id", code.id());
        json.writeStringField("name", code.name());
        writeText("shortDescription", messages.outline(code), json);
        writeText("fullDescription", about, json);
        writeText("help", messages.advice(code).orElse(about), json);
        json.writeObjectFieldStart("defaultConfiguration");
        json.writeStringField("level", code.severity().word());
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void writeRoot(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("originalUriBaseIds");
        json.writeObjectFieldStart(ROOT);
        writeText("description", "The folder that holds content/.", json);
        json.writeEndObject();
        json.writeEndObject();
    }

    private void writeResult(Diagnostic diagnostic, JsonGenerator json) throws IOException {
        String hint = messages.hint(diagnostic).map(words -> "\n" + words).orElse("");
        json.writeStartObject();
        json.writeStringField("ruleId", diagnostic.code().id());
        json.writeNumberField("ruleIndex", diagnostic.code().ordinal());
        json.writeStringField("level", diagnostic.severity().word());
        writeText("message", messages.message(diagnostic) + hint, json);
        json.writeArrayFieldStart("locations");
        json.writeStartObject();
        writePlace(diagnostic.range(), json);
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void writePlace(SourceRange range, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("physicalLocation");
        json.writeObjectFieldStart("artifactLocation");
        json.writeStringField("uri", uri(range.file()));
        json.writeStringField("uriBaseId", ROOT);
        json.writeEndObject();
        json.writeObjectFieldStart("region");
        json.writeNumberField("startLine", range.line());
        json.writeNumberField("startColumn", range.column());
        json.writeNumberField("endLine", range.endLine());
        json.writeNumberField("endColumn", range.endColumn());
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void writeText(String field, String text, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField("text", text);
        json.writeEndObject();
    }

    /** The path as RFC 3986 wants it: UTF-8 throughout, each byte escaped that has no business in a path. */
    private static String uri(String file) {
        StringBuilder uri = new StringBuilder(file.length());
        for (byte each : file.getBytes(StandardCharsets.UTF_8)) {
            if (PLAIN.indexOf(each) >= 0) {
                uri.append((char) each);
            } else {
                uri.append('%').append(HEX.toHexDigits(each));
            }
        }
        return uri.toString();
    }
}
