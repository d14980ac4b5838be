package dev.jianbao.article;

import dev.jianbao.diagnostics.Code;
import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.diagnostics.SourceRange;
import dev.jianbao.document.Standing;
import dev.jianbao.document.StandingReader;
import dev.jianbao.entity.EntityId;
import dev.jianbao.source.Fields;
import dev.jianbao.source.FrontMatter;
import dev.jianbao.source.Located;
import dev.jianbao.source.Scalar;
import dev.jianbao.source.SourceFile;
import dev.jianbao.source.SourceTree;
import dev.jianbao.source.markdown.MarkdownReader;
import dev.jianbao.source.markdown.Prose;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/** Reads {@code content/pages/**.md}. Safe for use by several threads. */
public final class PageReader {
    /** Where plain pages lie, below the site's root. */
    public static final String FOLDER = SourceTree.CONTENT + "/pages";

    private static final String ENDING = ".md";

    private final MarkdownReader markdown;

    public PageReader(MarkdownReader markdown) {
        this.markdown = markdown;
    }

    /** The page that a file holds; empty, and reported, where it cannot be one. */
    public Optional<PlainPage> read(SourceFile file, Diagnostics diagnostics) {
        String path = file.path();
        if (!path.endsWith(ENDING)) {
            diagnostics.report(Code.UNEXPECTED_FILE, SourceRange.ofFile(path));
            return Optional.empty();
        }
        String id = path.substring(FOLDER.length() + 1, path.length() - ENDING.length());
        if (!Arrays.stream(id.split("/", -1)).allMatch(EntityId::isValid)) {
            diagnostics.report(Code.BAD_SLUG, SourceRange.ofFile(path), id);
            return Optional.empty();
        }
        return FrontMatter.of(file, diagnostics).map(front -> page(id, file, front, diagnostics));
    }

    private PlainPage page(String id, SourceFile file, FrontMatter front, Diagnostics diagnostics) {
        Fields fields = front.fields();
        String title =
                fields.require("title", Scalar.text()).map(Located::value).orElse("?");
        Optional<LocalDate> date = fields.get("date", Scalar.date()).map(Located::value);
        Standing standing = StandingReader.readPublic(fields, diagnostics);
        fields.done();
        Prose body = markdown.read(file, front.bodyOffset(), 0, diagnostics).lead();
        return new PlainPage(id, title, date, standing, body, file.path());
    }
}
