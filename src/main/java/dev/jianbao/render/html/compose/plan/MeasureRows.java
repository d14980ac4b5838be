package dev.jianbao.render.html.compose.plan;

import dev.jianbao.archive.Ref;
import dev.jianbao.entity.EntityId;
import dev.jianbao.entity.Organisation;
import dev.jianbao.plan.ActionPlan;
import dev.jianbao.plan.Deadline;
import dev.jianbao.plan.Measure;
import dev.jianbao.plan.Report;
import dev.jianbao.plan.follow.Position;
import dev.jianbao.plan.follow.Step;
import dev.jianbao.render.html.compose.sheet.Sheet;
import dev.jianbao.render.html.view.part.LinkView;
import dev.jianbao.render.html.view.plan.DutyView;
import dev.jianbao.render.html.view.plan.MeasureRowView;
import dev.jianbao.render.html.view.plan.ReportView;
import dev.jianbao.render.html.words.Words;
import dev.jianbao.source.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Composes the facts of measures as ledgers show them. */
final class MeasureRows {
    private final Sheet sheet;
    private final Words words;
    private final ActionPlan plan;
    private final Statuses statuses;

    MeasureRows(Sheet sheet, ActionPlan plan) {
        this.sheet = sheet;
        this.words = sheet.words();
        this.plan = plan;
        this.statuses = new Statuses(words);
    }

    MeasureRowView row(Position position) {
        Measure measure = position.measure();
        Deadline deadline = measure.deadline().value();
        return new MeasureRowView(
                String.valueOf(measure.number()),
                link(measure),
                measure.isLost(),
                duties(measure),
                deadline.period()
                        .map(day -> sheet.desk().dates().period(day, 0))
                        .orElse(List.of()),
                due(deadline),
                deadline.own(),
                statuses.of(position),
                statuses.basis(position),
                position.latest().map(this::report));
    }

    LinkView link(Measure measure) {
        return sheet.to(Ref.of(plan.idOf(measure)), title(measure));
    }

    String title(Measure measure) {
        return measure.title().orElseGet(() -> words.say("titleLost"));
    }

    private Optional<String> due(Deadline deadline) {
        return switch (deadline.kind()) {
            case DATED -> Optional.empty();
            case ONGOING -> Optional.of(words.say("due.ongoing"));
            case LOST -> Optional.of(words.say("lost"));
        };
    }

    private List<DutyView> duties(Measure measure) {
        List<DutyView> duties = new ArrayList<>();
        measure.duties().forEach((duty, bodies) -> {
            if (bodies.isGiven()) {
                String key = Scalar.word(duty);
                List<LinkView> names =
                        bodies.names().stream().map(name -> body(name.value())).toList();
                duties.add(new DutyView(key, words.say("duty." + key), names, bodies.lost()));
            }
        });
        return duties;
    }

    /** A body as it was written; one written by its id is called by its name. */
    private LinkView body(String written) {
        Optional<Organisation> byId = EntityId.isValid(written)
                ? sheet.desk().archive().catalogue().entity(new EntityId(written), Organisation.class)
                : Optional.empty();
        return byId.map(sheet::entity).orElseGet(() -> sheet.organisation(written));
    }

    ReportView report(Step step) {
        Report.Entry entry = step.entry();
        return new ReportView(
                sheet.desk().dates().day(step.date()),
                statuses.of(entry.status().value()),
                entry.percent().isPresent() ? Optional.of(entry.percent().getAsInt() + "%") : Optional.empty(),
                entry.reporter().map(name -> body(name.value())),
                entry.reporterLost(),
                entry.text(),
                entry.evidence().stream()
                        .map(each -> sheet.document(each.value()))
                        .toList());
    }
}
