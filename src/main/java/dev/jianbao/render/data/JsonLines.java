package dev.jianbao.render.data;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import java.io.IOException;

/**
 * Breaks JSON into lines that can be compared: the upper levels a key or an element a line, whatever is deeper in the line of
 * what holds it. A table then has one line a row.
 */
final class JsonLines implements PrettyPrinter {
    private static final int LEVELS = 3;

    private int level;

    private void lineBreak(JsonGenerator json) throws IOException {
        if (level <= LEVELS) {
            json.writeRaw('\n');
            for (int each = 0; each < level; each++) {
                json.writeRaw("  ");
            }
        } else {
            json.writeRaw(' ');
        }
    }

    private void close(JsonGenerator json, int entries, char bracket) throws IOException {
        level--;
        if (entries > 0 && level < LEVELS) {
            lineBreak(json);
        } else if (entries > 0) {
            json.writeRaw(' ');
        }
        json.writeRaw(bracket);
    }

    @Override
    public void writeRootValueSeparator(JsonGenerator json) throws IOException {
        json.writeRaw('\n');
    }

    @Override
    public void writeStartObject(JsonGenerator json) throws IOException {
        json.writeRaw('{');
        level++;
    }

    @Override
    public void beforeObjectEntries(JsonGenerator json) throws IOException {
        lineBreak(json);
    }

    @Override
    public void writeObjectFieldValueSeparator(JsonGenerator json) throws IOException {
        json.writeRaw(": ");
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator json) throws IOException {
        json.writeRaw(',');
        lineBreak(json);
    }

    @Override
    public void writeEndObject(JsonGenerator json, int entries) throws IOException {
        close(json, entries, '}');
    }

    @Override
    public void writeStartArray(JsonGenerator json) throws IOException {
        json.writeRaw('[');
        level++;
    }

    @Override
    public void beforeArrayValues(JsonGenerator json) throws IOException {
        lineBreak(json);
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator json) throws IOException {
        json.writeRaw(',');
        lineBreak(json);
    }

    @Override
    public void writeEndArray(JsonGenerator json, int entries) throws IOException {
        close(json, entries, ']');
    }
}
