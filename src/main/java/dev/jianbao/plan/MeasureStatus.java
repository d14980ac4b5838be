package dev.jianbao.plan;

/** Where a measure stands; a closed list. */
public enum MeasureStatus {
    NOT_STARTED,
    ON_TRACK,
    AT_RISK,
    /** Past its deadline and not done. */
    OVERDUE,
    DONE,
    WITHDRAWN;

    /** Whether nothing more is to come. */
    public boolean isFinal() {
        return this == DONE || this == WITHDRAWN;
    }
}
