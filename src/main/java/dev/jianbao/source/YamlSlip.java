package dev.jianbao.source;

import dev.jianbao.diagnostics.Code;
import dev.jianbao.diagnostics.Diagnostic;
import dev.jianbao.diagnostics.SourceRange;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * Says in an author's terms why a text is no YAML. A parser stumbles behind a slip, at times lines behind it, so the slip is
 * looked for from where it stumbled upwards.
 */
final class YamlSlip {
    private final YamlText text;
    private final YamlLines lines;
    private final String problem;
    private final int at;
    private final int context;

    private YamlSlip(MarkedYAMLException stumble, YamlText text) {
        this.text = text;
        this.lines = new YamlLines(text);
        this.problem = stumble.getProblem() == null
                ? ""
                : stumble.getProblem().lines().findFirst().orElse("");
        this.at = offset(stumble.getProblemMark(), 0);
        this.context = offset(stumble.getContextMark(), at);
    }

    private int offset(@Nullable Mark mark, int other) {
        return mark == null ? other : text.offset(mark);
    }

    static List<Diagnostic> explain(MarkedYAMLException stumble, YamlText text) {
        YamlSlip slip = new YamlSlip(stumble, text);
        int line = slip.lines.start(slip.at);
        boolean wide = slip.lines.hasWideColon(line) || slip.lines.hasWideColon(slip.lines.above(line));
        return wide ? slip.lines.wideColons() : List.of(slip.explain());
    }

    private Diagnostic explain() {
        if (problem.contains("TAB")) {
            return say(Code.YAML_TAB, at);
        }
        if (problem.startsWith("found unexpected end of stream")) {
            return say(Code.YAML_QUOTE, context);
        }
        if (problem.startsWith("mapping keys are not allowed")) {
            return say(Code.YAML_QUESTION_MARK, at);
        }
        if (problem.startsWith("mapping values are not allowed")) {
            return colon();
        }
        if (problem.startsWith("could not find expected ':'")) {
            return lines.tightColon(lines.start(context)).orElseGet(() -> say(Code.YAML_LOOSE_LINE, context));
        }
        if (problem.startsWith("expected ','")) {
            return say(Code.YAML_BRACKET, context, character(context));
        }
        if (problem.startsWith("expected <block end>") || problem.startsWith("expected '<document start>'")) {
            return problem.endsWith("scalar>'") ? scalar() : say(Code.YAML_INDENT, at);
        }
        return reserved();
    }

    /** What cannot begin a value, in the various words in which that is said. */
    private Diagnostic reserved() {
        if (problem.startsWith("found unknown escape character")) {
            return say(Code.YAML_ESCAPE, Math.max(0, at - 1));
        }
        boolean begun = problem.startsWith("expected chomping")
                || problem.startsWith("expected URI")
                || problem.startsWith("unexpected character found");
        if (begun) {
            return say(Code.YAML_RESERVED, context, character(context));
        }
        boolean reserved = problem.contains("cannot start any token")
                || problem.startsWith("sequence entries are not allowed")
                || problem.startsWith("expected the node content");
        return reserved && at < text.yaml().length()
                ? say(Code.YAML_RESERVED, at, character(at))
                : say(Code.YAML_SYNTAX, at, problem);
    }

    /** A colon that ends no key: it stands in a value, behind a line without a blank, or in a line too far in. */
    private Diagnostic colon() {
        int line = lines.start(at);
        if (text.yaml().substring(line, at).contains(": ")) {
            return say(Code.YAML_INNER_COLON, at);
        }
        return lines.tightColon(lines.above(line)).orElseGet(() -> say(Code.YAML_INDENT, lines.firstWord(line)));
    }

    /** Text that nothing announces: behind a quote, behind a quote that closed too late, or out of line. */
    private Diagnostic scalar() {
        int line = lines.start(at);
        String before = text.yaml().substring(line, at).stripTrailing();
        char quote = before.isEmpty() ? ' ' : before.charAt(before.length() - 1);
        if (quote != '"' && quote != '\'') {
            return say(Code.YAML_INDENT, lines.firstWord(line));
        }
        if (lines.count(line, at, quote) % 2 == 0) {
            return say(Code.YAML_AFTER_QUOTE, at);
        }
        return say(Code.YAML_QUOTE, lines.openQuote(line, quote));
    }

    private String character(int offset) {
        return offset < text.yaml().length() ? Character.toString(text.yaml().codePointAt(offset)) : "";
    }

    private Diagnostic say(Code code, int offset, Object... arguments) {
        SourceRange range = text.at(offset);
        return Diagnostic.of(code, range, arguments);
    }
}
