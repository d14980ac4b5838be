package dev.jianbao.document;

import dev.jianbao.diagnostics.Code;
import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.diagnostics.SourceRange;
import dev.jianbao.source.Fields;
import dev.jianbao.source.Located;
import dev.jianbao.source.Scalar;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads the part of a front matter that all documents share. */
public final class StandingReader {
    private static final Scalar<String> TEXT = Scalar.text();

    private final Fields fields;
    private final boolean imported;
    private final Diagnostics diagnostics;

    /** @param imported whether documents of this sort are imported, and so have originals */
    private StandingReader(Fields fields, boolean imported, Diagnostics diagnostics) {
        this.fields = fields;
        this.imported = imported;
        this.diagnostics = diagnostics;
    }

    /**
     * Reads the standing of a document whose status must be written. One that cannot be read counts as issued: the mistake
     * then holds up the build, where that of a draft would let the document vanish unnoticed.
     */
    public static Standing read(Fields fields, Diagnostics diagnostics) {
        Located<Status> status = fields.require("status", Scalar.oneOf(Status.class))
                .orElseGet(() -> new Located<>(Status.ISSUED, fields.range()));
        return new StandingReader(fields, true, diagnostics).read(status);
    }

    /** Reads the standing of a page, which is public unless it says otherwise. */
    public static Standing readPublic(Fields fields, Diagnostics diagnostics) {
        Located<Status> status = fields.get("status", Scalar.oneOf(Status.class))
                .orElseGet(() -> new Located<>(Status.ISSUED, fields.range()));
        return new StandingReader(fields, false, diagnostics).read(status);
    }

    private Standing read(Located<Status> status) {
        Optional<Withdrawal> withdrawal = withdrawal(status);
        return new Standing(
                status,
                new Credits(credit("written-by"), credit("reviewed-by"), credit("signed-by")),
                withdrawal,
                fields.mappings("corrections").stream()
                        .flatMap(each -> correction(each).stream())
                        .toList(),
                fields.list("aliases", TEXT),
                fields.get("summary", TEXT).map(Located::value),
                texts("keywords"),
                imported ? fields.mapping("original").flatMap(OriginalReader::read) : Optional.empty(),
                fields.get("versions", Scalar.oneOf(Versions.class))
                        .filter(each -> each.value() == Versions.HIDDEN)
                        .isPresent(),
                fields.range());
    }

    /** What readers may see of earlier wordings. */
    private enum Versions {
        SHOWN,
        HIDDEN
    }

    private Optional<Withdrawal> withdrawal(Located<Status> status) {
        Optional<Withdrawal> withdrawal = fields.mapping("withdrawn").flatMap(StandingReader::withdrawal);
        if (status.value() == Status.WITHDRAWN && !fields.has("withdrawn")) {
            diagnostics.report(Code.WITHDRAWN_WITHOUT_REASON, status.range());
        } else if (status.value() != Status.WITHDRAWN && fields.has("withdrawn")) {
            diagnostics.report(Code.REASON_WITHOUT_WITHDRAWAL, fields.range("withdrawn"), Scalar.word(status.value()));
        }
        return withdrawal;
    }

    private static Optional<Withdrawal> withdrawal(Fields written) {
        Optional<LocalDate> date = written.require("date", Scalar.date()).map(Located::value);
        Optional<String> reason = written.require("reason", TEXT).map(Located::value);
        written.done();
        SourceRange dated = written.range("date");
        return date.flatMap(day -> reason.map(why -> new Withdrawal(day, why, dated)));
    }

    private static Optional<Correction> correction(Fields written) {
        Optional<LocalDate> date = written.require("date", Scalar.date()).map(Located::value);
        Optional<String> what = written.require("what", TEXT).map(Located::value);
        Optional<String> why = written.get("why", TEXT).map(Located::value);
        Optional<String> who = written.get("who", TEXT).map(Located::value);
        written.done();
        SourceRange dated = written.range("date");
        return date.flatMap(day -> what.map(change -> new Correction(day, change, why, who, dated)));
    }

    private Credit credit(String key) {
        List<String> names = texts(key);
        return names.equals(List.of(Credit.NOT_STATED)) ? new Credit(List.of(), true) : new Credit(names, false);
    }

    private List<String> texts(String key) {
        return fields.list(key, TEXT).stream().map(Located::value).toList();
    }
}
