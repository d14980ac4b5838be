package dev.jianbao.source.markdown.tree;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/**
 * What shows next in a block: a blank before markup goes or stays by what the markup begins with.
 *
 * @param htmlShown whether raw HTML shows as text
 */
public record Neighbours(boolean htmlShown) {
    /** Stands for a picture or a note mark. */
    public static final int OBJECT = '\uFFFC';

    /** Stands for the first code point of a node that shows none. */
    private static final int NOTHING = 0;

    /** The first code point that shows at or after a node of a block; {@link Run#EDGE} where none does. */
    public int from(@Nullable Node node, @Nullable Node block) {
        for (Node at = node; at != null; at = after(at, block)) {
            int found = first(at);
            if (found != NOTHING) {
                return found;
            }
        }
        return Run.EDGE;
    }

    /** The node after another in a block, on whatever level. */
    public static @Nullable Node after(Node node, @Nullable Node block) {
        Node at = node;
        while (at != null && at != block) {
            if (at.getNext() != null) {
                return at.getNext();
            }
            at = at.getParent();
        }
        return null;
    }

    /** Whether a node is a link or a note without a definition, which makes it text. */
    public static boolean isUndefined(Node node) {
        return (node instanceof RefNode reference && !reference.isDefined())
                || (node instanceof Footnote note && !note.isDefined());
    }

    /** What a code span shows: line ends become blanks, and one blank at each end goes where there is more than blanks. */
    public static String codeText(Code code) {
        String text = code.getText().toString().replace('\n', ' ');
        boolean padded = text.length() > 1 && text.startsWith(" ") && text.endsWith(" ") && !text.isBlank();
        return padded ? text.substring(1, text.length() - 1) : text;
    }

    private int first(Node node) {
        if (node instanceof Text) {
            BasedSequence chars = node.getChars();
            boolean escape = chars.length() > 1 && chars.charAt(0) == '\\' && Run.isEscapable(chars.charAt(1));
            return chars.isEmpty() ? NOTHING : Character.codePointAt(chars, escape ? 1 : 0);
        }
        if (node instanceof HtmlEntity) {
            return Run.entity(node.getChars()).codePointAt(0);
        }
        if (node instanceof Code code) {
            String text = codeText(code);
            return text.isEmpty() ? NOTHING : text.codePointAt(0);
        }
        if (node instanceof HardLineBreak || node instanceof HeadingBraces.Braces) {
            return Run.EDGE;
        }
        if (node instanceof HtmlInlineBase) {
            return htmlShown ? '<' : OBJECT;
        }
        if (isUndefined(node)) {
            return node.getChars().charAt(0);
        }
        Node child = node instanceof Footnote ? null : node.getFirstChild();
        return child == null ? OBJECT : first(child);
    }
}
