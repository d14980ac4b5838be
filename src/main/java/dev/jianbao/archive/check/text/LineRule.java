package dev.jianbao.archive.check.text;

/** One rule for the lines of a text. Keeps nothing from one line to the next. */
interface LineRule {
    /** Which {@link Traits} a line must have, any of them, to be looked at. */
    int traits();

    void inspect(Line line, Findings findings);
}
