package dev.jianbao.plan.reader;

import java.util.List;
import java.util.Optional;

/** Plain text as authors write it below a key: a paragraph a line. */
final class Paragraphs {
    private Paragraphs() {}

    static List<String> of(Optional<String> text) {
        return text.stream()
                .flatMap(String::lines)
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
