package dev.jianbao.archive.check.text;

import dev.jianbao.diagnostics.Code;
import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.source.Fields;
import dev.jianbao.source.Inspection;
import dev.jianbao.source.Located;
import dev.jianbao.source.Scalar;
import dev.jianbao.source.SourceFile;
import dev.jianbao.source.SourceTree;
import dev.jianbao.source.Yaml;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Wordings that the office has listed as never to be published, each with the right one. They are looked for in every file. */
public final class SevereWording implements Inspection {
    /** Where the office keeps its list. */
    public static final String PATH = SourceTree.CONTENT + "/wording.yaml";

    private final Map<String, String> rightByWrong;
    private final Optional<Pattern> wrong;

    private SevereWording(Map<String, String> rightByWrong) {
        this.rightByWrong = Collections.unmodifiableMap(new TreeMap<>(rightByWrong));
        this.wrong = rightByWrong.isEmpty()
                ? Optional.empty()
                : Optional.of(Pattern.compile(rightByWrong.keySet().stream()
                        .sorted(Comparator.comparing(String::length)
                                .reversed()
                                .thenComparing(Comparator.naturalOrder()))
                        .map(Pattern::quote)
                        .collect(Collectors.joining("|"))));
    }

    /** The office's list; an empty one where it has none. */
    public static SevereWording read(SourceTree sources, Diagnostics diagnostics) {
        Map<String, String> entries = new TreeMap<>();
        if (sources.has(PATH)) {
            List<Fields> written = sources.read(PATH, diagnostics)
                    .map(file -> Yaml.mappings(file, diagnostics))
                    .orElse(List.of());
            for (Fields fields : written) {
                Optional<Located<String>> wrong = fields.require("wrong", Scalar.text());
                Optional<Located<String>> right = fields.require("right", Scalar.text());
                fields.get("why", Scalar.text());
                fields.done();
                wrong.ifPresent(words ->
                        entries.put(words.value(), right.map(Located::value).orElse("")));
            }
        }
        return new SevereWording(entries);
    }

    @Override
    public void inspect(SourceFile file, Diagnostics diagnostics) {
        if (wrong.isEmpty() || file.path().equals(PATH)) {
            return;
        }
        Matcher found = wrong.get().matcher(file.text());
        while (found.find()) {
            String right = rightByWrong.getOrDefault(found.group(), "");
            if (!isPartOf(right, found, file.text())) {
                diagnostics.report(Code.SEVERE_WORDING, file.range(found.start(), found.end()), found.group(), right);
            }
        }
    }

    /** Whether the words stand within the right ones, as where something was left out. */
    private static boolean isPartOf(String right, Matcher found, String text) {
        int at = right.indexOf(found.group());
        return at >= 0 && found.start() >= at && text.startsWith(right, found.start() - at);
    }
}
