package dev.jianbao.plan.claim;

/** What a stated figure is checked against. */
public enum Basis {
    /** The sum of a column. */
    SUM,
    /** The number of rows. */
    COUNT,
    /** Arithmetic that the author writes out. */
    EQUALS,
    /** The target of an indicator. */
    TARGET
}
