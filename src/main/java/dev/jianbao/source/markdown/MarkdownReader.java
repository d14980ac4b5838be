package dev.jianbao.source.markdown;

import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.source.SourceFile;

/** Holds the place of the reader that is being written on another branch; replace this file whole. */
public final class MarkdownReader {
    public MarkdownReader(boolean rawHtml, NameSpotter names) {
        if (rawHtml && names.spot("").isEmpty()) {
            throw new UnsupportedOperationException();
        }
    }

    public Body read(SourceFile file, int bodyOffset, int depth, Diagnostics diagnostics) {
        throw new UnsupportedOperationException(file.path() + bodyOffset + depth + diagnostics);
    }
}
