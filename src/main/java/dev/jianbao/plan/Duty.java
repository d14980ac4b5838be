package dev.jianbao.plan;

/** What a body has to do with a measure. */
public enum Duty {
    /** 牵头 */
    LEAD,
    /** 责任单位 where nobody leads */
    RESPONSIBLE,
    /** 配合 */
    SUPPORTING
}
