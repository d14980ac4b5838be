package dev.jianbao.plan;

/** Whether a plan is in force (有效性). */
public enum Validity {
    IN_FORCE,
    AMENDED,
    /** By a later document. */
    REPLACED,
    ABOLISHED,
    EXPIRED
}
