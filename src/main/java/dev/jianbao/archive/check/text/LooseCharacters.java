package dev.jianbao.archive.check.text;

import dev.jianbao.diagnostics.Code;
import dev.jianbao.diagnostics.Diagnostic;
import java.text.Normalizer;
import java.util.List;

/** Every character is written in its composed form (NFC), so that the same word is the same everywhere. */
final class LooseCharacters implements LineRule {
    @Override
    public int traits() {
        return Traits.LOOSE;
    }

    @Override
    public void inspect(Line line, Findings findings) {
        String text = line.text();
        for (int at = 0; at < text.length(); ) {
            int end = text.offsetByCodePoints(at, 1);
            while (end < text.length() && isMark(text.codePointAt(end))) {
                end = text.offsetByCodePoints(end, 1);
            }
            String written = text.substring(at, end);
            if (!Normalizer.isNormalized(written, Normalizer.Form.NFC)) {
                String meant = Normalizer.normalize(written, Normalizer.Form.NFC);
                findings.add(Diagnostic.of(Code.NOT_COMPOSED, line.range(at, end), written)
                        .withNearest(List.of(meant)));
            }
            at = end;
        }
    }

    /** Whether a character belongs to the one before it. */
    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || c >= 0x1160 && c <= 0x11FF;
    }
}
