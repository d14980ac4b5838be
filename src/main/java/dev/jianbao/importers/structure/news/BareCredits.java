package dev.jianbao.importers.structure.news;

import dev.jianbao.importers.galley.Traced;
import dev.jianbao.importers.lexis.OrganisationForm;
import dev.jianbao.importers.lexis.PersonForm;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who made a text, on a line that has no colons: 编辑 某某 审核 某某, 文字/某某 某某, some names in brackets at the end, those of
 * several authors of a paper between pluses. A line of which any word is no name is none.
 */
final class BareCredits {
    private static final String NAME = "\\p{IsHan}(?:[\\p{IsHan}]{1,3}|[\\s　]{1,3}\\p{IsHan}(?!\\p{IsHan}))";
    private static final String NAMES = NAME + "(?:[\\s　、，]{1,3}" + NAME + "){0,5}";
    private static final String HAND =
            "(?:责任编辑|文字编辑|值班编辑|学生编辑|实习编辑|执行编辑|图文|编审|核稿|审稿|文字|图片|摄影|编辑|责编|审核|校对|供稿|撰稿|监制|初审|复审|终审|一审|二审|三审|作者|文|图)";
    private static final Pattern LINE = Pattern.compile("[\\s　（(【\\[]*" + HAND + "(?:[\\s　]*[/／][\\s　]*|[\\s　]+)"
            + NAMES + "(?:[\\s　]+" + HAND + "(?:[\\s　]*[/／][\\s　]*|[\\s　]+)" + NAMES + "){0,5}[\\s　）)】\\]]*");
    private static final Pattern LABEL = Pattern.compile("(?<!\\p{IsHan})(" + HAND + ")(?:[\\s　]*[/／][\\s　]*|[\\s　]+)");
    private static final Pattern BRACKETED = Pattern.compile("[（(\\[［][\\s　]*(" + NAMES + ")[\\s　]*[）)\\]］]");
    private static final Pattern PAPER =
            Pattern.compile("([○●◎□■◇◆][\\s　]*)?(" + NAME + "(?:[+＋][\\s　]*" + NAME + "){0,6})");
    private static final Pattern AFFILIATION = Pattern.compile(
            "[\\s　]*[（(][^（()）]{0,120}(?:大学|学院|学校|中学|小学|研究|局|中心|所|院)[^（()）]{0,120}[0-9]{6}[\\s　]*[)）][\\s　]*");
    private static final String AUTHOR = "\\p{IsHan}(?:\\p{IsHan}{1,3}|[\\s　]{1,3}\\p{IsHan})";
    private static final Pattern AUTHORS = Pattern.compile(AUTHOR + "(?:[\\s　]*[，,、+＋][\\s　]*" + AUTHOR + "){0,7}");
    private static final int LONGEST = 80;
    private static final int LONGEST_NAME = 3;

    private BareCredits() {}

    /**
     * What a part of such a line says.
     *
     * @param hand the word for what somebody did, or the sign before names; empty where there is none
     * @param names who
     * @param behind what closes the line
     */
    record Credit(Traced hand, Traced names, Traced behind) {
        boolean wrote() {
            return !isLabelled() || word().matches("图文|文字|供稿|撰稿|作者|文");
        }

        boolean isLabelled() {
            return !word().isEmpty();
        }

        private String word() {
            return hand.text().replaceAll("[^\\p{IsHan}]", "");
        }

        /** Whether each word may be a name: where several hands stand in a row, what is behind them needs no known surname. */
        private boolean mayBeNamed() {
            return List.of(names.text().strip().split("[\\s　、，]+")).stream()
                    .allMatch(each -> !each.isEmpty()
                            && each.length() <= LONGEST_NAME
                            && OrganisationForm.kind(each).isEmpty());
        }

        boolean edited() {
            return word().matches("责任编辑|文字编辑|学生编辑|实习编辑|执行编辑|编辑|责编");
        }
    }

    /** The parts of a line; empty where it is no such line. Names alone are taken only in brackets at the foot. */
    static List<Credit> read(Traced line, boolean foot) {
        String text = line.text();
        if (text.length() > LONGEST) {
            return List.of();
        }
        Matcher alone = (foot ? BRACKETED : PAPER).matcher(text);
        if (alone.matches()) {
            int group = foot ? 1 : 2;
            boolean marked = foot || alone.start(1) >= 0 || text.matches(".*[+＋].*");
            List<Credit> credits = List.of(new Credit(
                    line.slice(0, alone.start(group)).strip(),
                    line.group(alone, group),
                    line.from(alone.end(group)).strip()));
            boolean names = areNames(credits) || foot && TrailingCredits.areNames(alone.group(group));
            if (marked && names) {
                return credits;
            }
        }
        return LINE.matcher(text).matches() ? labelled(line) : List.of();
    }

    /** The authors of a paper on a line above the bodies to which they belong. */
    static List<Credit> above(Traced line, String below) {
        boolean authors = line.length() <= LONGEST
                && AFFILIATION.matcher(below).matches()
                && AUTHORS.matcher(line.text()).matches();
        List<Credit> credits = List.of(new Credit(Traced.EMPTY, line, Traced.EMPTY));
        return authors && areNames(credits) ? credits : List.of();
    }

    /** Whether a line is nothing but the bodies to which the authors of a paper belong. */
    static boolean isAffiliation(String line) {
        return AFFILIATION.matcher(line).matches();
    }

    private static List<Credit> labelled(Traced line) {
        List<Credit> credits = new ArrayList<>();
        Matcher label = LABEL.matcher(line.text());
        Traced hand = Traced.EMPTY;
        int start = 0;
        while (label.find()) {
            if (!hand.isEmpty()) {
                credits.add(new Credit(hand, line.slice(start, label.start()).strip(), Traced.EMPTY));
            }
            hand = line.slice(hand.isEmpty() ? 0 : label.start(), label.end()).strip();
            start = label.end();
        }
        int end = Math.max(start, line.text().replaceAll("[\\s　）)】\\]]+$", "").length());
        credits.add(
                new Credit(hand, line.slice(start, end).strip(), line.from(end).strip()));
        return areNames(credits) || credits.size() > 1 && credits.stream().allMatch(Credit::mayBeNamed)
                ? credits
                : List.of();
    }

    private static boolean areNames(List<Credit> credits) {
        return credits.stream()
                .allMatch(each -> PersonForm.areNames(each.names()
                        .text()
                        .replaceAll("[+＋]", "，")
                        .replaceAll("(?<=(?:^|[\\s　、，,])\\p{IsHan})[\\s　]+(?=\\p{IsHan}(?:$|[\\s　、，,]))", "")));
    }
}
