package dev.jianbao.plan.audit;

/** How a check ends. */
public enum Ruling {
    HOLDS,
    FAILS,
    /** Too much is lost to tell. */
    UNDECIDED
}
