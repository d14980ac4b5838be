package dev.jianbao.importers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jianbao.importers.account.Account;
import dev.jianbao.importers.galley.Rule;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents as other offices write them. All of them are made up. */
class InventedDocumentsTest {
    @TempDir
    private Path folder;

    private Account read(String text) {
        return new Imports(folder).of(text);
    }

    @Test
    void anIssueWithContentsOtherMarkersAndCredits() {
        Account account = read("""
                内部资料  注意保存
                甲县教育信息
                2026年第8期（总第126期）
                甲县教育局办公室编            2026年5月8日

                本期导读
                ● 县教育局部署防溺水工作……………1
                ● 甲县一中举办读书节………………2
                ● 乙镇中心小学开展家访……………3

                【局机关动态】
                ● 县教育局部署防溺水工作
                5月6日，县教育局召开会议，部署学生防溺水工作，各校校长参加。
                （县教育局安全股供稿）

                【学校动态】
                ● 甲县一中举办读书节
                5月4日至5日，甲县第一中学举办第三届读书节，学生一千余人参加。
                （甲县第一中学 王　明）
                ● 乙镇中心小学开展家访
                近日，乙镇中心小学教师分组入户家访，共走访学生二百余户。

                【媒体报道】

                报：县委、县政府
                送：县直各单位
                发：各学校
                撰稿：张三  审核：李四  签发：王五
                甲县教育局办公室            2026年5月8日印发
                共印80份
                """);
        assertThat(account.kind().after()).isEqualTo("issue");
        assertThat(account.sheets().get(0).path()).endsWith("/2026/008.md");
        assertThat(Imports.written(account))
                .contains("number: 8\ntotal: 126\ndate: 2026-05-08\nprinted: 2026-05-08\ncopies: 80\n")
                .contains("written-by: [张三]\nreviewed-by: [李四]\nsigned-by: 王五\n")
                .contains("## 局机关动态", "## 学校动态", "## 媒体报道")
                .contains("### 县教育局部署防溺水工作 {", "from=\"县教育局安全股\"", "### 甲县一中举办读书节 {", "author=\"王　明\"")
                .containsOnlyOnce("县教育局部署防溺水工作")
                .doesNotContain("导读", "内部资料");
        assertThat(account.doubts())
                .extracting(doubt -> doubt.rule())
                .contains(Rule.SECRECY, Rule.EMPTY_SECTION)
                .doesNotContain(Rule.CONTENTS_UNMATCHED);
        assertThat(account.reckoning().unaccounted()).isEmpty();
    }

    @Test
    void numbersThatStartAnewInEachSection() {
        Account account = read("""
                丙市教育简报
                第十二期
                丙市教育局  2024年3月15日
                【工作动态】
                1.召开年度会议。3月1日，市教育局召开年度会议，总结上年工作。
                2.开展督导检查。3月5日，督导组赴各县区检查开学工作。
                【经验交流】
                1.甲区推进集团办学。甲区组建教育集团五个，覆盖学校二十所。
                2.乙县抓实校园安全。乙县排查隐患三十处，全部整改到位。
                3.丙县办好特殊教育。丙县建成资源教室六间。
                发：各县区教育局
                """);
        assertThat(Imports.written(account))
                .contains("number: 12\ndate: 2024-03-15")
                .contains("### 召开年度会议 {units=\"市教育局\" when=\"2024-03-01\"}")
                .contains("### 开展督导检查", "### 甲区推进集团办学", "### 乙县抓实校园安全", "### 丙县办好特殊教育");
    }

    @Test
    void itemsWithoutAnyMarker() {
        Account account = read("""
                丁县教育动态
                〔2024〕第3期
                丁县教育局办公室　　2024年4月2日

                县教育局召开春季工作会议

                3月28日，县教育局召开春季工作会议，各学校校长和机关干部共一百二十人参加会议。

                丁县实验小学举办科技节

                3月30日，丁县实验小学举办第五届科技节，展出学生作品三百余件，吸引家长前来参观。

                抄送：市教育局
                丁县教育局办公室　2024年4月2日印发
                """);
        assertThat(account.sheets().get(0).path()).endsWith("/2024/003.md");
        assertThat(Imports.written(account)).contains("### 县教育局召开春季工作会议", "### 丁县实验小学举办科技节");
    }

    @Test
    void aPlanOfAHigherOfficeWithDutiesInBrackets() {
        Account account = read("""
                某省人民政府办公厅关于印发某省学前教育行动方案（2024—2027年）的通知
                某政办发〔2024〕15号
                各市、县人民政府，省直各部门：
                《某省学前教育行动方案（2024—2027年）》已经批准，现印发给你们，请认真贯彻执行。
                某省人民政府办公厅
                2024年6月3日
                （此件公开发布）
                某省学前教育行动方案
                （2024—2027年）
                为推进学前教育普及普惠发展，制定本方案。
                一、总体要求
                到2027年，全省学前三年毛入园率达到95%以上，普惠性幼儿园覆盖率达到90%。
                二、重点任务
                （一）优化布局。按人口变化规划幼儿园，公布年度建设计划。（省文化厅、省自然资源厅牵头，省住房城乡建设厅配合）
                （二）保障投入。落实生均公用经费标准，逐步提高水平。（省财政厅负责）
                （三）建强队伍。配足配齐教职工，落实待遇。（省文化厅、省委编办、省人力资源社会保障厅按职责分工负责）
                三、保障措施
                各地要加强领导，明确责任，确保各项任务落到实处。
                """);
        assertThat(account.kind().after()).isEqualTo("plan");
        assertThat(Imports.written(account))
                .contains("title: 某省学前教育行动方案（2024—2027年）", "period: 2024/2027", "某政办发〔2024〕15号", "drawn-up: 2024-06-03")
                .contains("title: 优化布局", "lead: [省文化厅, 省自然资源厅]", "supporting: [省住房城乡建设厅]")
                .contains("title: 保障投入", "responsible: [省财政厅]")
                .contains("title: 建强队伍", "responsible: [省文化厅, 省委编办, 省人力资源社会保障厅]")
                .contains("name: 学前三年毛入园率", "target: 95");
        assertThat(account.reckoning().unaccounted()).isEmpty();
    }

    @Test
    void tablesWithTheirCells() {
        Account account = read("""
                某县学校建设行动方案（2024—2026年）
                为改善办学条件，制定本方案。
                一、总体要求
                到2026年建成一批学校，新增学位一批。
                二、保障措施
                加强督导，落实责任，确保按期完成建设任务。
                附件1 重点项目表
                序号\t学校名称\t规划班数（个）\t用地（亩）\t建设主体
                1\t甲小学\t24\t30.5\t县城投公司
                2\t乙小学\t18\t22\t乙镇政府
                合计\t\t42\t52.5\t
                附件2 重点任务分工表
                序号\t工作任务\t牵头单位\t配合单位\t完成时限
                1\t编制布局规划\t县教育局\t县自然资源局、县住建局\t2024年12月
                2\t落实建设资金\t县财政局\t县教育局\t2025年6月
                """);
        assertThat(Imports.written(account))
                .contains("1,甲小学,24,30.5,县城投公司", "2,乙小学,18,22,乙镇政府", "合计,,42,52.5,")
                .contains("title: 编制布局规划", "lead: [县教育局]", "supporting: [县自然资源局, 县住建局]", "deadline: 2024-12")
                .contains("title: 落实建设资金", "deadline: 2025-06");
    }

    @Test
    void aRepostWithItsSourceAtTheEnd() {
        Account account = read("""
                当前位置：首页 > 新闻中心 > 正文
                某县举办教师节庆祝活动
                发布时间：2024-09-10 09:30  浏览次数：128
                9月9日，某县举办教师节庆祝活动，表彰优秀教师一百名，县领导出席并讲话，各校师生代表参加。
                活动中，优秀教师代表介绍了教书育人的体会，学生代表向教师献花，现场气氛热烈。
                （来源：某县融媒体中心  责任编辑：赵六）
                上一篇：某校开学
                下一篇：某镇家访
                扫一扫在手机打开当前页
                """);
        assertThat(account.kind().after()).isEqualTo("repost");
        assertThat(Imports.written(account))
                .contains("title: 某县举办教师节庆祝活动\ndate: 2024-09-10\ntime: \"09:30\"")
                .contains("name: 某县融媒体中心", "editor: 赵六")
                .doesNotContain("上一篇", "浏览", "当前位置", "扫一扫");
        assertThat(account.reckoning().unaccounted()).isEmpty();
    }

    @Test
    void aSupplementAndAnIssueWithoutANumber() {
        assertThat(read("某局工作简报\n增刊第2期\n某局办公室  2024年7月1日\n★召开会议。7月1日，局召开会议，部署工作，全体人员参加。\n★开展检查。7月2日，局开展检查，发现问题三处。\n")
                        .sheets()
                        .get(0)
                        .path())
                .endsWith("/2024/s2.md");
        assertThat(read("某局工作简报\n某局办公室  2024年7月1日\n★召开会议。7月1日，局召开会议，部署工作，全体人员参加。\n★开展检查。7月2日，局开展检查，发现问题三处。\n发：各科室\n")
                        .sheets()
                        .get(0)
                        .path())
                .endsWith("/2024/2024-07-01.md");
    }

    @Test
    void theContentsTellOfAnItemThatIsLost() {
        Account account = read("""
                某县教育信息
                第5期
                某县教育局  2024年5月8日
                目  录
                召开会议
                开展检查
                举办活动
                【动态】
                ★召开会议。5月1日，局召开会议，部署工作，全体人员参加。
                ★举办活动。5月3日，局举办活动，职工六十人参加。
                """);
        assertThat(account.doubts())
                .filteredOn(doubt -> doubt.rule() == Rule.CONTENTS_UNMATCHED)
                .singleElement()
                .satisfies(doubt -> assertThat(doubt.details()).containsExactly("开展检查"));
    }

    @Test
    void collapsedTablesOfWhichNothingIsLost() {
        Account account = read("""
                某市教育局关于印发《某市学校建设三年行动计划（2023—2025年）》的通知
                各县（市、区）教育局，市直各学校：
                为加快学校建设，现将有关事项通知如下。
                一、工作目标
                到2025年，新建学校30所，大班额比例控制在3%以内。
                二、主要任务
                1.加快新建学校。按规划推进新建学校项目，确保按期交付使用。
                2.强化师资配备。按标准核定编制，补充教师。
                附件1
                学校建设项目表
                序号
                项目名称
                建设规模（平方米）
                总投资（万元）
                责任单位
                完成时限
                1
                第一中学新校区
                45000
                23000
                市教育局
                2024年8月
                2
                第三小学扩建
                12000
                5600
                市教育局
                2025年6月
                合计
                57000
                28600
                附件2
                专项经费安排表
                项目
                用途
                金额（万元）
                教师培训
                用于教师全员培训。
                300
                设备购置
                用于购置教学设备。
                500
                合计
                800
                某市教育局办公室　　2023年3月2日印发
                """);
        assertThat(Imports.written(account))
                .contains("issuer: 某市教育局\n", "printed: 2023-03-02")
                .contains("1,第一中学新校区,45000,23000,市教育局,2024年8月\n2,第三小学扩建,12000,5600,市教育局,2025年6月\n")
                .contains("合计,,57000,28600,,\n")
                .contains("教师培训,用于教师全员培训。,300\n设备购置,用于购置教学设备。,500\n合计,,800\n")
                .contains("title: 加快新建学校", "title: 强化师资配备")
                .doesNotContain("?（");
        assertThat(account.reckoning().unaccounted()).isEmpty();
    }

    @Test
    void sectionsThatASignMarksAndItemsThatAnotherDoes() {
        Account account = read("""
                教体快讯
                第18期
                （2024年9月25日）
                某县教育体育局编
                ◆要闻
                ※县委书记调研教育工作
                9月20日，县委书记一行到某县第一中学调研，看望慰问教师。
                ◆基层动态
                ※某镇中心学校：
                9月18日，某镇中心学校举行防震演练，全校师生800余人参加。
                ◆通知公告
                1.10月10日前报送秋季学生资助材料。
                送：县委办、各乡镇（街道、园区）
                """);
        assertThat(Imports.written(account))
                .contains("## 要闻", "## 基层动态", "## 通知公告", "### 某镇中心学校 {", "when=\"2024-09-18\"")
                .contains("    - 各乡镇（街道、园区）\n")
                .doesNotContain("2024-10-10", "2023-10-10");
    }

    @Test
    void anEditorsNoteAndALoneArticle() {
        Account account = read("""
                教育督导简报
                第 3 期
                某省人民政府教育督导委员会办公室        二〇二四年四月十八日
                编者按：为推广各地做法，现刊发某市经验，供学习借鉴。
                聚焦“三个到位” 推动督导见效
                ——某市教育督导工作纪实
                某市坚持问题导向，推动教育督导落地见效，得到各方好评。
                一、责任到位
                一是建立清单。梳理督导事项36项，明确责任单位。二是压实责任。实行督学责任区制度，设责任区28个。
                二、督查到位
                全年开展专项督导6次，发现问题112个，整改率达98%。
                主送：各市教育督导委员会
                """);
        assertThat(Imports.written(account))
                .contains("date: 2024-04-18")
                .contains("---\n\n为推广各地做法，现刊发某市经验，供学习借鉴。\n")
                .contains("{.article subtitle=\"某市教育督导工作纪实\"", "#### 一、责任到位", "**一是建立清单。**梳理", "**二是压实责任。**实行");
    }

    @Test
    void daysBehindATitleAndNamesThatNobodyStated() {
        Account account = read("""
                某县教育信息
                第5期
                某县教育局办公室  2024年5月8日
                【动态】
                ★县教育局举办培训（5月6日—7日）
                培训由县教育局主办，各校教师一百人参加。
                ★某县一中召开家长会（5月4日）
                会议介绍了学校情况，家长八百余人到会。
                发：各学校
                撰稿：张三  审核：李四  签发：未载明
                """);
        assertThat(Imports.written(account))
                .contains("### 县教育局举办培训 {", "when=\"2024-05-06/2024-05-07\"", "### 某县一中召开家长会 {", "when=\"2024-05-04\"")
                .contains("written-by: [张三]\nreviewed-by: [李四]\nsigned-by: \"?\"\n");
        assertThat(account.reckoning().unaccounted()).isEmpty();
    }
}
