package dev.jianbao.importers.repair;

import dev.jianbao.importers.galley.Finding;
import dev.jianbao.importers.galley.Galley;
import dev.jianbao.importers.galley.Ledger;
import dev.jianbao.importers.galley.Repair;
import dev.jianbao.importers.galley.Replacement;
import dev.jianbao.importers.galley.Rule;
import dev.jianbao.importers.galley.Slip;
import dev.jianbao.importers.galley.Slip.Line;
import dev.jianbao.importers.galley.Traced;
import dev.jianbao.importers.lexis.Dates;
import dev.jianbao.importers.lexis.OrganisationForm;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts 年, 月 and 日 back into a day of which only the digits are left: 2024327 below who signed is 27 March 2024. Each is asked about; where
 * the digits may be two days, that is all.
 */
final class DaySigns implements Repair {
    private static final Pattern DIGITS = Pattern.compile("(20[0-3][0-9])([0-9]{2,4})");

    @Override
    public Galley mend(Galley galley, Ledger ledger) {
        List<Slip> slips = new ArrayList<>(galley.slips());
        boolean mended = false;
        for (int i = 1; i < slips.size(); i++) {
            Traced line = text(slips, i);
            Matcher digits = DIGITS.matcher(line.text());
            if (digits.matches() && mayStandAbove(text(slips, i - 1).text())) {
                List<String> days = days(digits.group(1), digits.group(2));
                days.forEach(day -> ledger.doubt(Rule.DAY_SIGNS, line, 0.7, line.text(), day));
                if (days.size() == 1) {
                    Finding finding = new Finding(Rule.DAY_SIGNS, 0.8, line.text());
                    Replacement all = new Replacement(0, line.length(), days.get(0), finding);
                    slips.set(i, ((Line) slips.get(i)).with(ledger.replaceAll(line, List.of(all))));
                    mended = true;
                }
            }
        }
        return mended ? new Galley(slips) : galley;
    }

    private static Traced text(List<Slip> slips, int i) {
        return slips.get(i) instanceof Line line ? line.traced().strip() : Traced.EMPTY;
    }

    /** What stands above the day of a letter: the body that signs, or the end of the text. */
    private static boolean mayStandAbove(String text) {
        return text.endsWith("。") || OrganisationForm.kind(text).isPresent();
    }

    /** The days that the digits may stand for. */
    private static List<String> days(String year, String rest) {
        List<String> days = new ArrayList<>();
        for (int month = 1; month <= 2 && month < rest.length(); month++) {
            String m = rest.substring(0, month);
            String d = rest.substring(month);
            boolean written = d.length() <= 2 && (rest.length() == 4 || !m.startsWith("0") && !d.startsWith("0"));
            String day = year + "年" + Integer.parseInt(m) + "月" + Integer.parseInt(d) + "日";
            if (written && Dates.first(day).isPresent()) {
                days.add(day);
            }
        }
        return days;
    }
}
