package dev.jianbao.importers.lexis;

import java.util.regex.Pattern;

/** Headings of tables that may be divided into years: 目标值, 其中, 总投资. */
public final class YearlyHeading {
    private static final Pattern YEARLY = Pattern.compile(".*(?:其中|目标值?|安排|分年度|年度计划|年度任务|投资|规模)");

    private YearlyHeading() {}

    /** Whether the columns below a heading may be those of years. */
    public static boolean is(String heading) {
        return YEARLY.matcher(heading).matches();
    }
}
