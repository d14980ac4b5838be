package dev.jianbao.bulletin;

import dev.jianbao.entity.EntityId;
import org.jspecify.annotations.Nullable;

/**
 * What an issue is known by, in every edition and for ever.
 *
 * @param bulletin its series
 * @param year the year of its masthead's date
 * @param number the slug of its number
 */
public record IssueId(EntityId bulletin, int year, String number) {
    @Override
    public boolean equals(@Nullable Object any) {
        return any instanceof IssueId other
                && bulletin.equals(other.bulletin)
                && year == other.year
                && number.equals(other.number);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * bulletin.hashCode() + year) + number.hashCode();
    }

    /** Such as {@code work-bulletin/2024/12}. */
    @Override
    public String toString() {
        return bulletin + "/" + year + "/" + number;
    }
}
