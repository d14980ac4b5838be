package dev.jianbao.importers.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A bulletin that the site does not have yet, put together from its issues. */
public final class NewBulletin {
    private final String id;
    private final List<String> masthead;
    private final Map<String, String> sections = new LinkedHashMap<>();
    private String issuer = "?";
    private String rule = "none";

    NewBulletin(String id, List<String> masthead) {
        this.id = id;
        this.masthead = List.copyOf(masthead);
    }

    public String id() {
        return id;
    }

    /** Where its settings are written, below the site's root. */
    public String path() {
        return "content/bulletins/" + id + "/bulletin.yaml";
    }

    void issuer(String name) {
        issuer = issuer.equals("?") ? name : issuer;
    }

    String issuer() {
        return issuer;
    }

    void rule(String counted) {
        rule = rule.equals("none") ? counted : rule;
    }

    /** Declares a section once. */
    void section(String name, Slugs slugs) {
        if (!sections.containsKey(name)) {
            String slug = slugs.of(name, 8);
            sections.put(name, sections.containsValue(slug) ? slug + "-" + (sections.size() + 1) : slug);
        }
    }

    /** Its settings. */
    public String yaml(String remark) {
        List<String> lines = new ArrayList<>();
        lines.add("# " + remark);
        lines.add("name: " + Escapes.yaml(String.join("", masthead)));
        if (masthead.size() > 1) {
            lines.add("short-name: " + Escapes.yaml(masthead.get(masthead.size() - 1)));
            lines.add("masthead:");
            masthead.forEach(line -> lines.add("  - " + Escapes.yaml(line)));
        }
        lines.add("issuer: " + Escapes.yaml(issuer));
        lines.add("numbering:");
        lines.add("  rule: " + rule);
        if (!sections.isEmpty()) {
            lines.add("sections:");
            sections.forEach((name, slug) -> lines.add("  - { id: " + slug + ", name: " + Escapes.yaml(name) + " }"));
        }
        return String.join("\n", lines) + "\n";
    }

    /** The names of its sections. */
    Set<String> sections() {
        return sections.keySet();
    }
}
