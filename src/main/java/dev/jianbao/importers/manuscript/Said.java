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
        COPIES,
        /** The years that a plan covers; the value is in the form of the content. A document that has it is a plan. */
        PERIOD,
        DOCUMENT_NUMBER,
        DRAWN_UP,
        INDEX_NUMBER,
        SUBJECT,
        KEYWORDS,
        /** The value is its word in the content. */
        VALIDITY,
        REPLACED_BY,
        /** Where measures begin; the value is how many there are, as the plan says. */
        MEASURES,
        /** The name of a group of measures; the value is how many it has, as the plan says. */
        GROUP,
        /** The title of a measure; its number comes before. The value is {@code ?} where the title is lost. */
        MEASURE,
        /** A paragraph of a measure. */
        DETAIL,
        LEAD,
        SUPPORTING,
        RESPONSIBLE,
        /** By when a measure is to be done, as the content says it; {@code group} behind a blank where its group says so. */
        DUE,
        /** The value holds numbers of measures that are lost. */
        LOST_NUMBERS,
        /** Where a table begins; the value says of what, and behind a blank how many rows it has, as the plan says. */
        TABLE,
        /** The head of a column; the value is its id, its type and its unit, parted by blanks. */
        COLUMN,
        /** The name of a stage; the value is how many projects it has, as the plan says. */
        STAGE,
        /** Where a row begins; the value is {@code row} or {@code sum}, and what else programs know of it. */
        ROW,
        /** A cell; the value is its column, counted from 0, its state, and behind a blank its rule or remark. */
        CELL
    }
}
