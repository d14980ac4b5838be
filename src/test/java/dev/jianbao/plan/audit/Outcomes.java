package dev.jianbao.plan.audit;

/** Verdicts in one line. */
final class Outcomes {
    private Outcomes() {}

    static String of(Verdict verdict) {
        return verdict.stated()
                + verdict.outcome().accept(new Outcome.Visitor<String>() {
                    @Override
                    public String holds(Outcome.Holds outcome) {
                        return " holds " + outcome.computed()
                                + (outcome.inferred() > 0 ? ", " + outcome.inferred() + " inferred" : "");
                    }

                    @Override
                    public String fails(Outcome.Fails outcome) {
                        return " fails " + outcome.computed() + " by " + outcome.difference()
                                + (outcome.missing().isEmpty()
                                        ? ""
                                        : ", " + outcome.missing().size() + " missing");
                    }

                    @Override
                    public String undecided(Outcome.Undecided outcome) {
                        return " undecided " + outcome.known() + ", left " + outcome.remainder() + " for "
                                + outcome.missing().stream().map(Missing::what).toList();
                    }
                });
    }
}
