package dev.jianbao.importers.structure.issue;

import dev.jianbao.importers.lexis.Captions;
import dev.jianbao.importers.structure.Lines;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The lines that stand below pictures. A triangle before a few words is the sign of such a line where two of them say the same, as no two titles do. */
final class PictureLines {
    private static final Pattern SIGNED = Pattern.compile("[▲△↑][\\s　]*[^。]{2,24}");

    private final Lines lines;
    private final boolean signed;

    PictureLines(Lines lines) {
        this.lines = lines;
        Set<String> seen = new HashSet<>();
        this.signed = IntStream.range(0, lines.size())
                .mapToObj(lines::text)
                .filter(text -> SIGNED.matcher(text).matches())
                .anyMatch(text -> !seen.add(text));
    }

    boolean holds(int line) {
        String text = lines.text(line);
        return Captions.isOne(text) || signed && SIGNED.matcher(text).matches();
    }
}
