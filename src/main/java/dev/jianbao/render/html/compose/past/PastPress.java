package dev.jianbao.render.html.compose.past;

import dev.jianbao.pages.PastPage;
import dev.jianbao.render.html.compose.sheet.Composed;
import dev.jianbao.render.html.compose.sheet.Sheet;

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
}
