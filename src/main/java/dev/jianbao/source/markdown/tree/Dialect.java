package dev.jianbao.source.markdown.tree;

import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.parser.internal.CommonmarkInlineParser;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.BitSet;
import java.util.List;

/** The Markdown we read: CommonMark, GitHub's tables and strike-out, footnotes, attributes on headings and on bracketed figures. */
public final class Dialect implements Parser.ParserExtension {
    private Dialect() {}

    /** A parser for any number of documents and threads. */
    public static Parser parser() {
        return Parser.builder(new MutableDataSet()
                        .set(
                                Parser.EXTENSIONS,
                                List.of(TablesExtension.create(), FootnoteExtension.create(), new Dialect()))
                        .set(TablesExtension.COLUMN_SPANS, false)
                        .set(TablesExtension.MIN_HEADER_ROWS, 1)
                        .set(TablesExtension.MAX_HEADER_ROWS, 1)
                        .set(TablesExtension.WITH_CAPTION, false)
                        .set(TablesExtension.DISCARD_EXTRA_COLUMNS, true)
                        .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true)
                        .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
                        .set(Parser.ASTERISK_DELIMITER_PROCESSOR, false)
                        .set(Parser.UNDERSCORE_DELIMITER_PROCESSOR, false))
                .build();
    }

    @Override
    public void parserOptions(MutableDataHolder options) {
        // all options are set in one place, above
    }

    @Override
    public void extend(Parser.Builder builder) {
        // The parser of tables marks characters as special in a set that all documents share; each gets its own.
        // Along with the parser's own factory goes its reading of link definitions, so that has to be asked for.
        builder.customInlineParserFactory(
                (options, special, delimiters, processors, references, extensions) -> new CommonmarkInlineParser(
                        options, (BitSet) special.clone(), delimiters, processors, references, extensions));
        builder.paragraphPreProcessorFactory(new ReferencePreProcessorFactory());
        builder.customDelimiterProcessor(new EmphasisMarks('*'))
                .customDelimiterProcessor(new EmphasisMarks('_'))
                .customDelimiterProcessor(new StrikeMarks())
                .customInlineParserExtensionFactory(new InlineSyntax.Hook("{", new HeadingBraces()))
                .customInlineParserExtensionFactory(new InlineSyntax.Hook("[", new SpanBraces()));
    }
}
