package dev.jianbao.importers.compose;

import dev.jianbao.entity.Catalogue;
import dev.jianbao.entity.CatalogueNames;
import dev.jianbao.entity.Entity;
import dev.jianbao.entity.EntityId;
import dev.jianbao.entity.Organisation;
import dev.jianbao.entity.Region;
import dev.jianbao.importers.galley.Traced;
import dev.jianbao.importers.lexis.OrganisationForm;
import dev.jianbao.importers.structure.Subjects;
import dev.jianbao.source.markdown.NameSpotter.Spot;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the names of bodies and regions in a text: those of the catalogue, and others by their form. */
final class NameFinder {
    private static final Pattern CLAUSE = Pattern.compile("[\\p{IsHan}（）]+");
    private static final Pattern STOP = Pattern.compile(
            "由(?!拳)|覆盖|会同|联合(?!会)|邀请|组织(?!部)|来自|选派|推荐|深入|参加|参观|主办|承办|协办|举办|召开|举行|开展|前往|走进|来到|抵达|奔赴|赴|"
                    + "和(?![平谐田顺县龙林静硕政布睦])|与|及|在(?![线职校编园])|向(?![阳东荣前日塘上])|对(?![外口标])|到(?!位)|从(?![化江教业军])|为(?![民明])|被|将(?![乐军台])|的|了|是|等(?![级学专职])|"
                    + "(?<!财)经(?![济贸开管营纬典])|(?<!终)于(?![都洪])|以(?![上下色])|让|把|使(?!馆)|并|又|也|就(?!业)|至(?![诚善])|获|受|(?<![数依根])据|按|围绕|依托|根据|针对|聚焦|负责|其中|以及|包括|指导|支持|"
                    + "帮助|结合(?!部)|帮扶|协同|结对|共建(?![路街巷村])|推进|加强|落实|实施|成立|共有|目前|近日|期间|日前|同时|通过|听取|审议|主持|完成|安排|接受|带领|同意|要求|强调|指出|走访|慰问|视察|考察|观摩|督导(?!室|委|评|局|团|组)|督查(?!室|组|局)|检查|巡查|调研|评估|验收|"
                    + "看望|督促|发放|评选|荣获|建成|建立|新建|打造|培育|开通|设立|划分|配备|投入|拥有|现有|组建|抽查|核查|试行|推行|实行|启动|出台|印发|公布|签订|签约|招聘|新增|全部|所有|均(?![衡安州])|已|还|携手|牵手|对接|联系|进入|分赴|组成|送教|捐赠|陪同|率队|率领|称|说|表示|介绍|透露|取消|撤销|虽然|但是|因为|所以|如果|而且|不过|仍然|依然|几乎|甚至");
    private static final Pattern GENERIC = Pattern.compile(
            "^(?:一部|迷你|个别|配合|技工学校$|传达学习|改扩建|情况|附属[^0-9]{0,2}(?:学校|中学|小学|幼儿园)$|加快|昔日|学校|暑期|暑假|寒假|中国(?:高中|大学|中学|小学|学校)$|产业学院$|各|本|该|全|某|两|多|部分|相关|有关|试点|我|其|名|所|[一二三四五六七八九十]+(?:所|个|名|家|批|是|要)|[一二三四五六七八九十百千万]{1,5}[余多来](?:所|个|名|家|批|位|支)|中小|基础教育|农村|乡村(?!振兴)|乡镇|城区|县城|优质|普通|民办|公办|高等|中等|职业|重点|上级|下级|同级|主管|成员|教育|行政|每|这|那|首|第|新建|新增|新入|老年|年|月|日|全省|全市|进一步|提质|提升|原|欠发达|贫困|项目|帮扶|国家政府|[县市]域|城乡|战胜|击败|迎战|普惠|辖区|特色|开学|会上|局直|县直|市直|区直|增加|教师发展|先进|示范|达标|薄弱|样板|国家级|省级|市级|县级|区级).*|.*(?:干部|行政中心|会议中心|活动中心)$|[镇乡](?:中心)?(?:小学|中学|幼儿园|学校|初中|完小)$|.*(?:现有|仍有|少数|多数|不少|许多|每[所个家]|[性型级]幼儿园|[性型级]学校|[地山]区学校).*|.*(?:进一步|全省|全市|普通高中|中小学|试点学校|省市|(?:绿色|平安|达标|星级)学校$|[省市县区]委[省市县区]政府|领导干部|管理干部|教师|学生|一流大学|[省市县区州旗]委常委)$|综合各.*|.*(?:地处|位于|坐落|留给|全体委员会|[开唱写搬]进).*|.*(?:进一步|提升|全省普通|各(?!庄)|[两三四五六七八九十]家|[一二三四五六七八九十]所学校).*");
    private static final String NOT_BEHIND = "位部长生师员教级界派内外门面里者们手头际属办公主任处局学家段历籍制龄";
    /** What makes another word of 校: 校刊, 校园. */
    private static final String BEHIND_SCHOOL = "刊报园舍区内外门服规史风训歌庆医车企友";

    /** What makes 学习 of 学; 习惯 and the like are words of their own behind a name. */
    private static final Pattern STUDY = Pattern.compile("习(?![惯题作俗近])");

    /** What makes another word of 大学: 大学子, 大学者. */
    private static final Pattern OF_LEARNING = Pattern.compile("子(?!公司)|[者术问]");

    /** Behind 中学 and 小学: the rank of a teacher, who teaches at schools of that sort and at none that is named. */
    private static final Pattern RANK = Pattern.compile("(?:正?高级|中级|初级|特级|[一二三]级)(?:教师|职|岗位|资格|专业技术)");

    /** The number of a title within brackets. */
    private static final Pattern NUMBER = Pattern.compile("^（[一二三四五六七八九十]{1,3}）");

    private static final Pattern REGION = Pattern.compile(
            "^(?:中共)?([\\p{IsHan}]{2,6}?(?:省(?!级)|自治区))?([\\p{IsHan}]{2,4}?(?:市|州|盟)(?!级))?([\\p{IsHan}]{1,4}?(?:县|区|(?<![升降国红锦校团党彩队会军授护战])旗(?![帜袍手下舰号语杆台])|市)(?![级域]))?");
    /** What two fields together are called, without a place before it. */
    private static final Pattern JOINED = Pattern.compile("[^省市县区州旗]{2,6}(?:学院|系|局|厅|委员会|研究院|中心)");

    private static final String MASKS = "×＊*＿_";

    private static final int SHORTEST = 3;
    private static final int OPENING = 120;
    private static final int LONGEST_OPENING = 150;
    /** What the name of a school does not hold: words for what schools do, or how they are told apart. */
    private static final Pattern NO_SCHOOL = Pattern.compile(
            ".*(?:分(?!校|水|宜)|(?<!建)设|含|赛|评|选|题|届|参|招(?!远)|收|送|访|转交|移交|反馈|该|做|学期|高考|中考|若干|多所|包含|涉及|确保|推动|关心|关爱|爱护|春季|秋季|开学|特色|项目|传达|规模|改造|寄宿制|团省|团市|团县|团中).*");

    private static final Pattern NUMBERED = Pattern.compile("[省市县区州镇]?(?:第)?[一二三四五六七八九十]{1,2}[中小]");
    private static final String PLACED = "^(?:省|市|县|区|国家|全国|中共|自治区|州|.{2,4}(?:省|市|县|区|州|旗)|.{2,10}(?:开发区|高新区|新区|园区)).+";
    private static final String OFFICES =
            ".*(?:局|厅|委|部|政府|研究院|中心|办公室|党校|学会|协会|公司|研究所|常委会|委员会|管委会|工会|妇联|联合会|残联|科协|医院|大队|支队|法院|检察院|图书馆|博物馆|少年宫|电视台|集团)$";

    private final Catalogue catalogue;
    private final CatalogueNames names;

    NameFinder(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.names = new CatalogueNames(catalogue);
    }

    /**
     * Names found.
     *
     * @param units bodies, as they are written
     * @param regions territories, as they are written
     */
    record Found(List<String> units, List<String> regions) {
        /** Those that a source itself names. */
        static Found of(Subjects subjects) {
            return new Found(texts(subjects.units()), texts(subjects.regions()));
        }

        static List<String> texts(List<Traced> names) {
            return names.stream().map(Traced::text).toList();
        }
    }

    /** The names of an item: those that are known anywhere in it, others in its title and where its text begins. */
    Found find(String title, String text) {
        Set<String> units = new LinkedHashSet<>();
        Set<String> regions = new LinkedHashSet<>();
        for (Spot spot : names.spot(title + "\n" + text)) {
            catalogue.entity(new EntityId(spot.named().id())).ifPresent(entity -> add(entity, units, regions));
        }
        List<String> whole = formed(text.substring(0, opening(text)));
        formed(title).forEach(name -> addUnknown(name, units));
        formed(text.substring(0, Math.min(text.length(), OPENING))).stream()
                .filter(whole::contains)
                .forEach(name -> addUnknown(name, units));
        region(title).stream().filter(name -> catalogue.named(name).isEmpty()).forEach(regions::add);
        return new Found(
                units.stream().filter(each -> !isShortened(each, units)).toList(), List.copyOf(regions));
    }

    /** Where the clause ends in which the opening of a text does: what stands behind a name tells whether it is one. */
    private static int opening(String text) {
        int end = Math.min(text.length(), OPENING);
        while (end < text.length() && end < LONGEST_OPENING && Character.isIdeographic(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Whether a name is the end of another that says where the body is: 区教育局 beside 甲区教育局. */
    private static boolean isShortened(String name, Set<String> names) {
        return name.matches("^[省市县区州镇乡].*")
                && names.stream().anyMatch(each -> !each.equals(name) && each.endsWith(name));
    }

    private static void add(Entity entity, Set<String> units, Set<String> regions) {
        if (entity instanceof Organisation) {
            units.add(entity.name());
        } else if (entity instanceof Region) {
            regions.add(entity.name());
        }
    }

    private void addUnknown(String name, Set<String> units) {
        if (!isKnown(name)) {
            units.add(name);
        }
    }

    /** Whether the catalogue has a name, of whatever sort. */
    boolean isKnown(String name) {
        return !catalogue.named(name).isEmpty();
    }

    /** The names that the form of the words around them gives away. */
    static List<String> formed(String text) {
        List<String> names = new ArrayList<>();
        Matcher clause = CLAUSE.matcher(text);
        while (clause.find()) {
            boolean begins = clause.start() == 0 || !isPartOfName(text.charAt(clause.start() - 1));
            String words = NUMBER.matcher(clause.group()).replaceFirst("");
            Matcher stop = STOP.matcher(words);
            int start = 0;
            String before = begins ? "" : null;
            String joint = "";
            while (stop.find()) {
                add(words.substring(start, stop.start()), before, joint, names);
                before = words.substring(start, stop.start());
                joint = stop.group();
                start = stop.end();
            }
            add(words.substring(start), before, joint, names);
        }
        return names;
    }

    /** A number, a letter, or a mask in place of a character: what stands behind it is but the end of a name. */
    private static boolean isPartOfName(char before) {
        return Character.isLetterOrDigit(before) || MASKS.indexOf(before) >= 0;
    }

    /** Adds the name with which a fragment begins, unless it is but the end of one, as 传媒学院 of 新闻与传媒学院. */
    private static void add(String fragment, @Nullable String before, String joint, List<String> names) {
        if (before == null) {
            return;
        }
        longest(fragment)
                .filter(name -> !joint.matches("[与和及]")
                        || before.isEmpty()
                        || OrganisationForm.kind(before).isPresent()
                        || !JOINED.matcher(name).matches())
                .ifPresent(names::add);
    }

    private static Optional<String> longest(String fragment) {
        for (int end = Math.min(fragment.length(), 24); end >= SHORTEST; end--) {
            String name = fragment.substring(0, end);
            boolean closed = end == fragment.length()
                    || NOT_BEHIND.indexOf(fragment.charAt(end)) < 0
                            && !(name.endsWith("委") && "会托派任员".indexOf(fragment.charAt(end)) >= 0)
                            && !(name.endsWith("学") && follows(STUDY, fragment, end))
                            && !(name.endsWith("大学") && follows(OF_LEARNING, fragment, end))
                            && !(isUnplacedSchool(name) && follows(RANK, fragment, end))
                            && !(name.endsWith("中") && fragment.startsWith("小", end))
                            && !(name.endsWith("校") && BEHIND_SCHOOL.indexOf(fragment.charAt(end)) >= 0);
            if (closed && isName(name)) {
                return Optional.of(office(name).orElse(name));
            }
        }
        return Optional.empty();
    }

    private static boolean follows(Pattern words, String fragment, int end) {
        return words.matcher(fragment).region(end, fragment.length()).lookingAt();
    }

    /** Whether a name does not say where a school is. */
    private static boolean isUnplacedSchool(String name) {
        return name.matches(".*[中小]学") && !name.matches(PLACED);
    }

    /** The office with which what reads like the name of a school begins: 市纪委 in 市纪委抽查学校. */
    private static Optional<String> office(String name) {
        if (!name.matches(".*(?:学校|中学|小学|幼儿园|学院)")) {
            return Optional.empty();
        }
        for (int end = name.length() - 2; end >= SHORTEST; end--) {
            String head = name.substring(0, end);
            if (head.matches(".*(?:局|厅|委|监委|办公室|政府)") && isName(head)) {
                return Optional.of(head);
            }
        }
        return Optional.empty();
    }

    private static boolean isName(String name) {
        if (GENERIC.matcher(name).matches()
                || name.matches(".*[局厅委院校县市区会]部")
                || name.indexOf('（') >= 0 != name.indexOf('）') >= 0
                || name.matches(".*[性类型]高中")
                || name.endsWith("（")) {
            return false;
        }
        if (name.length() <= SHORTEST) {
            return NUMBERED.matcher(name).matches();
        }
        return OrganisationForm.kind(name)
                .filter(kind -> switch (kind) {
                    case UNIVERSITY, COLLEGE, SCHOOL, KINDERGARTEN ->
                        !NO_SCHOOL.matcher(name).matches();
                    case PARTY, GOVERNMENT, DEPARTMENT, RESEARCH, MEDIA, OTHER ->
                        name.matches(PLACED) && name.matches(OFFICES);
                })
                .isPresent();
    }

    /** The regions with which a text begins, such as 某市某县. */
    static List<String> region(String text) {
        Matcher match = REGION.matcher(text);
        TreeMap<Integer, String> found = new TreeMap<>();
        if (match.find()) {
            for (int group = 1; group <= 3; group++) {
                if (match.group(group) != null
                        && !match.group(group)
                                .matches(
                                        ".*(?:我|全|各|本|设区|地|小|社|园|校|辖|片|学|教|大|中|开发|高新|试点|项目|欠发达|贫困|革命老|副|分管|部门|责任|考|景).?(?:省|市|县|区)|.*城.?区|(?:.*[大中小心慧明型])?城市|[邻外][省市县区].*|[穷富农大小]县|.*(?:入选|获批|跻身|[一二两三四五六七八九十]+[项个名]).*|配合.*|第[一二三四五六七八九十].*|[一二两三四五六七八九十]+[省市县区]|.*[联同结加]盟|[省市县区州].*|(?:筹备|准备|举办|召开|备战|服务|支持|支援|迎接).*|.*[我在于从的和与对到向给由将学校会为做].*")) {
                    found.put(group, match.group(group));
                }
            }
        }
        return List.copyOf(found.values());
    }
}
