package dev.jianbao.archive.check.plan;

import dev.jianbao.diagnostics.Code;
import dev.jianbao.diagnostics.Diagnostic;
import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.plan.audit.Outcome;
import dev.jianbao.plan.audit.Verdict;
import java.util.Optional;

/** Reports verdicts that readers should know of: those that fail, and those that nobody can decide. */
record VerdictReport(Diagnostics diagnostics) {
    void add(Verdict verdict) {
        verdict.outcome().accept(new Words(verdict)).ifPresent(diagnostics::add);
    }

    /** What is reported of one verdict. */
    private record Words(Verdict verdict) implements Outcome.Visitor<Optional<Diagnostic>> {
        @Override
        public Optional<Diagnostic> holds(Outcome.Holds outcome) {
            return verdict.accepted().map(idle -> Diagnostic.of(Code.EXPLANATION_UNNEEDED, idle.range(), verdict.id()));
        }

        @Override
        public Optional<Diagnostic> fails(Outcome.Fails outcome) {
            Code code = verdict.accepted().isPresent() ? Code.CHECK_ACCEPTED : Code.CHECK_FAILS;
            return Optional.of(Diagnostic.of(
                    code,
                    verdict.range(),
                    verdict.question().about(),
                    verdict.stated(),
                    outcome.computed(),
                    outcome.difference(),
                    verdict.id()));
        }

        @Override
        public Optional<Diagnostic> undecided(Outcome.Undecided outcome) {
            return Optional.of(Diagnostic.of(
                    Code.CHECK_UNDECIDED,
                    verdict.range(),
                    verdict.question().about(),
                    verdict.stated(),
                    outcome.missing().size(),
                    outcome.known(),
                    verdict.id()));
        }
    }
}
