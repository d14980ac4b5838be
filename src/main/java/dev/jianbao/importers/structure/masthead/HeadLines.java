package dev.jianbao.importers.structure.masthead;

import dev.jianbao.importers.lexis.Numeral;
import dev.jianbao.importers.lexis.OrganisationForm;
import dev.jianbao.importers.lexis.Wording;
import dev.jianbao.importers.structure.Lines;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts together what the head of an issue sets on two lines: a year and its day, 增刊 and its number. */
public final class HeadLines {
    private static final int LONGEST = 16;
    private static final String GAP = "[\\s　]*";
    private static final Pattern YEAR = Pattern.compile("(?:20[0-9]{2}|[一二][〇○零九][〇○零一二三四五六七八九]{2})" + GAP + "年");
    private static final Pattern DAY = Pattern.compile(
            "(?:[0-9]{1,2}|[一二三四五六七八九十]{1,2})" + GAP + "月" + GAP + "(?:[0-9]{1,2}|[一二三四五六七八九十廿]{1,3})" + GAP + "日");
    private static final Pattern SUPPLEMENT = Pattern.compile("[（(]?增" + GAP + "刊[）)]?");
    private static final Pattern NUMBER = Pattern.compile("[（(]?第" + GAP + Numeral.PATTERN + GAP + "期[）)]?");

    private static final Pattern YEAR_ALONE = Pattern.compile("20[0-9]{2}");
    private static final Pattern PART = Pattern.compile("\\p{IsHan}{2,12}(?:学校|中学|小学|大学|学院|[市县区州厅局委])\\p{IsHan}{2,16}");
    private static final Pattern OFFICE =
            Pattern.compile("(\\p{IsHan}{0,20}(?:领导小组|工作专班)(?:办公室)?)(?:[\\s　]+20[0-9]{2}[\\s　]*年.*)?");

    private HeadLines() {}

    public static Lines whole(Lines lines) {
        return lines.paired(i -> i < LONGEST && areOne(lines.text(i), lines.text(i + 1)));
    }

    /** Whether a line begins with a body and is none, and the next names an office alone, or before a month: of one name, each has a half. */
    private static boolean isIssuerParted(String first, String second) {
        Matcher office = OFFICE.matcher(second);
        return PART.matcher(first).matches()
                && !Wording.isSeries(first)
                && OrganisationForm.kind(first).isEmpty()
                && office.matches()
                && OrganisationForm.kind(first + office.group(1)).isPresent();
    }

    private static boolean areOne(String first, String second) {
        return isIssuerParted(first, second)
                || YEAR.matcher(first).matches() && DAY.matcher(second).matches()
                || YEAR_ALONE.matcher(first).matches() && NUMBER.matcher(second).matches()
                || SUPPLEMENT.matcher(first).matches() && NUMBER.matcher(second).matches();
    }
}
