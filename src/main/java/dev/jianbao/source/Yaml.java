package dev.jianbao.source;

import dev.jianbao.diagnostics.Code;
import dev.jianbao.diagnostics.Diagnostic;
import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.text.CodePointName;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.ReaderException;
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
        Parsed parsed = parse(text, diagnostics);
        if (parsed.root().isPresent() && parsed.root().get() instanceof MappingNode mapping) {
            return Optional.of(new Fields(mapping, text, diagnostics));
        }
        parsed.root().ifPresent(other -> noMapping(other, file.path(), text, diagnostics));
        if (parsed.isEmpty()) {
            diagnostics.report(Code.NOT_A_MAPPING, text.start(), file.path());
        }
        return Optional.empty();
    }

    /** A file that holds a list of mappings, such as a file of the catalogue. An empty file is an empty list. */
    public static List<Fields> mappings(SourceFile file, Diagnostics diagnostics) {
        YamlText text = new YamlText(file, 0, file.text().length());
        Optional<Node> root = parse(text, diagnostics).root();
        if (root.isEmpty()) {
            return List.of();
        }
        if (!(root.get() instanceof SequenceNode sequence)) {
            noList(root.get(), file.path(), text, diagnostics);
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
                noMapping(each, name, text, diagnostics);
            }
        }
        return all;
    }

    /** Reports a node that should be a mapping; a slip of the author that made a text of it is named. */
    static void noMapping(Node node, String name, YamlText text, Diagnostics diagnostics) {
        int from = text.offset(node.getStartMark());
        int to = text.offset(node.getEndMark());
        List<Diagnostic> slips = node instanceof ScalarNode ? new YamlLines(text).whyNoMapping(from, to) : List.of();
        slips.forEach(diagnostics::add);
        if (slips.isEmpty()) {
            diagnostics.report(Code.NOT_A_MAPPING, text.range(node), name);
        }
    }

    /** Reports a node that should be a list, in the same way. */
    static void noList(Node node, String name, YamlText text, Diagnostics diagnostics) {
        YamlLines lines = new YamlLines(text);
        int line = lines.start(text.offset(node.getStartMark()));
        diagnostics.add((node instanceof ScalarNode ? lines.tightDash(line) : Optional.<Diagnostic>empty())
                .orElseGet(() -> Diagnostic.of(Code.NOT_A_LIST, text.range(node), name)));
    }

    /**
     * What a text was found to hold.
     *
     * @param root what it holds; empty where it holds nothing, or cannot be read
     * @param readable whether it could be read; where not, that was reported
     */
    private record Parsed(Optional<Node> root, boolean readable) {
        boolean isEmpty() {
            return readable && root.isEmpty();
        }
    }

    private static Parsed parse(YamlText text, Diagnostics diagnostics) {
        LoaderOptions options = new LoaderOptions();
        options.setNestingDepthLimit(DEEPEST);
        options.setProcessComments(false);
        options.setCodePointLimit(SourceFile.LARGEST);
        try {
            StreamReader reader = new StreamReader(new StringReader(text.yaml()));
            StrictEvents events = new StrictEvents(new ParserImpl(reader, options));
            Node root = new Composer(events, new PlainResolver(), options).getSingleNode();
            return new Parsed(Optional.ofNullable(root), true);
        } catch (StrictEvents.Refused refused) {
            diagnostics.report(refused.code(), text.range(refused.start(), refused.end()), refused.argument());
        } catch (MarkedYAMLException malformed) {
            YamlSlip.explain(malformed, text).forEach(diagnostics::add);
        } catch (ReaderException unreadable) {
            int offset = firstUnprintable(text.yaml());
            String name = CodePointName.of(text.yaml().codePointAt(offset));
            diagnostics.report(Code.CONTROL_CHARACTER, text.at(offset), name);
        } catch (YAMLException refused) {
            String message = refused.getMessage();
            diagnostics.report(Code.YAML_SYNTAX, text.start(), String.valueOf(message));
        }
        return new Parsed(Optional.empty(), false);
    }

    private static int firstUnprintable(String yaml) {
        int at = 0;
        while (at < yaml.length() - 1 && StreamReader.isPrintable(yaml.codePointAt(at))) {
            at += Character.charCount(yaml.codePointAt(at));
        }
        return at;
    }
}
