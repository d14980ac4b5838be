package dev.jianbao.importers.repair;

import dev.jianbao.importers.galley.Edits;
import dev.jianbao.importers.galley.Finding;
import dev.jianbao.importers.galley.Galley;
import dev.jianbao.importers.galley.Ledger;
import dev.jianbao.importers.galley.Repair;
import dev.jianbao.importers.galley.Rule;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Takes the second of each two characters where a whole stretch is doubled, as bold type in a PDF comes out: 关关于于印印发发.
 * Three pairs in a row are asked for, since 高高兴兴 and 方方面面 are words.
 */
final class DoubledGlyphs implements Repair {
    private static final Pattern DOUBLED = Pattern.compile("(?:([\\p{IsHan}，。、：；])\\1(?!\\1)){3,}");

    /** Words that are said with both characters doubled; two and more of them in a row are no damage. */
    private static final Set<String> WORDS = Set.of(
            "高兴", "快乐", "平安", "家户", "老少", "清楚", "明白", "认真", "仔细", "大方", "健康", "整齐", "干净", "开心", "热闹", "红火", "实在", "踏实",
            "辛苦", "风雨", "方面", "里外", "上下", "前后", "来往", "子孙", "世代", "堂正", "轰烈", "勤恳", "兢业", "扎实", "稳当", "漂亮", "舒服", "痛快",
            "和气", "恭敬", "从容", "忙碌", "说笑", "密麻", "郁葱", "点滴", "分秒", "条块", "口声", "字句", "男女", "日夜", "年月", "完整", "原本", "彻底",
            "简单", "普通", "平淡", "规矩", "本分", "老实", "安静", "甜蜜", "欢喜", "团圆", "美满", "圆满", "顺利", "大小", "多少", "真切", "时刻", "形色",
            "弯曲", "吞吐", "支吾", "严密", "随便", "马虎", "慢吞", "跌撞");

    private static final int FEW = 10;

    /** One mark of punctuation printed twice, between words. */
    private static final Pattern MARKS = Pattern.compile("(?<=[\\p{IsHan}”》）0-9])([，、：；])\\1(?=[\\p{IsHan}“《（0-9])");

    /** A half-width comma beside another stop; programs that spoil texts put many of them in. */
    private static final Pattern COMMA =
            Pattern.compile("(?<=[\\p{IsHan}）”》)]),(?=[，、；。,])|(?<=[\\p{IsHan}）”》)][，、；。]),(?=[\\p{IsHan}“《])");

    private static final int ENOUGH = 3;

    @Override
    public Galley mend(Galley galley, Ledger ledger) {
        Edits edits = new Edits(ledger);
        long commas = galley.lines()
                .flatMap(line -> COMMA.matcher(line.text()).results())
                .limit(ENOUGH)
                .count();
        Galley parted = commas < ENOUGH
                ? galley
                : galley.mended(text -> edits.each(
                        text, COMMA, match -> Optional.of(Edits.all(match, "", Finding.of(Rule.DOUBLED, 0.85)))));
        return parted.mended(text -> edits.each(
                edits.each(
                        text,
                        MARKS,
                        match -> Optional.of(Edits.all(
                                match, match.group().substring(1), new Finding(Rule.DOUBLED, 0.9, match.group())))),
                DOUBLED,
                match -> Optional.of(match.group().replaceAll("(.)\\1", "$1"))
                        .filter(each -> !areWords(each))
                        .map(each -> Edits.all(
                                match,
                                each,
                                Finding.of(Rule.DOUBLED, match.group().length() > FEW ? 0.95 : 0.75)))));
    }

    /** Whether a text is nothing but words that are said with both characters doubled. */
    private static boolean areWords(String text) {
        for (int i = 0; i + 2 <= text.length(); i += 2) {
            if (!WORDS.contains(text.substring(i, i + 2))) {
                return false;
            }
        }
        return text.length() % 2 == 0;
    }
}
