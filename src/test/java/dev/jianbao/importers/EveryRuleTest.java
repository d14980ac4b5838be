package dev.jianbao.importers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.importers.account.Account;
import dev.jianbao.importers.account.Reckoning;
import dev.jianbao.importers.galley.Change;
import dev.jianbao.importers.galley.Doubt;
import dev.jianbao.importers.galley.Rule;
import dev.jianbao.importers.word.WordFixture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * No rule is there that no document of the tests meets, and every character of these is accounted for. Of the trials, whose characters
 * {@link TrialDocumentsTest} counts, a few are read: whoever adds a rule names one that meets it.
 */
class EveryRuleTest {
    private static final Path DOCUMENTS = Path.of("src/test/resources/import");
    private static final List<String> FOLDERS = List.of("office", "fuzz/text", "fuzz/web-page", "rules");

    private static final List<String> TRIALS = List.of(
            "309-plan-lost.txt",
            "609-ocr.txt",
            "63-lo-plan.pdf",
            "7603-day-without-signs.txt",
            "903-doubled-masked.txt",
            "9111-merged-groups-one-a-line.txt",
            "9304-two-issues-in-one-file.txt",
            "9408-wide-digits-not-set-in.txt",
            "9424-counts-of-groups-and-annexes.txt",
            "9653-tabs-and-posts.txt",
            "975-spun-pinyin.txt",
            "9771-speeches-with-greetings.txt",
            "9913-notes-and-figures-in-brackets.txt",
            "9918-title-twice-on-a-line-and-in-parts.txt",
            "993-secret-notice.txt",
            "9938-names-before-what-they-did.txt",
            "9941-source-broken-before-its-last-character.txt",
            "9945-editor-in-brackets-with-a-number.txt",
            "9950-marks-for-single-blanks.txt",
            "9953-days-behind-blanks.txt",
            "9957-day-behind-a-blank.txt",
            "9958-points-that-begin-with-days.txt",
            "9973-masked-sort-of-a-prize.txt",
            "9994-bars-between-cells.txt",
            "9996-pdf-of-lines-set-flush.pdf");

    /** What the documents in the folders do not have. */
    private static final List<String> TEXTS = List.of("""
            某市学校建设行动方案（2022—2025年）
            一、总体要求
            为改善办学条件，制定本方案，各单位要认真执行。
            二、工作举措
            各单位按附件分工落实各项任务。
            附件
            任务分工表
            序号\t工作任务\t责任单位
            1\t新建学校\t市委组织部市委宣传部
            2\t改建校舍\t市教育局
            3\t培训教师\t市财政局
            """, """
            某县教育信息
            第5期
            某县教育局  2024年5月8日
            目  录
            召开会议
            开展检查
            【动态】
            ★召开会议。5月1日，⼈⺠教师参加，局召开会议，部\uFFFD工作，全体人员参\u200B加，地点在县??????城。
            1.第一项工作要抓好，并且要按时完成各项任务，争取好的结果。
            2第二项工作也要抓好。
            3.第三项工作同样要抓好，而且各校都要参加。这次活动到场的有许昌市教育局和许昌市各校的负责人，接着全体人员又在

            昌举办研讨活动，讨论今后三年的工作安排，并形成了一致的意见。大家表示要认真落实。
            """, """
            某校举行开学典礼

            3月5日，某校举行开学典礼，师生六百人参加，校长讲话，教师代表和学生代表先后发言。

            典礼持续一小时，气氛热烈，家长也到场观看，会后师生一同参观了新的教学楼。
            """, """
            某市学校建设行动方案（2022—2025年）
            一、总体要求
            为改善办学条件，制定本方案，各单位要认真执行。
            二、工作举措
            （一）新建学校。按计划推进各项工作。
            附件2
            学校建设项目表
            序号
            学校名称
            规划班数（个）
            规划学位（个）
            规划用地（亩）
            备注
            一、高中阶段
            小计：
            164
            8200
            491.4
            1
            甲市中等专业学校
            60
            3000
            91.4
            南校区改造
            2
            乙市中学
            56
            2800
            200
            一期装修
            3
            丙市第十中学
            48
            2400
            校区改造
            二、初中
            100
            4500
            120.5
            丁市第四中学
            54
            2700
            49.5
            基本完工
            4
            戊市第七中学
            39
            """, """
            某市绿化行动方案（2023—2025年）
            Issued by　　某市园林局
            Drawn up　　20 January 2023
            一、目标
            新建公园，养护古树。
            Sent to: 某市财政局
            某市园林局　　Printed 1 February 2023
            """);

    private static final String OWN = """
            <!DOCTYPE html><html><body><main><article data-article="articles/2025/a"><header><h1>开学</h1></header><div class="item">
            <div class="margin"><dl><div><dt class="hidden">单位</dt><dd><a data-unit="a">某市教育局</a></dd></div></dl></div>
            <div class="prose"><p>某市今日开学。</p></div></div></article></main></body></html>
            """;

    @TempDir
    private Path folder;

    @Test
    void everyRuleIsMetAndEveryCharacterAccountedFor() throws IOException {
        Set<Rule> met = EnumSet.noneOf(Rule.class);
        Set<String> forms = new TreeSet<>();
        List<Path> files = new ArrayList<>(documents());
        TRIALS.forEach(each -> files.add(DOCUMENTS.resolve("trials").resolve(each)));
        for (String text : TEXTS) {
            files.add(Files.writeString(folder.resolve(files.size() + ".txt"), text));
        }
        files.add(Files.write(folder.resolve("remarks.docx"), remarks()));
        files.add(Files.writeString(folder.resolve("own.html"), OWN));
        for (Path file : files) {
            if (run().read(file) instanceof Outcome.Imported imported) {
                Account account = imported.account();
                Reckoning reckoning = account.reckoning();
                assertThat(reckoning.unaccounted().stream().map(account.manuscript()::text))
                        .as(file.toString())
                        .isEmpty();
                assertThat(reckoning.sum()).isEqualTo(reckoning.characters());
                account.changes().stream().map(Change::rule).forEach(met::add);
                met.add(account.kind().rule());
                if (reckoning.blank() > 0) {
                    met.add(Rule.BLANKS);
                }
                account.doubts().stream().map(Doubt::rule).forEach(met::add);
                forms.add(account.manuscript().original().form().replaceAll(",.*", ""));
            }
        }
        assertThat(forms).hasSizeGreaterThanOrEqualTo(4);
        assertThat(EnumSet.complementOf(EnumSet.copyOf(met))).isEmpty();
    }

    /** A text with words put in, words deleted and a remark. */
    private static byte[] remarks() {
        return new WordFixture()
                .body("<w:p><w:r><w:t>某校举行开学典礼，师生六百人参加，校长讲话。</w:t></w:r>"
                        + "<w:ins w:author=\"甲\"><w:r><w:t>家长也来了。</w:t></w:r></w:ins>"
                        + "<w:del w:author=\"甲\"><w:r><w:delText>天气很好。</w:delText></w:r></w:del>"
                        + "<w:r><w:commentReference w:id=\"1\"/></w:r></w:p>")
                .part("comments", "comments", "<w:comment w:id=\"1\"><w:p><w:r><w:t>请核对</w:t></w:r></w:p></w:comment>")
                .bytes();
    }

    private ImportRun run() throws IOException {
        Files.createDirectories(folder.resolve("content"));
        return ImportRun.into(
                new ImportOptions(folder, "draft", false, true, Locale.ENGLISH, LocalDate.of(2026, 1, 1)),
                new Diagnostics());
    }

    private static List<Path> documents() throws IOException {
        try (Stream<Path> files = Files.walk(DOCUMENTS)) {
            return files.filter(Files::isRegularFile)
                    .filter(file ->
                            FOLDERS.stream().anyMatch(each -> file.getParent().endsWith(each)))
                    .filter(file -> !file.toString().endsWith(".truth"))
                    .sorted()
                    .collect(Collectors.toList());
        }
    }
}
