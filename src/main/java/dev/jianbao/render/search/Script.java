package dev.jianbao.render.search;

import dev.jianbao.output.Artifact;
import dev.jianbao.output.OutputPath;
import java.nio.charset.StandardCharsets;

/**
 * A file of the index: one call of a function of the search page with texts. As a script it is loaded over {@code file://},
 * too, and under a policy that allows a site nothing but its own scripts. It is written in UTF-8 or, with the mark that tells
 * browsers so whatever a server says, in UTF-16, whichever is shorter: bits and Han characters take two bytes there.
 */
final class Script {
    static final String FOLDER = "search/";

    private static final char MARK = '\uFEFF';

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
        String script = text.append(");\n").toString();
        return Artifact.of(
                path(name),
                isWide(script)
                        ? (MARK + script).getBytes(StandardCharsets.UTF_16LE)
                        : script.getBytes(StandardCharsets.UTF_8));
    }

    /** Whether UTF-16 is shorter: a unit takes two bytes there, in UTF-8 one to three. */
    private static boolean isWide(String script) {
        int saved = -2;
        for (int at = 0; at < script.length(); at++) {
            char unit = script.charAt(at);
            saved += unit < 0x80 ? -1 : unit < 0x800 || Character.isSurrogate(unit) ? 0 : 1;
        }
        return saved > 0;
    }
}
