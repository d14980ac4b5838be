package dev.jianbao.source.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.jianbao.diagnostics.Code;
import dev.jianbao.diagnostics.SourceRange;
import dev.jianbao.text.Enumerator;
import dev.jianbao.text.Spacing;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Renders the blocks of one {@link Prose}. */
final class Blocks {
    private static final int RUN_IN = 10;

    private final Pass pass;
    private final Sheet sheet = new Sheet();
    private final Notes notes;
    private final Inlines inlines;
    private final Tables tables;
    private int level;

    /**
     * @param level of the heading above, so that one which skips a level is noticed
     * @param used collects the footnotes that were referred to
     */
    Blocks(Pass pass, int level, Set<FootnoteBlock> used) {
        this.pass = pass;
        this.level = level;
        this.notes = new Notes(sheet, used);
        this.inlines = new Inlines(pass, sheet, notes);
        this.tables = new Tables(sheet, inlines);
    }

    /** Ends the text with its footnotes. */
    Prose prose() {
        notes.write(this);
        SourceRange raw = sheet.raw();
        return raw != null && pass.rules().rawHtml() == Pass.RawHtml.SANITISED
                ? new Sanitiser(pass, sheet, raw).prose()
                : sheet.prose();
    }

    /** All that was written; complete once {@link #prose()} was called. */
    Sheet sheet() {
        return sheet;
    }

    void children(Node parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            block(child);
        }
    }

    void block(Node node) {
        if (node instanceof Paragraph) {
            paragraph(node);
        } else if (node instanceof Heading heading) {
            heading(heading);
        } else if (node instanceof ListBlock list) {
            list(list);
        } else if (node instanceof BlockQuote) {
            wrap("blockquote", node);
        } else if (node instanceof TableBlock table) {
            tables.table(table);
        } else if (node instanceof FencedCodeBlock code) {
            code(join(code.getContentLines()), code.getInfo());
        } else if (node instanceof IndentedCodeBlock code) {
            indented(code);
        } else if (node instanceof HtmlBlockBase) {
            html(node);
        } else if (node instanceof ThematicBreak) {
            sheet.line();
            sheet.html.append("<hr>\n");
        } else if (!(node instanceof Reference) && !(node instanceof FootnoteBlock)) {
            throw new IllegalStateException("no rule for " + node.getClass());
        }
    }

    private void wrap(String name, Node node) {
        sheet.line();
        sheet.html.append('<').append(name).append(">\n");
        children(node);
        sheet.line();
        sheet.html.append("</").append(name).append(">\n");
    }

    private void paragraph(Node node) {
        if (!node.hasChildren()) {
            return;
        }
        if (isTight(node)) {
            inlines.block(node);
            sheet.endText();
            return;
        }
        warnOfHeading(node);
        sheet.line();
        int start = sheet.html.length();
        int holes = sheet.holes.size();
        sheet.html.append("<p>");
        Node strong = node.getParent() instanceof Document ? strongStart(node) : null;
        int rank = strong == null ? Enumerator.NONE : Enumerator.rank(((StrongEmphasis) strong).getText());
        if (strong == null || rank == Enumerator.NONE) {
            inlines.block(node);
        } else {
            runIn(node, strong, rank);
        }
        if (sheet.html.length() == start + "<p>".length() && sheet.holes.size() == holes) {
            sheet.html.setLength(start); // nothing but blanks that do not show
            return;
        }
        sheet.html.append("</p>\n");
        sheet.endText();
    }

    private static boolean isTight(Node paragraph) {
        return paragraph.getParent() instanceof ListItem item
                && item.getParent() instanceof ListBlock list
                && list.isTight();
    }

    /** A paragraph that would be a heading if there were a blank after its number signs. */
    private void warnOfHeading(Node node) {
        BasedSequence chars = node.getChars();
        int signs = 0;
        while (signs < chars.length() && (chars.charAt(signs) == '#' || chars.charAt(signs) == '＃')) {
            signs++;
        }
        if (signs > 0 && signs <= 6 && signs < chars.length() && Spacing.isChinese(chars.charAt(signs))) {
            int start = node.getStartOffset();
            pass.report(Code.HEADING_WITHOUT_BLANK, start, start + signs);
        }
    }

    /** The strong emphasis a paragraph begins with, a typed indent aside; null where it begins otherwise. */
    private static @Nullable Node strongStart(Node paragraph) {
        Node first = paragraph.getFirstChild();
        boolean text = first instanceof Text;
        Node strong = text ? first.getNext() : first;
        boolean indented = text
                && strong instanceof StrongEmphasis
                && first.getChars().toString().isBlank();
        return strong instanceof StrongEmphasis && (indented || !text) ? strong : null;
    }

    private void runIn(Node paragraph, Node strong, int rank) {
        inlines.start(paragraph);
        for (Node before = paragraph.getFirstChild(); before != null && before != strong; before = before.getNext()) {
            inlines.node(before);
        }
        String anchor = sheet.outline.next(RUN_IN + rank);
        sheet.anchor("<strong class=\"run-in\" id=\"", anchor);
        int from = sheet.text.length();
        inlines.wrap(">", strong, "</strong>");
        sheet.outline.add(Enumerator.unpunctuated(sheet.text.substring(from)), anchor, true, pass.range(strong));
        for (Node after = strong.getNext(); after != null; after = after.getNext()) {
            inlines.node(after);
        }
        inlines.end();
    }

    private void heading(Heading heading) {
        HeadingFacts facts = HeadingFacts.of(pass, heading);
        facts.classes().forEach(each -> pass.diagnostics().report(Code.UNKNOWN_CLASS, each.range(), each.value()));
        facts.attributes()
                .forEach((key, value) -> pass.diagnostics().report(Code.UNKNOWN_ATTRIBUTE, value.range(), key));
        facts.id().ifPresent(pass::claimInner);
        sheet.line();
        String name = "h" + heading.getLevel();
        String made = sheet.outline.next(heading.getLevel());
        if (facts.id().isPresent()) {
            String id = facts.id().get().value();
            sheet.html.append('<').append(name).append(" id=\"").append(id).append('"');
        } else {
            sheet.anchor("<" + name + " id=\"", made);
        }
        sheet.html.append('>');
        int from = sheet.text.length();
        inlines.block(heading);
        String text = sheet.text.substring(from);
        sheet.html.append("</").append(name).append(">\n");
        sheet.endText();
        if (facts.id().isPresent()) {
            sheet.outline.addGiven(text, facts.id().get().value(), pass.range(heading));
        } else {
            sheet.outline.add(text, made, false, pass.range(heading));
        }
        checkLevel(heading, text);
    }

    private void checkLevel(Heading heading, String text) {
        if (text.isBlank()) {
            pass.report(Code.EMPTY_HEADING, heading);
        }
        if (heading.getParent() instanceof Document) {
            if (heading.getLevel() > level + 1 || heading.getLevel() == 1) {
                pass.report(Code.HEADING_LEVEL, heading, heading.getLevel(), Math.max(2, level + 1));
            }
            level = heading.getLevel();
        }
    }

    private void list(ListBlock list) {
        sheet.line();
        String name = list instanceof BulletList ? "ul" : "ol";
        sheet.html.append('<').append(name);
        if (list instanceof OrderedList ordered && ordered.getStartNumber() != 1) {
            sheet.html.append(" start=\"").append(ordered.getStartNumber()).append('"');
        }
        sheet.html.append(">\n");
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            if (item instanceof ListItem) {
                item(item);
            }
        }
        sheet.html.append("</").append(name).append(">\n");
    }

    private void item(Node item) {
        sheet.html.append("<li>");
        children(item);
        sheet.html.append("</li>\n");
        sheet.endText();
    }

    private void indented(IndentedCodeBlock code) {
        List<BasedSequence> lines = code.getContentLines();
        int end = lines.size();
        while (end > 0 && lines.get(end - 1).isBlank()) {
            end--;
        }
        String text = join(lines.subList(0, end));
        if (text.codePoints().anyMatch(Spacing::isHan)) {
            pass.report(Code.INDENT_MAKES_CODE, code);
        }
        code(text, BasedSequence.NULL);
    }

    private static String join(List<BasedSequence> lines) {
        StringBuilder text = new StringBuilder();
        lines.forEach(text::append);
        if (text.length() > 0 && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
        return text.toString();
    }

    private void code(String text, BasedSequence info) {
        sheet.line();
        sheet.html.append("<pre><code");
        String language = info.unescape().strip();
        int blank = language.indexOf(' ');
        language = blank < 0 ? language : language.substring(0, blank);
        if (!language.isEmpty()) {
            sheet.html.append(" class=\"language-");
            Escape.attribute(sheet.html, language);
            sheet.html.append('"');
        }
        sheet.html.append('>');
        Escape.text(sheet.html, text);
        sheet.html.append("</code></pre>\n");
        text.chars().forEach(unit -> sheet.text.append(Escape.fit((char) unit)));
        sheet.endText();
    }

    private void html(Node node) {
        String markup = (node instanceof HtmlBlock block ? block.getContentChars() : node.getChars()).normalizeEOL();
        sheet.line();
        if (pass.rules().rawHtml() != Pass.RawHtml.SHOWN) {
            sheet.raw(pass.range(node));
            sheet.html.append(markup);
            sheet.line();
            sheet.text.append(Sanitiser.words(markup));
            sheet.endText();
        } else if (!isComment(markup.strip())) {
            pass.report(Code.RAW_HTML, node, firstLine(markup.strip()));
            sheet.html.append("<p>");
            Escape.text(sheet.html, markup.strip());
            sheet.html.append("</p>\n");
            markup.strip().chars().forEach(unit -> sheet.text.append(Escape.fit((char) unit)));
            sheet.endText();
        }
    }

    private static boolean isComment(String markup) {
        return markup.startsWith("<!--") && markup.indexOf("-->") == markup.length() - 3;
    }

    private static String firstLine(String markup) {
        int end = markup.indexOf('\n');
        return end < 0 ? markup : markup.substring(0, end);
    }
}
