package dev.jianbao.source.markdown;

import com.vladsch.flexmark.ast.DelimitedLinkNode;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.jianbao.diagnostics.Code;
import dev.jianbao.source.markdown.tree.HeadingBraces;
import dev.jianbao.source.markdown.tree.Neighbours;
import dev.jianbao.source.markdown.tree.Run;
import dev.jianbao.source.markdown.tree.StrikeMarks;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Renders what stands inside a block: text, emphasis, links, pictures, code. */
final class Inlines {
    private final Pass pass;
    private final Sheet sheet;
    private final Leads leads;
    private final Neighbours neighbours;
    private final TextWriter writer;
    private final Run run = new Run();

    private boolean inTitle;
    private int inLink;
    private int last = Run.EDGE;
    private @Nullable Node block;

    Inlines(Pass pass, Sheet sheet, Notes notes) {
        this.pass = pass;
        this.sheet = sheet;
        this.leads = new Leads(pass, sheet, notes, this);
        this.neighbours = new Neighbours(pass.rules().rawHtml() == Pass.RawHtml.SHOWN);
        this.writer = new TextWriter(pass, sheet);
    }

    /** Renders all that a block holds. */
    void block(Node parent) {
        start(parent);
        children(parent);
        end();
    }

    /** Renders a title: text and emphasis, nothing that leads anywhere. */
    void title(Node heading) {
        inTitle = true;
        block(heading);
        inTitle = false;
    }

    /** Begins a block whose children are then rendered one by one. */
    void start(Node parent) {
        block = parent;
        last = Run.EDGE;
        run.clear();
    }

    void end() {
        flush(null);
    }

    void children(Node parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            node(child);
        }
    }

    void node(Node node) {
        if (!text(node)) {
            flush(node);
            markup(node);
        }
    }

    /** Adds what is mere text to the run. */
    private boolean text(Node node) {
        if (node instanceof Text) {
            run.addEscaped(node.getChars());
        } else if (node instanceof SoftLineBreak || (inTitle && isLineBreak(node))) {
            run.add('\n', node.getStartOffset());
        } else if (node instanceof HtmlEntity) {
            run.addEntity(node.getChars());
        } else if (node instanceof HtmlInlineBase && neighbours.htmlShown() && !isLineBreak(node)) {
            shownHtml(node);
        } else if (Neighbours.isUndefined(node)) {
            undefined(node);
        } else {
            return node instanceof HeadingBraces.Braces;
        }
        return true;
    }

    private void shownHtml(Node node) {
        if (!(node instanceof HtmlInlineComment)) {
            run.addVerbatim(node.getChars());
            if (node.getChars().charAt(1) != '/') {
                pass.report(Code.RAW_HTML, node, node.getChars());
            }
        }
    }

    /** A tag for a line break counts even where no other does: a table cell has no other means. */
    private boolean isLineBreak(Node node) {
        if (!(node instanceof HtmlInlineBase) || !neighbours.htmlShown()) {
            return node instanceof HardLineBreak;
        }
        String tag = node.getChars().toString().toLowerCase(Locale.ROOT);
        return tag.equals("<br>") || tag.equals("<br/>") || tag.equals("<br />");
    }

    /** A link or note without a definition is text, and what stands inside it may still be markup. */
    private void undefined(Node node) {
        if (node instanceof Footnote note) {
            pass.report(Code.UNKNOWN_NOTE, note, note.getText());
            run.addEscaped(note.getChars());
            return;
        }
        RefNode reference = (RefNode) node;
        if (!reference.isReferenceTextCombined() && !reference.getReference().isBlank()) {
            pass.report(Code.UNKNOWN_LINK_LABEL, node, reference.getReference());
        }
        BasedSequence chars = node.getChars();
        Node first = node.getFirstChild();
        Node end = node.getLastChild();
        if (first == null || end == null) {
            run.addEscaped(chars);
            return;
        }
        int start = node.getStartOffset();
        run.addEscaped(chars.subSequence(0, first.getStartOffset() - start));
        children(node);
        run.addEscaped(chars.subSequence(end.getEndOffset() - start, chars.length()));
    }

    private void markup(Node node) {
        if (node instanceof StrongEmphasis) {
            wrap("<strong>", node, "</strong>");
        } else if (node instanceof Emphasis) {
            wrap("<em>", node, "</em>");
        } else if (node instanceof StrikeMarks.Strike) {
            wrap("<del>", node, "</del>");
        } else if (node instanceof com.vladsch.flexmark.ast.Code code) {
            code(code);
        } else if (isLineBreak(node)) {
            lineBreak();
        } else if (inTitle) {
            plainly(node);
        } else if (node instanceof HtmlInlineBase) {
            raw(node);
        } else {
            leads.lead(node);
        }
    }

    private void raw(Node node) {
        sheet.html.append(node.getChars());
        sheet.raw(pass.range(node));
    }

    void wrap(String open, Node node, String close) {
        sheet.html.append(open);
        children(node);
        flushAfter(node);
        sheet.html.append(close);
    }

    private void code(com.vladsch.flexmark.ast.Code code) {
        sheet.html.append("<code>");
        words(Neighbours.codeText(code));
        sheet.html.append("</code>");
    }

    private void lineBreak() {
        sheet.html.append("<br>\n");
        sheet.endText();
        last = Run.EDGE;
    }

    /** In a title: the words of whatever leads elsewhere. */
    private void plainly(Node node) {
        pass.report(Code.TITLE_MARKUP, node);
        if (node instanceof DelimitedLinkNode link) {
            words(link.getText());
        } else if (!(node instanceof Footnote)) {
            children(node);
            flushAfter(node);
        }
    }

    /** Renders what a link shows. */
    void linkText(Node link) {
        inLink++;
        children(link);
        flushAfter(link);
        inLink--;
    }

    /** Notes that something other than text was written, so that blanks beside it stay. */
    void object() {
        last = Neighbours.OBJECT;
    }

    boolean isInLink() {
        return inLink > 0;
    }

    /** Writes text that is no part of a run. */
    void words(CharSequence shown) {
        Escape.text(sheet.html, shown);
        plain(shown);
    }

    /** Writes to the plain text alone what stands in the HTML by other means. */
    void plain(CharSequence shown) {
        writer.plain(shown);
        last = shown.isEmpty() ? last : Character.codePointBefore(shown, shown.length());
    }

    /** Settles and writes the run before a node, or at the end of the block. */
    private void flush(@Nullable Node upcoming) {
        if (!run.isEmpty()) {
            run.settle(last, run.endsInBlank() ? neighbours.from(upcoming, block) : Run.EDGE);
            writer.write(run, inLink == 0 && !inTitle);
            last = run.length() > 0 ? run.last() : last;
            run.clear();
        }
    }

    /** Settles and writes the run at the end of what a node holds. */
    private void flushAfter(Node container) {
        if (!run.isEmpty()) {
            flush(Neighbours.after(container, block));
        }
    }
}
