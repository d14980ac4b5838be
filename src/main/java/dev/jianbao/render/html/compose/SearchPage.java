package dev.jianbao.render.html.compose;

import dev.jianbao.archive.Ref;
import dev.jianbao.pages.StandardPages;
import dev.jianbao.render.html.compose.sheet.FrameComposer;
import dev.jianbao.render.html.compose.sheet.PageHead;
import dev.jianbao.render.html.compose.sheet.Sheet;
import dev.jianbao.render.html.tags.DocumentTags;
import dev.jianbao.render.html.view.SearchView;
import dev.jianbao.render.html.view.part.LinkView;
import dev.jianbao.render.html.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Composes the page on which readers search. What it finds is put in by its script. */
final class SearchPage {
    private static final String SCRIPT = "theme/search.js";
    private static final String INDEX = "search/";

    private final Sheet sheet;
    private final Words words;

    SearchPage(Sheet sheet) {
        this.sheet = sheet;
        this.words = sheet.words();
    }

    SearchView view() {
        String title = words.say("search");
        return new SearchView(
                new FrameComposer(sheet)
                        .frame(PageHead.of(title)
                                .under(StandardPages.SEARCH)
                                .tagged(new DocumentTags(words).list(title, List.of()))),
                sheet.way(SCRIPT),
                sheet.way(INDEX),
                IntStream.rangeClosed(1, 12)
                        .mapToObj(month -> words.say("month" + month))
                        .collect(Collectors.joining("|")),
                sheet.desk().config().documents().tag(),
                indexes());
    }

    private List<LinkView> indexes() {
        List<LinkView> indexes = new ArrayList<>();
        sheet.desk()
                .archive()
                .series()
                .forEach(each -> indexes.add(sheet.to(
                        Ref.bulletin(each.bulletin().id()), each.bulletin().shortName())));
        sheet.desk().indexes().forEach(page -> indexes.add(sheet.to(page.url(), words.say(page.key()))));
        return indexes;
    }
}
