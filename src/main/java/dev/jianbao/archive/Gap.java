package dev.jianbao.archive;

/**
 * Numbers between two known issues of which none is in the archive.
 *
 * @param year under which they are listed: the year of the next known issue
 * @param from the first missing number
 * @param to the last missing number
 */
public record Gap(int year, int from, int to) {
    public Gap {
        if (to < from) {
            throw new IllegalArgumentException("an empty gap: " + from + " to " + to);
        }
    }

    public int count() {
        return to - from + 1;
    }
}
