package dev.jianbao.outward;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What came of asking for an address. */
public enum Answer {
    /** Something is there, be it for members only. */
    THERE,
    /** Its server says that there is nothing. */
    GONE,
    /** Nobody answers, or the server has trouble of its own. */
    SILENT,
    /** It leads on to another host. */
    ELSEWHERE,
    /** It lies in a private network or on this machine, and was not asked. */
    PRIVATE;

    /** As the inventory writes it. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Answer> of(String word) {
        return Stream.of(values()).filter(each -> each.word().equals(word)).findFirst();
    }
}
