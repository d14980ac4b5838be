package dev.jianbao.render.html.compose.plan;

import dev.jianbao.archive.Dossier;
import dev.jianbao.archive.Ref;
import dev.jianbao.pages.PlanPages;
import dev.jianbao.plan.ActionPlan;
import dev.jianbao.plan.Particulars;
import dev.jianbao.plan.Validity;
import dev.jianbao.render.html.compose.sheet.Sheet;
import dev.jianbao.render.html.view.part.LinkView;
import dev.jianbao.render.html.view.part.plan.PlanLineView;
import dev.jianbao.render.html.view.part.plan.TargetView;
import dev.jianbao.render.html.words.Words;
import dev.jianbao.source.Scalar;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Composes plans as lines of a list. */
public final class PlanLines {
    private static final int TARGETS = 8;

    private final Sheet sheet;
    private final Words words;

    public PlanLines(Sheet sheet) {
        this.sheet = sheet;
        this.words = sheet.words();
    }

    /** The newest plans that are in force, or else the newest; the rest is on the page of all plans. */
    public List<PlanLineView> newest(int most) {
        List<ActionPlan> plans = sheet.desk().archive().documents().plans().stream()
                .filter(plan -> !plan.standing().isWithdrawn())
                .sorted(Comparator.comparing((ActionPlan plan) -> !isInForce(plan))
                        .thenComparing(NEWEST_FIRST))
                .limit(most)
                .toList();
        return plans.stream().map(this::line).toList();
    }

    static final Comparator<ActionPlan> NEWEST_FIRST = Comparator.comparing(
                    (ActionPlan plan) -> plan.period().value().start())
            .reversed()
            .thenComparing(ActionPlan::id);

    private static boolean isInForce(ActionPlan plan) {
        Particulars particulars = plan.particulars();
        return particulars.isInForce() || particulars.validity().equals(Optional.of(Validity.AMENDED));
    }

    PlanLineView line(ActionPlan plan) {
        Optional<Dossier> dossier = sheet.desk().archive().plans().plan(plan.id());
        return new PlanLineView(
                sheet.to(Ref.plan(plan.id()), plan.title()),
                state(plan),
                sheet.desk().dates().period(plan.period().value(), 0),
                plan.particulars().issuer().value().map(sheet::organisation),
                plan.particulars().documentNumber().value(),
                dossier.map(new StatusCounts(sheet)::of).orElse(List.of()),
                dossier.map(this::targets).orElse(List.of()),
                dossier.flatMap(this::further));
    }

    private Optional<String> state(ActionPlan plan) {
        if (plan.standing().isWithdrawn()) {
            return Optional.of(words.say("withdrawn"));
        }
        return plan.particulars()
                .validity()
                .filter(validity -> validity != Validity.IN_FORCE)
                .map(validity -> words.say("validity." + Scalar.word(validity)));
    }

    private List<TargetView> targets(Dossier dossier) {
        Targets targets = new Targets(sheet, dossier.plan().id());
        return dossier.following().histories().stream()
                .limit(TARGETS)
                .map(targets::target)
                .toList();
    }

    private Optional<LinkView> further(Dossier dossier) {
        int further = dossier.plan().indicators().size() - TARGETS;
        return further <= 0
                ? Optional.empty()
                : Optional.of(
                        sheet.to(PlanPages.indicators(dossier.plan().id()), words.say("furtherTargets", further)));
    }
}
