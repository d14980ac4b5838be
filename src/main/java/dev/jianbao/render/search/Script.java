package dev.jianbao.render.search;

import dev.jianbao.output.Artifact;
import dev.jianbao.output.OutputPath;
import java.nio.charset.StandardCharsets;

/**
 * A file of the index: one call of a function of the search page with texts. As a script it is loaded over {@code file://},
 * too, and under a policy that allows a site nothing but its own scripts.
 */
final class Script {
    static final String FOLDER = "search/";

    private final String name;
    private final StringBuilder text = new StringBuilder();

    /**
     * @param name its path below the folder of the index, without ending; the first thing that it says
     */
    Script(String name) {
        this.name = name;
        text.append("jianbao.put(");
        literal(name);
    }

    static OutputPath path(String name) {
        return new OutputPath(FOLDER + name + ".js");
    }

    /** Adds a text. */
    Script with(CharSequence value) {
        text.append(',');
        literal(value);
        return this;
    }

    /** Adds what is a value of JavaScript already. */
    Script withValue(String value) {
        text.append(',').append(value);
        return this;
    }

    private void literal(CharSequence value) {
        text.append('"');
        for (int at = 0; at < value.length(); at++) {
            char unit = value.charAt(at);
            if (unit == '"' || unit == '\\') {
                text.append('\\').append(unit);
            } else if (unit == '\n') {
                text.append("\\n");
            } else if (unit == '\r') {
                text.append("\\r");
            } else {
                text.append(unit);
            }
        }
        text.append('"');
    }

    Artifact artifact() {
        return Artifact.of(path(name), (text + ");\n").getBytes(StandardCharsets.UTF_8));
    }
}
