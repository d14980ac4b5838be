package dev.jianbao.importers.word;

import dev.jianbao.importers.manuscript.Refusal;

/** A document is refused for what stands in it. */
final class Unreadable extends Exception {
    private static final long serialVersionUID = 1;

    private final Refusal refusal;

    Unreadable(Refusal refusal, String detail) {
        super(detail);
        this.refusal = refusal;
    }

    Refusal refusal() {
        return refusal;
    }

    /** What the refusal names. */
    String detail() {
        String detail = getMessage();
        return detail == null ? "" : detail;
    }
}
