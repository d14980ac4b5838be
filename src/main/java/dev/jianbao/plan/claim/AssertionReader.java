package dev.jianbao.plan.claim;

import dev.jianbao.diagnostics.Code;
import dev.jianbao.diagnostics.Diagnostic;
import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.diagnostics.SourceRange;
import dev.jianbao.entity.EntityId;
import dev.jianbao.entity.quantity.Figure;
import dev.jianbao.entity.quantity.Formula;
import dev.jianbao.entity.quantity.Unit;
import dev.jianbao.source.Fields;
import dev.jianbao.source.Located;
import dev.jianbao.source.Scalar;
import dev.jianbao.source.markdown.Prose;
import dev.jianbao.text.Nearest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads assertions, from the front matter of a plan and from the text of any document. */
public final class AssertionReader {
    private static final Scalar<String> TEXT = Scalar.text();
    private static final Set<String> ATTRIBUTES = attributes();

    private final Diagnostics diagnostics;

    public AssertionReader(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    private static Set<String> attributes() {
        Set<String> names = new TreeSet<>(List.of("where", "relation", "accepted"));
        Arrays.stream(Basis.values()).map(Scalar::word).forEach(names::add);
        return java.util.Collections.unmodifiableSet(names);
    }

    /** The assertion that a marked figure in a text makes; empty, and reported, where it makes none. */
    public Optional<Assertion> read(Prose.Claim claim) {
        claim.attributes().forEach((name, value) -> {
            if (!ATTRIBUTES.contains(name)) {
                diagnostics.add(Diagnostic.of(Code.UNKNOWN_ATTRIBUTE, value.range(), name)
                        .withNearest(Nearest.of(name, ATTRIBUTES)));
            }
        });
        Map<String, Located<String>> written = claim.attributes();
        Optional<Acceptance> accepted = Optional.ofNullable(written.get("accepted"))
                .map(why -> new Acceptance(claim.id(), why.value(), Optional.empty(), Optional.empty(), why.range()));
        Draft draft = new Draft(
                claim.id(),
                claim.lead() + claim.text(),
                new Located<>(claim.text(), claim.range()),
                written,
                accepted,
                claim.range());
        return assertion(draft, true);
    }

    /** The assertion that an entry of {@code assertions} makes; empty, and reported, where it makes none. */
    public Optional<Assertion> read(Fields fields) {
        Optional<Located<EntityId>> id = fields.require("id", EntityId.scalar());
        Optional<Located<String>> words = fields.get("claim", TEXT);
        Optional<Located<String>> stated = fields.require("states", TEXT);
        Map<String, Located<String>> written = new TreeMap<>();
        for (String name : ATTRIBUTES) {
            fields.get(name, TEXT).ifPresent(value -> written.put(name, value));
        }
        fields.done();
        if (id.isEmpty() || stated.isEmpty()) {
            return Optional.empty();
        }
        String name = id.get().value().value();
        Optional<Acceptance> accepted = Optional.ofNullable(written.get("accepted"))
                .map(why -> new Acceptance(name, why.value(), Optional.empty(), Optional.empty(), why.range()));
        String said = words.map(Located::value).orElse(name);
        return assertion(new Draft(name, said, stated.get(), written, accepted, fields.range()), false);
    }

    private record Draft(
            String id,
            String words,
            Located<String> stated,
            Map<String, Located<String>> written,
            Optional<Acceptance> accepted,
            SourceRange range) {}

    private Optional<Assertion> assertion(Draft draft, boolean inText) {
        Map<String, Located<String>> written = draft.written();
        List<Basis> bases = new ArrayList<>();
        Arrays.stream(Basis.values())
                .filter(each -> written.containsKey(Scalar.word(each)))
                .forEach(bases::add);
        if (bases.size() != 1) {
            diagnostics.report(Code.ASSERTION_WITHOUT_BASIS, draft.range());
            return Optional.empty();
        }
        Basis basis = bases.get(0);
        Located<String> operand = written.get(Scalar.word(basis));
        if (operand == null || !isSound(draft, basis, operand)) {
            return Optional.empty();
        }
        Located<String> where = written.get("where");
        Relation relation = Optional.ofNullable(written.get("relation"))
                .flatMap(word -> Scalar.oneOf(Relation.class).read(word, diagnostics))
                .orElse(Relation.EQUAL);
        return Optional.of(new Assertion(
                draft.id(),
                draft.words(),
                basis,
                operand,
                where == null ? List.of() : Conditions.read(where, diagnostics),
                relation,
                draft.stated(),
                draft.accepted(),
                inText));
    }

    private boolean isSound(Draft draft, Basis basis, Located<String> operand) {
        boolean figure = Figure.find(draft.stated().value(), Unit.NONE).isPresent();
        if (!figure) {
            diagnostics.report(
                    Code.ASSERTION_WITHOUT_FIGURE,
                    draft.stated().range(),
                    draft.stated().value());
        }
        boolean arithmetic =
                basis != Basis.EQUALS || Formula.parse(operand.value()).isPresent();
        if (!arithmetic) {
            diagnostics.report(Code.NOT_ARITHMETIC, operand.range(), operand.value());
        }
        return figure && arithmetic;
    }
}
