package dev.jianbao.source;

import dev.jianbao.diagnostics.Code;
import dev.jianbao.diagnostics.Diagnostic;
import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.diagnostics.SourceRange;
import dev.jianbao.text.CodePointName;
import dev.jianbao.text.HiddenCharacter;
import dev.jianbao.text.Nearest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A typed cursor over one YAML mapping. Every question reports what is wrong with the answer; once a reader has asked all
 * it wants to know, {@link #done()} reports the keys it never asked for.
 */
public final class Fields {
    private static final String WIDE_QUESTION_MARK = "？";
    private static final Pattern SEVERAL = Pattern.compile("^［|，|； ?|, ");

    private final YamlText text;
    private final Diagnostics diagnostics;
    private final SourceRange range;
    private final Map<String, NodeTuple> tuples = new LinkedHashMap<>();
    private final TreeSet<String> known = new TreeSet<>();

    Fields(MappingNode mapping, YamlText text, Diagnostics diagnostics) {
        this.text = text;
        this.diagnostics = diagnostics;
        this.range = text.range(mapping);
        mapping.getValue().forEach(this::add);
    }

    private void add(NodeTuple tuple) {
        SourceRange place = text.range(tuple.getKeyNode());
        if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
            diagnostics.report(Code.NOT_TEXT, place, "?");
            return;
        }
        NodeTuple first = tuples.putIfAbsent(key.getValue(), tuple);
        if (first != null) {
            int line = text.range(first.getKeyNode()).line();
            diagnostics.report(Code.DUPLICATE_KEY, place, key.getValue(), line);
        }
    }

    /** Where the mapping stands. */
    public SourceRange range() {
        return range;
    }

    /** Where a key's value stands, or the mapping itself where it has no such key. */
    public SourceRange range(String key) {
        return node(key).map(text::range).orElse(range);
    }

    /** Whether the author wrote the key, rightly or wrongly. */
    public boolean has(String key) {
        return node(key).isPresent();
    }

    /** The value of a key, if it is there and can be read. */
    public <T> Optional<Located<T>> get(String key, Scalar<T> scalar) {
        return node(key).flatMap(node -> scalar(key, node, scalar));
    }

    /** The value of a key that must be there; its absence is reported at the mapping's first line. */
    public <T> Optional<Located<T>> require(String key, Scalar<T> scalar) {
        if (!has(key)) {
            missing(key);
        }
        return get(key, scalar);
    }

    /** The values of a key: those of a list, or a single value for a list of one. Those that cannot be read are left out. */
    public <T> List<Located<T>> list(String key, Scalar<T> scalar) {
        Node node = node(key).orElse(null);
        if (node == null) {
            return List.of();
        }
        boolean flow = node instanceof SequenceNode sequence && sequence.getFlowStyle() == DumperOptions.FlowStyle.FLOW;
        List<Node> written = node instanceof SequenceNode sequence ? sequence.getValue() : List.of(node);
        List<Located<T>> values = new ArrayList<>();
        for (Node each : written) {
            if (!(node instanceof SequenceNode) || flow) {
                checkOneEntry(each);
            }
            scalar(key, each, scalar).ifPresent(values::add);
        }
        return List.copyOf(values);
    }

    /** The mapping below a key. */
    public Optional<Fields> mapping(String key) {
        Node node = node(key).orElse(null);
        if (node instanceof MappingNode mapping) {
            return Optional.of(new Fields(mapping, text, diagnostics));
        }
        if (node != null && !isEmpty(key, node)) {
            Yaml.noMapping(node, key, text, diagnostics);
        }
        return Optional.empty();
    }

    /** The mappings in the list below a key. */
    public List<Fields> mappings(String key) {
        Node node = node(key).orElse(null);
        if (node instanceof SequenceNode sequence) {
            return Yaml.mappings(sequence, key, text, diagnostics);
        }
        if (node != null && !isEmpty(key, node)) {
            Yaml.noList(node, key, text, diagnostics);
        }
        return List.of();
    }

    /** Whether nothing stands behind a key, which is reported. */
    private boolean isEmpty(String key, Node node) {
        boolean empty = node instanceof ScalarNode scalar && scalar.getValue().isBlank();
        if (empty) {
            diagnostics.report(Code.EMPTY_VALUE, text.range(node), key);
        }
        return empty;
    }

    /** Warns of an entry, written without quotes, that looks like several: commas and brackets were meant to part them. */
    private void checkOneEntry(Node node) {
        if (node instanceof ScalarNode entry
                && entry.isPlain()
                && SEVERAL.matcher(entry.getValue()).find()) {
            diagnostics.report(Code.ONE_ENTRY, text.range(node), entry.getValue());
        }
    }

    /** Reports a key that must be there. */
    public void missing(String key) {
        diagnostics.report(Code.MISSING_KEY, SourceRange.at(range.file(), range.line(), range.column()), key);
    }

    /** Ends the reading: keys that were written but never asked for are unknown ones. */
    public void done() {
        tuples.forEach((key, tuple) -> {
            if (!known.contains(key)) {
                diagnostics.add(Diagnostic.of(Code.UNKNOWN_KEY, text.range(tuple.getKeyNode()), key)
                        .withNearest(Nearest.of(key, known)));
            }
        });
    }

    private Optional<Node> node(String key) {
        known.add(key);
        return Optional.ofNullable(tuples.get(key)).map(NodeTuple::getValueNode);
    }

    /** Reports what was escaped so that it is not seen even here; what stands in the file as it is, all files are searched for. */
    private void checkEscapes(ScalarNode written) {
        if (written.getScalarStyle() == DumperOptions.ScalarStyle.DOUBLE_QUOTED) {
            written.getValue().codePoints().distinct().forEach(each -> checkEscape(each, written));
        }
    }

    private void checkEscape(int character, ScalarNode written) {
        HiddenCharacter.of(character)
                .filter(hidden -> character != '\n' && !text.holds(written, character))
                .ifPresent(hidden ->
                        diagnostics.report(Code.of(hidden), text.range(written), CodePointName.of(character)));
    }

    private <T> Optional<Located<T>> scalar(String key, Node node, Scalar<T> scalar) {
        if (!(node instanceof ScalarNode written)) {
            diagnostics.report(Code.NOT_TEXT, text.range(node), key);
            return Optional.empty();
        }
        checkEscapes(written);
        Located<String> value = new Located<>(written.getValue().strip(), text.range(node));
        if (value.value().isEmpty()) {
            diagnostics.report(Code.EMPTY_VALUE, value.range(), key);
            return Optional.empty();
        }
        if (value.value().equals(WIDE_QUESTION_MARK)) {
            diagnostics.report(Code.YAML_QUESTION_MARK, value.range());
            return Optional.empty();
        }
        return scalar.read(value, diagnostics).map(read -> new Located<>(read, value.range()));
    }
}
