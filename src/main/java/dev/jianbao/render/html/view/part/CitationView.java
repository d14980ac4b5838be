package dev.jianbao.render.html.view.part;

/**
 * How to cite a document, or a part of one.
 *
 * @param reference after GB/T 7714—2025
 * @param bibtex leads to the whole document and its parts for BibTeX
 * @param csl leads to the whole document and its parts in CSL JSON
 */
public record CitationView(String reference, String bibtex, String csl) {}
