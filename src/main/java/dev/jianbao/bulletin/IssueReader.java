package dev.jianbao.bulletin;

import dev.jianbao.diagnostics.Code;
import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.diagnostics.SourceRange;
import dev.jianbao.document.Distribution;
import dev.jianbao.document.Standing;
import dev.jianbao.document.StandingReader;
import dev.jianbao.source.Fields;
import dev.jianbao.source.FrontMatter;
import dev.jianbao.source.Located;
import dev.jianbao.source.Scalar;
import dev.jianbao.source.SourceFile;
import dev.jianbao.source.markdown.Body;
import dev.jianbao.source.markdown.MarkdownReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads one issue of a bulletin from its Markdown file. Safe for use by several threads. */
public final class IssueReader {
    private static final int DEPTH = 3;
    private static final Scalar<String> TEXT = Scalar.text();

    private final MarkdownReader markdown;

    public IssueReader(MarkdownReader markdown) {
        this.markdown = markdown;
    }

    /**
     * The issue that a file holds; empty, and reported, where it lacks what makes an issue: a place in a folder of a year, a
     * number, a date.
     *
     * @param file below the folder of the bulletin
     * @param bulletin whose issue it is
     */
    public Optional<Issue> read(SourceFile file, Bulletin bulletin, Diagnostics diagnostics) {
        Optional<IssuePath> path = IssuePath.of(file.path());
        if (path.isEmpty()) {
            diagnostics.report(Code.UNEXPECTED_FILE, SourceRange.ofFile(file.path()));
            return Optional.empty();
        }
        Optional<FrontMatter> front = FrontMatter.of(file, diagnostics);
        if (front.isEmpty()) {
            return Optional.empty();
        }
        Fields fields = front.get().fields();
        Optional<Located<LocalDate>> date = fields.require("date", Scalar.date());
        LocalDate day = date.map(Located::value).orElse(LocalDate.of(path.get().year(), 1, 1));
        Optional<IssueNumber> number =
                new IssueNumberReader(bulletin.numbering().rule(), fields, diagnostics).read(day);
        Standing standing = StandingReader.read(fields, diagnostics);
        Optional<String> title = fields.get("title", TEXT).map(Located::value);
        String issuer = fields.get("issuer", TEXT).map(Located::value).orElse(bulletin.issuer());
        Colophon colophon = colophon(fields, bulletin, issuer);
        fields.done();
        Body body = markdown.read(file, front.get().bodyOffset(), DEPTH, diagnostics);
        List<Section> sections = new SectionReader(bulletin, diagnostics).read(body);
        if (date.isEmpty() || number.isEmpty()) {
            return Optional.empty();
        }
        SourceRange counted = fields.range(number.get().key());
        SourceRange totalled = fields.has("total") ? fields.range("total") : counted;
        Masthead masthead =
                new Masthead(bulletin.masthead(), number.get(), counted, totalled, title, issuer, date.get());
        checkPath(path.get(), masthead, diagnostics);
        IssueId id = new IssueId(bulletin.id(), path.get().year(), number.get().slug());
        return Optional.of(
                new Issue(id, masthead, standing, body.lead().withAnchors("note-"), sections, colophon, file.path()));
    }

    private static Colophon colophon(Fields fields, Bulletin bulletin, String issuer) {
        return new Colophon(
                Distribution.read(fields).orElse(bulletin.distribution()),
                issuer,
                fields.get("printed", Scalar.date()),
                fields.get("copies", Scalar.integer(1, 9_999_999)).map(Located::value));
    }

    private static void checkPath(IssuePath path, Masthead masthead, Diagnostics diagnostics) {
        String slug = masthead.number().slug();
        if (!path.stem().equals(slug)) {
            diagnostics.report(Code.NUMBER_NOT_IN_NAME, masthead.counted(), path.stem(), slug);
        }
        LocalDate date = masthead.date().value();
        if (path.year() != date.getYear()) {
            diagnostics.report(Code.YEAR_NOT_IN_FOLDER, masthead.date().range(), path.year(), date);
        }
    }
}
