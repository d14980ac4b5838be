package dev.jianbao.importers.web;

import dev.jianbao.importers.manuscript.ForeignFile;
import dev.jianbao.importers.plain.Encoding;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * Finds the encoding of a page. A byte order mark decides; then what every byte fits as UTF-8 is UTF-8, whatever the page says
 * of itself, since browsers save pages in it and leave the declaration as it was; then the declaration; then the encodings of plain
 * text.
 */
final class PageEncoding {
    private static final int HEAD = 4096;
    private static final String CHARSET = "charset=";

    private PageEncoding() {}

    static Optional<Encoding.Decoded> decode(ForeignFile file) {
        boolean marked = file.beginsWith("\u00EF\u00BB\u00BF")
                || file.beginsWith("\u00FF\u00FE")
                || file.beginsWith("\u00FE\u00FF");
        if (marked) {
            return Encoding.decode(file);
        }
        return Encoding.decode(file, StandardCharsets.UTF_8, "UTF-8")
                .or(() -> asDeclared(file))
                .or(() -> Encoding.decode(file));
    }

    /** What the first bytes of a page say of its encoding; empty where they say nothing. */
    static String declared(ForeignFile file) {
        Document head = Parser.parse(new String(file.head(HEAD), StandardCharsets.ISO_8859_1), "");
        String direct = head.select("meta[charset]").attr("charset").strip();
        String content =
                head.select("meta[http-equiv=content-type]").attr("content").replace(" ", "");
        int named = content.toLowerCase(Locale.ROOT).indexOf(CHARSET);
        return direct.isEmpty() && named >= 0 ? content.substring(named + CHARSET.length()) : direct;
    }

    private static Optional<Encoding.Decoded> asDeclared(ForeignFile file) {
        String name = declared(file).toUpperCase(Locale.ROOT);
        // GB2312 and GBK are what GB 18030 was called before it had all its characters.
        boolean gb = name.equals("GB2312") || name.equals("GBK") || name.equals("GB_2312-80") || name.equals("CP936");
        try {
            Charset charset = Charset.forName(gb ? "GB18030" : name);
            return Encoding.decode(file, charset, charset.name());
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }
}
