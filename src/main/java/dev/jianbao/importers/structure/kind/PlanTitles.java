package dev.jianbao.importers.structure.kind;

import dev.jianbao.importers.galley.Slip;
import dev.jianbao.importers.lexis.Marker;
import dev.jianbao.importers.structure.Lines;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Whether a line is the title of an action plan. That of news may end as one does, and says that somebody acts: 某县启动阅读行动. */
final class PlanTitles {
    private static final Pattern ENDING = Pattern.compile(
            ".*(?:方案|计划|规划|纲要|要点|(?<![在正齐共见])行动|(?:任务|责任|工作)(?:分工|分解)?(?:表|清单)|(?:项目|推进|进度|任务|责任)[\\p{IsHan}]{0,6}(?:表|台账)|若干措施|实施意见|工作意见|指导意见|任务分工)》?(?:[（(].*)?(?:的通知)?");

    /** A word that tells what somebody did, or actions that nobody calls a plan. */
    private static final Pattern TOLD =
            Pattern.compile("(?!.*关于).*(?:(?:出台|启动|公布|发布|审议|解读|推出|部署|打响)[\\s　“”《》\\p{IsHan}0-9]{2,}|.*行动[”》]?$)");

    private static final int FEWEST_POINTS = 2;

    private PlanTitles() {}

    /** Whether a line ends as the title of a plan does. */
    static boolean endsAsOne(String text) {
        return ENDING.matcher(text).matches();
    }

    /** @param points whether the text below is counted, as that of a plan is */
    static boolean isOne(String text, boolean points) {
        return endsAsOne(text) && (points || !TOLD.matcher(text).matches());
    }

    /** Whether lines of a text are counted, or it has a table. */
    static boolean hasPoints(Lines lines) {
        return lines.slips().stream().anyMatch(Slip.Grid.class::isInstance)
                || IntStream.range(0, lines.size())
                                .filter(i -> Marker.of(lines.text(i))
                                        .filter(each -> each.number().isPresent()
                                                && each.kind().compareTo(Marker.Kind.CIRCLED) < 0)
                                        .isPresent())
                                .count()
                        >= FEWEST_POINTS;
    }
}
