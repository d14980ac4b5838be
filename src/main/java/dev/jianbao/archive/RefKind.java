package dev.jianbao.archive;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

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

    private static final Map<String, RefKind> BY_WORD =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(RefKind::word, Function.identity()));

    private final String word = name().toLowerCase(Locale.ROOT);

    /** The word before the colon, such as {@code issue}. */
    public String word() {
        return word;
    }

    static Optional<RefKind> of(String word) {
        return Optional.ofNullable(BY_WORD.get(word));
    }
}
