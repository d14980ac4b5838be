package dev.jianbao.plan;

/** How the measures of a plan are counted. */
public enum MeasureNumbering {
    /** Once through the plan. */
    PLAN,
    /** Anew in each group. */
    GROUP
}
