package dev.jianbao.browser;

import java.util.List;
import java.util.Map;

/**
 * A rule of accessibility that a page breaks, as axe-core reports it.
 *
 * @param rule axe's id of the rule, as in {@code color-contrast}
 * @param help what the rule asks for
 * @param elements the HTML of the elements that break it
 */
public record Violation(String rule, String help, List<String> elements) {
    static Violation of(Map<?, ?> reported) {
        List<String> elements = ((List<?>) reported.get("nodes"))
                .stream().map(node -> (String) ((Map<?, ?>) node).get("html")).toList();
        return new Violation((String) reported.get("id"), (String) reported.get("help"), elements);
    }
}
