package dev.jianbao.source.markdown;

import java.util.List;

/** Finds catalogue names in running text. Must be safe for use by several threads. */
@FunctionalInterface
public interface NameSpotter {
    /** Knows no names. */
    NameSpotter NONE = text -> List.of();

    /** The names in a stretch of text that no markup interrupts, in order and not overlapping. */
    List<Spot> spot(String text);

    /**
     * A name that may be found, made once for all the places where it stands.
     *
     * @param text the name
     * @param bearer what is named
     * @param attributes of a link to it, each after a space
     */
    record Name(String text, Target.Reference bearer, String attributes) {
        /**
         * @param kind what is named: the word before the colon in a reference, such as {@code unit}
         * @param id whose name it is
         */
        public static Name of(String text, String kind, String id) {
            Target.Reference bearer = new Target.Reference(kind, id);
            return new Name(text, bearer, " class=\"name\"" + Leads.attributes(bearer));
        }
    }

    /**
     * A name found.
     *
     * @param start its first UTF-16 unit in the text
     * @param end the unit after its last
     */
    record Spot(int start, int end, Name name) {
        public String kind() {
            return name.bearer().kind();
        }

        public String id() {
            return name.bearer().id();
        }
    }
}
