package dev.jianbao.source.markdown.tree;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.DelimitedNode;
import com.vladsch.flexmark.util.ast.Node;

/** What a picture shows, in words: the text between its brackets without markup. */
public final class AlternativeText {
    private AlternativeText() {}

    public static String of(Node image) {
        Run words = new Run();
        collect(image, words);
        words.settle(Run.EDGE, Run.EDGE);
        return words.text();
    }

    private static void collect(Node parent, Run words) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof Text) {
                words.addEscaped(child.getChars());
            } else if (child instanceof HtmlEntity) {
                words.addEntity(child.getChars());
            } else if (child instanceof SoftLineBreak || child instanceof HardLineBreak) {
                words.add('\n', child.getStartOffset());
            } else if (child instanceof Code || child instanceof AutoLink) {
                words.addVerbatim(((DelimitedNode) child).getText());
            } else {
                collect(child, words);
            }
        }
    }
}
