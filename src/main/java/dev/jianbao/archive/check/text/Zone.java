package dev.jianbao.archive.check.text;

/** What a line is written in. */
enum Zone {
    /** YAML, be it a file or the front matter of one. */
    YAML,
    /** Markdown text. */
    PROSE,
    /** Inside a fenced code block. */
    CODE,
    /** Any other file. */
    OTHER
}
