package dev.jianbao.render.data;

import dev.jianbao.entity.quantity.Quantity;
import dev.jianbao.plan.audit.Missing;
import dev.jianbao.plan.audit.Outcome;
import dev.jianbao.plan.audit.Verdict;
import dev.jianbao.plan.claim.Acceptance;
import java.util.List;

/** Checks and what they found, as JSON. What is known where something is lost is never called computed. */
record VerdictJson(JsonText json) implements Outcome.Visitor<JsonText> {
    void list(List<Verdict> verdicts) {
        json.list("audit", verdicts, this::write);
    }

    private void write(Verdict verdict) {
        json.put("id", verdict.id())
                .put("ruling", verdict.ruling())
                .put("kind", verdict.question().kind())
                .texts("about", verdict.question().names())
                .put("against", verdict.question().basis())
                .put("relation", verdict.question().relation());
        put("stated", verdict.stated());
        verdict.outcome().accept(this);
        verdict.accepted().ifPresent(why -> json.object("accepted", object -> accepted(object, why)));
        json.place("at", verdict.range());
    }

    private static void accepted(JsonText json, Acceptance why) {
        json.put("why", why.why()).put("who", why.who()).put("date", why.date().map(Object::toString));
    }

    private void put(String key, Quantity quantity) {
        json.object(key, object -> Figures.write(object, quantity));
    }

    private JsonText missing(List<Missing> missing) {
        return json.some("missing", missing, each -> {
            json.put("what", each.what());
            json.place("at", each.range());
        });
    }

    @Override
    public JsonText holds(Outcome.Holds outcome) {
        put("computed", outcome.computed());
        return json.put("inferred", outcome.inferred());
    }

    @Override
    public JsonText fails(Outcome.Fails outcome) {
        put(outcome.missing().isEmpty() ? "computed" : "known", outcome.computed());
        put("difference", outcome.difference());
        json.put("inferred", outcome.inferred());
        return missing(outcome.missing());
    }

    @Override
    public JsonText undecided(Outcome.Undecided outcome) {
        put("known", outcome.known());
        put("remainder", outcome.remainder());
        return missing(outcome.missing());
    }
}
