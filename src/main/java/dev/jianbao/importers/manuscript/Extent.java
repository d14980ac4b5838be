package dev.jianbao.importers.manuscript;

/**
 * A stretch of a transcript, in UTF-16 units.
 *
 * @param start its first unit
 * @param end the unit after its last
 */
public record Extent(int start, int end) implements Comparable<Extent> {
    public Extent {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a stretch: " + start + " to " + end);
        }
    }

    public int length() {
        return end - start;
    }

    public boolean isEmpty() {
        return end == start;
    }

    /** Whether all of another stretch lies within this one. */
    public boolean holds(Extent other) {
        return other.start >= start && other.end <= end;
    }

    @Override
    public int compareTo(Extent other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
