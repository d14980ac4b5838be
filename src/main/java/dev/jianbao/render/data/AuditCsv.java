package dev.jianbao.render.data;

import dev.jianbao.config.Language;
import dev.jianbao.entity.quantity.Quantity;
import dev.jianbao.plan.audit.Missing;
import dev.jianbao.plan.audit.Outcome;
import dev.jianbao.plan.audit.Verdict;
import dev.jianbao.plan.claim.Acceptance;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The verdicts of a plan as CSV. What is known where something is lost stands in a column of its own, for it is no total. */
record AuditCsv(Language language) {
    /** A sum over a long table may lack more than anybody will read. */
    private static final int NAMED = 20;

    /**
     * What an outcome comes to.
     *
     * @param computed only where nothing is lost
     */
    private record Found(
            Optional<Quantity> computed,
            Optional<Quantity> known,
            Optional<Quantity> difference,
            int inferred,
            List<Missing> missing) {}

    private record Row(Verdict verdict, Found found) {}

    byte[] document(List<Verdict> verdicts) {
        CsvColumns<Row> columns = new CsvColumns<Row>(language)
                .add(Word.KEY, each -> each.verdict().id())
                .add(Word.RULING, each -> ConstantWord.of(each.verdict().ruling(), language))
                .add(
                        Word.KIND,
                        each -> ConstantWord.of(each.verdict().question().kind(), language))
                .add(Word.ABOUT, each -> each.verdict().question().about())
                .add(Word.AGAINST, each -> each.verdict().question().basis())
                .add(
                        Word.RELATION,
                        each -> ConstantWord.of(each.verdict().question().relation(), language))
                .add(Word.STATED, each -> each.verdict().stated().amount().toPlainString())
                .add(Word.UNIT, each -> each.verdict().stated().unit().name())
                .add(Word.COMPUTED, each -> amount(each.found().computed()))
                .add(Word.DIFFERENCE, each -> amount(each.found().difference()))
                .add(Word.KNOWN, each -> amount(each.found().known()))
                .add(Word.INFERRED_CELLS, each -> String.valueOf(each.found().inferred()))
                .add(
                        Word.MISSING_CELLS,
                        each -> String.valueOf(each.found().missing().size()))
                .add(Word.MISSING, each -> names(each.found().missing()))
                .add(Word.ACCEPTED, accepted(Acceptance::why))
                .add(Word.ACCEPTED_BY, accepted(why -> why.who().orElse("")))
                .add(
                        Word.ACCEPTED_ON,
                        accepted(why -> why.date().map(Object::toString).orElse("")))
                .add(Word.PLACE, each -> each.verdict().range().toString());
        return columns.document(verdicts.stream()
                .map(each -> new Row(each, each.outcome().accept(FINDER)))
                .toList());
    }

    private static String amount(Optional<Quantity> quantity) {
        return quantity.map(each -> each.amount().toPlainString()).orElse("");
    }

    private static String names(List<Missing> missing) {
        String names = missing.stream().limit(NAMED).map(Missing::what).collect(Collectors.joining("、"));
        return missing.size() > NAMED ? names + "…" : names;
    }

    private static Function<Row, String> accepted(Function<Acceptance, String> part) {
        return each -> each.verdict().accepted().map(part).orElse("");
    }

    private static final Outcome.Visitor<Found> FINDER = new Outcome.Visitor<>() {
        @Override
        public Found holds(Outcome.Holds outcome) {
            return new Found(
                    Optional.of(outcome.computed()), Optional.empty(), Optional.empty(), outcome.inferred(), List.of());
        }

        @Override
        public Found fails(Outcome.Fails outcome) {
            boolean whole = outcome.missing().isEmpty();
            Optional<Quantity> sum = Optional.of(outcome.computed());
            return new Found(
                    whole ? sum : Optional.empty(),
                    whole ? Optional.empty() : sum,
                    Optional.of(outcome.difference()),
                    outcome.inferred(),
                    outcome.missing());
        }

        @Override
        public Found undecided(Outcome.Undecided outcome) {
            return new Found(Optional.empty(), Optional.of(outcome.known()), Optional.empty(), 0, outcome.missing());
        }
    };
}
