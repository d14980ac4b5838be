package dev.jianbao.article;

import dev.jianbao.diagnostics.Code;
import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.diagnostics.SourceRange;
import dev.jianbao.document.Credit;
import dev.jianbao.document.Standing;
import dev.jianbao.document.StandingReader;
import dev.jianbao.document.Subjects;
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
import java.util.Optional;

/** Reads {@code content/articles/<year>/<slug>.md}. Safe for use by several threads. */
public final class ArticleReader {
    /** Where articles lie, below the site's root. */
    public static final String FOLDER = SourceTree.CONTENT + "/articles";

    private static final String ENDING = ".md";
    private static final Scalar<String> TEXT = Scalar.text();

    private final MarkdownReader markdown;

    public ArticleReader(MarkdownReader markdown) {
        this.markdown = markdown;
    }

    /** The article that a file holds; empty, and reported, where it lacks what makes one. */
    public Optional<Article> read(SourceFile file, Diagnostics diagnostics) {
        Optional<ArticleId> id = id(file.path(), diagnostics);
        Optional<FrontMatter> front = id.isPresent() ? FrontMatter.of(file, diagnostics) : Optional.empty();
        if (id.isEmpty() || front.isEmpty()) {
            return Optional.empty();
        }
        Fields fields = front.get().fields();
        Optional<Located<String>> title = fields.require("title", TEXT);
        boolean supplied = flag(fields, "title-supplied");
        Optional<String> subtitle = fields.get("subtitle", TEXT).map(Located::value);
        Optional<Located<LocalDate>> date = fields.require("date", Scalar.date());
        boolean dateSupplied = flag(fields, "date-supplied");
        var time = fields.get("time", Scalar.time()).map(Located::value);
        Optional<Origin> origin = origin(fields, diagnostics);
        Subjects subjects = Subjects.read(fields);
        Standing standing = StandingReader.read(fields, diagnostics);
        fields.done();
        Prose body =
                markdown.read(file, front.get().bodyOffset(), 0, diagnostics).lead();
        date.filter(written -> written.value().getYear() != id.get().year())
                .ifPresent(written -> diagnostics.report(
                        Code.YEAR_NOT_IN_FOLDER, written.range(), id.get().year(), written.value()));
        return date.map(day -> new Article(
                id.get(),
                title.map(Located::value).orElse("?"),
                supplied,
                subtitle,
                day,
                dateSupplied,
                time,
                origin,
                subjects,
                standing,
                body,
                file.path()));
    }

    private static boolean flag(Fields fields, String key) {
        return fields.get(key, Scalar.bool()).map(Located::value).orElse(false);
    }

    private static Optional<ArticleId> id(String path, Diagnostics diagnostics) {
        String[] parts = path.substring(FOLDER.length() + 1).split("/", -1);
        if (parts.length != 2 || !parts[1].endsWith(ENDING) || !isYear(parts[0])) {
            diagnostics.report(Code.UNEXPECTED_FILE, SourceRange.ofFile(path));
            return Optional.empty();
        }
        String slug = parts[1].substring(0, parts[1].length() - ENDING.length());
        if (!EntityId.isValid(slug)) {
            diagnostics.report(Code.BAD_SLUG, SourceRange.ofFile(path), slug);
            return Optional.empty();
        }
        return Optional.of(new ArticleId(Integer.parseInt(parts[0]), new EntityId(slug)));
    }

    private static boolean isYear(String text) {
        return text.length() == 4 && text.chars().allMatch(each -> each >= '0' && each <= '9');
    }

    private static Optional<Origin> origin(Fields fields, Diagnostics diagnostics) {
        Optional<Located<ArticleKind>> kind = fields.get("kind", Scalar.oneOf(ArticleKind.class));
        Optional<Fields> source = fields.mapping("source");
        boolean repost = kind.map(Located::value).orElse(ArticleKind.NEWS) == ArticleKind.REPOST;
        if (repost && !fields.has("source")) {
            diagnostics.report(Code.REPOST_WITHOUT_SOURCE, fields.range("kind"));
        } else if (!repost && kind.isPresent() && fields.has("source")) {
            diagnostics.report(Code.SUPPLIED_AND_GIVEN, fields.range("kind"), "kind: news", "source");
        }
        Optional<Origin> origin = source.map(written -> originOf(written, diagnostics));
        return repost ? origin.or(() -> Optional.of(unknownOrigin())) : origin;
    }

    private static Origin originOf(Fields source, Diagnostics diagnostics) {
        if (!source.has("name")) {
            source.missing("name");
        }
        if (!source.has("date")) {
            diagnostics.report(Code.REPOST_UNDATED, source.range());
        }
        Origin origin = new Origin(
                stated(source, "name", TEXT),
                stated(source, "url", Scalar.webAddress()),
                stated(source, "date", Scalar.date()),
                stated(source, "editor", TEXT));
        source.done();
        return origin;
    }

    private static Origin unknownOrigin() {
        return new Origin(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** A value that may also be {@code "?"}, for what the source does not state. */
    private static <T> Optional<T> stated(Fields source, String key, Scalar<T> scalar) {
        Scalar<Optional<T>> open = (written, diagnostics) -> written.value().equals(Credit.NOT_STATED)
                ? Optional.of(Optional.empty())
                : scalar.read(written, diagnostics).map(Optional::of);
        return source.get(key, open).flatMap(Located::value);
    }
}
