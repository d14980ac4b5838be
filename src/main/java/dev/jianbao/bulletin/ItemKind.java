package dev.jianbao.bulletin;

/** The forms an item takes. */
public enum ItemKind {
    /** A short report: a marker, a title, one or two paragraphs. */
    BRIEF,
    /** A long piece with a title of its own, often a subtitle, and inner headings. */
    ARTICLE,
    /** The editors' word to the readers. */
    NOTICE
}
