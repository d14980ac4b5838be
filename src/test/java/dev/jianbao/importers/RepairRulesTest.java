package dev.jianbao.importers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jianbao.importers.account.Account;
import dev.jianbao.importers.galley.Change;
import dev.jianbao.importers.galley.Rule;
import dev.jianbao.importers.galley.RuleWords;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Each rule of repair mends what it is for, says so, and leaves alone what only looks like it. */
class RepairRulesTest {
    private static final String HEAD = "某县教师培训启动\n\n来源：某网  2024年5月6日\n\n";
    private static final String TAIL = "\n\n这是另外一段完整的正文，说明活动的背景和意义，到此为止。\n";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "HIDDEN_CHARACTER | 教\u200B师参加了这次在县城举办的培训。 | 教师参加",
                "RADICAL | ⼈⺠教师参加了这次在县城举办的培训。 | 人民教师",
                "FULL_WIDTH | 共有１５０名教师参加了这次培训活动。 | 150名",
                "MASK | 深化教育教学改*的各项任务，推进工作。 | 改革的",
                "BOLD_MARKS | 各校**一是加强组织。**成立领导小组，负责推进。 | 各校一是加强组织。成立",
                "LOST_BLANKS | ??????教师参加了这次在县城举办的培训。 | 教师参加",
                "LOST_BLANKS | 市教育局?市发展改革委?市财政局 | 市教育局　市发展改革委　市财政局",
                "PINYIN | 按國(guo)(guo)家(jia)(jia)要求，落實任務(wu) 推進改革(ge) 工作，發(fa) 展教育。 | 按国家要求，落实任务推进改革工作，发展教育",
                "PINYIN | 落实長(cháng)期任务(wù)，发(fā)展中长(cháng)期教育。 | 落实長期任务，发展中长期教育",
                "DOUBLED | 关关于于印印发发方方案案的通知已经下达各校。 | 关于印发方案的通知",
                "PINYIN | 落实任务(wu)，推进改革(ge)，服(fu)务师生。 | 落实任务，推进改革，服务师生",
                "SPACED_DIGITS | 培训于 7 月 22 日开始，共 150 人参加。 | 培训于7月22日开始，共150人",
                "PUNCTUATION | 教师参加培训,学习(含网上)两天;内容丰富. | 教师参加培训，学习（含网上）两天；内容丰富。",
            })
    void mends(Rule rule, String damaged, String mended) {
        Account account = new Imports(folder).of(HEAD + damaged + TAIL);
        assertThat(Imports.written(account)).contains(mended);
        assertThat(account.changes()).extracting(Change::rule).contains(rule);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "他说：“真的吗？”大家高高兴兴、方方面面都想到了。",
                "会议10:30开始，网址为http://a.cn/b?c=1,2；比分3:2，约1,200人。",
                "垚（yáo）字是他的名，刘垚同志主持会议。",
                "人人参与，妈妈们说这是好事，目的的确明确。",
                "于謙故居的介绍和乾隆年间的记载都在馆内。",
                "研究方法（the method）见附录A与B-2。",
                "这项工作由王　明同志负责，李　华同志协助。",
                "评价分为A*和B*两等，其中A*等占一成。",
            })
    void leavesAlone(String text) {
        Account account = new Imports(folder).of(HEAD + text + TAIL);
        assertThat(Imports.written(account).replace("\\", "")).contains(text);
    }

    @Test
    void aMaskedPersonIsNeverFilledIn() {
        Account account = new Imports(folder).of(HEAD + "“***总**强调，要办好人民满意的教育。”有关负责人说。" + TAIL);
        assertThat(Imports.written(account).replace("\\", "")).contains("“***总**强调");
        assertThat(account.doubts()).extracting(doubt -> doubt.rule()).contains(Rule.PERSON_MASK);
    }

    @Test
    void aConvertedTextGetsTodaysCharactersByContext() {
        Account account = new Imports(folder)
                .of(
                        "某縣教師培訓啓動\n\n來源：某網  2024年5月6日\n\n學校著手培訓骨乾教師，邀請著名專家講課，縂躰傚果良好。乾隆年間的建築也在蓡觀之列，辳村學校受益。\n\n郃計培訓教師一百人，成傚顯著，琯理槼範。\n");
        assertThat(Imports.written(account))
                .contains("着手培训骨干教师", "著名专家", "总体效果", "乾隆年间", "参观之列", "农村学校", "合计培训", "显著", "管理规范");
    }

    @Test
    void aSentenceThatAPageHasBrokenIsJoined() {
        Account account = new Imports(folder)
                .of(HEAD + "全县教师参加了培训。培训由县教育局主办，内容包括教学研究和课程建设两个方面，参加培训的有来自各\n\n乡镇的骨干教师一百余人，大家一致认为收获很大。" + TAIL);
        assertThat(Imports.written(account)).contains("来自各乡镇的骨干教师");
        assertThat(account.changes()).extracting(Change::rule).contains(Rule.PAGE_BREAK);
    }

    @Test
    void aTitleIsNotJoinedToItsText() {
        Account account = new Imports(folder).of(HEAD + "多方协同，共育新人\n\n全县教师参加了培训，大家收获很大，纷纷表示要用于教学。" + TAIL);
        assertThat(Imports.written(account)).contains("多方协同，共育新人\n\n全县");
    }

    @Test
    void linesOfOneLengthAreJoined() {
        String prose = "全县教师参加了这次由县教育局主办的暑期专题培训，培训内容丰富，形式多样，效果良好，受到了参训教师的一致好评，"
                + "县教育局负责人在开班仪式上讲话，要求全体参训教师珍惜机会，认真学习，学以致用，把所学用到教学中去，为全县教育发展作出贡献，"
                + "培训期间还组织参训教师到先进学校观摩学习，与当地教师座谈交流，并邀请专家作专题讲座，参训教师普遍反映收获很大，开阔了眼界。";
        StringBuilder wrapped = new StringBuilder();
        for (int i = 0; i < prose.length(); i += 20) {
            wrapped.append(prose, i, Math.min(prose.length(), i + 20)).append('\n');
        }
        Account account = new Imports(folder).of(HEAD + wrapped);
        assertThat(Imports.written(account)).contains(prose);
    }

    @Test
    void aTitlePrintedTwiceIsKeptOnce() {
        Account account = new Imports(folder).of("某县教师培训启动\n\n" + HEAD + "全县教师参加了培训，大家收获很大，纷纷表示要用于教学。" + TAIL);
        assertThat(Imports.written(account)).containsOnlyOnce("某县教师培训启动");
        assertThat(account.changes()).extracting(Change::rule).contains(Rule.DUPLICATE_TITLE);
    }

    @Test
    void anotherBodysAdvertIsDropped() {
        Account account = new Imports(folder)
                .of(HEAD + "全县教师参加了培训，大家收获很大，纷纷表示要用于教学。" + TAIL
                        + "某基金会简介\n某基金会成立多年，致力于公益。\n联系方式\n地址：某路1号\n电话：010-1234567 邮编：100000\n");
        assertThat(Imports.written(account)).doesNotContain("基金会", "某路1号");
        assertThat(account.reckoning().dropped()).containsKey(Rule.ADVERT);
    }

    @ParameterizedTest
    @EnumSource(Rule.class)
    void everyRuleHasWordsInBothLanguages(Rule rule) {
        for (Locale locale : new Locale[] {Locale.ENGLISH, Locale.CHINESE}) {
            RuleWords words = RuleWords.in(locale);
            assertThat(words.name(rule)).isNotBlank();
            assertThat(words.about(rule)).isNotBlank();
        }
    }
}
