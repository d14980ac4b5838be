package dev.jianbao.importers.manuscript;

/**
 * A stretch of the transcript that the importer itself knows to be none of the document, such as the navigation of a web page
 * or a running head. It stands in the transcript, in no block, and the account has a line for it.
 *
 * @param extent what is left out
 * @param place where it stood
 * @param reason why
 */
public record Omission(Extent extent, Place place, Reason reason) {
    /** Why something is none of the document. */
    public enum Reason {
        /** Menus, breadcrumbs, link lists, share buttons. */
        NAVIGATION,
        /** What is sold or announced beside the document. */
        ADVERT,
        /** Running heads, page numbers and what else belongs to the page. */
        PAGE_FURNITURE,
        /** Deleted by its author in a tracked change, or hidden. */
        DELETED,
        /** A remark of somebody who reviewed it. */
        REMARK
    }
}
