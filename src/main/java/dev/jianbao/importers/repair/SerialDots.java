package dev.jianbao.importers.repair;

import dev.jianbao.importers.galley.Finding;
import dev.jianbao.importers.galley.Galley;
import dev.jianbao.importers.galley.Ledger;
import dev.jianbao.importers.galley.Repair;
import dev.jianbao.importers.galley.Rule;
import dev.jianbao.importers.galley.Traced;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts the dot behind a number that has lost it, where the numbers before and after it, at the heads of their lines, have theirs. */
final class SerialDots implements Repair {
    private static final Pattern DOTTED = Pattern.compile("^[\\s　]*([0-9]{1,2})([.．、])(?![0-9])");
    private static final Pattern BARE =
            Pattern.compile("^[\\s　]*([0-9]{1,2})(?=\\p{IsHan}{2,30}[。：:])(?!年|月|日|个|名|所|项|人|家|次|条|期)");

    @Override
    public Galley mend(Galley galley, Ledger ledger) {
        Set<Integer> dotted = new HashSet<>();
        galley.lines().forEach(line -> number(DOTTED, line.text()).ifPresent(dotted::add));
        return galley.mended(text -> mend(text, dotted, ledger));
    }

    private static Traced mend(Traced text, Set<Integer> dotted, Ledger ledger) {
        Matcher bare = BARE.matcher(text.text());
        if (!bare.find()) {
            return text;
        }
        int number = Integer.parseInt(bare.group(1));
        boolean fits = dotted.contains(number - 1) && dotted.contains(number + 1) && !dotted.contains(number);
        String evidence = (number - 1) + ". " + number + " " + (number + 1) + ".";
        return fits
                ? ledger.replace(text, bare.end(1), bare.end(1), ".", new Finding(Rule.SERIAL_DOT, 0.95, evidence))
                : text;
    }

    private static Optional<Integer> number(Pattern pattern, String text) {
        Matcher match = pattern.matcher(text);
        return match.find() ? Optional.of(Integer.valueOf(match.group(1))) : Optional.empty();
    }
}
