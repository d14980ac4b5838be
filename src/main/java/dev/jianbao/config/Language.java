package dev.jianbao.config;

/** A language of the frame. Its words stand in the theme's bundle of the same tag. */
public enum Language {
    ZH_HANS("zh-Hans"),
    EN("en");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** The BCP 47 tag. */
    public String tag() {
        return tag;
    }
}
