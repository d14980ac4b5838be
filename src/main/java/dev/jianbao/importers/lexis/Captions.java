package dev.jianbao.importers.lexis;

import java.util.regex.Pattern;

/** What is said of a picture, which may be lost: 图为…, 图1：…, …（某某 摄）. */
public final class Captions {
    private static final Pattern CAPTION = Pattern.compile(
            "[▲△↑]?(?:图|照片|图片)[\\s　]*[0-9一二三四五六七八九十]{0,2}[：:][^。]{2,40}|[▲△↑]?(?:图为|[上下左右]图[为：:，]).{2,60}|.{4,60}[（(\\s　](?:记者[\\s　]*)?\\p{IsHan}{2,4}[\\s　/]*摄[）)]?");

    private Captions() {}

    /** Whether a line says what a picture shows. */
    public static boolean isOne(String line) {
        return CAPTION.matcher(line).matches();
    }
}
