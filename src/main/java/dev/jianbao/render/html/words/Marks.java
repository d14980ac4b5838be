package dev.jianbao.render.html.words;

import dev.jianbao.text.ChineseNumber;

/** What a bulletin prints before the titles of its items: a star, or a count that it shows by its first number. */
public final class Marks {
    private Marks() {}

    /** Whether a marker is the first of a count. */
    public static boolean counts(String marker) {
        return !of(marker, 2).equals(marker);
    }

    /** The mark of the item at a place in its section, counted from 1. */
    public static String of(String marker, int place) {
        if (marker.startsWith("一")) {
            return ChineseNumber.of(place) + marker.substring(1);
        } else if (marker.startsWith("1")) {
            return place + marker.substring(1);
        } else if (marker.startsWith("（一）")) {
            return "（" + ChineseNumber.of(place) + "）";
        }
        return marker;
    }
}
