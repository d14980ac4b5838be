package dev.jianbao.importers.structure.issue;

/**
 * How a line may open a section or an item. Lines that open alike are of one rank.
 *
 * @param sort what it opens with
 * @param sign which of that sort: the character, the kind of number, the depth of the heading; may be empty
 */
record Opening(Sort sort, String sign) {
    /** What lines open with. */
    enum Sort {
        /** The style of a heading. */
        STYLED,
        /** Brackets around the whole line. */
        BRACKETED,
        /** Brackets around its first words, the rest being text. */
        LABELLED,
        /** A sign such as ★. */
        SIGNED,
        /** A number. */
        NUMBERED,
        /** Nothing but a word that sections are called by. */
        WORD,
        /** Bold type throughout. */
        BOLD,
        /** Bold type, and plain text behind it. */
        LEAD,
        /** Nothing: a few words, and below them what has a sign or a number. */
        PLAIN,
        /** Nothing: it reads like a title, and stands where titles stand. */
        TITLE
    }

    static Opening of(Sort sort) {
        return new Opening(sort, "");
    }
}
