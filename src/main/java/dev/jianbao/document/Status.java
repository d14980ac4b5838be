package dev.jianbao.document;

/** Where a document stands on its way to the reader. */
public enum Status {
    DRAFT,
    REVIEWED,
    ISSUED,
    /** Taken back: its page stays, and says so. */
    WITHDRAWN;

    /** Whether readers may see that the document exists. */
    public boolean isPublic() {
        return this == ISSUED || this == WITHDRAWN;
    }
}
