package dev.jianbao.importers.manuscript;

/** Why a file is not imported. Words for each, and for what to do instead, stand in the messages under its code. */
public enum Refusal {
    /** Beyond the size that is read; details: size, limit. */
    TOO_LARGE("I001"),
    /** Nothing but blank space. */
    EMPTY("I002"),
    /** Bytes that are no text in any encoding that is known; details: place and value of the first byte that is wrong. */
    NOT_TEXT("I003"),
    /** Word 97–2003. */
    OLD_WORD("I004"),
    /** WPS Office's own format. */
    WPS("I005"),
    /** A format that is known and not read, such as a spreadsheet or an archive; details: its name. */
    UNREAD_FORMAT("I006"),
    /** Pages that are pictures, without text; details: how many pages. */
    SCANNED("I007"),
    /** Locked with a password. */
    LOCKED("I008"),
    /** Tracked changes that nobody has accepted or rejected; details: how many. */
    TRACKED_CHANGES("I009"),
    /** The file is damaged; details: what the reader said. */
    DAMAGED("I010"),
    /** Reading took more memory or time than is given to it; details: the limit. */
    TOO_COSTLY("I011"),
    /** Characters, but none to read: encoded bytes, or a text that was once read in the wrong encoding. */
    ILLEGIBLE("I012"),
    /** A page of this program that lists or counts what other pages say. */
    OVERVIEW("I013");

    private final String id;

    Refusal(String id) {
        this.id = id;
    }

    /** Such as {@code I003}; it never changes its meaning. */
    public String id() {
        return id;
    }
}
