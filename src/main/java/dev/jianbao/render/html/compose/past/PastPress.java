package dev.jianbao.render.html.compose.past;

import dev.jianbao.pages.PastPage;
import dev.jianbao.render.html.compose.sheet.Composed;
import dev.jianbao.render.html.compose.sheet.FrameComposer;
import dev.jianbao.render.html.compose.sheet.PageHead;
import dev.jianbao.render.html.compose.sheet.Sheet;
import dev.jianbao.render.html.view.MovedView;
import dev.jianbao.render.html.view.part.LinkView;

/** Composes any page about the past of a document. */
public record PastPress(Sheet sheet) implements PastPage.Visitor<Composed> {
    @Override
    public Composed history(PastPage.OfHistory page) {
        return new Composed("history.ftlh", new HistoryPage(sheet, page.chronicle()).view());
    }

    @Override
    public Composed version(PastPage.OfVersion page) {
        return new Composed("version.ftlh", new VersionPage(sheet, page).view());
    }

    @Override
    public Composed moved(PastPage.Moved page) {
        String title = sheet.words().say("moved");
        LinkView target = sheet.to(page.target(), title);
        return new Composed("moved.ftlh", new MovedView(new FrameComposer(sheet).frame(PageHead.of(title)), target));
    }
}
