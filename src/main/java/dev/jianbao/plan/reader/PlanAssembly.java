package dev.jianbao.plan.reader;

import dev.jianbao.diagnostics.Code;
import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.document.Standing;
import dev.jianbao.document.StandingReader;
import dev.jianbao.document.Subjects;
import dev.jianbao.entity.EntityId;
import dev.jianbao.entity.Period;
import dev.jianbao.plan.ActionPlan;
import dev.jianbao.plan.Chapter;
import dev.jianbao.plan.Indicator;
import dev.jianbao.plan.Measures;
import dev.jianbao.plan.Particulars;
import dev.jianbao.plan.Reading;
import dev.jianbao.plan.Report;
import dev.jianbao.plan.claim.Acceptance;
import dev.jianbao.plan.claim.Assertion;
import dev.jianbao.plan.claim.AssertionReader;
import dev.jianbao.plan.table.Budget;
import dev.jianbao.plan.table.ProjectTable;
import dev.jianbao.source.Fields;
import dev.jianbao.source.FrontMatter;
import dev.jianbao.source.Located;
import dev.jianbao.source.Scalar;
import dev.jianbao.source.SourceFile;
import dev.jianbao.source.Yaml;
import dev.jianbao.source.markdown.Body;
import dev.jianbao.source.markdown.MarkdownReader;
import dev.jianbao.source.markdown.Prose;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Puts one plan together from its files. */
final class PlanAssembly {
    private static final String PROJECTS = "projects";
    private static final String BUDGET = "budget";

    private final EntityId id;
    private final PlanFiles files;
    private final Diagnostics diagnostics;

    PlanAssembly(EntityId id, PlanFiles files, Diagnostics diagnostics) {
        this.id = id;
        this.files = files;
        this.diagnostics = diagnostics;
    }

    Optional<ActionPlan> read(SourceFile file, FrontMatter front, MarkdownReader markdown) {
        Fields fields = front.fields();
        Particulars particulars = new ParticularsReader(diagnostics).read(fields);
        Optional<Located<Period>> period = fields.require("period", Period.scalar());
        Optional<Located<LocalDate>> asOf = fields.get("as-of", Scalar.date());
        Optional<Located<Integer>> months = fields.get("evidence-months", Scalar.integer(1, 1200));
        Standing standing = StandingReader.read(fields, diagnostics);
        Subjects subjects = Subjects.read(fields);
        Optional<ProjectTable> projects = projects(fields);
        Optional<Budget> budget = budget(fields);
        List<Acceptance> accepted = new ArrayList<>();
        List<Assertion> assertions = assertions(fields, accepted);
        fields.done();
        Body body = markdown.read(file, front.bodyOffset(), ChapterReader.LEVEL, diagnostics);
        List<Chapter> chapters = new ChapterReader(diagnostics).read(body);
        assertions.addAll(inText(body.lead(), chapters));
        if (period.isEmpty()) {
            return Optional.empty();
        }
        Measures measures = measures(period.get());
        List<Indicator> indicators = indicators(period.get());
        List<Report> reports = reports(indicators);
        Optional<LocalDate> day = asOf.map(Located::value).or(() -> latest(particulars, indicators, reports));
        if (day.isEmpty()) {
            diagnostics.report(Code.AS_OF_UNKNOWN, fields.range());
        }
        return day.map(speaksOf -> new ActionPlan(
                id,
                particulars,
                period.get(),
                speaksOf,
                standing,
                subjects,
                body.lead(),
                chapters,
                measures,
                indicators,
                projects,
                budget,
                reports,
                assertions,
                accepted,
                months.map(each -> OptionalInt.of(each.value())).orElse(OptionalInt.empty()),
                file.path()));
    }

    private Optional<ProjectTable> projects(Fields fields) {
        Optional<ProjectSettings> settings =
                fields.mapping(PROJECTS).map(below -> new ProjectSettingsReader(diagnostics).read(below));
        boolean there = isThere(fields, PROJECTS, PlanFiles.PROJECTS);
        return there
                ? settings.flatMap(
                        known -> files.read(PlanFiles.PROJECTS).flatMap(new ProjectsReader(known, diagnostics)::read))
                : Optional.empty();
    }

    private Optional<Budget> budget(Fields fields) {
        BudgetSettings settings =
                fields.mapping(BUDGET).map(BudgetSettings::read).orElseGet(() -> BudgetSettings.none(fields.range()));
        if (fields.has(BUDGET) && !files.has(PlanFiles.BUDGET)) {
            diagnostics.report(Code.TABLE_MISSING, fields.range(BUDGET), PlanFiles.BUDGET, BUDGET);
        }
        return files.read(PlanFiles.BUDGET).flatMap(new BudgetReader(settings, diagnostics)::read);
    }

    /** Whether a table is both declared and there; one without the other is reported. */
    private boolean isThere(Fields fields, String key, String file) {
        if (fields.has(key) && !files.has(file)) {
            diagnostics.report(Code.TABLE_MISSING, fields.range(key), file, key);
        } else if (!fields.has(key) && files.has(file)) {
            diagnostics.report(Code.TABLE_UNDECLARED, fields.range(), file, key);
        }
        return fields.has(key) && files.has(file);
    }

    private List<Assertion> assertions(Fields fields, List<Acceptance> accepted) {
        AssertionReader reader = new AssertionReader(diagnostics);
        List<Assertion> assertions = new ArrayList<>();
        for (Fields written : fields.mappings("assertions")) {
            reader.read(written).ifPresent(assertions::add);
        }
        for (Fields written : fields.mappings("accepted")) {
            acceptance(written).ifPresent(accepted::add);
        }
        return assertions;
    }

    private static Optional<Acceptance> acceptance(Fields written) {
        Optional<Located<String>> check = written.require("check", Scalar.text());
        Optional<Located<String>> why = written.require("why", Scalar.text());
        Optional<String> who = written.get("who", Scalar.text()).map(Located::value);
        Optional<LocalDate> date = written.get("date", Scalar.date()).map(Located::value);
        written.done();
        return check.flatMap(
                name -> why.map(reason -> new Acceptance(name.value(), reason.value(), who, date, name.range())));
    }

    private List<Assertion> inText(Prose preamble, List<Chapter> chapters) {
        AssertionReader reader = new AssertionReader(diagnostics);
        return Stream.concat(Stream.of(preamble), chapters.stream().map(Chapter::body))
                .flatMap(prose -> prose.claims().stream())
                .flatMap(claim -> reader.read(claim).stream())
                .toList();
    }

    private Measures measures(Located<Period> period) {
        return files.read(PlanFiles.MEASURES)
                .flatMap(file -> Yaml.mapping(file, diagnostics))
                .map(fields -> new MeasuresReader(period, diagnostics).read(fields))
                .orElse(Measures.NONE);
    }

    private List<Indicator> indicators(Located<Period> period) {
        return files.read(PlanFiles.INDICATORS)
                .map(file -> new IndicatorsReader(period, diagnostics).read(Yaml.mappings(file, diagnostics)))
                .orElse(List.of());
    }

    private List<Report> reports(List<Indicator> indicators) {
        Map<String, Indicator> byId = new TreeMap<>();
        indicators.forEach(each -> byId.put(each.id(), each));
        ReportReader reader = new ReportReader(byId, diagnostics);
        List<Report> reports = new ArrayList<>();
        for (SourceFile file : files.reports()) {
            Yaml.mapping(file, diagnostics)
                    .flatMap(fields -> reader.read(fields, file.path()))
                    .ifPresent(reports::add);
        }
        reports.sort(Comparator.comparing((Report each) -> each.date().value()).thenComparing(Report::path));
        return reports;
    }

    /** The day of the latest report or reading, else the latest day that the document itself bears. */
    private static Optional<LocalDate> latest(
            Particulars particulars, List<Indicator> indicators, List<Report> reports) {
        Stream<LocalDate> readings = indicators.stream()
                .flatMap(each -> each.readings().stream())
                .map(Reading::date)
                .map(each -> each.value().end());
        Optional<LocalDate> reported = Stream.concat(
                        readings, reports.stream().map(each -> each.date().value()))
                .max(Comparator.naturalOrder());
        return reported.or(() -> Stream.of(
                        particulars.printed(),
                        particulars.date().value(),
                        particulars.drawnUp().value())
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder()));
    }
}
