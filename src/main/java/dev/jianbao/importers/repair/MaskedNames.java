package dev.jianbao.importers.repair;

import java.util.regex.Pattern;

/** How a text hides who somebody is: a family name, two asterisks, and what people do or are called by. */
final class MaskedNames {
    private static final String FAMILY =
            "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤張劉陳楊黃趙吳孫馬羅鄭許韓馮鄧董葉蘇呂盧鐘譚陸範賈韋鄒邱龍賀顧龔萬錢嚴湯";

    /** The asterisks; as bold marks they would neither begin nor end there. */
    static final Pattern ASTERISKS = Pattern.compile("(?<=[" + FAMILY
            + "])(?<!\\*)\\*\\*(?!\\*)(?=说|說|表示|介绍|介紹|告诉|坦言|认为|回忆|等|老师|老師|同学|同學|同志|先生|女士|某|[，、。；）)”])");

    private MaskedNames() {}
}
