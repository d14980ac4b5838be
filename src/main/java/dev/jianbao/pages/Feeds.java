package dev.jianbao.pages;

import dev.jianbao.archive.Archive;
import dev.jianbao.bulletin.Bulletin;
import dev.jianbao.entity.Organisation;

/** Where feeds lie; that of the site lies at its root. Each is there in two notations. */
public final class Feeds {
    public static final String ATOM = "feed.xml";
    public static final String JSON = "feed.json";

    private Feeds() {}

    /** The folder of a bulletin's feeds. */
    public static String of(Bulletin bulletin) {
        return "bulletins/" + bulletin.id() + "/";
    }

    /** The folder of a unit's feeds. */
    public static String of(Organisation unit) {
        return "units/" + unit.id() + "/";
    }

    /** Whether a unit has feeds: whether anything involves it. */
    public static boolean has(Organisation unit, Archive archive) {
        return !archive.index().of(unit.id()).isEmpty();
    }
}
