package dev.jianbao.pages.origin;

import dev.jianbao.archive.Documents;
import dev.jianbao.archive.past.Past;
import dev.jianbao.output.sums.Checksums;
import dev.jianbao.pages.Page;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;

/**
 * Tells apart, without composing it, all that a page is made from: the file of the document whose text it shows, what every
 * document shows of itself on pages of others, and all the rest of the site whole.
 */
public final class Origins {
    /** Where it is not known what a site was read from. */
    public static final Origins UNKNOWN = new Origins("", Map.of());

    private final String rest;
    private final Map<String, String> files;

    private Origins(String rest, Map<String, String> files) {
        this.rest = rest;
        this.files = files;
    }

    /**
     * The origins of the pages that documents make.
     *
     * @param documents those that are shown
     * @param past their versions
     * @param program tells apart what makes pages, and what was asked for
     * @param files of the site, by path below its root, each with a checksum
     */
    public static Origins of(Documents documents, Past past, String program, SortedMap<String, String> files) {
        Appearances appearances = new Appearances();
        Set<String> told = new HashSet<>();
        Checksums.Sum sum = new Checksums.Sum().put(program);
        documents.issues().forEach(issue -> told.add(issue.path()));
        documents.articles().forEach(article -> told.add(article.path()));
        documents.pages().forEach(page -> told.add(page.path()));
        Stream.of(documents.issues(), documents.articles(), documents.pages())
                .flatMap(each -> each.parallelStream().map(appearances::of).toList().stream())
                .forEach(sum::put);
        past.chronicles().forEach(each -> sum.put(each.toString()));
        files.forEach((path, checksum) -> {
            if (!told.contains(path)) {
                sum.put(path).put(checksum);
            }
        });
        return new Origins(sum.digits(), Map.copyOf(files));
    }

    /** Whether two documents show the same of themselves on pages of others. */
    public static boolean appearAlike(Record one, Record other) {
        Appearances appearances = new Appearances();
        return appearances.of(one).equals(appearances.of(other));
    }

    /** What tells apart that which a page is made from; empty where it is not known. */
    public String of(Page page) {
        return page.text().map(this::of).orElse(rest);
    }

    /** The same of what is made of one document and of nothing but facts of others. */
    public String of(String document) {
        String checksum = files.get(document);
        return checksum == null
                ? ""
                : new Checksums.Sum().put(rest).put(checksum).digits();
    }
}
