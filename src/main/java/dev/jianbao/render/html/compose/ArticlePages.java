package dev.jianbao.render.html.compose;

import dev.jianbao.archive.Entry;
import dev.jianbao.archive.Involved;
import dev.jianbao.archive.Ref;
import dev.jianbao.article.Article;
import dev.jianbao.article.PlainPage;
import dev.jianbao.pages.Page;
import dev.jianbao.pages.StandardPages;
import dev.jianbao.render.html.compose.sheet.Desk;
import dev.jianbao.render.html.compose.sheet.EntryLists;
import dev.jianbao.render.html.compose.sheet.FrameComposer;
import dev.jianbao.render.html.compose.sheet.PageHead;
import dev.jianbao.render.html.compose.sheet.PastComposer;
import dev.jianbao.render.html.compose.sheet.Sheet;
import dev.jianbao.render.html.compose.sheet.StandingComposer;
import dev.jianbao.render.html.tags.DocumentTags;
import dev.jianbao.render.html.view.ArticleView;
import dev.jianbao.render.html.view.ArticlesView;
import dev.jianbao.render.html.view.Frame;
import dev.jianbao.render.html.view.Frame.HeadLink;
import dev.jianbao.render.html.view.PlainPageView;
import dev.jianbao.render.html.view.part.LinkView;
import dev.jianbao.render.html.view.part.NeighbourView;
import dev.jianbao.render.html.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Composes articles, their list, and plain pages. */
final class ArticlePages {
    private static final Involved NOBODY = new Involved(List.of(), List.of(), Optional.empty());

    private final Sheet sheet;
    private final Desk desk;
    private final Words words;

    ArticlePages(Sheet sheet) {
        this.sheet = sheet;
        this.desk = sheet.desk();
        this.words = sheet.words();
    }

    private String publisher() {
        return desk.config().publisher().orElse(desk.config().title());
    }

    ArticlesView list(Page.Articles page) {
        EntryLists lists = new EntryLists(sheet);
        String title = words.say("articles");
        return new ArticlesView(
                new FrameComposer(sheet)
                        .frame(PageHead.of(title)
                                .under(StandardPages.ARTICLES)
                                .tagged(new DocumentTags(words).list(title, List.of()))
                                .partOf(lists.slice(StandardPages.ARTICLES, page.slice()))
                                .linked(lists.links(StandardPages.ARTICLES, page.slice()))),
                lists.byYear(page.slice().entries()),
                lists.slice(StandardPages.ARTICLES, page.slice()));
    }

    ArticleView article(Page.OfArticle page) {
        Article article = page.article();
        boolean withdrawn = article.standing().isWithdrawn();
        Ref ref = Ref.of(article.id());
        Involved involved = desk.archive().entry(ref).map(Entry::involved).orElse(NOBODY);
        return new ArticleView(
                frame(page),
                Sheet.thing(ref),
                words.say(article.isRepost() ? "repost" : "news"),
                article.title(),
                article.supplied(),
                article.subtitle().map(IssuePage::undashed),
                new StandingComposer(sheet).standing(ref, article.standing()),
                withdrawn ? List.of() : new ContentsComposer(sheet).outline(article.body()),
                new NotesComposer(sheet).article(article, involved),
                withdrawn || article.body().isEmpty() ? Optional.empty() : Optional.of(sheet.markup(article.body())),
                desk.archive().entry(ref).map(new EntryLists(sheet)::related).orElse(List.of()),
                new PastComposer(sheet).line(ref),
                page.previous().map(this::neighbour),
                page.next().map(this::neighbour));
    }

    private Frame frame(Page.OfArticle page) {
        Article article = page.article();
        List<HeadLink> links = new ArrayList<>();
        page.previous().ifPresent(other -> links.add(HeadLink.to("prev", sheet.way(Ref.of(other.id())))));
        page.next().ifPresent(other -> links.add(HeadLink.to("next", sheet.way(Ref.of(other.id())))));
        return new FrameComposer(sheet)
                .frame(PageHead.of(article.title())
                        .under(
                                StandardPages.ARTICLES,
                                sheet.to(StandardPages.ARTICLES, words.say("articles")),
                                LinkView.text(words.year(article.id().year())))
                        .tagged(new DocumentTags(words).article(article, publisher()))
                        .linked(links)
                        .describedBy(new FactsOf(sheet).article(article)));
    }

    private NeighbourView neighbour(Article other) {
        return new NeighbourView(
                sheet.to(Ref.of(other.id()), other.title()),
                Optional.of(desk.dates().day(other.date().value())),
                Optional.empty());
    }

    PlainPageView plain(Page.Plain page) {
        PlainPage plain = page.page();
        boolean withdrawn = plain.standing().isWithdrawn();
        return new PlainPageView(
                new FrameComposer(sheet)
                        .frame(PageHead.of(plain.title()).tagged(new DocumentTags(words).plain(plain, publisher()))),
                plain.title(),
                plain.date().map(desk.dates()::day),
                new StandingComposer(sheet).standing(Ref.page(plain.id()), plain.standing()),
                withdrawn ? List.of() : new ContentsComposer(sheet).outline(plain.body()),
                withdrawn ? Optional.empty() : Optional.of(sheet.markup(plain.body())));
    }
}
