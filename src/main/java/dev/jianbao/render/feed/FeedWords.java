package dev.jianbao.render.feed;

import dev.jianbao.config.Language;
import java.time.LocalDate;

/** The few words that feeds add to what documents say. */
enum FeedWords {
    CHINESE("〔已撤回〕", "更正（{0}）：{1}", "；", "来源未注明"),
    TRADITIONAL("〔已撤回〕", "更正（{0}）：{1}", "；", "來源未註明"),
    ENGLISH("[withdrawn] ", "Corrected ({0}): {1}", "; ", "source not stated");

    private final String withdrawn;
    private final String corrected;
    private final String and;
    private final String unstated;

    FeedWords(String withdrawn, String corrected, String and, String unstated) {
        this.withdrawn = withdrawn;
        this.corrected = corrected;
        this.and = and;
        this.unstated = unstated;
    }

    static FeedWords in(Language language) {
        return switch (language) {
            case ZH_HANS -> CHINESE;
            case ZH_HANT -> TRADITIONAL;
            case EN -> ENGLISH;
        };
    }

    /** What stands before the title of a withdrawn document. */
    String withdrawn() {
        return withdrawn;
    }

    String corrected(LocalDate date, String what) {
        return corrected.replace("{0}", date.toString()).replace("{1}", what);
    }

    /** What stands between the titles of an issue's items. */
    String and() {
        return and;
    }

    /** Who published a repost first, where its source does not say. */
    String unstated() {
        return unstated;
    }
}
