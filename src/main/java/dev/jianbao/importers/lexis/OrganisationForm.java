package dev.jianbao.importers.lexis;

import dev.jianbao.entity.OrganisationKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells by its form whether a text is the name of a body, and of which sort. */
public final class OrganisationForm {
    private static final Map<OrganisationKind, String> ENDINGS = Map.of(
            OrganisationKind.PARTY,
            "党委 党组 省委 市委 县委 区委 州委 旗委 工委 组织部 宣传部 统战部 政法委 编办 编委办 纪委 监委 纪委监委 团委 共青团中央 团中央 军委 人才办 网信办 机关工委 教育工委",
            OrganisationKind.GOVERNMENT,
            "国务院 人民政府 政府 管委会 管理委员会 政府（管委会） 政府(管委会)",
            OrganisationKind.DEPARTMENT,
            "部 厅 局 委 办 处 科 股 办公室 委员会 办公厅 分局 支队 大队 法院 检察院 监察室 督导室 督查室 研究室 值班室 督学室 法规室 纪检监察组 纪检组 领导小组 专班 工作组 发改委 卫健委 国资委 人大常委会 政协 总工会 妇联 文联 科协 工商联 残联 "
                    + "红十字会 监狱 海关总署 审计署 证监会 银保监会 街道办 街道办事处 所",
            OrganisationKind.UNIVERSITY,
            "大学",
            OrganisationKind.COLLEGE,
            "学院 高等专科学校 开放大学",
            OrganisationKind.RESEARCH,
            "研究院 研究所 科学院 工程院 社科院 中科院 教研室 研究中心 研究会 教科院 教科所 考试院 实验室",
            OrganisationKind.SCHOOL,
            "中学 小学 学校 高中 初中 附小 附中 一中 二中 三中 四中 五中 六中 七中 八中 九中 十中 职高 技校 教学点 师专 农校 卫校 师范 艺校 体校 商校 警校 盲校 特校 职校 完小 职教中心 分校 校区 中心校 小学校 中学校 实小",
            OrganisationKind.KINDERGARTEN,
            "幼儿园 托儿所 幼教中心",
            OrganisationKind.MEDIA,
            "日报 晚报 报社 电视台 广播电台 新闻网 新华社 通讯社 杂志社 出版社 融媒体中心",
            OrganisationKind.OTHER,
            "讲师团 党校 干校 公司 集团 中心 基金会 协会 学会 联盟 银行 医院 联合会 促进会 商会 图书馆 博物馆 文化馆 城投公司");

    private record Ending(String text, OrganisationKind kind) {}

    private static final List<Ending> LONGEST_FIRST = ENDINGS.entrySet().stream()
            .flatMap(each ->
                    List.of(each.getValue().split(" ", -1)).stream().map(text -> new Ending(text, each.getKey())))
            .sorted(Comparator.comparingInt((Ending each) -> -each.text().length())
                    .thenComparing(Ending::text))
            .toList();

    /** What a name does not hold. */
    private static final Pattern NO_NAME = Pattern.compile(
            "[。！？!?；;：:，,、\\s0-9《》“”\"]|的|了|并|以及|关于|同志|开展|举办|召开|加强|推进|组织开展|进驻|接入|走进|莅临|来到|前往|抵达|获评|荣获|获批|入选|当选|评为|(?:排练|报告|会议|展|展览|演播|多功能|音乐|餐|客|舞|门|大)厅$|(?:厕|场|住|寓)所$");

    /** Common words that end as names of bodies do. */
    private static final Pattern NO_BODY = Pattern.compile(
            ".*(?:布局|格局|结局|全局|大局|变局|时局|开局|僵局|(?<!安)全部|内部|外部|干部|局部|[东西南北中]部|好处|到处|深处|场所|教室|学科|本科|专科|理科|文科|百科|[主承协举创开民公]办)");

    /** What is done with bodies, or how they are told apart: no name begins so. */
    private static final Pattern NO_START = Pattern.compile(
            "(?:\\p{IsHan}{1,5}[省市县区州旗])?(?:共建|创建|筹建|筹备|组建|建设(?![路街巷里村镇乡中小银局厅部委集])|确保|检验|实现|肯定|展现|提高|提升|促进(?!会)|推动|增强|完善|优化|改善|引导|鼓励|发挥|营造|动员|号召|倡导|激励|辖区|最新|会前|会后|局直|所属|下属|下辖|任何|关于|对于|感谢|祝贺|努力|积极|主动|认真|切实|扎实|深化|强化|细化|严格|坚持|贯彻|讲述|讲好|面向|利用|使用|采用|运用|选择|报考|考入|升入|就读|毕业于|任教|回到|离开|返回|进驻|入驻|迁入|搬入|改造|扩建|改建|迁建|撤并|合并|整合|整治|巩固|拓展|拓宽|争创|[建办管用抓做搞]好|了解|掌握|明确|讨论|制定|制订|修订|编制(?!办|委)|起草|汇总|整理|收集|反映|发现|解决|处理|回应|答复|告知|增补|补选|欢迎|希望|祝愿|期待|如何|怎样|为何).*");

    private static final Pattern COLLECTIVE =
            Pattern.compile("^(?:[省市县区州](?:直|级)?)?(?:各|有关|相关|其他|全体|上述).*|^(?:本|该|我|“).*");

    private OrganisationForm() {}

    /** The sort of body whose name a text is; empty where its form is that of no name. */
    public static Optional<OrganisationKind> kind(String name) {
        if (name.length() < 2
                || name.length() > 40
                || NO_NAME.matcher(name).find()
                || NO_BODY.matcher(name).matches()
                || NO_START.matcher(name).matches()) {
            return Optional.empty();
        }
        String bare = name.replaceAll("[（(][^（）()]*[）)]$", "");
        return LONGEST_FIRST.stream()
                .filter(each -> bare.endsWith(each.text()) || name.endsWith(each.text()))
                .filter(each ->
                        bare.length() > each.text().length() || each.text().length() > 2)
                .findFirst()
                .map(each -> each.text().equals("学院") && !isPartOrVocational(bare)
                        ? OrganisationKind.UNIVERSITY
                        : each.kind());
    }

    /** Whether a college is one of a university's, or one of the vocational sort. */
    private static boolean isPartOrVocational(String name) {
        String head = name.substring(0, name.length() - 2);
        return head.contains("大学") || head.contains("学院") || head.contains("职业") || head.contains("技术");
    }

    /** Whether a text names one body or several together, such as 各高校. */
    public static boolean isBody(String text) {
        return kind(text).isPresent() || isCollective(text);
    }

    /** Whether a text names bodies without naming each. */
    public static boolean isCollective(String text) {
        return text.length() <= 30
                && !text.matches(".*[。；！？].*")
                && (COLLECTIVE.matcher(text).matches() || text.endsWith("等"))
                && text.matches(".*(?:部门|单位|高校|学校|政府|区|县|市|局|校|院|机构|委|办|等)(?:[（(].*[）)])?");
    }

    /** The places within a name after which another may begin, since an ending of a name stands there. */
    public static List<Integer> seams(String text) {
        List<Integer> seams = new ArrayList<>();
        for (int i = 2; i < text.length() - 1; i++) {
            String head = text.substring(0, i);
            if (LONGEST_FIRST.stream().anyMatch(each -> head.endsWith(each.text()))) {
                seams.add(i);
            }
        }
        return seams;
    }
}
