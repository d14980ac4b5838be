package dev.jianbao.source.markdown;

import dev.jianbao.diagnostics.Diagnostic;
import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.source.SourceFile;
import java.util.List;

/** One Markdown text read as a page, with what was reported. */
record Reading(Body body, List<Diagnostic> reported) {
    static final String PATH = "content/bulletins/example/2024/012.md";

    /** Reads a text that is not cut, without raw HTML and names. */
    static Reading of(String markdown) {
        return of(new MarkdownReader(false, NameSpotter.NONE), markdown, 0);
    }

    static Reading of(MarkdownReader reader, String markdown, int depth) {
        Diagnostics diagnostics = new Diagnostics();
        Body body = reader.read(new SourceFile(PATH, markdown), 0, depth, diagnostics);
        return new Reading(body, diagnostics.sorted());
    }

    /** The HTML of the whole, with each link leading to a readable form of its target. */
    String html() {
        return body.lead().html(Reading::show);
    }

    String text() {
        return body.lead().text();
    }

    /** What was reported, as {@code line:column CODE arguments}. */
    List<String> reports() {
        return reported.stream()
                .map(each -> each.range().line() + ":" + each.range().column() + " " + each.code()
                        + (each.arguments().isEmpty() ? "" : " " + String.join(" ", each.arguments())))
                .toList();
    }

    static String show(Target target) {
        if (target instanceof Target.External external) {
            return external.url();
        } else if (target instanceof Target.Reference reference) {
            return reference.kind() + ":" + reference.id();
        } else if (target instanceof Target.Page page) {
            return page.path() + (page.fragment().isEmpty() ? "" : "#" + page.fragment());
        }
        Target.Asset asset = (Target.Asset) target;
        return asset.path() + (asset.fragment().isEmpty() ? "" : "#" + asset.fragment());
    }
}
