package dev.jianbao.bulletin;

/** How the issues of a bulletin are counted. Supplements (增刊) are counted apart under each of them. */
public enum NumberingRule {
    /** One count for ever: 第12期. */
    SERIAL,
    /** A count that starts anew each year: 2024年第3期. */
    ANNUAL,
    /** One count for ever, named as a total: 总第3766期. */
    TOTAL,
    /** Both: 2026年第488期（总第3766期）. */
    ANNUAL_TOTAL,
    /** No numbers; an issue is known by its date. */
    NONE;

    /** Whether the count starts anew each year. */
    public boolean isAnnual() {
        return this == ANNUAL || this == ANNUAL_TOTAL;
    }
}
