package dev.jianbao.render.html.compose.plan;

import dev.jianbao.archive.Dossier;
import dev.jianbao.entity.EntityId;
import dev.jianbao.pages.PageUrl;
import dev.jianbao.pages.PlanPage;
import dev.jianbao.pages.PlanPages;
import dev.jianbao.plan.Chapter;
import dev.jianbao.render.html.compose.sheet.FrameComposer;
import dev.jianbao.render.html.compose.sheet.Sheet;
import dev.jianbao.render.html.tags.DocumentTags;
import dev.jianbao.render.html.view.Frame.HeadLink;
import dev.jianbao.render.html.view.part.LinkView;
import dev.jianbao.render.html.view.part.Markup;
import dev.jianbao.render.html.view.part.NeighbourView;
import dev.jianbao.render.html.view.plan.ChapterLine;
import dev.jianbao.render.html.view.plan.ChapterView;
import dev.jianbao.render.html.view.plan.WholePlanView;
import dev.jianbao.source.markdown.Prose;
import dev.jianbao.source.markdown.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Composes chapters of a plan's narrative, and their contents. */
final class ChapterPage {
    private final Sheet sheet;
    private final Dossier dossier;
    private final EntityId plan;

    ChapterPage(Sheet sheet, Dossier dossier) {
        this.sheet = sheet;
        this.dossier = dossier;
        this.plan = dossier.plan().id();
    }

    ChapterView view(PlanPage.OfChapter page) {
        Chapter chapter = page.chapter();
        PlanFrame frame = new PlanFrame(sheet, dossier);
        List<HeadLink> links = new ArrayList<>();
        page.previous().ifPresent(other -> links.add(HeadLink.to("prev", way(other))));
        page.next().ifPresent(other -> links.add(HeadLink.to("next", way(other))));
        return new ChapterView(
                new FrameComposer(sheet)
                        .frame(frame.head(chapter.title())
                                .tagged(new DocumentTags(sheet.words()).plan(dossier.plan()))
                                .linked(links)),
                frame.menu(page.url()),
                chapter.anchor(),
                new Markup(chapter.titleHtml()),
                contents(Optional.of(chapter)),
                chapter.body().isEmpty() ? Optional.empty() : Optional.of(markup(chapter.body())),
                page.previous().map(this::neighbour),
                page.next().map(this::neighbour));
    }

    /** A chapter as it stands among others. */
    WholePlanView.Text text(Chapter chapter) {
        return new WholePlanView.Text(
                chapter.anchor(),
                new Markup(chapter.titleHtml()),
                chapter.body().isEmpty() ? Optional.empty() : Optional.of(markup(chapter.body())));
    }

    private String way(Chapter chapter) {
        return sheet.way(PlanPages.chapter(plan, chapter), "");
    }

    private NeighbourView neighbour(Chapter other) {
        return new NeighbourView(LinkView.to(way(other), other.title()), Optional.empty(), Optional.empty());
    }

    /** All chapters with the upper headings of one, or of each. */
    List<ChapterLine> contents(Optional<Chapter> current) {
        return dossier.plan().chapters().stream()
                .map(each -> new ChapterLine(
                        LinkView.to(way(each), each.title()),
                        current.filter(each::equals).isPresent(),
                        current.isEmpty() || current.filter(each::equals).isPresent() ? outline(each) : List.of()))
                .toList();
    }

    private List<LinkView> outline(Chapter chapter) {
        PageUrl page = PlanPages.chapter(plan, chapter);
        return chapter.body().outline().stream()
                .filter(entry -> entry.depth() == 1)
                .map(entry -> LinkView.to(sheet.way(page, entry.anchor()), entry.text()))
                .toList();
    }

    /** A text of the plan; its checked figures lead to their verdicts, which the first page of the audit has. */
    Markup markup(Prose text) {
        return new Markup(text.html(this::address));
    }

    private @Nullable String address(Target target) {
        if (target instanceof Target.Reference reference && reference.kind().equals(Prose.Claim.KIND)) {
            return dossier.audit().verdict(reference.id()).isPresent()
                    ? sheet.way(PlanPages.audit(plan), PlanPages.anchor(reference.id()))
                    : null;
        }
        return sheet.href(target).orElse(null);
    }
}
