package dev.jianbao.render.html.compose.sheet;

import dev.jianbao.archive.Ref;
import dev.jianbao.archive.cite.Work;
import dev.jianbao.archive.cite.Works;
import dev.jianbao.article.Article;
import dev.jianbao.bulletin.Issue;
import dev.jianbao.bulletin.Item;
import dev.jianbao.document.Standing;
import dev.jianbao.pages.PageUrl;
import dev.jianbao.plan.ActionPlan;
import dev.jianbao.plan.Measure;
import dev.jianbao.render.html.view.part.CitationView;
import java.util.Optional;
import java.util.function.Function;

/** Composes how documents and their parts are cited; one that was not issued, or was withdrawn, is not; nor is a rendition, whose original is cited. */
public final class CitationComposer {
    private final Sheet sheet;

    public CitationComposer(Sheet sheet) {
        this.sheet = sheet;
    }

    public Optional<CitationView> issue(Issue issue) {
        Ref ref = Ref.of(issue.id());
        return cited(issue.standing(), ref, ref, address -> Works.of(issue, address));
    }

    /** An item; {@code place} says in words where it stands in its issue. */
    public Optional<CitationView> item(Issue issue, Item item, String place) {
        Ref ref = Ref.of(issue.id(), item.key());
        return cited(issue.standing(), Ref.of(issue.id()), ref, address -> Works.of(issue, item, place, address));
    }

    public Optional<CitationView> article(Article article) {
        Ref ref = Ref.of(article.id());
        Optional<String> publisher = sheet.desk().config().publisher();
        return cited(article.standing(), ref, ref, address -> Works.of(article, publisher, address));
    }

    public Optional<CitationView> plan(ActionPlan plan) {
        Ref ref = Ref.plan(plan.id());
        return cited(plan.standing(), ref, ref, address -> Works.of(plan, address));
    }

    public Optional<CitationView> measure(ActionPlan plan, Measure measure) {
        String place = sheet.words().say("measurePlace", measure.key());
        Ref ref = Ref.of(plan.idOf(measure));
        return cited(plan.standing(), Ref.plan(plan.id()), ref, address -> Works.of(plan, measure, place, address));
    }

    private Optional<CitationView> cited(
            Standing standing, Ref document, Ref part, Function<Optional<String>, Work> work) {
        if (!standing.isCitable() || sheet.desk().isRendering()) {
            return Optional.empty();
        }
        Work cited = work.apply(sheet.absolute(PageUrl.address(part)));
        PageUrl page = PageUrl.of(document);
        return Optional.of(new CitationView(cited.reference(), sheet.way(page.bibtex()), sheet.way(page.csl())));
    }
}
