package dev.jianbao.source.markdown.tree;

import com.vladsch.flexmark.ast.DelimitedNodeImpl;
import com.vladsch.flexmark.parser.core.delimiter.Delimiter;
import com.vladsch.flexmark.parser.delimiter.DelimiterRun;

/** Struck-out text between two pairs of {@code ~~}. */
public final class StrikeMarks extends EmphasisMarks {
    StrikeMarks() {
        super('~');
    }

    @Override
    public int getMinLength() {
        return 2;
    }

    @Override
    public int getDelimiterUse(DelimiterRun opener, DelimiterRun closer) {
        return opener.length() == 2 && closer.length() == 2 ? 2 : 0;
    }

    @Override
    public void process(Delimiter opener, Delimiter closer, int delimitersUsed) {
        opener.moveNodesBetweenDelimitersTo(new Strike(), closer);
    }

    /** The struck-out text in the tree. */
    public static final class Strike extends DelimitedNodeImpl {}
}
