package dev.jianbao.importers.structure.issue;

import dev.jianbao.importers.lexis.Marker;
import dev.jianbao.importers.lexis.Marker.Kind;
import dev.jianbao.importers.lexis.Wording;
import dev.jianbao.importers.structure.Lines;
import dev.jianbao.importers.structure.issue.Opening.Sort;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Tells an issue that is one report without a title: what its numbered headings name are the parts that reports have, one after the
 * other, and neither sections nor pieces of news.
 */
final class ReportParts {
    private static final int LONGEST = 16;
    private static final int FEWEST = 2;
    private static final Pattern PART = Pattern.compile(
            "(?:(?:基本|总体|有关|主要|整体|工作|开展|推进|整改)(?:工作)?(?:情况|概况|进展)|(?:主要|具体|基本|工作|重点|典型)(?:的)?(?:做法|举措|特点|亮点|经验|问题)|(?:主要|工作|取得的?|初步)(?:工作)?成效|(?:存在|面临|发现|反映)的?(?:主要|突出)?(?:问题|困难|不足|困难和问题|问题和不足|困难与问题).{0,6}|(?:原因|成因|形势|问题)分析|下(?:一|步|一步|阶段|一阶段)(?:的)?(?:工作|整改)?(?:打算|安排|计划|建议|措施|重点|思路|举措|工作)|(?:对策|意见|工作|有关|相关|几点)(?:和|与)?(?:建议|启示|体会|思考)|经验(?:与)?启示|(?:会议|文件|讲话)精神|(?:主要|重点|工作|目标)任务|(?:工作|有关|几点|具体|纪律)要求|(?:时间|方法|实施|活动|工作)(?:安排|步骤)|(?:组织|加强组织)领导|保障措施|指导思想|总体要求|工作目标|(?:原因|问题)(?:及|和|与)(?:对策|建议))");

    private ReportParts() {}

    /** Whether some lines are such a report: no other way to part them, and no title above the first heading. */
    static boolean are(Lines lines, Openings openings) {
        List<Integer> headings = IntStream.range(0, lines.size())
                .filter(i -> Marker.begins(lines.text(i), Kind.HAN))
                .boxed()
                .toList();
        long parts = headings.stream().filter(i -> isPart(lines.text(i))).count();
        if (parts < FEWEST || parts * 2 < headings.size() || !isPart(lines.text(headings.get(0)))) {
            return false;
        }
        boolean untitled = IntStream.range(0, headings.get(0))
                .allMatch(i -> Wording.isProse(lines.text(i)) && !openings.opens(i, Sort.TITLE));
        boolean plain = IntStream.range(0, lines.size())
                .noneMatch(i -> openings.opens(i, Sort.BRACKETED) || openings.opens(i, Sort.LABELLED));
        return untitled && plain;
    }

    private static boolean isPart(String line) {
        String name = Openings.bare(line).replaceFirst("[。：]$", "");
        return name.length() <= LONGEST && PART.matcher(name).matches();
    }
}
