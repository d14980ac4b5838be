package dev.jianbao.source.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.util.ast.Node;
import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.source.SourceFile;
import dev.jianbao.source.markdown.tree.Dialect;
import java.util.HashSet;

/** Renders a text twice, with and without the sanitiser, which must make no difference where there is no raw HTML. */
final class Sanitised {
    private Sanitised() {}

    static void assertUnchanged(String markdown, Pass.Rules rules) {
        SourceFile file = new SourceFile(Reading.PATH, markdown);
        Pass pass = new Pass(file, new Diagnostics(), rules);
        Blocks blocks = new Blocks(pass, 1, new HashSet<>());
        for (Node node = Dialect.parser().parse(markdown).getFirstChild(); node != null; node = node.getNext()) {
            blocks.block(node);
        }
        Prose trusted = blocks.prose().withAnchors("x-");
        Prose sanitised =
                new Sanitiser(pass, blocks.sheet(), file.range(0, 0)).prose().withAnchors("x-");

        assertThat(sanitised.html(Reading::show)).as(markdown).isEqualTo(trusted.html(Reading::show));
        assertThat(sanitised.html(target -> null)).as(markdown).isEqualTo(trusted.html(target -> null));
    }
}
