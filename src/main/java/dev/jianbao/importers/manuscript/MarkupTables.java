package dev.jianbao.importers.manuscript;

/** Reads tables that stand as HTML within a text that is none, as converters of PDF leave them. */
public interface MarkupTables {
    /** Writes down the first table of some markup; says whether there was one with rows and columns. */
    boolean write(String markup, ManuscriptWriter writer, Place place);
}
