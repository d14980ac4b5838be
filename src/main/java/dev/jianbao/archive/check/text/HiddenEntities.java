package dev.jianbao.archive.check.text;

import dev.jianbao.diagnostics.Code;
import dev.jianbao.text.CodePointName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What may not stand in a text may not be written in it as an entity either. */
final class HiddenEntities implements LineRule {
    private static final Pattern ENTITY =
            Pattern.compile("&(?:#([0-9]{1,7})|#[xX]([0-9A-Fa-f]{1,6})|([A-Za-z]{2,24}));");
    private static final Map<String, Integer> NAMED = Map.ofEntries(
            Map.entry("lrm", 0x200E),
            Map.entry("rlm", 0x200F),
            Map.entry("shy", 0xAD),
            Map.entry("zwnj", 0x200C),
            Map.entry("ZeroWidthSpace", 0x200B),
            Map.entry("NegativeVeryThinSpace", 0x200B),
            Map.entry("NegativeThinSpace", 0x200B),
            Map.entry("NegativeMediumSpace", 0x200B),
            Map.entry("NegativeThickSpace", 0x200B),
            Map.entry("NoBreak", 0x2060),
            Map.entry("ApplyFunction", 0x2061),
            Map.entry("af", 0x2061),
            Map.entry("InvisibleTimes", 0x2062),
            Map.entry("it", 0x2062),
            Map.entry("InvisibleComma", 0x2063),
            Map.entry("ic", 0x2063));

    @Override
    public int traits() {
        return Traits.ENTITY;
    }

    @Override
    public void inspect(Line line, Findings findings) {
        if (line.zone() != Zone.PROSE) {
            return;
        }
        Matcher entity = ENTITY.matcher(line.words());
        while (entity.find()) {
            int c = character(entity);
            Optional<Code> fault = c == '\n' ? Optional.empty() : Unseen.fault(c);
            fault.ifPresent(
                    code -> findings.add(code, line, entity.start(), entity.end(), List.of(CodePointName.of(c))));
        }
    }

    /** The character that an entity stands for; a blank for one that can be seen. */
    private static int character(Matcher entity) {
        if (entity.group(3) != null) {
            return NAMED.getOrDefault(entity.group(3), (int) ' ');
        }
        int c = entity.group(1) != null ? Integer.parseInt(entity.group(1)) : Integer.parseInt(entity.group(2), 16);
        return Character.isValidCodePoint(c) ? c : ' ';
    }
}
