package dev.jianbao.archive.check.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jianbao.diagnostics.Code;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What counts as a mark of secrecy or of an internal document, and what only speaks of one. */
class MarksTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "机密★1年",
                "秘密 ★ 5年",
                "绝密★启用前",
                "**机密★**",
                "# 绝密",
                "机　密",
                "秘密",
                "【机密】",
                "秘密 3年",
                "机密 特急",
                "机密　　　　第003号",
                "秘密    2024年8月30日",
                "密级：机密",
                "关于做好有关工作的通知（机密）",
                "★ 绝密",
            })
    void refusesMarksOfSecrecy(String line) {
        assertThat(Found.codes("content/pages/a.md", "---\ntitle: x\n---\n\n" + line + "\n"))
                .containsExactly(Code.SECRECY_MARK);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "会议要求各校做好保密工作，严守国家秘密和商业秘密。",
                "考前，各考点逐一检查绝密级试卷的存放情况，机密室实行双人双锁。",
                "国家秘密分为绝密、机密、秘密三级。",
                "按照规定，密级：机密、秘密的文件由专人保管。",
                "标明为“秘密”“机密”“绝密”的信息不得上网。",
                "★秘密花园里的劳动课：学生自己种菜",
                "## 走进昆虫的秘密",
                "- 绝密",
                "这本书讲的是种子的秘密。",
                "保密期限届满的，依法解密。",
                "参加培训的有机密封材料企业的技术员。",
                "密级",
                "（一）是否属于密级（秘密、机密、绝密）文件内容",
            })
    void letsSentencesAboutSecrecyPass(String line) {
        assertThat(Found.codes("content/pages/a.md", "---\ntitle: x\n---\n\n" + line + "\n"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "内部资料",
                "**内部资料　注意保存**",
                "内部资料，严禁外传",
                "内部文件 注意保存",
                "内 部 资 料",
                "（内部资料 免费交流）",
                "内部资料　　　　　第12期",
                "严禁外传",
                "不予公开",
                "仅供领导参阅",
                "仅供内部参考，请勿外传。",
                "此件不予公开",
                "（此件依申请公开）",
                "本简报为内部资料，请勿外传。",
                "本刊仅供内部参阅。",
                "公开属性：不予公开",
                "请各单位查收。内部资料，不得外传。",
                "发至县团级",
                "阅后收回",
            })
    void refusesMarksOfInternalDocuments(String line) {
        assertThat(Found.codes("content/pages/a.md", "---\ntitle: x\n---\n\n" + line + "\n"))
                .containsExactly(Code.INTERNAL_MARK);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "对依法不予公开的政府信息，应当说明理由。",
                "属于国家秘密的部分不予公开、其余部分公开。",
                "保密审查的范围包括主动公开和依申请公开的信息。",
                "会议强调，学生个人信息严禁外传，违者追责。",
                "学校建起内部资料室，教师可以查阅内部资料和公开出版物。",
                "本期简报介绍各县的做法，供各地参考。",
                "以上数据仅供参考。",
                "该信息不予公开的理由已经告知申请人。",
                "检查内部文件的流转，堵塞漏洞。",
                "收回闲置校舍12处，改作幼儿园。",
                "校内部分教室改造完毕，对外公开课不少于三节。",
                "此件公开发布",
                "（此件主动公开）",
                "参考资料由承办高校提供，教师传阅学习。",
                "加强内部管理，建立内部控制制度。",
                "不公开课表的做法已经纠正。",
            })
    void letsSentencesAboutDisclosurePass(String line) {
        assertThat(Found.codes("content/pages/a.md", "---\ntitle: x\n---\n\n" + line + "\n"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"title: 内部资料", "masthead: [内部资料 注意保存]", "- 仅供领导参阅", "classification: 机密", "note: \"秘密★3年\""})
    void refusesMarksInYaml(String line) {
        assertThat(Found.codes("content/site.yaml", line + "\n"))
                .containsAnyOf(Code.INTERNAL_MARK, Code.SECRECY_MARK)
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"keywords: [保密工作, 商业秘密]", "title: 种子的秘密", "description: 内部管理和公开课", "- 依申请公开"})
    void letsValuesAboutThemPass(String line) {
        assertThat(Found.codes("content/site.yaml", line + "\n")).isEmpty();
    }
}
