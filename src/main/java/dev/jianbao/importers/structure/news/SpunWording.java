package dev.jianbao.importers.structure.news;

import dev.jianbao.importers.galley.Ledger;
import dev.jianbao.importers.galley.Rule;
import dev.jianbao.importers.galley.Traced;
import dev.jianbao.importers.structure.Lines;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Asks about words that a synonym spinner puts in place of others, so that a copy passes for an original: 今朝 for 目前. Some of them
 * nobody writes today; others are words of their own and count only beside those. Nothing is changed: what the author wrote
 * cannot be known.
 */
final class SpunWording {
    private static final Map<Pattern, String> TELLING = patterns(
            "(?:会议|讲话|并|指出|负责人|他|她)(夸大)|(夸大)(?=，?要)", "强调",
            "(凸起)", "突出",
            "(?:会议|文件|通知)(请求)", "要求",
            "(客岁)", "去年",
            "(曩昔)", "过去",
            "(?<!大)(年夜)(?!饭|里)", "大",
            "(克不及)", "不能",
            "(卖力人)", "负责人",
            "(先容)(?!易)", "介绍",
            "(约请)", "邀请",
            "(克日)", "近日",
            "(义务编纂)", "责任编辑",
            "(赐与)", "给予",
            "(此中)(?=[\\p{IsHan}0-9])", "其中",
            "(今朝)(?!有酒)", "目前",
            "(立异)(?!标新)", "创新",
            "(平易近)(?!人)", "民",
            "(设置装备摆设)", "配置",
            "(黉舍)", "学校",
            "(西席)", "教师",
            "(担保存款)", "担保贷款",
            "(进献)(?!给)", "贡献",
            "(继承)(?=完善|推进|加强|做好|加大|深化|保持|优化)", "继续",
            "(成心义)", "有意义",
            "(笼盖)", "覆盖",
            "(宣布时候|宣布时间|颁布时间)", "发布时间",
            "(滥觞|泉源)(?=[：:])", "来源",
            "(查询拜访)", "调查",
            "(片面)(?=推进|落实|提升|加强|实施|深化|推动|贯彻|完成|开展)", "全面",
            "(周全)(?=推进|落实|提升|加强|实施|深化|推动|贯彻|完成|开展)", "全面",
            "(鼎力)(?=推进|实施|发展|加强|开展|推动)", "大力",
            "(环绕|缭绕)(?=“|[\\p{IsHan}]{2,8}(?:目标|任务|主题|中心|主线|工作))", "围绕",
            "(尺度)(?=化|校|班|间)", "标准",
            "(进修)(?=贯彻|强国|宣传|教育|精神)", "学习",
            "(集会)(?=指出|强调|请求|要求|夸大|以为)", "会议",
            "(严酷)(?=落实|执行|按照|把关|遵守|依照|治理|管理)", "严格",
            "(约莫)", "大约",
            "(跨越)(?=[0-9])", "超过",
            "(到达)(?=[0-9])", "达到",
            "(共计|合计)(?=约莫)", "共");
    private static final Map<Pattern, String> AMBIGUOUS = patterns(
            "(往年)", "去年",
            "(此刻)", "现在",
            "(冲破)(?=[0-9])", "突破",
            "(融会)(?=发展|，|。)", "融合",
            "(动员)(?=[0-9])", "带动",
            "(构造)(?=教师|学生|群众|人员|开展|[0-9])", "组织",
            "(供给)(?!侧|端|能力|保障|体系|总量|结构)", "提供",
            "(扶植)", "建设",
            "(鞭策)", "推动",
            "(增进)", "促进",
            "(晋升)(?!为|职)", "提升",
            "(地皮)", "土地",
            "(房钱)", "租金",
            "(情形)", "环境",
            "(技巧)", "技术",
            "(资本)(?!金|市场|运作)", "资源",
            "(团体)(?=年|经济|收入|增收)", "集体",
            "(门生)", "学生",
            "(讲授)", "教学",
            "(担负)(?=[。，；、])", "负担",
            "(暗示)(?=[，：:])", "表示",
            "(讲堂)", "课堂",
            "(踊跃)(?=推进|推动|探索|开展|落实|摸索|参与)", "积极",
            "(连续)(?=推进|加大|优化|深化|加强|晋升)", "持续",
            "(摸索)", "探索",
            "(缔造)", "创造",
            "(办事)(?=能力|才能|水平|程度|平台|体系|质量)", "服务",
            "(介入)(?=率|人数|人次)", "参与",
            "(归入)", "纳入",
            "(出力)(?=打造|推进|解决|破解|提升|构建)", "着力",
            "(争取)(?=到20[0-9]{2})", "力争",
            "(人材)", "人才",
            "(才能)(?=建设|扶植|提升|晋升|培训)", "能力",
            "(程度)(?=提升|晋升|不断|明显)", "水平",
            "(充足)(?=发挥|利用|调动|体现)", "充分",
            "(深刻)(?=推进|开展|实施|贯彻|落实)", "深入",
            "(情势)(?=多样|丰富|新颖)", "形式",
            "(优越)(?=氛围|环境|情形|成效)", "良好",
            "(遍及)(?=应用|开展|宣传)", "广泛",
            "(财产)(?=链条|兴旺|振兴|结构)", "产业");
    private static final int ENOUGH = 2;

    private SpunWording() {}

    private static Map<Pattern, String> patterns(String... pairs) {
        Map<Pattern, String> patterns = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            patterns.put(Pattern.compile(pairs[i]), pairs[i + 1]);
        }
        return patterns;
    }

    /**
     * Asks about each such word of a text in which enough of them stand.
     *
     * @param labelsSpun whether the words before source and editor were put in place of others, too
     */
    static void ask(Lines lines, boolean labelsSpun, Ledger ledger) {
        int telling = kinds(lines, TELLING) + (labelsSpun ? ENOUGH : 0);
        if (telling >= ENOUGH || telling == 1 && kinds(lines, AMBIGUOUS) >= ENOUGH) {
            for (Map<Pattern, String> words : List.of(TELLING, AMBIGUOUS)) {
                words.forEach((pattern, usual) -> ask(lines, pattern, usual, words == TELLING ? 0.3 : 0.5, ledger));
            }
        }
    }

    private static int kinds(Lines lines, Map<Pattern, String> words) {
        Set<String> kinds = new TreeSet<>();
        String text = lines.text();
        words.forEach((pattern, usual) -> {
            if (pattern.matcher(text).find()) {
                kinds.add(pattern.pattern());
            }
        });
        return kinds.size();
    }

    private static void ask(Lines lines, Pattern pattern, String usual, double confidence, Ledger ledger) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.isLine(i)) {
                Traced line = lines.line(i).traced();
                Matcher match = pattern.matcher(line.text());
                while (match.find()) {
                    int group = match.group(1) == null ? 2 : 1;
                    ledger.doubt(Rule.SPUN, line.group(match, group), confidence, match.group(group), usual);
                }
            }
        }
    }
}
