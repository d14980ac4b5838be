package dev.jianbao.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.LiteralTree;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Markup is written by the templates, and by the one renderer that turns Markdown into HTML; nowhere else by gluing strings. */
class MarkupLiteralsTest {
    private static final String RENDERER = "dev.jianbao.source.markdown";
    private static final Pattern TAG = Pattern.compile("(?<!\\?)</?[a-z][a-z0-9]*(\\s+[a-z-]+\\s*=|\\s*/?>)");

    @Test
    void onlyTheRendererHoldsTagsInStrings() throws IOException {
        List<String> elsewhere = new ArrayList<>();
        int found = 0;
        for (ParsedSource source : ParsedSource.all()) {
            List<String> tags = new ArrayList<>();
            new Tags(source).scan(source.unit(), tags);
            found += tags.size();
            if (!source.packageName().equals(RENDERER)) {
                elsewhere.addAll(tags);
            }
        }

        assertThat(found).isPositive();
        assertThat(elsewhere).isEmpty();
    }

    private static final class Tags extends TreeScanner<Void, List<String>> {
        private final ParsedSource source;

        Tags(ParsedSource source) {
            this.source = source;
        }

        @Override
        public Void visitLiteral(LiteralTree literal, List<String> tags) {
            if (literal.getValue() instanceof String text && TAG.matcher(text).find()) {
                tags.add(source.file() + ":" + source.firstLine(literal) + " " + text);
            }
            return null;
        }
    }
}
