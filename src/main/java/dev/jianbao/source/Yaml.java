package dev.jianbao.source;

import dev.jianbao.diagnostics.Code;
import dev.jianbao.diagnostics.Diagnostic;
import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.diagnostics.SourceRange;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * YAML files as {@link Fields}. Strict: no anchors, aliases, tags or duplicate keys, a bounded depth, and every scalar is
 * read as the text that stands there, so that {@code no}, {@code 0123} and {@code 12:30} stay what the author typed.
 */
public final class Yaml {
    /** How deeply mappings and lists may be nested. */
    static final int DEEPEST = 16;

    private Yaml() {}

    /** A file that holds one mapping, such as {@code site.yaml}; empty, and reported, where it does not. */
    public static Optional<Fields> mapping(SourceFile file, Diagnostics diagnostics) {
        return mapping(file, 0, file.text().length(), diagnostics);
    }

    static Optional<Fields> mapping(SourceFile file, int start, int end, Diagnostics diagnostics) {
        YamlText text = new YamlText(file, start, end);
        Optional<Node> root = compose(text, diagnostics);
        if (root.isPresent() && root.get() instanceof MappingNode mapping) {
            return Optional.of(new Fields(mapping, text, diagnostics));
        }
        if (root.isPresent() || text.isBlank()) {
            SourceRange range = root.map(text::range).orElseGet(text::start);
            diagnostics.report(Code.NOT_A_MAPPING, range, file.path());
        }
        return Optional.empty();
    }

    /** A file that holds a list of mappings, such as a file of the catalogue. An empty file is an empty list. */
    public static List<Fields> mappings(SourceFile file, Diagnostics diagnostics) {
        YamlText text = new YamlText(file, 0, file.text().length());
        Optional<Node> root = compose(text, diagnostics);
        if (root.isEmpty()) {
            return List.of();
        }
        if (!(root.get() instanceof SequenceNode sequence)) {
            diagnostics.report(Code.NOT_A_LIST, text.range(root.get()), file.path());
            return List.of();
        }
        return mappings(sequence, file.path(), text, diagnostics);
    }

    static List<Fields> mappings(SequenceNode sequence, String name, YamlText text, Diagnostics diagnostics) {
        List<Fields> all = new ArrayList<>();
        for (Node each : sequence.getValue()) {
            if (each instanceof MappingNode mapping) {
                all.add(new Fields(mapping, text, diagnostics));
            } else {
                diagnostics.report(Code.NOT_A_MAPPING, text.range(each), name);
            }
        }
        return all;
    }

    private static Optional<Node> compose(YamlText text, Diagnostics diagnostics) {
        LoaderOptions options = new LoaderOptions();
        options.setNestingDepthLimit(DEEPEST);
        options.setProcessComments(false);
        options.setCodePointLimit(SourceFile.LARGEST);
        try {
            StreamReader reader = new StreamReader(new StringReader(text.yaml()));
            StrictEvents events = new StrictEvents(new ParserImpl(reader, options));
            return Optional.ofNullable(new Composer(events, new PlainResolver(), options).getSingleNode());
        } catch (StrictEvents.Refused refused) {
            diagnostics.report(refused.code(), text.range(refused.start(), refused.end()), refused.argument());
        } catch (MarkedYAMLException malformed) {
            diagnostics.add(explain(malformed, text));
        } catch (YAMLException unreadable) {
            diagnostics.report(Code.YAML_SYNTAX, text.start(), firstLine(unreadable.getMessage()));
        }
        return Optional.empty();
    }

    private static Diagnostic explain(MarkedYAMLException malformed, YamlText text) {
        Mark mark = malformed.getProblemMark();
        SourceRange range = mark == null ? text.start() : text.range(mark, mark);
        return text.fullWidthColon(range.line())
                .map(colon -> Diagnostic.of(Code.FULL_WIDTH_COLON, colon))
                .orElseGet(() -> Diagnostic.of(Code.YAML_SYNTAX, range, firstLine(malformed.getProblem())));
    }

    private static String firstLine(@Nullable String message) {
        return message == null ? "" : message.lines().findFirst().orElse("");
    }
}
