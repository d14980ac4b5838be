package dev.jianbao.render.data;

import dev.jianbao.archive.Ref;
import dev.jianbao.diagnostics.SourceRange;
import dev.jianbao.pages.PageUrl;

/** Where things stand: on the site, and in the source. */
final class Places {
    private Places() {}

    /** The page of a thing, below the site's root, with its anchor there. */
    static String url(Ref ref) {
        String anchor = PageUrl.anchor(ref);
        return PageUrl.of(ref).path() + (anchor.isEmpty() ? "" : "#" + anchor);
    }

    static void put(JsonText json, String key, SourceRange range) {
        json.object(
                key,
                object -> object.put("file", range.file())
                        .put("line", range.line())
                        .put("column", range.column()));
    }
}
