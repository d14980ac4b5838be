package dev.jianbao.importers.lexis;

import java.util.regex.Pattern;

/** Marks at the head of a document that say who may read it and how soon it must be dealt with (GB/T 9704, 7.2.2 and 7.2.3). */
public final class Restriction {
    private static final Pattern SECRECY = Pattern.compile(
            "[\\s　（(【★☆※*]*(?:密[\\s　]*级[\\s　]*[：:](?:(?!第[\\s　]*[0-9]).)*|[★☆]?[\\s　]*(?:绝密|机密|秘密|内部)[\\s　]*(?:[★☆].*|(?:[0-9一二三四五六七八九十]{1,3}[\\s　]*(?:年|个?月|天)|长期))?|内[\\s　]*部|内部(?:资料|参考|刊物|文件|材料|交流|传阅|参阅|使用|学习|掌握|发行).{0,16}|(?:注意|妥善|请).{0,2}(?:保存|保管).{0,8}|不得(?:外传|翻印|公开).{0,8}|严禁外传.{0,8}|(?:[此本](?:件|刊|期|简报))?(?:内容)?仅供.{0,10}参[阅考].{0,10}|请?勿外传)[\\s　）)】]*");
    private static final Pattern URGENCY =
            Pattern.compile("[\\s　]*(?:紧急程度[：:].*|特[\\s　]*急|加[\\s　]*急|平[\\s　]*急|急[\\s　]*件|特[\\s　]*提)[\\s　]*");

    private Restriction() {}

    /** Whether a line is a mark of secrecy, whatever sign it begins with. */
    public static boolean isSecrecy(String line) {
        return SECRECY.matcher(line).matches();
    }

    /** Whether a line is a mark of urgency. */
    public static boolean isUrgency(String line) {
        return URGENCY.matcher(line).matches();
    }
}
