package dev.jianbao.plan.reader;

import dev.jianbao.diagnostics.Code;
import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.document.Distribution;
import dev.jianbao.document.Stated;
import dev.jianbao.plan.Particulars;
import dev.jianbao.plan.Validity;
import dev.jianbao.source.Fields;
import dev.jianbao.source.Located;
import dev.jianbao.source.Scalar;
import java.util.Optional;

/** Reads what a policy file says of itself. */
record ParticularsReader(Diagnostics diagnostics) {
    private static final Scalar<String> TEXT = Scalar.text();

    Particulars read(Fields fields) {
        String title = fields.require("title", TEXT).map(Located::value).orElse("?");
        Optional<Located<Validity>> validity = fields.get("validity", Scalar.oneOf(Validity.class));
        return new Particulars(
                title,
                fields.get("short-title", TEXT).map(Located::value).orElse(title),
                Stated.require(fields, "issuer", TEXT),
                Stated.read(fields, "document-number", TEXT),
                Stated.read(fields, "drawn-up", Scalar.date()),
                Stated.require(fields, "date", Scalar.date()),
                Stated.read(fields, "index-number", TEXT),
                Stated.read(fields, "subject", TEXT),
                validity.map(Located::value),
                replacedBy(fields, validity),
                fields.get("printed", Scalar.date()).map(Located::value),
                fields.get("copies", Scalar.integer(1, 9_999_999)).map(Located::value),
                Distribution.read(fields).orElse(Distribution.NONE));
    }

    private Optional<Located<String>> replacedBy(Fields fields, Optional<Located<Validity>> validity) {
        Optional<Located<String>> other = fields.get("replaced-by", TEXT);
        Optional<Located<Validity>> replaced = validity.filter(each -> each.value() == Validity.REPLACED);
        if (replaced.isPresent() && other.isEmpty()) {
            diagnostics.report(Code.REPLACED_BY_MISSING, replaced.get().range());
        } else if (replaced.isEmpty() && other.isPresent()) {
            Validity stated = validity.map(Located::value).orElse(Validity.IN_FORCE);
            diagnostics.report(Code.REPLACED_BY_UNEXPECTED, other.get().range(), Scalar.word(stated));
        }
        return other;
    }
}
