package dev.jianbao.render.html.compose.plan;

import dev.jianbao.archive.Commitment;
import dev.jianbao.archive.Naming;
import dev.jianbao.archive.PlanIndex;
import dev.jianbao.archive.Ref;
import dev.jianbao.entity.EntityId;
import dev.jianbao.pages.LedgerCut;
import dev.jianbao.pages.LedgerCut.Kind;
import dev.jianbao.pages.PlanPages;
import dev.jianbao.pages.ProjectSheets;
import dev.jianbao.pages.TableLine;
import dev.jianbao.plan.ActionPlan;
import dev.jianbao.plan.Chapter;
import dev.jianbao.plan.Duty;
import dev.jianbao.plan.Measure;
import dev.jianbao.plan.table.Project;
import dev.jianbao.render.html.compose.sheet.Sheet;
import dev.jianbao.render.html.view.part.LinkView;
import dev.jianbao.render.html.view.part.plan.PlanShareView;
import dev.jianbao.render.html.view.part.plan.PlanShareView.Line;
import dev.jianbao.render.html.view.part.plan.PlanShareView.Share;
import dev.jianbao.render.html.view.part.plan.StatusView;
import dev.jianbao.render.html.words.Words;
import dev.jianbao.source.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Composes what an entity has to do in the plans of the archive, and where these name it. */
public final class PlanShares {
    private static final int LINES = 12;

    private final Sheet sheet;
    private final Words words;

    public PlanShares(Sheet sheet) {
        this.sheet = sheet;
        this.words = sheet.words();
    }

    /** By plan, in the order of their ids; none where no plan has to do with the entity. */
    public List<PlanShareView> of(EntityId entity) {
        PlanIndex index = sheet.desk().archive().plans();
        Map<EntityId, OfPlan> plans = new TreeMap<>();
        for (Commitment each : index.of(entity)) {
            plans.computeIfAbsent(each.plan().id(), any -> new OfPlan(each.plan()))
                    .add(each);
        }
        for (Naming each : index.naming(entity)) {
            plans.computeIfAbsent(each.plan().id(), any -> new OfPlan(each.plan()))
                    .add(each);
        }
        return plans.values().stream().map(each -> each.view(entity)).toList();
    }

    /** All that is to be said of one plan. */
    private final class OfPlan {
        private final ActionPlan plan;
        private final Map<Duty, List<Line>> duties = new TreeMap<>();
        private final List<Line> projects = new ArrayList<>();
        private final List<Line> named = new ArrayList<>();

        OfPlan(ActionPlan plan) {
            this.plan = plan;
        }

        void add(Commitment commitment) {
            StatusView status = new Statuses(words).of(commitment.position());
            duties.computeIfAbsent(commitment.duty(), any -> new ArrayList<>())
                    .add(line(commitment.position().measure(), Optional.of(status)));
        }

        void add(Naming naming) {
            naming.projects().forEach(each -> projects.add(line(each)));
            naming.chapters().forEach(each -> named.add(line(each)));
            naming.measures().stream()
                    .map(each -> line(each, Optional.empty()))
                    .filter(each -> !isDuty(each.place()))
                    .forEach(named::add);
        }

        /** Whether a measure is among those that the entity has a duty towards. */
        private boolean isDuty(LinkView measure) {
            return duties.values().stream()
                    .flatMap(List::stream)
                    .anyMatch(line -> line.place().equals(measure));
        }

        private Line line(Measure measure, Optional<StatusView> status) {
            LinkView place = new MeasureRows(sheet, plan).link(measure);
            return new Line(String.valueOf(measure.number()), place, status);
        }

        private Line line(Project project) {
            ProjectSheets sheets = sheet.desk().projects(plan);
            String way = sheet.way(sheets.url(project.ordinal()), new TableLine.Row(project).anchor());
            return new Line(
                    project.number().text(), LinkView.to(way, project.name().text()), Optional.empty());
        }

        private Line line(Chapter chapter) {
            return new Line("", sheet.to(PlanPages.chapter(plan.id(), chapter), chapter.title()), Optional.empty());
        }

        PlanShareView view(EntityId entity) {
            List<Share> shares = new ArrayList<>();
            duties.forEach((duty, lines) -> shares.add(
                    share(words.say("dutyCount", words.say("duty." + Scalar.word(duty)), lines.size()), lines)));
            if (!projects.isEmpty()) {
                shares.add(share(words.say("table.projects", projects.size()), projects));
            }
            if (!named.isEmpty()) {
                shares.add(share(words.say("mentioned"), named));
            }
            LedgerCut own = new LedgerCut(Kind.UNIT, entity.value());
            return new PlanShareView(
                    sheet.to(Ref.plan(plan.id()), plan.particulars().shortTitle()),
                    duties.isEmpty()
                            ? Optional.empty()
                            : Optional.of(sheet.to(PlanPages.ledger(plan.id(), own), words.say("ledger"))),
                    shares);
        }

        private Share share(String label, List<Line> lines) {
            int further = lines.size() - LINES;
            return new Share(
                    label,
                    lines.stream().limit(LINES).toList(),
                    further <= 0 ? Optional.empty() : Optional.of(words.say("furtherMeasures", further)));
        }
    }
}
