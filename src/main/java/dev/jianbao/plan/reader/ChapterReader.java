package dev.jianbao.plan.reader;

import dev.jianbao.diagnostics.Code;
import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.diagnostics.SourceRange;
import dev.jianbao.plan.Chapter;
import dev.jianbao.source.Located;
import dev.jianbao.source.markdown.Body;
import dev.jianbao.source.markdown.Division;
import dev.jianbao.source.markdown.Heading;
import dev.jianbao.source.markdown.Prose;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes chapters of the divisions of a plan's text. */
final class ChapterReader {
    /** Headings of this level begin chapters; deeper ones stand inside. */
    static final int LEVEL = 2;

    private final Diagnostics diagnostics;
    private final List<Chapter> chapters = new ArrayList<>();
    private final Map<String, SourceRange> keys = new HashMap<>();

    ChapterReader(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    List<Chapter> read(Body body) {
        body.divisions().forEach(this::add);
        return chapters;
    }

    private void add(Division division) {
        Heading heading = division.heading();
        if (heading.level() < LEVEL) {
            diagnostics.report(Code.PLAN_HEADING, heading.range(), heading.title());
        }
        heading.attributes().forEach((name, value) -> diagnostics.report(Code.UNKNOWN_ATTRIBUTE, value.range(), name));
        heading.classes().forEach(each -> diagnostics.report(Code.UNKNOWN_CLASS, each.range(), each.value()));
        String key = heading.id().map(Located::value).orElse(String.valueOf(chapters.size() + 1));
        SourceRange first = keys.putIfAbsent(key, heading.range());
        if (first != null) {
            diagnostics.report(Code.DUPLICATE_ANCHOR, heading.range(), key);
        }
        String anchor = heading.id().map(Located::value).orElse("c" + key);
        Prose body = division.body().withAnchors(anchor + "-");
        chapters.add(new Chapter(key, anchor, heading.title(), heading.html(), body, heading.range()));
        division.children().forEach(this::add);
    }
}
