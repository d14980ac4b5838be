package dev.jianbao.source.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.InlineLinkNode;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.jianbao.diagnostics.Code;
import dev.jianbao.diagnostics.SourceRange;
import dev.jianbao.source.markdown.tree.AlternativeText;
import dev.jianbao.source.markdown.tree.HeadingBraces;
import dev.jianbao.source.markdown.tree.Run;
import dev.jianbao.source.markdown.tree.StrikeMarks;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Renders what stands inside a block: text, emphasis, links, pictures, code. */
final class Inlines {
    /** Stands for a picture or a note mark beside text. */
    private static final int OBJECT = '\uFFFC';

    /** Stands for the first code point of a node that shows none. */
    private static final int NOTHING = 0;

    private final Pass pass;
    private final Sheet sheet;
    private final Notes notes;
    private final TextWriter writer;
    private final Run run = new Run();

    private boolean inTitle;
    private int inLink;
    private int last = Run.EDGE;
    private @Nullable Node block;

    Inlines(Pass pass, Sheet sheet, Notes notes) {
        this.pass = pass;
        this.sheet = sheet;
        this.notes = notes;
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
        } else if (node instanceof SoftLineBreak) {
            run.add('\n', node.getStartOffset());
        } else if (node instanceof HtmlEntity) {
            run.addEntity(node.getChars());
        } else if (node instanceof HtmlInlineBase
                && pass.rules().rawHtml() == Pass.RawHtml.SHOWN
                && !isLineBreak(node)) {
            shownHtml(node);
        } else if (isUndefined(node)) {
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

    private static boolean isLineBreak(Node node) {
        String tag = node.getChars().toString().toLowerCase(Locale.ROOT);
        return tag.equals("<br>") || tag.equals("<br/>") || tag.equals("<br />");
    }

    private static boolean isUndefined(Node node) {
        return (node instanceof RefNode reference && !reference.isDefined())
                || (node instanceof Footnote note && !note.isDefined());
    }

    /** A link or note without a definition is text, and what stands inside it may still be markup. */
    private void undefined(Node node) {
        if (node instanceof Footnote) {
            pass.report(Code.UNKNOWN_NOTE, node, ((Footnote) node).getText());
            run.addEscaped(node.getChars());
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
        } else if (node instanceof HardLineBreak || (node instanceof HtmlInlineBase && isShownBreak(node))) {
            lineBreak();
        } else if (node instanceof HtmlInlineBase) {
            raw(node);
        } else if (inTitle) {
            plainly(node);
        } else {
            leading(node);
        }
    }

    private void raw(Node node) {
        sheet.html.append(node.getChars());
        sheet.raw(pass.range(node));
    }

    private boolean isShownBreak(Node node) {
        return pass.rules().rawHtml() == Pass.RawHtml.SHOWN && isLineBreak(node);
    }

    void wrap(String open, Node node, String close) {
        sheet.html.append(open);
        children(node);
        flushAfter(node);
        sheet.html.append(close);
    }

    private void code(com.vladsch.flexmark.ast.Code code) {
        String text = codeText(code.getText().toString());
        sheet.html.append("<code>");
        Escape.text(sheet.html, text);
        sheet.html.append("</code>");
        writer.plain(text);
        last = text.isEmpty() ? last : text.codePointBefore(text.length());
    }

    /** Line ends become blanks; one blank at each end goes, where there is more than blanks. */
    private static String codeText(String written) {
        String text = written.replace('\n', ' ');
        boolean padded = text.length() > 1 && text.startsWith(" ") && text.endsWith(" ") && !text.isBlank();
        return padded ? text.substring(1, text.length() - 1) : text;
    }

    private void lineBreak() {
        if (inTitle) {
            sheet.html.append(' ');
            sheet.text.append(' ');
        } else {
            sheet.html.append("<br>\n");
            sheet.endText();
        }
        last = Run.EDGE;
    }

    /** In a title: the words of whatever leads elsewhere. */
    private void plainly(Node node) {
        pass.report(Code.TITLE_MARKUP, node);
        if (node instanceof AutoLink || node instanceof MailLink) {
            words(((com.vladsch.flexmark.ast.DelimitedLinkNode) node).getText());
        } else if (!(node instanceof Footnote)) {
            children(node);
            flushAfter(node);
        }
    }

    private void leading(Node node) {
        if (node instanceof AutoLink link) {
            autolink(link.getText(), link.getText().toString());
        } else if (node instanceof MailLink link) {
            autolink(link.getText(), "mailto:" + link.getText());
        } else if (node instanceof InlineLinkNode link) {
            boolean image = link instanceof com.vladsch.flexmark.ast.Image;
            Destination to = new Destination(link.getUrl(), link.getTitle(), pass.range(link.getUrl()));
            linkOrImage(link, image, to);
        } else if (node instanceof LinkRef || node instanceof ImageRef) {
            Reference reference = ((RefNode) node).getReferenceNode(node.getDocument());
            Destination to = new Destination(reference.getUrl(), reference.getTitle(), pass.range(node));
            linkOrImage(node, node instanceof ImageRef, to);
        } else if (node instanceof Footnote note) {
            notes.mark(note);
            last = OBJECT;
        } else {
            throw new IllegalStateException("no rule for " + node.getClass());
        }
    }

    /** Where a link leads, as written. */
    private record Destination(BasedSequence url, BasedSequence title, SourceRange range) {
        String address() {
            return url.unescape();
        }

        /** The title as an attribute after a space, or nothing. */
        String titleAttribute() {
            if (title.isNull()) {
                return "";
            }
            StringBuilder attribute = new StringBuilder(" title=\"");
            Escape.attribute(attribute, title.unescape());
            return attribute.append('"').toString();
        }
    }

    private void linkOrImage(Node node, boolean image, Destination to) {
        if (image) {
            image(node, to);
        } else {
            link(node, to);
        }
    }

    private void link(Node node, Destination to) {
        Target target = inLink > 0 ? null : pass.judge(to.address(), to.range());
        inLink++;
        if (target != null) {
            sheet.links.add(new Link(target, to.range()));
            sheet.openLink(target, attributes(target) + to.titleAttribute());
        }
        children(node);
        flushAfter(node);
        if (target != null) {
            sheet.closeLink();
        }
        inLink--;
    }

    static String attributes(Target target) {
        return target instanceof Target.External ? " class=\"external\" rel=\"external noopener\"" : "";
    }

    private void autolink(BasedSequence shown, String address) {
        Target target = pass.judge(address, pass.range(shown));
        if (target != null) {
            sheet.links.add(new Link(target, pass.range(shown)));
            sheet.openLink(target, attributes(target));
        }
        words(shown);
        if (target != null) {
            sheet.closeLink();
        }
    }

    private void words(BasedSequence shown) {
        Escape.text(sheet.html, shown);
        writer.plain(shown);
        last = shown.isEmpty() ? last : Character.codePointBefore(shown, shown.length());
    }

    private void image(Node node, Destination to) {
        String alternative = AlternativeText.of(node);
        SourceRange range = pass.range(node);
        Target.Asset target = pass.judgeImage(to.address(), alternative, to.range(), range);
        if (target == null) {
            Escape.text(sheet.html, alternative);
        } else {
            sheet.images.add(new Image(target, alternative, range));
            sheet.holes.add(new Prose.Hole.Picture(sheet.html.length(), target, alternative, to.titleAttribute()));
        }
        writer.plain(alternative);
        last = OBJECT;
    }

    /** Settles and writes the run before a node, or at the end of the block. */
    private void flush(@Nullable Node upcoming) {
        if (!run.isEmpty()) {
            run.settle(last, run.endsInBlank() ? upcoming(upcoming) : Run.EDGE);
            writer.write(run, inLink == 0 && !inTitle);
            last = run.length() > 0 ? run.last() : last;
            run.clear();
        }
    }

    /** Settles and writes the run at the end of what a node holds. */
    private void flushAfter(Node container) {
        if (!run.isEmpty()) {
            flush(after(container));
        }
    }

    /** The node after another in the block, on whatever level. */
    private @Nullable Node after(Node node) {
        Node at = node;
        while (at != null && at != block) {
            if (at.getNext() != null) {
                return at.getNext();
            }
            at = at.getParent();
        }
        return null;
    }

    /** The first code point that shows at or after a node. */
    private int upcoming(@Nullable Node node) {
        for (Node at = node; at != null; at = after(at)) {
            int found = first(at);
            if (found != NOTHING) {
                return found;
            }
        }
        return Run.EDGE;
    }

    /** The first code point a node shows, or {@link #NOTHING}. */
    private int first(Node node) {
        if (node instanceof Text) {
            BasedSequence chars = node.getChars();
            boolean escape = chars.length() > 1 && chars.charAt(0) == '\\' && Run.isEscapable(chars.charAt(1));
            return chars.isEmpty() ? NOTHING : Character.codePointAt(chars, escape ? 1 : 0);
        }
        if (node instanceof HtmlEntity) {
            return Run.entity(node.getChars()).codePointAt(0);
        }
        if (node instanceof com.vladsch.flexmark.ast.Code code) {
            String text = codeText(code.getText().toString());
            return text.isEmpty() ? NOTHING : text.codePointAt(0);
        }
        if (node instanceof HardLineBreak || node instanceof HeadingBraces.Braces) {
            return Run.EDGE;
        }
        if (node instanceof HtmlInlineBase) {
            return pass.rules().rawHtml() == Pass.RawHtml.SHOWN ? '<' : OBJECT;
        }
        if (isUndefined(node)) {
            return node.getChars().charAt(0);
        }
        Node child = node instanceof Footnote ? null : node.getFirstChild();
        return child == null ? OBJECT : first(child);
    }
}
