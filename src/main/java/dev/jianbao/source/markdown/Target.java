package dev.jianbao.source.markdown;

/** Where a link or an image leads, as far as the text alone can tell: nothing here says that the target exists. */
public sealed interface Target {
    /**
     * A place outside the archive.
     *
     * @param url absolute, of an allowed scheme, percent-encoded
     */
    record External(String url) implements Target {}

    /**
     * A thing of the archive by its id, such as {@code item:gongzuo/2024/9#2}.
     *
     * @param kind the word before the colon
     * @param id what follows it, percent-decoded
     */
    record Reference(String kind, String id) implements Target {}

    /**
     * Another source file, or a place in this one.
     *
     * @param path the Markdown file, below the site's root
     * @param fragment the anchor in it; empty for the whole
     */
    record Page(String path, String fragment) implements Target {}

    /**
     * A file that is published as it is: an image, an attachment.
     *
     * @param path below the site's root
     * @param fragment what follows {@code #}, such as {@code page=3}; mostly empty
     */
    record Asset(String path, String fragment) implements Target {}
}
