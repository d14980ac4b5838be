package dev.jianbao.importers.structure;

import java.util.regex.Pattern;

/** Lines that name annexes: the label above one, and the list of them below a text. */
public final class Annexes {
    private static final Pattern LABEL =
            Pattern.compile("[\\s　]*附[\\s　]*(?:件|表|录)[\\s　]*[0-9一二三四五六七八九十]{0,3}[\\s　]*[：:]?[\\s　]*");

    /** One line of the list: 附件：1.项目安排表, and below it 2.任务分工方案. */
    private static final Pattern ENTRY = Pattern.compile(
            "^(?:附[\\s　]*件[\\s　]*[：:]?[\\s　]*)?[0-9]{1,2}[.．、][\\s　]*.{2,50}(?:表|清单|方案|名单|分工|一览|指标)[。.]?$");

    /** The line with which such a list begins, and any other of it. */
    private static final Pattern FIRST = Pattern.compile("附[\\s　]*件[\\s　]*[：:][\\s　]*1[.．、][^。]{2,60}");

    private static final Pattern NUMBERED = Pattern.compile("[2-9][.．、][^。]{2,60}[。.]?");

    private Annexes() {}

    /** Whether a line is the label above an annex. */
    public static boolean isLabel(String text) {
        return LABEL.matcher(text).matches();
    }

    /** Whether a line is one of a list of annexes, and so no heading: it says so, or stands beside others. */
    public static boolean isListed(Lines lines, int at) {
        return follows(lines, at)
                || isEntry(lines.text(at))
                        && (lines.text(at).strip().startsWith("附")
                                || isEntry(lines.text(at - 1))
                                || isEntry(lines.text(at + 1))
                                || isLabel(lines.text(at - 1)));
    }

    /** Whether a numbered line goes on with a list that a line above begins with its label: 附件：1.登记表, 2.评审标准. */
    private static boolean follows(Lines lines, int at) {
        int first = at;
        while (first > 0 && NUMBERED.matcher(lines.text(first).strip()).matches()) {
            first--;
        }
        return first < at && FIRST.matcher(lines.text(first).strip()).matches();
    }

    private static boolean isEntry(String line) {
        return ENTRY.matcher(line.strip()).matches();
    }
}
