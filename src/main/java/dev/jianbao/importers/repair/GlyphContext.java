package dev.jianbao.importers.repair;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Characters that stand for two of today's. Each line has such a character, what it usually becomes, and the words in which it is the
 * other one: itself, or where a third character stands, that.
 */
public final class GlyphContext {
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
            畫 画 划 | 計畫 计畫 規畫 规畫 企畫 策畫 籌畫 筹畫 謀畫 谋畫 擘畫 畫分 畫定 畫撥
            覆 覆 复 | 答覆 回覆 批覆 函覆 敬覆 電覆 反覆 覆覆 申覆 擬覆 往覆 重覆 賜覆 覆函 覆信 覆電 覆核 覆審 覆檢 覆查 覆診 覆議 覆試
            鍊 炼 链 | 拉鍊 手鍊 項鍊 鎖鍊 鐵鍊 業鍊 應鍊 物鍊 鍊條 鍊子 鍊接
            俱 俱 具 | 傢俱 家俱
            沈 沈 沉 | 沈浸 沈重 深沈 沈澱 沈默 沈穩 沈思 沈痛 沈淪 沈睡 沈著 浮沈 下沈
            甚 甚 什 | 甚麼 甚麽 甚么
            彷 彷 仿 | 彷彿
            """;

    /**
     * @param usual what the character becomes
     * @param other what it is in some words
     * @param words those words, as they are written before they are mended
     */
    private record Reading(String usual, String other, List<String> words) {
        static Reading of(String[] glyphs, String words) {
            return new Reading(
                    glyphs[1],
                    glyphs[glyphs.length == 3 ? 2 : 0],
                    List.of(words.strip().split(" ", -1)));
        }

        String at(int place, String text) {
            return words.stream().anyMatch(word -> stands(word, text, place)) ? other : usual;
        }
    }

    private final Map<Integer, Reading> readings = new HashMap<>();

    public GlyphContext() {
        TABLE.lines().forEach(line -> {
            String[] halves = line.split("\\|", -1);
            String[] glyphs = halves[0].strip().split(" ", -1);
            readings.put(glyphs[0].codePointAt(0), Reading.of(glyphs, halves[1]));
        });
    }

    /** Whether a character stands for more than one. */
    boolean isDivided(int glyph) {
        return readings.containsKey(glyph);
    }

    /** What a character of the table is to be in its place; empty for all others. */
    public Optional<String> decide(String text, int at) {
        return Optional.ofNullable(readings.get(text.codePointAt(at))).map(reading -> reading.at(at, text));
    }

    /** Whether a word stands in the text such that it holds the character at a place. */
    private static boolean stands(String word, String text, int at) {
        char glyph = text.charAt(at);
        for (int offset = word.indexOf(glyph); offset >= 0; offset = word.indexOf(glyph, offset + 1)) {
            if (at >= offset && text.startsWith(word, at - offset)) {
                return true;
            }
        }
        return false;
    }
}
