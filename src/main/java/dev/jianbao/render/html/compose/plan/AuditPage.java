package dev.jianbao.render.html.compose.plan;

import dev.jianbao.archive.Dossier;
import dev.jianbao.pages.AuditSheets;
import dev.jianbao.pages.PlanPages;
import dev.jianbao.pages.ProjectSheets;
import dev.jianbao.pages.Stretch;
import dev.jianbao.plan.audit.Ruling;
import dev.jianbao.plan.audit.Verdict;
import dev.jianbao.render.html.compose.plan.table.VerdictPlaces;
import dev.jianbao.render.html.compose.plan.table.Verdicts;
import dev.jianbao.render.html.compose.sheet.FrameComposer;
import dev.jianbao.render.html.compose.sheet.Sheet;
import dev.jianbao.render.html.view.Frame;
import dev.jianbao.render.html.view.part.CountedView;
import dev.jianbao.render.html.view.part.LinkView;
import dev.jianbao.render.html.view.part.SliceView;
import dev.jianbao.render.html.view.plan.AuditView;
import dev.jianbao.render.html.view.plan.AuditView.Group;
import dev.jianbao.render.html.view.plan.PlanMenu;
import dev.jianbao.render.html.words.Words;
import dev.jianbao.source.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Composes the audit of a plan: what fails first, then what nobody can tell, then what holds. */
final class AuditPage {
    private static final List<Ruling> ORDER = List.of(Ruling.FAILS, Ruling.UNDECIDED, Ruling.HOLDS);

    private final Sheet sheet;
    private final Words words;
    private final AuditSheets audit;
    private final Dossier dossier;
    private final Verdicts verdicts;

    AuditPage(Sheet sheet, AuditSheets audit, Optional<ProjectSheets> projects) {
        this.sheet = sheet;
        this.words = sheet.words();
        this.audit = audit;
        this.dossier = audit.dossier();
        this.verdicts = new Verdicts(sheet, audit, new VerdictPlaces(sheet, dossier.plan(), projects));
    }

    AuditView view() {
        PlanFrame frame = new PlanFrame(sheet, dossier);
        Optional<LinkView> further = audit.rows().stream()
                .findFirst()
                .map(stretch -> sheet.to(audit.url(stretch), words.say("audit.rowsCount", stretch.total())));
        return view(
                new FrameComposer(sheet).frame(frame.head(words.say("audit"))),
                groups(audit.front()),
                further,
                Optional.empty());
    }

    /** A page of checks of single rows. */
    AuditView rows(Stretch<Verdict> stretch) {
        PlanFrame frame = new PlanFrame(sheet, dossier);
        SliceView slice = Pager.of(sheet, PlanPages.auditRows(dossier.plan().id()), stretch);
        LinkView front = sheet.to(PlanPages.audit(dossier.plan().id()), words.say("audit"));
        return view(
                new FrameComposer(sheet)
                        .frame(frame.head(words.say("audit.rows"), front).partOf(Optional.of(slice))),
                groups(stretch.rows()),
                Optional.empty(),
                Optional.of(slice));
    }

    private AuditView view(Frame head, List<Group> groups, Optional<LinkView> further, Optional<SliceView> slice) {
        PlanMenu menu = new PlanFrame(sheet, dossier)
                .menu(PlanPages.audit(dossier.plan().id()));
        return new AuditView(head, menu, counts(groups), groups, further, slice);
    }

    /** How many of all checks end in which way; each leads to those on this page. */
    private List<CountedView> counts(List<Group> groups) {
        List<CountedView> counts = new ArrayList<>();
        for (Ruling ruling : ORDER) {
            int count = dossier.audit().verdicts(ruling).size();
            String key = Scalar.word(ruling);
            String label = words.say("ruling." + key);
            boolean here = groups.stream().anyMatch(group -> group.anchor().equals(key));
            counts.add(new CountedView(here ? LinkView.to("#" + key, label) : LinkView.text(label), count));
        }
        return counts;
    }

    private List<Group> groups(List<Verdict> all) {
        List<Group> groups = new ArrayList<>();
        for (Ruling ruling : ORDER) {
            List<Verdict> some =
                    all.stream().filter(each -> each.ruling() == ruling).toList();
            if (!some.isEmpty()) {
                String key = Scalar.word(ruling);
                groups.add(new Group(
                        key,
                        words.say("ruling." + key),
                        words.say("audit.count", some.size()),
                        some.stream().map(verdicts::view).toList()));
            }
        }
        return groups;
    }
}
