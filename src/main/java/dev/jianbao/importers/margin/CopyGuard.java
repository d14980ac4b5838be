package dev.jianbao.importers.margin;

import dev.jianbao.importers.galley.Finding;
import dev.jianbao.importers.galley.Ledger;
import dev.jianbao.importers.galley.Rule;
import dev.jianbao.importers.galley.Slip;
import dev.jianbao.importers.galley.Slip.Line;
import dev.jianbao.importers.galley.Traced;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Scraps that a forum strews over a text so that nobody copies it, such as {@code 2 w0 N' v6 c0 x% m) c}: ones and twos of letters, digits
 * and signs at the ends of lines; and what it says of each picture. A single one may be anything, so that two must stand there.
 */
final class CopyGuard {
    private static final String SCRAP = "[!-~]{1,2}(?: {1,3}[!-~]{1,2}){5,20}";
    private static final Pattern AT_EDGE = Pattern.compile(
            "^[\\s　]*(" + SCRAP + ")(?=[\\s　]|$)|(?<=[\\p{IsHan}。，！？”]|^)[\\s　]*(" + SCRAP + ")[\\s　]*$");
    private static final String SIGN = "[!-/:-@\\[-`{-~]";
    private static final Pattern SIGNS = Pattern.compile(SIGN);
    /** Two characters of different sorts. */
    private static final Pattern MIXED =
            Pattern.compile("(?<![!-~])(?:[A-Za-z][0-9]|[A-Za-z0-9]" + SIGN + "|" + SIGN + "[A-Za-z0-9])(?![!-~])");

    private static final Pattern PICTURE = Pattern.compile(
            "[\\s　]*(?:[^\\s　]{1,60}\\.(?i:jpe?g|png|gif|bmp)[\\s　]*[（(][0-9.]+[\\s　]*[KM]B[，,][\\s　]*下载次数[：:][\\s　]*[0-9]+[)）]|下载附件|保存到相册|20[0-9]{2}-[0-9]{1,2}-[0-9]{1,2}[\\s　]+[0-9]{1,2}:[0-9]{2}[\\s　]*上传)[\\s　]*");
    private static final int FEWEST = 2;
    private static final int FEWEST_MIXED = 3;
    private static final int FEWEST_SIGNS = 2;

    private CopyGuard() {}

    static List<Slip> without(List<Slip> slips, Ledger ledger) {
        long scraps = slips.stream().filter(CopyGuard::isScrapped).count();
        long pictures = slips.stream().filter(CopyGuard::isPicture).count();
        List<Slip> kept = new ArrayList<>();
        for (Slip slip : slips) {
            if (pictures >= FEWEST && isPicture(slip)) {
                ledger.drop(((Line) slip).traced().strip(), Finding.of(Rule.NAVIGATION, 0.9));
            } else {
                Slip bare = scraps >= FEWEST && slip instanceof Line line ? bare(line, ledger) : slip;
                if (!(bare instanceof Line line && line.text().isBlank() && bare != slip)) {
                    kept.add(bare);
                }
            }
        }
        return kept;
    }

    private static boolean isPicture(Slip slip) {
        return slip instanceof Line line && PICTURE.matcher(line.text()).matches();
    }

    private static boolean isScrapped(Slip slip) {
        return slip instanceof Line line
                && AT_EDGE.matcher(line.text()).results().anyMatch(each -> isMixed(each.group()));
    }

    private static boolean isMixed(String scrap) {
        return MIXED.matcher(scrap).results().count() >= FEWEST_MIXED
                && SIGNS.matcher(scrap).results().count() >= FEWEST_SIGNS;
    }

    private static Slip bare(Line line, Ledger ledger) {
        Traced text = line.traced();
        Matcher edge = AT_EDGE.matcher(text.text());
        while (edge.find()) {
            if (isMixed(edge.group())) {
                ledger.drop(text.slice(edge.start(), edge.end()).strip(), Finding.of(Rule.NAVIGATION, 0.9));
                text = text.slice(0, edge.start()).plus(text.from(edge.end()));
                edge = AT_EDGE.matcher(text.text());
            }
        }
        return text.length() == line.traced().length() ? line : line.with(text.strip());
    }
}
