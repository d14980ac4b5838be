package dev.jianbao.render.html;

import dev.jianbao.source.SourceFile;
import freemarker.cache.TemplateLoader;
import java.io.Reader;
import java.io.StringReader;
import org.jspecify.annotations.Nullable;

/** Gives FreeMarker the templates of a theme. They never change while a build runs. */
final class ThemeLoader implements TemplateLoader {
    private final Theme theme;

    ThemeLoader(Theme theme) {
        this.theme = theme;
    }

    @Override
    public @Nullable Object findTemplateSource(String name) {
        return theme.template(name).orElse(null);
    }

    @Override
    public long getLastModified(Object source) {
        return 0;
    }

    @Override
    public Reader getReader(Object source, String encoding) {
        return new StringReader(((SourceFile) source).text());
    }

    @Override
    public void closeTemplateSource(Object source) {}
}
