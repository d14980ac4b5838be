package dev.jianbao.render.data;

import dev.jianbao.archive.Dossier;
import dev.jianbao.archive.Ref;
import dev.jianbao.config.Language;
import dev.jianbao.entity.Catalogue;
import dev.jianbao.entity.Organisation;
import dev.jianbao.entity.Period;
import dev.jianbao.pages.PageUrl;
import dev.jianbao.plan.Bodies;
import dev.jianbao.plan.Deadline;
import dev.jianbao.plan.Duty;
import dev.jianbao.plan.Measure;
import dev.jianbao.plan.follow.Position;
import dev.jianbao.plan.follow.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The measures as CSV, with who is answerable and where they stand. What the source has lost is {@code ?}, as there. */
record MeasuresCsv(Dossier dossier, Catalogue catalogue, Language language) {
    private static final String LOST = "?";
    private static final String BETWEEN = "、";

    byte[] document() {
        CsvColumns<Position> columns = new CsvColumns<Position>(language)
                .add(Word.KEY, each -> ref(each).shown())
                .add(Word.GROUP, each -> each.group().name())
                .add(Word.NUMBER, each -> String.valueOf(each.measure().number()))
                .add(Word.TITLE, each -> each.measure().title().orElse(LOST))
                .add(Word.TEXT, each -> text(each.measure()))
                .add(Word.LEAD, each -> bodies(each.measure(), Duty.LEAD))
                .add(Word.RESPONSIBLE, each -> bodies(each.measure(), Duty.RESPONSIBLE))
                .add(Word.SUPPORTING, each -> bodies(each.measure(), Duty.SUPPORTING))
                .add(Word.DEADLINE, each -> deadline(each.measure().deadline().value()))
                .add(
                        Word.INDICATORS,
                        each -> joined(each.measure().indicators().stream().map(located -> located.value())))
                .add(
                        Word.STATUS,
                        each -> each.status()
                                .map(status -> ConstantWord.of(status, language))
                                .orElse(""))
                .add(Word.BASIS, each -> ConstantWord.of(each.basis(), language))
                .add(Word.DAYS_OVERDUE, each -> each.daysOverdue() > 0 ? String.valueOf(each.daysOverdue()) : "");
        reports(columns)
                .add(
                        Word.EVIDENCE,
                        each -> joined(dossier.evidence(each.measure()).stream()
                                .map(entry -> entry.ref().shown())))
                .add(Word.PAGE, each -> PageUrl.address(ref(each)));
        return columns.document(dossier.following().positions());
    }

    private static CsvColumns<Position> reports(CsvColumns<Position> columns) {
        return columns.add(
                        Word.REPORTED,
                        each -> each.latest()
                                .map(step -> step.date().toString())
                                .orElse(""))
                .add(
                        Word.PERCENT,
                        each -> each.latest()
                                .filter(step -> step.entry().percent().isPresent())
                                .map(step ->
                                        String.valueOf(step.entry().percent().getAsInt()))
                                .orElse(""))
                .add(
                        Word.SAID,
                        each -> each.latest()
                                .flatMap(step -> step.entry().text())
                                .orElse(""))
                .add(
                        Word.REPORTED_BY,
                        each -> each.latest().map(MeasuresCsv::reporter).orElse(""));
    }

    private static String reporter(Step step) {
        return step.entry().reporterLost()
                ? LOST
                : step.entry().reporter().map(name -> name.value()).orElse("");
    }

    private Ref ref(Position position) {
        return Ref.of(dossier.plan().idOf(position.measure()));
    }

    private static String text(Measure measure) {
        List<String> paragraphs = new ArrayList<>(measure.text());
        if (measure.textLost()) {
            paragraphs.add(LOST);
        }
        return String.join("\n", paragraphs);
    }

    private String bodies(Measure measure, Duty duty) {
        Bodies bodies = measure.bodies(duty);
        Stream<String> names = dossier.bodies(measure, duty).stream()
                .map(id -> catalogue
                        .entity(id, Organisation.class)
                        .map(Organisation::name)
                        .orElse(id.value()));
        return joined(bodies.lost() ? Stream.concat(names, Stream.of(LOST)) : names);
    }

    private String deadline(Deadline deadline) {
        return switch (deadline.kind()) {
            case DATED -> deadline.period().map(Period::toString).orElse("");
            case ONGOING -> Word.ONGOING.in(language);
            case LOST -> LOST;
        };
    }

    private static String joined(Stream<String> parts) {
        return String.join(BETWEEN, parts.toList());
    }
}
