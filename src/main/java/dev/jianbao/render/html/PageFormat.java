package dev.jianbao.render.html;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.io.Writer;

/** HTML as FreeMarker knows it; but a page takes text and escapes it in one pass. */
final class PageFormat extends HTMLOutputFormat {
    static final PageFormat INSTANCE = new PageFormat();

    private PageFormat() {}

    @Override
    public void output(String text, Writer out) throws IOException, TemplateModelException {
        if (out instanceof PageWriter page) {
            page.writeEscaped(text);
        } else {
            super.output(text, out);
        }
    }

    @Override
    protected TemplateHTMLOutputModel newTemplateMarkupOutputModel(String plain, String markup) {
        return new Output(plain, markup);
    }

    /** Markup of this format. */
    private static final class Output extends TemplateHTMLOutputModel {
        Output(String plain, String markup) {
            super(plain, markup);
        }

        @Override
        public HTMLOutputFormat getOutputFormat() {
            return INSTANCE;
        }
    }
}
