package dev.jianbao.pages;

/**
 * Which measures of a plan a ledger shows.
 *
 * @param kind by what they are chosen
 * @param key which unit, status or year; empty where nothing is to be said
 */
public record LedgerCut(Kind kind, String key) implements Comparable<LedgerCut> {
    /** All of them. */
    public static final LedgerCut ALL = new LedgerCut(Kind.ALL, "");

    /** Those of which some body that the source names is lost. */
    public static final LedgerCut LOST_UNITS = new LedgerCut(Kind.LOST_UNITS, "");

    /** The key of those that nobody reported on. */
    public static final String UNREPORTED = "unreported";

    /** The key of those that are to be kept up without end. */
    public static final String ONGOING = "ongoing";

    /** The key of those whose deadline is lost. */
    public static final String LOST = "lost";

    /** By what measures are chosen. */
    public enum Kind {
        ALL,
        UNIT,
        LOST_UNITS,
        STATUS,
        DUE
    }

    @Override
    public int compareTo(LedgerCut other) {
        int byKind = kind.compareTo(other.kind);
        return byKind != 0 ? byKind : key.compareTo(other.key);
    }
}
