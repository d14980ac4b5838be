package dev.jianbao.entity.quantity;

/** What a unit measures. Units of one dimension convert into each other. */
public enum Dimension {
    /** Things counted, and whatever else has no conversion here; the word for them (个, 所, 人) does not matter. */
    NUMBER,
    /** In yuan. */
    MONEY,
    /** In square metres. */
    AREA,
    /** In per cent. */
    SHARE
}
