package dev.jianbao.plan;

import dev.jianbao.document.Standing;
import dev.jianbao.document.Subjects;
import dev.jianbao.entity.EntityId;
import dev.jianbao.entity.Period;
import dev.jianbao.plan.claim.Acceptance;
import dev.jianbao.plan.claim.Assertion;
import dev.jianbao.plan.table.Budget;
import dev.jianbao.plan.table.ProjectTable;
import dev.jianbao.source.Located;
import dev.jianbao.source.markdown.Prose;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * A body's dated commitments, as they were written; nothing in it is worked out.
 *
 * @param id the name of its folder
 * @param particulars what the document says of itself
 * @param period from when to when
 * @param asOf the day the record speaks of
 * @param standing its status in the archive, and its people
 * @param subjects the units, regions and topics it is about
 * @param preamble what stands before the first chapter
 * @param chapters its narrative
 * @param measures what is to be done
 * @param indicators what is to be reached
 * @param projects what is to be built
 * @param budget what it is to cost
 * @param reports what was reported, in order of time
 * @param assertions the figures it states, in the front matter and in the text
 * @param accepted why some of them may fail
 * @param evidenceMonths after how many months without evidence a measure is to be named
 * @param path its file {@code plan.md}, below the site's root
 */
public record ActionPlan(
        EntityId id,
        Particulars particulars,
        Located<Period> period,
        LocalDate asOf,
        Standing standing,
        Subjects subjects,
        Prose preamble,
        List<Chapter> chapters,
        Measures measures,
        List<Indicator> indicators,
        Optional<ProjectTable> projects,
        Optional<Budget> budget,
        List<Report> reports,
        List<Assertion> assertions,
        List<Acceptance> accepted,
        OptionalInt evidenceMonths,
        String path) {
    public ActionPlan {
        chapters = List.copyOf(chapters);
        indicators = List.copyOf(indicators);
        reports = List.copyOf(reports);
        assertions = List.copyOf(assertions);
        accepted = List.copyOf(accepted);
    }

    public String title() {
        return particulars.title();
    }

    /** Its texts, in order. */
    public Stream<Prose> texts() {
        return Stream.concat(Stream.of(preamble), chapters.stream().map(Chapter::body));
    }

    public MeasureId idOf(Measure measure) {
        return new MeasureId(id, measure.key());
    }
}
