package dev.jianbao.plan.reader;

import java.util.regex.Pattern;

/** Names of stages as tables print them. */
final class StageNames {
    private static final Pattern ENUMERATOR =
            Pattern.compile("^[（(]?(?:[一二三四五六七八九十百]+|\\d{1,3})(?:[)）]?[、.．]|[)）])\\s*");

    private StageNames() {}

    /** The name without its enumerator: {@code 一、高中阶段} is 高中阶段. */
    static String bare(String written) {
        return ENUMERATOR.matcher(written).replaceFirst("").strip();
    }
}
