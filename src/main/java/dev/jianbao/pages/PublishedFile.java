package dev.jianbao.pages;

import dev.jianbao.source.SourceTree;
import dev.jianbao.source.markdown.tree.UrlText;

/**
 * A file of the content that is published as it is, such as an image or an attachment.
 *
 * @param source its path below the site's root, such as {@code content/assets/plan.pdf}
 */
public record PublishedFile(String source) {
    private static final String CONTENT = SourceTree.CONTENT + "/";
    private static final String PAGES = CONTENT + "pages/";

    /** Its path in the published site; it keeps its place among the documents. */
    public String path() {
        return source.substring((source.startsWith(PAGES) ? PAGES : CONTENT).length());
    }

    /** Its path as part of a link, percent-encoded. */
    public String address() {
        return UrlText.encodePath(path());
    }
}
