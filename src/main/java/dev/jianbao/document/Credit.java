package dev.jianbao.document;

import java.util.List;

/**
 * Who did one thing to a document, such as signing it.
 *
 * @param names their names; empty where nobody is named
 * @param unstated whether the author says that the source does not tell
 */
public record Credit(List<String> names, boolean unstated) {
    /** What an author writes where the source does not tell. */
    public static final String NOT_STATED = "?";

    /** Nothing written at all. */
    public static final Credit NONE = new Credit(List.of(), false);

    public Credit {
        names = List.copyOf(names);
    }

    /** Whether the author said anything, be it that nobody knows. */
    public boolean isGiven() {
        return unstated || !names.isEmpty();
    }
}
