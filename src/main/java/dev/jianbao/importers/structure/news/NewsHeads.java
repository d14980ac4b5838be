package dev.jianbao.importers.structure.news;

import dev.jianbao.importers.galley.Finding;
import dev.jianbao.importers.galley.Ledger;
import dev.jianbao.importers.galley.Rule;
import dev.jianbao.importers.galley.Slip;
import dev.jianbao.importers.galley.Slip.Line;
import dev.jianbao.importers.galley.Traced;
import dev.jianbao.importers.lexis.Han;
import dev.jianbao.importers.lexis.Wording;
import dev.jianbao.importers.manuscript.Style;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands over the text of a piece of news: its title, and the line over or under it.
 *
 * @param title empty where none was found
 * @param subtitle empty where there is none
 */
record NewsHeads(Traced title, Traced subtitle) {
    private static final int SHORTEST_TITLE = 8;
    private static final int LONGEST_SCRAP = 30;
    private static final int LONGEST_SUBTITLE = 60;
    private static final Pattern LABEL = Pattern.compile("^(?:原标题|标题|题目|\\[?(?:原创|转载)\\]?)[\\s　]*[：:\\]][\\s　]*");
    private static final Pattern SITE = Pattern.compile(
            "(?:[\\s　]*(?:_|--|\\||｜)[\\s　]*[^_|｜，。]{2,16}){0,3}[\\s　]*(?:_|--|\\||｜| - )[\\s　]*[^_|｜，。]{2,16}(?:网|频道|门户|门户网站|在线|客户端|公众号|平台|资讯|[局厅会府校])$|(?:-[^-_|｜，。“”]{2,12}){0,2}-[^-_|｜，。“”]{2,12}(?:网|频道|门户网站|在线)$");
    /** What somebody who passes a text on puts before its title. */
    private static final Pattern MARK = Pattern.compile("^[\\[【（(](?:转帖|转贴|转载|转发|转)[\\]】）)][\\s　]*(?=\\S)");

    /** What somebody who passes a text on puts behind its title: from where it is. */
    private static final Pattern TAKEN_FROM = Pattern.compile(
            "[\\s　]*[（(【\\[][\\s　]*(?:转自|转载自|转载于|转载|摘自|原载|来源[\\s　]*[：:])[\\s　：:]*[“‘「]?(?<NAME>[^（()）【】\\[\\]“”‘’「」]{2,24})[”’」]?(?:(?:微信|官方)?公众号|微信|网站|官网|官微)?[\\s　]*[）)】\\]]$");

    private static final Pattern PAGE = Pattern.compile("[【（(][0-9]{1,3}[】）)]$");
    private static final Pattern FIRST_TITLE = Pattern.compile("[（(]?原标题[\\s　]*[：:].{4,60}");

    /**
     * Takes the lines of the head off a text.
     *
     * @param byline how many lines stand before the first that says where the text comes from
     */
    static NewsHeads take(List<Slip> slips, int byline, BylineReader bylines, Ledger ledger) {
        OptionalInt found = new NewsTitle(slips, byline, ledger).find();
        if (found.isEmpty()) {
            if (!slips.isEmpty()
                    && slips.get(0) instanceof Line line
                    && NewsTitle.isSite(line.text().strip())) {
                bylines.publisher(line.traced().strip());
                slips.remove(0);
            }
            return new NewsHeads(Traced.EMPTY, Traced.EMPTY);
        }
        int at = found.getAsInt();
        Traced title = unsourced(trimmed(((Line) slips.remove(at)).traced().strip(), ledger), bylines, ledger);
        Traced over = Traced.EMPTY;
        for (int i = at - 1; i >= 0; i--) {
            if (!(slips.get(i) instanceof Line)) {
                continue;
            }
            Traced line = ((Line) slips.get(i)).traced().strip();
            if (BareCredits.isAffiliation(line.text())) {
                continue;
            }
            if (NewsTitle.isColumn(line.text())) {
                ledger.doubt(Rule.LEFTOVER, line, 0.7, line.text());
                ledger.drop(line, Finding.of(Rule.NAVIGATION, 0.8));
                slips.remove(i);
            } else if (NewsTitle.isSite(line.text())) {
                bylines.publisher(line);
                slips.remove(i);
            } else if (NewsTitle.isSeries(line.text())
                    || i == at - 1
                            && over.isEmpty()
                            && (Wording.isTitle(line.text()) || at == 1 && isEnglish(line.text()))) {
                over = over.isEmpty() ? line : line.plus(Traced.added(" ")).plus(over);
                slips.remove(i);
            } else if (isScrap(line.text())) {
                ledger.doubt(Rule.LEFTOVER, line, 0.7, line.text());
                ledger.drop(line, Finding.of(Rule.NAVIGATION, 0.7));
                slips.remove(i);
            }
        }
        for (int i = 0; i < slips.size() && !isSentence(slips.get(i)); i++) {
            if (isFirstTitle(slips.get(i), ledger)) {
                title = unpaged(title, ((Line) slips.remove(i)).text(), ledger);
                break;
            }
        }
        Traced under = subtitle(slips, byline > at + 1, ledger);
        if (!under.isEmpty() && !over.isEmpty()) {
            slips.add(0, new Line(over, slips.get(0).place(), Style.PLAIN));
            over = Traced.EMPTY;
        }
        return new NewsHeads(title, under.isEmpty() ? over : under);
    }

    /** Few words without a stop, far above a title: what a page has around it. */
    private static boolean isScrap(String text) {
        return text.length() <= LONGEST_SCRAP && !text.matches(".*[，。！？；：].*");
    }

    private static boolean isEnglish(String text) {
        return Han.count(text) == 0 && text.matches(".*[A-Za-z]{2}.*");
    }

    /** A title without the number of the page of a text that has several, which the title of the whole text does not have. */
    private static Traced unpaged(Traced title, String whole, Ledger ledger) {
        Matcher page = PAGE.matcher(title.text());
        boolean paged = page.find() && whole.strip().endsWith(title.text().substring(0, page.start()));
        if (paged) {
            ledger.drop(title.from(page.start()), Finding.of(Rule.TITLE));
        }
        return paged ? title.slice(0, page.start()) : title;
    }

    private static boolean isSentence(Slip slip) {
        return slip instanceof Line line && Wording.isSentence(line.text());
    }

    /** Under which title a text was published first; it has another here. */
    private static boolean isFirstTitle(Slip slip, Ledger ledger) {
        boolean first = slip instanceof Line line
                && FIRST_TITLE.matcher(line.text().strip()).matches();
        if (first) {
            ledger.drop(((Line) slip).traced().strip(), Finding.of(Rule.ORIGIN, 0.9));
        }
        return first;
    }

    /** A title without what says behind it from where the text was taken; that is its source, if no line says which. */
    private static Traced unsourced(Traced title, BylineReader bylines, Ledger ledger) {
        Matcher from = TAKEN_FROM.matcher(title.text());
        if (!from.find() || from.start() < SHORTEST_TITLE) {
            return title;
        }
        ledger.drop(title.slice(from.start(), from.start("NAME")).strip(), Finding.of(Rule.ORIGIN));
        ledger.drop(title.from(from.end("NAME")), Finding.of(Rule.ORIGIN));
        bylines.source(title.slice(from.start("NAME"), from.end("NAME")));
        return title.slice(0, from.start());
    }

    /** A title without the label before it and the names of channel and site behind it. */
    private static Traced trimmed(Traced written, Ledger ledger) {
        Traced title = written;
        Matcher label = LABEL.matcher(title.text());
        if (label.find()) {
            ledger.drop(title.slice(0, label.end()), Finding.of(Rule.TITLE));
            title = title.from(label.end());
        }
        Matcher mark = MARK.matcher(title.text());
        if (mark.find() && title.length() - mark.end() >= SHORTEST_TITLE) {
            ledger.drop(title.slice(0, mark.end()).strip(), Finding.of(Rule.ORIGIN));
            title = title.from(mark.end());
        }
        Matcher site = SITE.matcher(title.text());
        if (site.find() && site.start() >= SHORTEST_TITLE) {
            ledger.drop(title.from(site.start()), new Finding(Rule.TITLE, 0.9, site.group()));
            title = title.slice(0, site.start());
        }
        return title.strip();
    }

    /** The line under a title: one after dashes, or one that stands above the byline. */
    private static Traced subtitle(List<Slip> slips, boolean above, Ledger ledger) {
        if (slips.size() < 2 || !(slips.get(0) instanceof Line first)) {
            return Traced.EMPTY;
        }
        Traced line = first.traced().strip();
        boolean dashed = line.text().matches("(?:——|--|—|──).*");
        if (line.length() >= LONGEST_SUBTITLE || !dashed && !(above && Wording.isTitle(line.text()))) {
            return Traced.EMPTY;
        }
        slips.remove(0);
        int dashes =
                line.length() - line.text().replaceFirst("^[—─-]+[\\s　]*", "").length();
        ledger.drop(line.slice(0, dashes), Finding.of(Rule.SUBTITLE));
        return line.from(dashes);
    }
}
