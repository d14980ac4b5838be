package dev.jianbao.importers.margin;

import dev.jianbao.importers.galley.Finding;
import dev.jianbao.importers.galley.Ledger;
import dev.jianbao.importers.galley.Rule;
import dev.jianbao.importers.galley.Slip;
import dev.jianbao.importers.galley.Slip.Line;
import dev.jianbao.importers.galley.Traced;
import dev.jianbao.importers.lexis.Han;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a library of documents on the web puts above one that it offers: its number, size and price, how to pay, how to log in. Its
 * name is that of a file; the text begins at the first line that says it and nothing else, below all of that, or behind the last line in which it stands.
 */
final class LibraryPage {
    /** What such a library says of a file; each is one of them. */
    private static final List<Pattern> FACTS = List.of(
            Pattern.compile("(?:文档|资源|文件|资料)[\\s　]*(?:编号|ID)[\\s　]*[：:]"),
            Pattern.compile("格[\\s　]*式[\\s　]*[：:][\\s　]*(?i:docx?|pdf|pptx?|wps|xlsx?|rar|zip|txt)"),
            Pattern.compile("页[\\s　]*数[\\s　]*[：:][\\s　]*[0-9]"),
            Pattern.compile("大[\\s　]*小[\\s　]*[：:][\\s　]*[0-9.]+[\\s　]*(?i:[KM]B?)"),
            Pattern.compile("上传(?:时间|日期|者|人)[\\s　]*[：:]"),
            Pattern.compile("(?:下载)?(?:积分|金币|财富值?)[\\s　]*[：:]|(?:需要?|所需)[\\s　]*[0-9]+[\\s　]*(?:金币|积分|文币|下载券)"),
            Pattern.compile("验证码|(?:快捷|会员登录|免费|立即)下载|VIP|文档下载"));

    /** The sentence with which such a library offers a file; it alone tells. */
    private static final Pattern SHARED = Pattern.compile("《.{2,90}》由会员.{0,4}分享.{0,120}(?:在线阅读|网上搜索)");

    private static final int ENOUGH = 3;
    private static final int FARTHEST = 80;
    private static final int LONGEST = 200;
    private static final int SHORTEST_NAME = 6;
    private static final Pattern FILE = Pattern.compile(
            "[\\s　•·-]*(.{6,80}?)(?:(?:[Ww]ord|WORD|PDF)?(?:文档|文件|格式)?(?:下载)(?:推荐)?)?\\.(?i:docx?|pdf|pptx?|wps|txt|rtf)[\\s　]*");

    private LibraryPage() {}

    /** The document below such a head, its title first; all of it as it is where there is none. */
    static List<Slip> without(List<Slip> slips, Ledger ledger) {
        int far = Math.min(FARTHEST, slips.size());
        int named = -1;
        Matcher name = FILE.matcher("");
        for (int i = 0; i < far && named < 0; i++) {
            if (slips.get(i) instanceof Line line && line.text().matches(".{30,}。.*")) {
                return slips;
            }
            if (slips.get(i) instanceof Line line && name.reset(line.text()).matches()) {
                named = i;
            }
        }
        if (named < 0 || facts(slips.subList(0, far)) < ENOUGH) {
            return slips;
        }
        String key = bare(name.group(1));
        int last = named;
        boolean begun = false;
        for (int i = named + 1; i < far && !begun; i++) {
            last = slips.get(i) instanceof Line line && says(line.text(), key) ? i : last;
            begun = last == i && isTitle(slips.get(i), key) && facts(slips.subList(i, far)) == 0;
        }
        return below(slips, named, name, last, ledger);
    }

    /** How many different things of a file the lines say. */
    static long facts(List<Slip> slips) {
        String all = slips.stream()
                .filter(slip -> slip instanceof Line line && line.text().length() <= LONGEST)
                .map(slip -> ((Line) slip).text())
                .collect(Collectors.joining("\n"));
        return SHARED.matcher(all).find()
                ? ENOUGH
                : FACTS.stream().filter(each -> each.matcher(all).find()).count();
    }

    /** Whether a line says the name of the file again, by itself or in the sentence that offers it. */
    private static boolean says(String text, String key) {
        Matcher file = FILE.matcher(text);
        return key.length() >= SHORTEST_NAME
                && (bare(text).equals(key)
                        || file.matches() && bare(file.group(1)).equals(key)
                        || text.length() <= LONGEST
                                && SHARED.matcher(text).find()
                                && bare(text).contains(key));
    }

    private static boolean isTitle(Slip slip, String key) {
        return slip instanceof Line line
                && bare(line.text()).equals(key)
                && line.text().indexOf('.') < 0;
    }

    private static List<Slip> below(List<Slip> slips, int named, Matcher name, int last, Ledger ledger) {
        Traced file = ((Line) slips.get(named)).traced();
        boolean titled = last > named && isTitle(slips.get(last), bare(name.group(1)));
        int start = titled
                ? last
                : facts(slips.subList(last, Math.min(slips.size(), last + ENOUGH))) > 0 ? end(slips, last) : last + 1;
        if (slips.size() - start < 2) {
            return slips;
        }
        List<Slip> kept = new ArrayList<>();
        for (int i = 0; i < start; i++) {
            if (i == named && !titled) {
                Traced title = file.group(name, 1);
                ledger.drop(file.from(name.end(1)), Finding.of(Rule.TITLE, 0.85));
                ledger.drop(file.slice(0, name.start(1)).strip(), Finding.of(Rule.TITLE, 0.85));
                ledger.doubt(Rule.TITLE, title, 0.5, title.text());
                kept.add(((Line) slips.get(named)).with(title));
            } else if (slips.get(i) instanceof Line line) {
                ledger.drop(line.traced().strip(), Finding.of(Rule.NAVIGATION, 0.85));
            } else {
                kept.add(slips.get(i));
            }
        }
        kept.addAll(slips.subList(start, slips.size()));
        return kept;
    }

    /** Behind the facts of a file that stand below its name. */
    private static int end(List<Slip> slips, int named) {
        int end = named + 1;
        for (int i = named + 1; i < Math.min(slips.size(), named + FARTHEST); i++) {
            end = facts(slips.subList(i, i + 1)) > 0 ? i + 1 : end;
        }
        return end;
    }

    private static String bare(String text) {
        return Han.squeezed(text).replaceAll("[^\\p{IsHan}A-Za-z0-9]", "");
    }
}
