package dev.jianbao.archive.check.text;

import dev.jianbao.diagnostics.Code;
import dev.jianbao.diagnostics.Diagnostic;
import dev.jianbao.text.CodePointName;
import java.text.Normalizer;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text survived its conversions: no character was lost, none needs a private font, none only looks like the one meant. */
final class DamagedCharacters implements LineRule {
    private static final int MOST_SHOWN = 12;

    /** U+FFFD in GBK clothes, U+FFFD itself, and Han text whose UTF-8 bytes were taken for single characters. */
    private static final Pattern GARBLED =
            Pattern.compile("(?:锟斤拷?|锟叫|\uFFFD)+" + "|(?:[ä-é][\u0080-\u00BFŒœŠšŸŽžƒˆ˜–—‘’‚“”„†‡•…‰‹›€™]{2}){2,}");

    @Override
    public int traits() {
        return Traits.DAMAGED;
    }

    @Override
    public void inspect(Line line, Findings findings) {
        String text = line.text();
        Matcher garbled = GARBLED.matcher(text);
        while (garbled.find()) {
            String shown = garbled.group()
                    .substring(0, Math.min(MOST_SHOWN, garbled.group().length()));
            findings.add(Code.GARBLED_TEXT, line, garbled.start(), garbled.end(), List.of(shown));
        }
        for (int at = 0; at < text.length(); ) {
            int c = text.codePointAt(at);
            int end = at + Character.charCount(c);
            if (Character.getType(c) == Character.PRIVATE_USE) {
                findings.add(Code.PRIVATE_CHARACTER, line, at, end, List.of(CodePointName.of(c)));
            } else if (c >= 0x2E80 && c <= 0x2FDF) {
                findings.add(radical(line, at, end));
            }
            at = end;
        }
    }

    private static Diagnostic radical(Line line, int from, int to) {
        String written = line.text().substring(from, to);
        String meant = Normalizer.normalize(written, Normalizer.Form.NFKC);
        return Diagnostic.of(Code.RADICAL, line.range(from, to), written, CodePointName.of(written.codePointAt(0)))
                .withNearest(meant.equals(written) ? List.of() : List.of(meant));
    }
}
