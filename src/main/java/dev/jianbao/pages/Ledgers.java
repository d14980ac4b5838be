package dev.jianbao.pages;

import dev.jianbao.archive.Dossier;
import dev.jianbao.entity.EntityId;
import dev.jianbao.pages.LedgerCut.Kind;
import dev.jianbao.plan.Deadline;
import dev.jianbao.plan.Duty;
import dev.jianbao.plan.Measure;
import dev.jianbao.plan.follow.Position;
import dev.jianbao.source.Scalar;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The measures of one plan, sorted into its ledgers once: all of them, by unit, by status, by the year they are due. */
public final class Ledgers {
    private final Dossier dossier;
    private final SortedMap<LedgerCut, List<Position>> cuts = new TreeMap<>();

    private Ledgers(Dossier dossier) {
        this.dossier = dossier;
    }

    static Ledgers of(Dossier dossier) {
        Ledgers ledgers = new Ledgers(dossier);
        ledgers.cuts.put(LedgerCut.ALL, dossier.following().positions());
        for (Position position : dossier.following().positions()) {
            ledgers.add(new LedgerCut(Kind.STATUS, status(position)), position);
            ledgers.add(
                    new LedgerCut(Kind.DUE, due(position.measure().deadline().value())), position);
            if (position.measure().duties().values().stream().anyMatch(each -> each.lost())) {
                ledgers.add(LedgerCut.LOST_UNITS, position);
            }
        }
        ledgers.units();
        return ledgers;
    }

    /** What a body leads comes first, then what it answers for, then what it supports; each measure once. */
    private void units() {
        for (Duty duty : Duty.values()) {
            for (Position position : dossier.following().positions()) {
                Measure measure = position.measure();
                dossier.bodies(measure, duty).stream()
                        .distinct()
                        .filter(body -> duty(body, measure) == duty)
                        .forEach(body -> add(new LedgerCut(Kind.UNIT, body.value()), position));
            }
        }
    }

    /** The first duty that a body has towards a measure. */
    public Duty duty(EntityId body, Measure measure) {
        return Arrays.stream(Duty.values())
                .filter(duty -> dossier.bodies(measure, duty).contains(body))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(body + " has no duty in " + measure.key()));
    }

    private void add(LedgerCut cut, Position position) {
        cuts.computeIfAbsent(cut, any -> new ArrayList<>()).add(position);
    }

    private static String status(Position position) {
        return position.status().map(Scalar::word).orElse(LedgerCut.UNREPORTED);
    }

    private static String due(Deadline deadline) {
        return switch (deadline.kind()) {
            case DATED ->
                deadline.last().map(day -> String.valueOf(day.getYear())).orElseThrow();
            case ONGOING -> LedgerCut.ONGOING;
            case LOST -> LedgerCut.LOST;
        };
    }

    public Dossier dossier() {
        return dossier;
    }

    /** The measures of a ledger; none where there is no such ledger. */
    public List<Position> rows(LedgerCut cut) {
        return Collections.unmodifiableList(cuts.getOrDefault(cut, List.of()));
    }

    /** All ledgers, each with its measures: the whole one first. */
    public SortedMap<LedgerCut, List<Position>> cuts() {
        return Collections.unmodifiableSortedMap(cuts);
    }
}
