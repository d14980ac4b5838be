package dev.jianbao.pages;

import dev.jianbao.document.Original;
import dev.jianbao.source.SourceTree;
import dev.jianbao.source.markdown.tree.UrlText;
import java.util.Locale;
import java.util.Set;

/**
 * A file that is published as it is: one of the content, such as an image or an attachment, or the original of a document.
 *
 * @param source its path below the site's root, such as {@code content/assets/plan.pdf}
 * @param path its path in the published site
 */
public record PublishedFile(String source, String path) {
    /** Where originals are published. */
    public static final String ORIGINALS = "originals/";

    private static final String CONTENT = SourceTree.CONTENT + "/";
    private static final String PAGES = CONTENT + "pages/";
    private static final String PLAIN = "txt";

    /** Endings under which no browser and no server takes a file for a page, whatever it holds. */
    private static final Set<String> QUIET =
            Set.of(PLAIN, "pdf", "docx", "doc", "wps", "rtf", "odt", "ofd", "jpg", "jpeg", "png", "tif", "tiff");

    /** A file of the content; it keeps its place among the documents. */
    public PublishedFile(String source) {
        this(source, source.substring((source.startsWith(PAGES) ? PAGES : CONTENT).length()));
    }

    /** An original. It is published under its digest, so that what it is called and what it holds can do no harm. */
    public static PublishedFile of(Original original) {
        return new PublishedFile(original.file(), ORIGINALS + original.digest() + "." + ending(original.name()));
    }

    /** What an original is saved as: its name, with an ending behind it under which it is a text where its own is not harmless. */
    public static String download(Original original) {
        String name = original.name();
        return name.toLowerCase(Locale.ROOT).endsWith("." + ending(name)) ? name : name + "." + PLAIN;
    }

    private static String ending(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return QUIET.contains(ending) ? ending : PLAIN;
    }

    /** Its path as part of a link, percent-encoded. */
    public String address() {
        return UrlText.encodePath(path);
    }
}
