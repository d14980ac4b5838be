package dev.jianbao.render.html.compose.plan.table;

import dev.jianbao.entity.quantity.Quantity;
import dev.jianbao.pages.AuditSheets;
import dev.jianbao.pages.PlanPages;
import dev.jianbao.plan.audit.Missing;
import dev.jianbao.plan.audit.Outcome;
import dev.jianbao.plan.audit.Question;
import dev.jianbao.plan.audit.Verdict;
import dev.jianbao.render.html.compose.sheet.Sheet;
import dev.jianbao.render.html.view.part.table.VerdictView;
import dev.jianbao.render.html.view.part.table.VerdictView.Fact;
import dev.jianbao.render.html.words.Words;
import dev.jianbao.source.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Composes checks as the audit tells them: what is stated, what it comes to, what is missing, where it is stated. */
public final class Verdicts {
    /** More lost cells than these are counted and not named. */
    private static final int NAMED = 12;

    private final Words words;
    private final Marks marks;
    private final VerdictPlaces places;
    private final Methods methods;

    public Verdicts(Sheet sheet, AuditSheets audit, VerdictPlaces places) {
        this.words = sheet.words();
        this.marks = new Marks(sheet, audit);
        this.places = places;
        this.methods = new Methods(words, audit.dossier().plan());
    }

    public VerdictView view(Verdict verdict) {
        Question question = verdict.question();
        String ruling = Scalar.word(verdict.ruling());
        return new VerdictView(
                PlanPages.anchor(verdict.id()),
                verdict.id(),
                ruling,
                words.say("ruling." + ruling),
                about(question),
                methods.of(verdict),
                facts(verdict),
                verdict.accepted().map(marks::accepted),
                places.of(verdict));
    }

    private String about(Question question) {
        return question.names().isEmpty() ? words.say("check.projects") : question.about();
    }

    private List<Fact> facts(Verdict verdict) {
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("audit.stated", verdict.stated()));
        verdict.outcome().accept(new FactsOf(facts));
        return facts;
    }

    private Fact fact(String key, Quantity quantity) {
        return new Fact(words.say(key), Marks.signed(quantity), key.equals("audit.difference"));
    }

    private final class FactsOf implements Outcome.Visitor<Optional<Fact>> {
        private final List<Fact> facts;

        FactsOf(List<Fact> facts) {
            this.facts = facts;
        }

        @Override
        public Optional<Fact> holds(Outcome.Holds outcome) {
            facts.add(fact("audit.computed", outcome.computed()));
            return rests(outcome.inferred());
        }

        @Override
        public Optional<Fact> fails(Outcome.Fails outcome) {
            facts.add(fact(outcome.missing().isEmpty() ? "audit.computed" : "audit.atLeast", outcome.computed()));
            facts.add(fact("audit.difference", outcome.difference()));
            missing(outcome.missing());
            return rests(outcome.inferred());
        }

        @Override
        public Optional<Fact> undecided(Outcome.Undecided outcome) {
            facts.add(fact("audit.known", outcome.known()));
            facts.add(fact("audit.remainder", outcome.remainder()));
            return missing(outcome.missing());
        }

        private Optional<Fact> rests(int inferred) {
            return inferred == 0 ? Optional.empty() : add("audit.rests", words.say("audit.restsOn", inferred));
        }

        private Optional<Fact> missing(List<Missing> missing) {
            if (missing.isEmpty()) {
                return Optional.empty();
            }
            List<String> names =
                    missing.stream().limit(NAMED).map(each -> name(each)).toList();
            String list = String.join(words.say("listJoin"), names);
            String key = missing.size() > NAMED ? "audit.missingSome" : "audit.missingAll";
            return add("audit.missing", words.say(key, missing.size(), list));
        }

        private String name(Missing missing) {
            String what = missing.what();
            return what.equals("?") || what.isEmpty()
                    ? words.say("audit.lostRow", missing.range().line())
                    : what;
        }

        private Optional<Fact> add(String key, String value) {
            Fact fact = new Fact(words.say(key), value, false);
            facts.add(fact);
            return Optional.of(fact);
        }
    }
}
