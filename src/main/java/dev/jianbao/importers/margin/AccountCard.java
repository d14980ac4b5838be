package dev.jianbao.importers.margin;

import dev.jianbao.importers.galley.Finding;
import dev.jianbao.importers.galley.Ledger;
import dev.jianbao.importers.galley.Rule;
import dev.jianbao.importers.galley.Slip;
import dev.jianbao.importers.galley.Slip.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a message for telephones says of the account that wrote it first: its name, its name again, and what it is for. */
final class AccountCard {
    private static final Pattern FROM =
            Pattern.compile("[\\s　]*以下文章来源于[\\s　]*([^，,。]{2,24}?)[\\s　]*[，,][\\s　]*作者[\\s　]*[^，。]{1,24}");
    private static final int LONGEST = 90;
    private static final int FARTHEST = 12;

    private AccountCard() {}

    static List<Slip> without(List<Slip> slips, Ledger ledger) {
        List<Slip> kept = new ArrayList<>();
        int card = 0;
        String name = "";
        for (int i = 0; i < slips.size(); i++) {
            String text = slips.get(i) instanceof Line line ? line.text().strip() : "";
            Matcher from = FROM.matcher(i < FARTHEST ? text : "");
            if (from.matches()) {
                name = from.group(1);
                card = i + 1;
            }
            boolean again =
                    card > 0 && i == card && text.replaceAll("[\\s　.。]+$", "").equals(name);
            boolean purpose = card > 0
                    && i == card + 1
                    && slips.get(i - 1) instanceof Line above
                    && above.text().strip().replaceAll("[\\s　.。]+$", "").equals(name)
                    && text.length() <= LONGEST;
            if (from.matches() || again || purpose && !text.isEmpty()) {
                ledger.drop(((Line) slips.get(i)).traced().strip(), Finding.of(Rule.NAVIGATION, 0.9));
            } else {
                kept.add(slips.get(i));
            }
        }
        return kept;
    }
}
