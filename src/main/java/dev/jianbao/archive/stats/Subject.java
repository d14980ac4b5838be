package dev.jianbao.archive.stats;

/** By what items are counted. */
public enum Subject {
    /** By the unit that sent them in. */
    SENDERS,
    /** By the units that they say they are about; an item about three counts for each. */
    UNITS,
    /**
     * By the regions that they say they are about, or, where they say none, by the region of the sender. A region's items count
     * for those that it lies in, too, once.
     */
    REGIONS,
    /** By the section they stand under; what stands under none counts for the bulletin. */
    SECTIONS
}
