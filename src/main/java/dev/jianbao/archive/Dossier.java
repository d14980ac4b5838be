package dev.jianbao.archive;

import dev.jianbao.entity.EntityId;
import dev.jianbao.plan.ActionPlan;
import dev.jianbao.plan.Duty;
import dev.jianbao.plan.Measure;
import dev.jianbao.plan.MeasureStatus;
import dev.jianbao.plan.audit.Audit;
import dev.jianbao.plan.follow.Following;
import dev.jianbao.plan.follow.Position;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/**
 * A plan with all that the archive knows of it.
 *
 * @param plan the plan as written
 * @param involved the units, regions and topics it is about, and whom its text names
 * @param audit its figures, checked
 * @param following where its measures and indicators stand
 * @param evidence what shows that its measures move, by measure
 * @param bodies who has to do with its measures, by measure
 */
public record Dossier(
        ActionPlan plan,
        Involved involved,
        Audit audit,
        Following following,
        Map<String, List<Entry>> evidence,
        Map<String, Map<Duty, List<EntityId>>> bodies) {
    public Dossier {
        evidence = Map.copyOf(evidence);
        bodies = Map.copyOf(bodies);
    }

    /** Items and articles that are evidence for a measure, from the oldest to the newest. */
    public List<Entry> evidence(Measure measure) {
        return evidence.getOrDefault(measure.key(), List.of());
    }

    /** For how many months, as of the day of the record, nothing has shown that a measure moves; 0 where it is done. */
    public long monthsWithoutEvidence(Position position) {
        if (position.status().filter(MeasureStatus::isFinal).isPresent()) {
            return 0;
        }
        List<Entry> shown = evidence(position.measure());
        LocalDate last = shown.isEmpty()
                ? plan.period().value().start()
                : shown.get(shown.size() - 1).date();
        return ChronoUnit.MONTHS.between(last, plan.asOf());
    }

    /** The bodies of the catalogue that have a duty towards a measure, in the order of the source. */
    public List<EntityId> bodies(Measure measure, Duty duty) {
        return bodies.getOrDefault(measure.key(), Map.of()).getOrDefault(duty, List.of());
    }
}
