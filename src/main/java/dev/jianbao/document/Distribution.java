package dev.jianbao.document;

import dev.jianbao.source.Fields;
import dev.jianbao.source.Located;
import dev.jianbao.source.Scalar;
import java.util.List;
import java.util.Optional;

/**
 * To whom a document is sent, each list in the order of the print. The lists are sets in meaning: their order differs
 * between issues.
 *
 * @param report 报, to superiors
 * @param send 送, to peers
 * @param issue 发, to subordinates
 */
public record Distribution(List<String> report, List<String> send, List<String> issue) {
    /** Sent to nobody in particular. */
    public static final Distribution NONE = new Distribution(List.of(), List.of(), List.of());

    public Distribution {
        report = List.copyOf(report);
        send = List.copyOf(send);
        issue = List.copyOf(issue);
    }

    public boolean isEmpty() {
        return report.isEmpty() && send.isEmpty() && issue.isEmpty();
    }

    /** Reads the mapping below {@code distribution}, if there is one. */
    public static Optional<Distribution> read(Fields fields) {
        return fields.mapping("distribution").map(lists -> {
            Distribution read = new Distribution(names(lists, "report"), names(lists, "send"), names(lists, "issue"));
            lists.done();
            return read;
        });
    }

    private static List<String> names(Fields lists, String key) {
        return lists.list(key, Scalar.text()).stream().map(Located::value).toList();
    }
}
