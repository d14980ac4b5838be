package dev.jianbao.importers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts put together at random, of pieces that mean something and of noise: whatever they are, every character is accounted for. */
class ImportFuzzTest {
    private static final int TEXTS = 120;
    private static final List<String> PIECES = List.of(
            "★",
            "●",
            "一、",
            "（一）",
            "1.",
            "第12期",
            "总第3期",
            "〔2024〕第3期",
            "2024年8月30日",
            "【工作动态】",
            "本期导读",
            "编者按：",
            "报：",
            "送：",
            "发：",
            "印发",
            "共印50份",
            "撰稿：张三",
            "（市教育局供稿）",
            "来源：某网",
            "责编：李四",
            "序号",
            "学校名称",
            "规划班数（个）",
            "备注",
            "责任部门",
            "工作举措",
            "小计：",
            "合计",
            "12",
            "3000",
            "91.4",
            "某中学",
            "市教育局牵头，市财政局配合",
            "（市教育局负责）",
            "行动方案（2022",
            "附件2",
            "THE END",
            "**",
            "***",
            "改*",
            "校长XX说，",
            "务(wu)",
            "??",
            "关关于于印印发发",
            "\t",
            "|",
            "——副题",
            "：",
            "，",
            "。",
            "；",
            "\n",
            "\n\n",
            "\r\n",
            "\f",
            "　　",
            " ",
            "\u200B",
            "\uFFFD",
            "\uE000",
            "𠮷",
            "⼈",
            "縂郃躰",
            "某市教育局召开会议，部署工作。",
            "参加人员共150人，来自各县区。",
            "http://example.com/",
            "(",
            "（",
            "\"",
            "“");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void nothingIsLostAndNothingBreaks(long seed) {
        Random random = new Random(seed);
        Imports imports = new Imports(folder);
        for (int i = 0; i < TEXTS; i++) {
            StringBuilder text = new StringBuilder("某");
            int length = 1 + random.nextInt(90);
            for (int piece = 0; piece < length; piece++) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
                text.append(random.nextInt(3) == 0 ? "\n" : "");
            }
            Outcome outcome = imports.outcome(text.toString().getBytes(StandardCharsets.UTF_8));
            if (outcome instanceof Outcome.Imported imported) {
                assertThat(imported.account().reckoning().unaccounted())
                        .as("seed %d, text %d:\n%s", seed, i, text)
                        .isEmpty();
            }
        }
    }

    /** So much of it that the whole is not refused as noise before it is read. */
    private static final String READABLE = "学校的工作在有关部门的领导下开展，成绩是大家的。\n";

    /** What takes time beyond proportion to its length shows here as a run that does not end. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "★",
                "（",
                "**",
                "一是。",
                "第1期",
                "报：",
                "1.",
                "(",
                "*",
                "12\n",
                "务(wu)",
                "????",
                "小计：\n",
                "某中学\n",
                "a",
                "（一）某事。内容。\n",
                "★某事。某市教育局召开会议。\n",
                "1\t某中学\t20\n",
                "附件1\n",
                "到2025年达到93%，",
                "甲乙，",
                "甲乙丙丁戊己●",
                "国(guo)(guo)",
                "甲局、",
                "时间：上午 ",
                "市教育局会同",
                "1.1 某事\n",
                "甲乙_",
                "甲乙|",
                "甲某 ",
                "[甲]",
                "<b>甲</b>",
                "某局：负责某事；"
            })
    void repetitionEndsSoon(String piece) {
        Imports imports = new Imports(folder);
        String repeated = piece.repeat(60_000 / piece.length()) + "\n" + READABLE.repeat(6_000 / READABLE.length());
        assertThat(imports.outcome(repeated.getBytes(StandardCharsets.UTF_8))).isInstanceOf(Outcome.Imported.class);
        String headed = "某市工作简报\n第12期\n某市教育局办公室\n2024年8月30日\n" + repeated;
        assertThat(imports.outcome(headed.getBytes(StandardCharsets.UTF_8))).isInstanceOf(Outcome.Imported.class);
    }
}
