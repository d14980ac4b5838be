package dev.jianbao.bulletin;

import dev.jianbao.entity.EntityId;

/**
 * What an issue is known by, in every edition and for ever.
 *
 * @param bulletin its series
 * @param year the year of its masthead's date
 * @param number the slug of its number
 */
public record IssueId(EntityId bulletin, int year, String number) {
    /** Such as {@code work-bulletin/2024/12}. */
    @Override
    public String toString() {
        return bulletin + "/" + year + "/" + number;
    }
}
