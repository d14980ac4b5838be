package dev.jianbao.render.data;

import dev.jianbao.archive.Dossier;
import dev.jianbao.archive.Entry;
import dev.jianbao.archive.Ref;
import dev.jianbao.entity.Catalogue;
import dev.jianbao.entity.EntityId;
import dev.jianbao.entity.Organisation;
import dev.jianbao.entity.Period;
import dev.jianbao.pages.PageUrl;
import dev.jianbao.plan.Bodies;
import dev.jianbao.plan.Deadline;
import dev.jianbao.plan.Duty;
import dev.jianbao.plan.Measure;
import dev.jianbao.plan.MeasureGroup;
import dev.jianbao.plan.Report;
import dev.jianbao.plan.follow.Position;
import dev.jianbao.plan.follow.Step;
import dev.jianbao.source.Located;
import java.util.ArrayList;
import java.util.List;

/** Measures, who is answerable for them and where they stand, as JSON. */
record MeasuresJson(JsonText json, Dossier dossier, Catalogue catalogue) {
    void write() {
        Figures.put(
                json, "declaredMeasures", dossier.plan().measures().declared().map(Located::value));
        json.some("groups", dossier.plan().measures().groups(), this::group)
                .some("measures", dossier.following().positions(), this::measure)
                .numbers("lostMeasures", dossier.plan().measures().lost());
    }

    private void group(MeasureGroup group) {
        json.put("id", group.id()).put("name", group.name());
        Figures.put(json, "declared", group.declared().map(Located::value));
    }

    private void measure(Position position) {
        Measure measure = position.measure();
        Ref ref = Ref.of(dossier.plan().idOf(measure));
        json.put("id", ref.shown())
                .put("url", PageUrl.address(ref))
                .put("key", measure.key())
                .put("number", measure.number())
                .put("group", position.group().id())
                .put("title", measure.title())
                .texts("text", measure.text())
                .texts("lost", lost(measure));
        for (Duty duty : Duty.values()) {
            duty(measure, duty);
        }
        json.object("deadline", object -> deadline(object, measure.deadline().value()))
                .texts(
                        "indicators",
                        measure.indicators().stream().map(Located::value).toList());
        position.status().ifPresent(status -> json.put("status", status));
        json.put("basis", position.basis());
        if (position.daysOverdue() > 0) {
            json.put("daysOverdue", position.daysOverdue());
        }
        json.some("reports", position.steps(), this::step).some("evidence", dossier.evidence(measure), this::evidence);
    }

    private static List<String> lost(Measure measure) {
        List<String> lost = new ArrayList<>();
        if (measure.isLost()) {
            lost.add("title");
        }
        if (measure.textLost()) {
            lost.add("text");
        }
        return lost;
    }

    private void duty(Measure measure, Duty duty) {
        Bodies bodies = measure.bodies(duty);
        if (bodies.isGiven()) {
            json.object(
                    dev.jianbao.source.Scalar.word(duty),
                    object ->
                            object.put("lost", bodies.lost()).some("units", dossier.bodies(measure, duty), this::unit));
        }
    }

    private void unit(EntityId id) {
        json.put("id", id.value())
                .put("name", catalogue.entity(id, Organisation.class).map(Organisation::name));
    }

    private static void deadline(JsonText json, Deadline deadline) {
        json.put("kind", deadline.kind())
                .put("period", deadline.period().map(Period::toString))
                .put("last", deadline.last().map(Object::toString))
                .put("own", deadline.own());
    }

    private void step(Step step) {
        Report.Entry entry = step.entry();
        json.put("date", step.date().toString()).put("status", entry.status().value());
        entry.percent().ifPresent(percent -> json.put("percent", percent));
        json.put("text", entry.text())
                .put("reportedBy", entry.reporter().map(Located::value))
                .texts("lost", entry.reporterLost() ? List.of("reportedBy") : List.of())
                .texts("evidence", entry.evidence().stream().map(Located::value).toList())
                .put("file", step.path());
    }

    private void evidence(Entry entry) {
        json.put("id", entry.ref().shown())
                .put("title", entry.title())
                .put("date", entry.date().toString())
                .put("url", PageUrl.address(entry.ref()));
    }
}
