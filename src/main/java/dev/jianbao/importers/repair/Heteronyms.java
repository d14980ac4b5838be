package dev.jianbao.importers.repair;

import java.util.Map;
import java.util.Set;

/** Further readings of characters that are common in official texts. */
final class Heteronyms {
    private static final Map<String, Set<String>> READINGS = Map.ofEntries(
            Map.entry("行", Set.of("xing", "hang")),
            Map.entry("重", Set.of("zhong", "chong")),
            Map.entry("长", Set.of("chang", "zhang")),
            Map.entry("校", Set.of("xiao", "jiao")),
            Map.entry("教", Set.of("jiao")),
            Map.entry("调", Set.of("diao", "tiao")),
            Map.entry("得", Set.of("de", "dei")),
            Map.entry("地", Set.of("di", "de")),
            Map.entry("的", Set.of("de", "di")),
            Map.entry("着", Set.of("zhe", "zhuo", "zhao")),
            Map.entry("都", Set.of("du", "dou")),
            Map.entry("会", Set.of("hui", "kuai")),
            Map.entry("量", Set.of("liang")),
            Map.entry("参", Set.of("can", "shen", "cen")),
            Map.entry("省", Set.of("sheng", "xing")),
            Map.entry("单", Set.of("dan", "shan", "chan")),
            Map.entry("数", Set.of("shu", "shuo")),
            Map.entry("传", Set.of("chuan", "zhuan")),
            Map.entry("率", Set.of("lv", "shuai")),
            Map.entry("和", Set.of("he", "huo", "hu")),
            Map.entry("为", Set.of("wei")),
            Map.entry("更", Set.of("geng")),
            Map.entry("强", Set.of("qiang", "jiang")),
            Map.entry("好", Set.of("hao")),
            Map.entry("种", Set.of("zhong", "chong")),
            Map.entry("系", Set.of("xi", "ji")),
            Map.entry("解", Set.of("jie", "xie")),
            Map.entry("落", Set.of("luo", "la", "lao")),
            Map.entry("相", Set.of("xiang")),
            Map.entry("差", Set.of("cha", "chai", "ci")),
            Map.entry("车", Set.of("che", "ju")),
            Map.entry("乐", Set.of("le", "yue")),
            Map.entry("觉", Set.of("jue", "jiao")),
            Map.entry("还", Set.of("hai", "huan")),
            Map.entry("没", Set.of("mei", "mo")),
            Map.entry("便", Set.of("bian", "pian")),
            Map.entry("宿", Set.of("su", "xiu")),
            Map.entry("弹", Set.of("tan", "dan")),
            Map.entry("曾", Set.of("ceng", "zeng")),
            Map.entry("藏", Set.of("cang", "zang")),
            Map.entry("血", Set.of("xue", "xie")),
            Map.entry("给", Set.of("gei", "ji")),
            Map.entry("术", Set.of("shu", "zhu")),
            Map.entry("提", Set.of("ti", "di")),
            Map.entry("划", Set.of("hua")));

    private Heteronyms() {}

    /** All readings of a character that is in the table; none for others. */
    static Set<String> of(String han) {
        return READINGS.getOrDefault(han, Set.of());
    }
}
