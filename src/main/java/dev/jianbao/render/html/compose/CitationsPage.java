package dev.jianbao.render.html.compose;

import dev.jianbao.archive.Dossier;
import dev.jianbao.archive.Entry;
import dev.jianbao.archive.Ref;
import dev.jianbao.archive.RefKind;
import dev.jianbao.article.Article;
import dev.jianbao.bulletin.Issue;
import dev.jianbao.entity.EntityId;
import dev.jianbao.pages.Page;
import dev.jianbao.pages.PageUrl;
import dev.jianbao.pages.StandardPages;
import dev.jianbao.pages.Stretch;
import dev.jianbao.plan.ActionPlan;
import dev.jianbao.plan.Measure;
import dev.jianbao.render.html.cite.Work;
import dev.jianbao.render.html.cite.Works;
import dev.jianbao.render.html.compose.plan.Pager;
import dev.jianbao.render.html.compose.sheet.Desk;
import dev.jianbao.render.html.compose.sheet.FrameComposer;
import dev.jianbao.render.html.compose.sheet.PageHead;
import dev.jianbao.render.html.compose.sheet.Sheet;
import dev.jianbao.render.html.view.CitationsView;
import dev.jianbao.render.html.view.CitationsView.Cited;
import dev.jianbao.render.html.view.part.LinkView;
import dev.jianbao.render.html.view.part.SliceView;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Composes the page that says how to cite a document, and each of its parts. */
final class CitationsPage {
    private final Sheet sheet;
    private final Desk desk;
    private final Ref document;
    private final Optional<Stretch<Measure>> measures;

    CitationsPage(Sheet sheet, Page.Citations page) {
        this.sheet = sheet;
        this.desk = sheet.desk();
        this.document = page.document();
        this.measures = page.measures();
    }

    CitationsView view() {
        if (document.kind() == RefKind.ISSUE) {
            return issue(desk.issue(document).orElseThrow());
        } else if (document.kind() == RefKind.PLAN) {
            return plan(desk.archive().plans().plan(new EntityId(document.id())).orElseThrow());
        }
        return desk.archive()
                .entry(document)
                .flatMap(entry -> entry.<Optional<Entry.OfArticle>>map(item -> Optional.empty(), Optional::of))
                .map(entry -> article(entry.article()))
                .orElseThrow();
    }

    private CitationsView issue(Issue issue) {
        List<Part> items = issue.items()
                .map(item -> {
                    Ref ref = Ref.of(issue.id(), item.key());
                    String place = sheet.place(issue, item);
                    Work work = Works.of(issue, item, place, address(ref));
                    return new Part(item.anchor(), sheet.to(ref, item.title()), work);
                })
                .toList();
        PageUrl menu = PageUrl.of(Ref.bulletin(issue.id().bulletin()));
        String title = sheet.name(issue);
        LinkView year = sheet.to(
                StandardPages.year(issue.id().bulletin(), issue.id().year()),
                desk.words().year(issue.id().year()));
        return view(menu, List.of(year), title, Works.of(issue, address(document)), items);
    }

    private CitationsView article(Article article) {
        Work work = Works.of(article, desk.config().publisher(), address(document));
        LinkView all = sheet.to(StandardPages.ARTICLES, desk.words().say("articles"));
        return view(StandardPages.ARTICLES, List.of(all), article.title(), work, List.of());
    }

    private CitationsView plan(Dossier dossier) {
        ActionPlan plan = dossier.plan();
        List<Part> parts = measures.map(Stretch::rows).orElse(List.of()).stream()
                .map(measure -> {
                    Ref ref = Ref.of(plan.idOf(measure));
                    String place = desk.words().say("measurePlace", measure.key());
                    String label = measure.title()
                            .map(title -> measure.key() + " " + title)
                            .orElse(place);
                    Work work = Works.of(plan, measure, place, address(ref));
                    return new Part("measure-" + measure.key(), sheet.to(ref, label), work);
                })
                .toList();
        LinkView all = sheet.to(StandardPages.PLANS, desk.words().say("plans"));
        return view(
                StandardPages.PLANS,
                List.of(all),
                plan.particulars().shortTitle(),
                Works.of(plan, address(document)),
                parts);
    }

    private CitationsView view(PageUrl menu, List<LinkView> way, String title, Work whole, List<Part> parts) {
        LinkView link = sheet.to(document, title);
        LinkView[] all = Stream.concat(way.stream(), Stream.of(link)).toArray(LinkView[]::new);
        return new CitationsView(
                new FrameComposer(sheet)
                        .frame(PageHead.of(desk.words().say("citeTitle"), title)
                                .under(menu, all)
                                .partOf(slice())),
                link,
                new Part("whole", link, whole).cited(),
                parts.stream().map(Part::cited).toList(),
                Work.csl(Stream.concat(Stream.of(whole), parts.stream().map(Part::work))
                        .toList()),
                slice());
    }

    private Optional<SliceView> slice() {
        return measures.filter(stretch -> stretch.last() > 1)
                .map(stretch -> Pager.of(sheet, PageUrl.of(document).cite(), stretch));
    }

    /** What is cited, and where on the page. */
    private record Part(String anchor, LinkView label, Work work) {
        Cited cited() {
            return new Cited(anchor, label, work.reference(), work.bibtex());
        }
    }

    private Optional<String> address(Ref ref) {
        String anchor = PageUrl.anchor(ref);
        return sheet.absolute(PageUrl.of(ref).path() + (anchor.isEmpty() ? "" : "#" + anchor));
    }
}
