package dev.jianbao.archive;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of things that have an address. In lower case they are the words before the colon of a reference. */
public enum RefKind {
    BULLETIN,
    SECTION,
    ISSUE,
    ITEM,
    ARTICLE,
    PAGE,
    PLAN,
    MEASURE,
    UNIT,
    REGION,
    TOPIC;

    /** The word before the colon, such as {@code issue}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<RefKind> of(String word) {
        return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
    }
}
