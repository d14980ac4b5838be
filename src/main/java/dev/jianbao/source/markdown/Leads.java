package dev.jianbao.source.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.InlineLinkNode;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.jianbao.diagnostics.SourceRange;
import dev.jianbao.source.Located;
import dev.jianbao.source.markdown.tree.AlternativeText;
import dev.jianbao.source.markdown.tree.SpanBraces;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Renders what leads elsewhere: links, pictures, note marks, figures to be checked. */
final class Leads {
    private static final String CLAUSE_ENDS = "。！？；，、：（）“”《》\n!?;:()\"";
    private static final int LONGEST_LEAD = 16;

    /** The kinds of references whose links carry the id of what they lead to. */
    private static final Set<String> THINGS =
            Set.of("bulletin", "section", "issue", "item", "article", "unit", "region", "topic");

    private final Pass pass;
    private final Sheet sheet;
    private final Notes notes;
    private final Inlines inlines;

    Leads(Pass pass, Sheet sheet, Notes notes, Inlines inlines) {
        this.pass = pass;
        this.sheet = sheet;
        this.notes = notes;
        this.inlines = inlines;
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

    /** The attributes that show where a link leads. */
    static String attributes(Target target) {
        boolean web =
                target instanceof Target.External external && external.url().startsWith("http");
        if (target instanceof Target.Reference reference && THINGS.contains(reference.kind())) {
            return thing(reference);
        }
        return web ? " class=\"external\" rel=\"external noopener\"" : "";
    }

    /** The id of the thing, for tools that read pages. */
    private static String thing(Target.Reference reference) {
        StringBuilder attribute = new StringBuilder(" data-" + reference.kind() + "=\"");
        Escape.attribute(attribute, (reference.kind().equals("article") ? "articles/" : "") + reference.id());
        return attribute.append('"').toString();
    }

    void lead(Node node) {
        if (node instanceof AutoLink link) {
            autolink(link.getText(), link.getText().toString());
        } else if (node instanceof MailLink link) {
            autolink(link.getText(), "mailto:" + link.getText());
        } else if (node instanceof InlineLinkNode link) {
            Destination to = new Destination(link.getUrl(), link.getTitle(), pass.range(link.getUrl()));
            linkOrImage(link, link instanceof com.vladsch.flexmark.ast.Image, to);
        } else if (node instanceof LinkRef || node instanceof ImageRef) {
            Reference reference = ((RefNode) node).getReferenceNode(node.getDocument());
            Destination to = new Destination(reference.getUrl(), reference.getTitle(), pass.range(node));
            linkOrImage(node, node instanceof ImageRef, to);
        } else if (node instanceof Footnote note) {
            notes.mark(note);
            inlines.object();
        } else if (node instanceof SpanBraces.Span span) {
            figure(span);
        } else {
            throw new IllegalStateException("no rule for " + node.getClass());
        }
    }

    /** A figure to be checked leads to its check. */
    private void figure(SpanBraces.Span span) {
        HeadingFacts facts = HeadingFacts.of(pass, span.braces());
        String id = facts.id().map(Located::value).orElseGet(pass::nextClaim);
        String text = span.text().toString();
        sheet.claims.add(
                new Prose.Claim(id, lead(), text, facts.classes(), facts.attributes(), pass.range(span.text())));
        boolean leads = !inlines.isInLink();
        if (leads) {
            sheet.openLink(new Target.Reference(Prose.Claim.KIND, id), " class=\"checked\"");
        }
        inlines.linkText(span);
        if (leads) {
            sheet.closeLink();
        }
    }

    /** What was written last, back to a mark that ends a clause, or as much of it as says which figure follows. */
    private String lead() {
        StringBuilder text = sheet.text;
        int start = text.length();
        while (start > 0 && CLAUSE_ENDS.indexOf(text.charAt(start - 1)) < 0) {
            if (text.length() - start == LONGEST_LEAD) {
                return "…" + text.substring(Character.isLowSurrogate(text.charAt(start)) ? start + 1 : start);
            }
            start--;
        }
        return text.substring(start).strip();
    }

    private void linkOrImage(Node node, boolean image, Destination to) {
        if (image) {
            image(node, to);
        } else {
            Target target = open(to.address(), to.range(), to.titleAttribute());
            inlines.linkText(node);
            close(target);
        }
    }

    private void autolink(BasedSequence shown, String address) {
        Target target = open(address, pass.range(shown), "");
        inlines.words(shown);
        close(target);
    }

    /** Opens a link where there is one to be made. */
    private @Nullable Target open(String address, SourceRange range, String attributes) {
        Target target = inlines.isInLink() ? null : pass.judge(address, range);
        if (target != null) {
            sheet.links.add(new Link(target, range));
            sheet.openLink(target, attributes(target) + attributes);
        }
        return target;
    }

    private void close(@Nullable Target target) {
        if (target != null) {
            sheet.closeLink();
        }
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
        inlines.plain(alternative);
        inlines.object();
    }
}
