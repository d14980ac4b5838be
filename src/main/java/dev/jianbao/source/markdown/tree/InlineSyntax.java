package dev.jianbao.source.markdown.tree;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A piece of inline syntax that opens with one character and keeps nothing between blocks. */
abstract class InlineSyntax implements InlineParserExtension {
    @Override
    public final void finalizeDocument(InlineParser parser) {
        // nothing is kept
    }

    @Override
    public final void finalizeBlock(InlineParser parser) {
        // nothing is kept
    }

    /** Hooks a syntax to the character it opens with. */
    record Hook(String opening, InlineSyntax syntax) implements InlineParserExtensionFactory {
        @Override
        public CharSequence getCharacters() {
            return opening;
        }

        @Override
        public InlineParserExtension apply(LightInlineParser parser) {
            return syntax;
        }

        @Override
        public @Nullable Set<Class<?>> getAfterDependents() {
            return null;
        }

        @Override
        public @Nullable Set<Class<?>> getBeforeDependents() {
            return null;
        }

        @Override
        public boolean affectsGlobalScope() {
            return false;
        }
    }
}
