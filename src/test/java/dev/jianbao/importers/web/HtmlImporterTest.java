package dev.jianbao.importers.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jianbao.importers.Digest;
import dev.jianbao.importers.manuscript.Block;
import dev.jianbao.importers.manuscript.ForeignFile;
import dev.jianbao.importers.manuscript.ImportResult;
import dev.jianbao.importers.manuscript.Manuscript;
import dev.jianbao.importers.manuscript.Refusal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlImporterTest {
    /** A page as many an office's content system makes it: no element says what it is, names of classes are abbreviated. */
    private static final String PAGE = """
            <html><head><meta http-equiv="Content-Type" content="text/html; charset=CHARSET">
            <title>某县召开教育工作会议-某县教育局</title></head><body>
            <div id="header"><ul class="menu"><li><a href="/">首页</a></li><li><a href="1">机构</a></li></ul></div>
            <div class="dqwz">当前位置：<a href="/">首页</a> &gt; <a href="/x">工作动态</a></div>
            <div class="wrap"><div class="left"><h2>栏目导航</h2><ul><li><a href="1">通知公告栏目</a></li>
            <li><a href="2">政策文件栏目</a></li><li><a href="2">办事服务栏目</a></li></ul></div>
            <div class="right"><div class="tit">某县召开教育工作会议</div>
            <div class="info">来源：某县教育局　发布时间：2024-03-05<script>document.write(3)</script></div>
            <div id="zoom"><p>　　3月4日，某县召开<b>教育工作会议</b>，县长张　三出席，各学校负责人参加。</p>
            <p style="text-align:center"><img src="a.jpg" alt="会场"></p>
            <p>　　会议要求，要抓好
            三件事，一是建学校，二是招老师。<br>　　㐀𠮷两字须存。</p>
            <table border="1"><tr><th rowspan="2">学校</th><th colspan="2">人数</th></tr><tr><td>男</td><td>女</td></tr>
            <tr><td>一中</td><td>100</td><td><p>120</p><p>（估）</p></td></tr></table>
            <ol start="3"><li>第三项</li><li><p>第四项</p></li></ol>
            <p style="display:none">看不见的话</p></div>
            <div class="bdsharebuttonbox">分享到：<a>微信</a></div><div class="ad">买房请找我们</div>
            <div class="xg"><h3>相关阅读</h3><ul><li><a href="1">某校举行运动会</a></li>
            <li><a href="2">某校举行开学典礼</a></li><li><a href="2">某县举行教师节大会</a></li></ul></div></div></div>
            <div class="f1">版权所有：某县教育局 <a>联系我们</a></div></body></html>
            """;

    @ParameterizedTest
    @CsvSource({"UTF-8, utf-8, UTF-8", "GB18030, gb2312, GB18030", "UTF-8, gb2312, UTF-8", "UTF-16, utf-16, UTF-16BE"})
    void theDocumentIsFoundWhateverTheEncoding(String charset, String declared, String found) {
        Manuscript read = read(PAGE.replace("CHARSET", declared).getBytes(Charset.forName(charset)));

        assertThat(read.original().form()).isEqualTo("HTML, " + found);
        assertThat(Digest.blocks(read))
                .containsExactly(
                        "# 某县召开教育工作会议",
                        "来源：某县教育局　发布时间：2024-03-05",
                        "3月4日，某县召开教育工作会议，县长张　三出席，各学校负责人参加。",
                        "[a.jpg (image/jpeg) 会场]",
                        "会议要求，要抓好三件事，一是建学校，二是招老师。",
                        "㐀𠮷两字须存。",
                        "0:学校[1×2] | 1:人数[2×1]\n1:男 | 2:女\n0:一中 | 1:100 | 2:120/（估）",
                        "3. 第三项",
                        "4. 第四项");
    }

    @Test
    void whatIsLeftOutIsNamedWithItsReason() {
        assertThat(Digest.omissions(read(PAGE.getBytes(StandardCharsets.UTF_8))))
                .contains(
                        "NAVIGATION 首页",
                        "NAVIGATION 当前位置：首页 > 工作动态",
                        "NAVIGATION 栏目导航",
                        "NAVIGATION 政策文件栏目",
                        "DELETED 看不见的话",
                        "ADVERT 买房请找我们",
                        "NAVIGATION 某校举行开学典礼",
                        "NAVIGATION 版权所有：某县教育局 联系我们")
                .noneMatch(line -> line.contains("document.write"));
    }

    @Test
    void placesAndStylesAreThoseOfThePage() {
        Manuscript read = read("<html>\n<body><h1>甲</h1>\n<center>乙</center>\n<p>丙<strong>丁</strong>戊</p></body>"
                .getBytes(StandardCharsets.UTF_8));

        assertThat(read.blocks()).extracting(block -> block.place().line()).containsExactly(2, 3, 4);
        assertThat(((Block.Paragraph) read.blocks().get(0)).style().heading()).isEqualTo(1);
        assertThat(((Block.Paragraph) read.blocks().get(1)).style().centred()).isTrue();
        assertThat(((Block.Paragraph) read.blocks().get(2)).style().bold())
                .extracting(read::text)
                .containsExactly("丁");
    }

    @Test
    void aTitleThatOnlyTheHeadStatesIsRead() {
        String page = "<html><head><title>关于办学的通知_某市教育局</title></head><body><p>各校：请按要求办学，不得有误。</p></body></html>";

        assertThat(Digest.blocks(read(page.getBytes(StandardCharsets.UTF_8))))
                .containsExactly("# 关于办学的通知", "各校：请按要求办学，不得有误。");
    }

    @Test
    void aTableThatLaysOutAPageIsNoTable() {
        String page = "<html><body><table><tr><td><a href=1>首页</a><a href=2>新闻</a><a href=3>公告</a></td>"
                + "<td><h1>标题</h1><p>正文第一段，有逗号和句号，也够长。</p></td></tr></table></body></html>";

        assertThat(Digest.blocks(read(page.getBytes(StandardCharsets.UTF_8))))
                .containsExactly("# 标题", "正文第一段，有逗号和句号，也够长。");
    }

    @Test
    void bytesOfNoEncodingAreRefused() {
        byte[] page = "<html><body>caf\u00E9 d\u00E9j\u00E0</body></html>".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(((ImportResult.Refused) result(page)).refusal()).isEqualTo(Refusal.NOT_TEXT);
    }

    @Test
    void aPageWithoutWordsIsRefused() {
        assertThat(result("<html><body><img src=x></body>".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(ImportResult.Read.class);
        assertThat(((ImportResult.Refused) result("<html><body> </body></html>".getBytes(StandardCharsets.UTF_8)))
                        .refusal())
                .isEqualTo(Refusal.EMPTY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<div>", "<b>", "<table><tr><td>", "<ol><li>", "<a href=1>", "<td colspan=9999 rowspan=9999>"})
    void nestingWithoutEndIsReadAllTheSame(String tag) {
        byte[] page = ("<html><body>" + tag.repeat(3_000) + "底").getBytes(StandardCharsets.UTF_8);

        assertThat(read(page).transcript()).contains("底");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void mutilatedPagesAreReadOrRefused(long seed) {
        Random random = new Random(seed);
        byte[] page = PAGE.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 60; i++) {
            page[6 + random.nextInt(page.length - 6)] = (byte) " <>/\"'=&;-#td\u0001".charAt(random.nextInt(14));
        }

        assertThat(result(page)).isInstanceOfAny(ImportResult.Read.class, ImportResult.Refused.class);
    }

    private static Manuscript read(byte[] bytes) {
        return Digest.read(result(bytes));
    }

    private static ImportResult result(byte[] bytes) {
        HtmlImporter importer = new HtmlImporter();
        ForeignFile file = ForeignFile.of(Path.of("a.html"), bytes);
        assertThat(importer.reads(file)).isTrue();
        return importer.read(file);
    }

    /** What takes time beyond proportion to its length shows here as a run that does not end. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>某",
                "<p>某",
                "<table><tr><td>",
                "<dl><dt>某：<dd>",
                "<b><p>某",
                "<i><b>",
                "<ul><li>",
                "<section><h1>某",
                "<td rowspan=99 colspan=200>某",
                "<a href=x>某</a>",
                "<!-- -->",
                "<x y=\"",
                "</p>",
                "某，"
            })
    void repetitionEndsSoon(String piece) {
        String page = "<html><title>某工作简报第十二期</title><body><div>" + piece.repeat(160_000 / piece.length());
        assertThat(new HtmlImporter().read(ForeignFile.of(Path.of("a.html"), page.getBytes(StandardCharsets.UTF_8))))
                .isNotNull();
    }
}
