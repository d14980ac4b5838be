package dev.jianbao.source.markdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.jianbao.diagnostics.Code;
import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.diagnostics.SourceRange;
import dev.jianbao.source.Located;
import dev.jianbao.source.SourceFile;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One reading of one file: what all its parts need to know.
 *
 * @param file the file
 * @param diagnostics where to report
 * @param rules how it is read
 * @param said what has come up in the file so far
 */
record Pass(SourceFile file, Diagnostics diagnostics, Rules rules, Said said) {
    Pass(SourceFile file, Diagnostics diagnostics, Rules rules) {
        this(file, diagnostics, rules, new Said());
    }

    /**
     * How Markdown is read.
     *
     * @param rawHtml what becomes of raw HTML
     * @param links decides where links may lead
     * @param names finds names in the text
     */
    record Rules(RawHtml rawHtml, Links links, NameSpotter names) {}

    /** What becomes of raw HTML. */
    enum RawHtml {
        /** It is shown as the author typed it. */
        SHOWN,
        /** It counts, as far as it is harmless. */
        SANITISED,
        /** It goes through as it is: for conformance tests, never for a site. */
        PASSED
    }

    /** Decides where a link may lead. */
    @FunctionalInterface
    interface Links {
        /**
         * Judges one destination.
         *
         * @param written the destination, escapes undone
         * @param range where it stands
         * @return null, and a report, where there is no link to be made
         */
        @Nullable
        Target judge(String written, SourceRange range, Diagnostics diagnostics);
    }

    /** What is asked only once, or must not be given twice, in a file. */
    static final class Said {
        private final Set<Code> once = EnumSet.noneOf(Code.class);
        private final Set<String> divisions = new HashSet<>();
        private final Set<String> inner = new HashSet<>();
        private int claims;
    }

    /** Reports an id of a division that a heading inside a text has; two divisions are their reader's concern. */
    void claimDivision(Located<String> id) {
        said.divisions.add(id.value());
        if (said.inner.contains(id.value())) {
            diagnostics.report(Code.DUPLICATE_ANCHOR, id.range(), id.value());
        }
    }

    /** Reports an id of a heading inside a text that another heading in the file has. */
    void claimInner(Located<String> id) {
        if (!said.inner.add(id.value()) || said.divisions.contains(id.value())) {
            diagnostics.report(Code.DUPLICATE_ANCHOR, id.range(), id.value());
        }
    }

    String text() {
        return file.text();
    }

    @Nullable
    Target judge(String written, SourceRange range) {
        return rules.links().judge(written, range, diagnostics);
    }

    /** Judges a picture: it must be a file of the site, and say in words what it shows. */
    Target.@Nullable Asset judgeImage(String written, String alternative, SourceRange source, SourceRange image) {
        if (alternative.isBlank()) {
            diagnostics.report(Code.IMAGE_WITHOUT_TEXT, image);
        }
        Target target = judge(written, source);
        if (target instanceof Target.Asset asset) {
            return asset;
        }
        if (target instanceof Target.External) {
            diagnostics.report(Code.REMOTE_IMAGE, source);
        } else if (target != null) {
            diagnostics.report(Code.BAD_LINK, source, written);
        }
        return null;
    }

    SourceRange range(Node node) {
        return file.range(node.getStartOffset(), node.getEndOffset());
    }

    /** The id of a figure to be checked whose author gave none. */
    String nextClaim() {
        return "prose-" + ++said.claims;
    }

    SourceRange range(BasedSequence chars) {
        return file.range(chars.getStartOffset(), chars.getEndOffset());
    }

    <T> Located<T> located(T value, int start, int end) {
        return new Located<>(value, file.range(start, end));
    }

    void report(Code code, int start, int end, Object... arguments) {
        diagnostics.report(code, file.range(start, end), arguments);
    }

    /** Reports what an author needs to be told only once in a file. */
    void reportOnce(Code code, int start, int end) {
        if (said.once.add(code)) {
            report(code, start, end);
        }
    }

    void report(Code code, Node node, Object... arguments) {
        report(code, node.getStartOffset(), node.getEndOffset(), arguments);
    }
}
