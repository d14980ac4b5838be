package dev.jianbao.importers.repair;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Characters that stand for two of today's, and the words in which they stay as they are or become the rarer one. */
final class GlyphContext {
    private static final String TABLE = """
            著 着 | 著名 著作 著者 著称 著述 著书 著录 著有 著稱 著書 著錄 名著 显著 顯著 顕著 土著 论著 論著 专著 專著 编著 編著 昭著 卓著 原著 巨著 遗著 遺著 译著 譯著 合著 拙著 新著 主著
            乾 干 | 乾坤 乾隆 乾陵 乾县 乾縣 乾元 乾卦 乾安 乾清
            瞭 了 | 瞭望
            於 于 | 於菟 於陵
            藉 借 | 慰藉 狼藉 枕藉 蕴藉
            徵 征 | 宫商角徵 徵羽 魏徵 文徵明
            夥 伙 | 甚夥
            麼 么 | 幺麼
            壹 一 | 壹佰 壹仟 壹拾 壹万 壹萬 壹亿 壹億 壹元 壹圆 壹圓 壹角 壹分 佰壹 仟壹 拾壹 零壹 万壹 萬壹
            """;

    private final Map<Integer, String> usual = new HashMap<>();
    private final Map<Integer, List<String>> kept = new HashMap<>();

    GlyphContext() {
        TABLE.lines().forEach(line -> {
            String[] halves = line.split("\\|", -1);
            String[] glyphs = halves[0].strip().split(" ", -1);
            usual.put(glyphs[0].codePointAt(0), glyphs[1]);
            kept.put(
                    glyphs[0].codePointAt(0),
                    List.of(halves[1].strip().split(" ", -1)).stream()
                            .filter(each -> !each.isEmpty())
                            .toList());
        });
    }

    /** Whether a character stands for more than one. */
    boolean isDivided(int glyph) {
        return usual.containsKey(glyph);
    }

    /** What a character of the table is to be in its place; empty for all others. */
    Optional<String> decide(String text, int at) {
        int glyph = text.codePointAt(at);
        if (!usual.containsKey(glyph)) {
            return Optional.empty();
        }
        boolean stays = kept.getOrDefault(glyph, List.of()).stream().anyMatch(word -> stands(word, text, at));
        return Optional.of(stays ? Character.toString(glyph) : usual.get(glyph));
    }

    /** Whether a word stands in the text such that it holds the character at a place. */
    private static boolean stands(String word, String text, int at) {
        int offset = word.indexOf(text.charAt(at));
        return offset >= 0 && at >= offset && text.startsWith(word, at - offset);
    }
}
