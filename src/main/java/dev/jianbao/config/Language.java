package dev.jianbao.config;

/** A language of the frame. Its words stand in the theme's bundle of the same tag. */
public enum Language {
    ZH_HANS("zh-Hans"),
    ZH_HANT("zh-Hant"),
    EN("en");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** The language of documents in a frame of this one, where the site does not say: the same, or Chinese as on the mainland. */
    Language ofDocuments() {
        return this == EN ? ZH_HANS : this;
    }

    /** The BCP 47 tag. */
    public String tag() {
        return tag;
    }
}
