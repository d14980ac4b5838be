package dev.jianbao.plan.claim;

/** How what is worked out must stand to what is stated. */
public enum Relation {
    EQUAL,
    /** Not less than is stated. */
    AT_LEAST,
    /** Not more than is stated. */
    AT_MOST
}
