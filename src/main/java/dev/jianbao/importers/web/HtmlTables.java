package dev.jianbao.importers.web;

import dev.jianbao.importers.manuscript.ManuscriptWriter;
import dev.jianbao.importers.manuscript.MarkupTables;
import dev.jianbao.importers.manuscript.Place;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Reads tables within plain text by the same rules as those of web pages. */
public final class HtmlTables implements MarkupTables {
    @Override
    public boolean write(String markup, ManuscriptWriter writer, Place place) {
        Element table = Jsoup.parseBodyFragment(markup).selectFirst("table");
        if (table == null || !Tables.isData(table)) {
            return false;
        }
        Tables.write(table, writer, place);
        return true;
    }
}
