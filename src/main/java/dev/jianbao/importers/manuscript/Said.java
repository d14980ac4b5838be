package dev.jianbao.importers.manuscript;

/**
 * What a file itself says of a stretch of it, so that nobody has to guess. Few files do; the pages of this program do.
 *
 * @param part which part of the document it is
 * @param extent the stretch; an empty one says where a part begins that has no words of its own
 * @param value what it says for programs, such as a day as 2024-08-30; may be empty
 */
public record Said(Part part, Extent extent, String value) {
    /** The parts that are told apart. What belongs to no other is text of what begins before it. */
    public enum Part {
        /** A line of the printed name of a bulletin. */
        NAME,
        NUMBER,
        ISSUER,
        DATE,
        SECTION,
        /** The title of an item; the value names its kind, and {@code supplied} behind a blank where the archive made it. */
        ITEM,
        /** The title of an article; the value is {@code supplied} where the archive made it. */
        TITLE,
        SUBTITLE,
        /** The value is the day or period. */
        WHEN,
        PLACE,
        UNIT,
        REGION,
        TOPIC,
        SENDER,
        AUTHOR,
        /** Who published first what is shown here; the value is the address. */
        SOURCE,
        SOURCE_DATE,
        EDITOR,
        REPORT,
        SEND,
        ISSUE,
        WRITTEN,
        REVIEWED,
        SIGNED,
        PRINTER,
        PRINTED,
        COPIES
    }
}
