package dev.jianbao.source.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import dev.jianbao.diagnostics.Code;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Cuts a document at its upper headings and renders each piece. */
final class Cutter {
    private final Pass pass;
    private final int depth;
    private final Set<FootnoteBlock> used = new HashSet<>();
    private final List<Division> pieces = new ArrayList<>();
    private int at;

    /**
     * @param depth the deepest level of heading that makes a division; 0 for none
     */
    Cutter(Pass pass, int depth) {
        this.pass = pass;
        this.depth = depth;
    }

    Body cut(Document document) {
        Blocks lead = blocks(Math.max(1, depth));
        Node next = fill(lead, document.getFirstChild());
        Prose leading = lead.prose();
        while (next instanceof Heading heading) {
            dev.jianbao.source.markdown.Heading title = title(heading);
            Blocks body = blocks(heading.getLevel());
            next = fill(body, heading.getNext());
            pieces.add(new Division(title, body.prose(), List.of()));
        }
        reportUnusedNotes(document);
        return new Body(leading, nest(0));
    }

    private Blocks blocks(int level) {
        return new Blocks(pass, level, used);
    }

    /** Renders up to the next heading that makes a division, and returns that. */
    private @Nullable Node fill(Blocks blocks, @Nullable Node from) {
        Node node = from;
        while (node != null && !(node instanceof Heading heading && heading.getLevel() <= depth)) {
            blocks.block(node);
            node = node.getNext();
        }
        return node;
    }

    private dev.jianbao.source.markdown.Heading title(Heading heading) {
        HeadingFacts facts = HeadingFacts.of(pass, heading);
        Sheet sheet = new Sheet();
        new Inlines(pass, sheet, new Notes(sheet, used)).title(heading);
        facts.id().ifPresent(pass::claimDivision);
        String text = sheet.text.toString();
        return new dev.jianbao.source.markdown.Heading(
                heading.getLevel(),
                text,
                sheet.html.compareTo(sheet.text) == 0 ? text : sheet.html.toString(),
                facts.id(),
                facts.classes(),
                facts.attributes(),
                HeadingFacts.titleRange(pass, heading));
    }

    /** The pieces from the next on that are deeper than a level, each with those below it. */
    private List<Division> nest(int level) {
        List<Division> nested = new ArrayList<>();
        while (at < pieces.size() && pieces.get(at).heading().level() > level) {
            Division piece = pieces.get(at++);
            nested.add(new Division(
                    piece.heading(), piece.body(), nest(piece.heading().level())));
        }
        return nested;
    }

    private void reportUnusedNotes(Document document) {
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof FootnoteBlock note && !used.contains(note)) {
                pass.report(
                        Code.UNUSED_NOTE,
                        note.getStartOffset(),
                        note.getClosingMarker().getEndOffset(),
                        note.getText());
            }
        }
    }
}
