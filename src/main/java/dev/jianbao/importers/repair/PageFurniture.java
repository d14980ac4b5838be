package dev.jianbao.importers.repair;

import dev.jianbao.importers.galley.Finding;
import dev.jianbao.importers.galley.Galley;
import dev.jianbao.importers.galley.Ledger;
import dev.jianbao.importers.galley.Repair;
import dev.jianbao.importers.galley.Rule;
import dev.jianbao.importers.galley.Slip;
import dev.jianbao.importers.galley.Slip.Line;
import dev.jianbao.importers.lexis.Han;
import dev.jianbao.importers.lexis.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Drops page numbers between dashes or by name, and heads that run through the pages. */
final class PageFurniture implements Repair {
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "[\\s　]*(?:[—–―－-]+[\\s　]*[0-9]{1,3}[\\s　]*[—–―－-]+|第[\\s　]*[0-9]{1,3}[\\s　]*页[\\s　]*(?:[/，,]?[\\s　]*共[\\s　]*[0-9]{1,3}[\\s　]*页)?|[·•][\\s　]*[0-9]{1,3}[\\s　]*[·•])[\\s　]*");
    /** Behind the name of a site or a text. */
    private static final Pattern COUNTED = Pattern.compile(
            "[\\s　]*([^。；]{2,50}?)[\\s　]*第[\\s　]*[0-9]{1,3}[\\s　]*页[\\s　]*[/，,（(]?[\\s　]*共[\\s　]*[0-9]{1,3}[\\s　]*页[）)]?[\\s　]*");

    /** The number of a page and how many there are, alone on a line. */
    private static final Pattern OF_PAGES = Pattern.compile("[\\s　]*([0-9]{1,3})[\\s　]*[/／][\\s　]*([0-9]{1,3})[\\s　]*");

    private static final Pattern RULING =
            Pattern.compile("[\\s　]*[-—–―_＿=＝*＊~～·.…－\\u2500-\\u257F]{3,}[\\s　]*|[\\s　]*[|｜][|｜\\s　]*");
    /** Such signs may stand apart; blanks are taken out before. */
    private static final Pattern SIGNS = Pattern.compile("[※★☆◆◇■□●○◎▲△▼▽＊*]{5,}");

    private static final Pattern ADDRESS = Pattern.compile(
            "https?://[^\\s]{1,200}/(?:bulletins/[a-z0-9-]+/[0-9]{4}|articles/[0-9]{4}|plans)/[a-z0-9/-]+\\.html");
    /** A bar behind the last word of a sentence, left of what stood beside the text. */
    private static final Pattern BAR_BEHIND = Pattern.compile("(?<=[。！？”）)])[\\s　]*[|｜][\\s　]*$");

    private static final int HEAD_REPEATS = 3;

    @Override
    public Galley mend(Galley galley, Ledger ledger) {
        Map<String, Integer> repeats = new HashMap<>();
        galley.lines().forEach(line -> repeats.merge(line.text().strip(), 1, Integer::sum));
        Map<String, Integer> names = new HashMap<>();
        galley.lines().forEach(line -> named(line).ifPresent(name -> names.merge(name, 1, Integer::sum)));
        Set<String> pages = pages(galley);
        List<Slip> slips = galley.slips();
        Set<Integer> heads = IssueHeads.find(slips);
        List<Slip> kept = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < slips.size(); i++) {
            if (!(slips.get(i) instanceof Line line)) {
                kept.add(slips.get(i));
            } else if (isPageNumber(line)
                    || pages.contains(line.text())
                    || isRuling(line)
                    || isAddress(line)
                    || isCounted(line, names)) {
                ledger.drop(line.traced(), Finding.of(Rule.PAGE_FURNITURE));
            } else if (isBelowNumber(slips, i)
                    && repeats.getOrDefault(line.text().strip(), 0) > 1
                    && IssueHeads.isNumbered(line.text())) {
                ledger.drop(line.traced(), Finding.of(Rule.PAGE_FURNITURE, 0.85));
            } else if (isRunningHead(line, repeats, galley)
                            && !seen.add(line.text().strip())
                    || heads.contains(i)) {
                ledger.drop(line.traced(), Finding.of(Rule.PAGE_FURNITURE, 0.85));
            } else {
                kept.add(withoutBar(line, ledger));
            }
        }
        return new Galley(kept);
    }

    private static Line withoutBar(Line line, Ledger ledger) {
        Matcher bar = BAR_BEHIND.matcher(line.text());
        if (!bar.find() || line.text().indexOf('|') < bar.start() && line.text().indexOf('|') >= 0) {
            return line;
        }
        ledger.drop(line.traced().from(bar.start()).strip(), Finding.of(Rule.PAGE_FURNITURE));
        return line.with(line.traced().slice(0, bar.start()));
    }

    /** Lines that say of pages which they are and how many there are: several, that count up to the same number. */
    private static Set<String> pages(Galley galley) {
        List<Matcher> found = galley.lines()
                .map(line -> OF_PAGES.matcher(line.text()))
                .filter(Matcher::matches)
                .toList();
        int last = 0;
        for (Matcher each : found) {
            int number = Integer.parseInt(each.group(1));
            boolean counts = number > last && number <= Integer.parseInt(each.group(2));
            if (!counts || !each.group(2).equals(found.get(0).group(2))) {
                return Set.of();
            }
            last = number;
        }
        return found.size() < HEAD_REPEATS
                ? Set.of()
                : found.stream().map(Matcher::group).collect(Collectors.toSet());
    }

    /** What stands before the number of a page on the same line, as the name of a site does. */
    private static Optional<String> named(Line line) {
        Matcher counted = COUNTED.matcher(line.text());
        return counted.matches() ? Optional.of(counted.group(1)) : Optional.empty();
    }

    /** Whether a line says a page's number, and how many there are, behind words with which another says the same. */
    private static boolean isCounted(Line line, Map<String, Integer> names) {
        return named(line).filter(name -> names.getOrDefault(name, 0) > 1).isPresent();
    }

    /** Whether a line begins a page: the number of the page before stands above it. */
    private static boolean isBelowNumber(List<Slip> slips, int i) {
        return i > 0 && slips.get(i - 1) instanceof Line above && isPageNumber(above);
    }

    private static boolean isPageNumber(Line line) {
        return PAGE_NUMBER.matcher(line.text()).matches();
    }

    /** The address of a page that this program made, as it stands below the text on paper. */
    private static boolean isAddress(Line line) {
        return ADDRESS.matcher(line.text().strip()).matches();
    }

    private static boolean isRuling(Line line) {
        return RULING.matcher(line.text()).matches()
                || SIGNS.matcher(Han.squeezed(line.text())).matches();
    }

    /** A line that names the document again and again: the first line of the document, or one with its pages. */
    private static boolean isRunningHead(Line line, Map<String, Integer> repeats, Galley galley) {
        String text = line.text().strip();
        boolean titled =
                galley.lines().limit(3).anyMatch(each -> each.text().strip().equals(text));
        return titled
                && repeats.getOrDefault(text, 0) >= HEAD_REPEATS
                && Wording.isTitle(text)
                && Wording.bracketed(text).isEmpty();
    }

    /** Finds the heads of pages that repeat the name and the number of an issue from its masthead, and the bare page numbers beside them. */
    private static final class IssueHeads {
        private static final Pattern LONE_NUMBER = Pattern.compile("[\\s　]*[0-9]{1,3}[\\s　]*");
        private static final Pattern NUMBERED = Pattern.compile(
                "第[\\s　]*[0-9〇零一二三四五六七八九十百]{1,5}[\\s　]*期|[〔\\[（(]20[0-9]{2}[〕\\]）)][\\s　]*第?[0-9]{1,4}[\\s　]*[期号]");
        private static final Pattern BESIDE_PAGE = Pattern.compile(
                "(\\p{IsHan}{4,20})[\\s　]*((?:20[0-9]{2}[\\s　]*年[\\s　]*)?第[\\s　]*[0-9]{1,4}[\\s　]*期)(?:[\\s　]+|[\\s　]*[-—·]+[\\s　]*)[0-9]{1,3}[\\s　]*[-—·]*");
        private static final Pattern WIDE_GAP = Pattern.compile("　+|[ \\t]{2,}");
        private static final int MASTHEAD = 8;
        private static final int SHORTEST_NAME = 4;
        private static final int LONGEST = 60;

        private IssueHeads() {}

        /** The places of such heads and numbers. */
        static Set<Integer> find(List<Slip> slips) {
            String masthead = masthead(slips);
            Set<Integer> heads = new TreeSet<>();
            List<Integer> numbers = new ArrayList<>();
            boolean counts = true;
            for (int i = 0; i < slips.size(); i++) {
                if (!(slips.get(i) instanceof Line line)) {
                    continue;
                }
                boolean first = i == 0
                        && isRepeated(slips)
                        && isHead(line.text().strip(), masthead(slips.subList(1, slips.size())));
                if (first || i >= MASTHEAD && isHead(line.text().strip(), masthead)) {
                    heads.add(i);
                } else if (LONE_NUMBER.matcher(line.text()).matches()) {
                    numbers.add(i);
                    counts &= Integer.parseInt(line.text().strip()) == numbers.size();
                }
            }
            if (counts && numbers.stream().anyMatch(i -> heads.contains(i + 1) || heads.contains(i - 1))) {
                heads.addAll(numbers);
            }
            return heads;
        }

        /** Whether the first line comes again further down, as the head of a page does. */
        private static boolean isRepeated(List<Slip> slips) {
            String first = slips.get(0) instanceof Line line ? Han.squeezed(line.text()) : "";
            return slips.stream()
                    .skip(MASTHEAD)
                    .anyMatch(each -> each instanceof Line line
                            && Han.squeezed(line.text()).equals(first));
        }

        private static String masthead(List<Slip> slips) {
            StringBuilder text = new StringBuilder();
            slips.stream()
                    .limit(MASTHEAD)
                    .forEach(each -> text.append(each instanceof Line line ? Han.squeezed(line.text()) : ""));
            return text.toString();
        }

        /** Whether a short line holds the number of an issue. */
        static boolean isNumbered(String text) {
            return text.strip().length() <= LONGEST && NUMBERED.matcher(text).find();
        }

        /** The head of a page without the number of the page, where name and number of the issue stand side by side: a wide gap between them. */
        private static String beside(String text) {
            Matcher page = BESIDE_PAGE.matcher(text);
            return page.matches() ? page.group(1) + "　" + page.group(2) : text;
        }

        /** Whether a line holds the number of an issue, and beside it nothing but what its masthead holds. */
        private static boolean isHead(String text, String masthead) {
            if (text.length() > LONGEST || !NUMBERED.matcher(text).find()) {
                return false;
            }
            boolean named = false;
            for (String part : WIDE_GAP.split(beside(text), -1)) {
                String bare = Han.squeezed(part);
                boolean number = NUMBERED.matcher(bare).find();
                if (!number && !masthead.contains(bare)) {
                    return false;
                }
                named |= !number && bare.length() >= SHORTEST_NAME;
            }
            return named;
        }
    }
}
