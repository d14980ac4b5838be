package dev.jianbao.pages.origin;

import dev.jianbao.archive.Documents;
import dev.jianbao.archive.past.Chronicle;
import dev.jianbao.output.sums.Checksums;
import dev.jianbao.pages.Page;
import dev.jianbao.pages.Site;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Tells apart, without composing it, all that a page is made from: the file of the document whose text it shows, what other
 * documents show of themselves on it, and whatever is no document, whole. What other documents an issue's page shows anything of is
 * known; of every other page, all may be.
 */
public final class Origins {
    /** Where it is not known what a site was read from. */
    public static final Origins UNKNOWN = new Origins();

    /** What every page is made from; and that with what every document shows of itself on pages of others, and its past. */
    private final String base;

    private final String rest;
    private final Map<String, String> files;
    private final Map<String, Chronicle> past = new HashMap<>();
    private final Optional<IssueNeighbours> neighbours;

    private Origins() {
        this.base = "";
        this.rest = "";
        this.files = Map.of();
        this.neighbours = Optional.empty();
    }

    private Origins(Site site, String program, SortedMap<String, String> files) {
        this.files = Map.copyOf(files);
        SortedMap<String, String> shown = appearances(site.archive().documents());
        site.past().chronicles().forEach(each -> past.put(each.path(), each));

        Checksums.Sum sum = new Checksums.Sum().put(program);
        files.forEach((path, checksum) -> {
            if (!shown.containsKey(path)) {
                sum.put(path).put(checksum);
            }
        });
        this.base = sum.digits();
        shown.forEach((path, appearance) -> sum.put(path).put(appearance));
        site.past().chronicles().forEach(each -> sum.put(each.toString()));
        this.rest = sum.digits();
        this.neighbours = Optional.of(new IssueNeighbours(site, shown));
    }

    /**
     * The origins of the pages of a site.
     *
     * @param program tells apart what makes pages, and what was asked for
     * @param files of the site, by path below its root, each with a checksum
     */
    public static Origins of(Site site, String program, SortedMap<String, String> files) {
        return new Origins(site, program, files);
    }

    /** How each document that is shown appears on pages of others, by its path; of plans all files count whole. */
    private static SortedMap<String, String> appearances(Documents documents) {
        Appearances appearances = new Appearances();
        SortedMap<String, String> shown = new TreeMap<>();
        List<String> paths = new ArrayList<>();
        documents.issues().forEach(issue -> paths.add(issue.path()));
        documents.articles().forEach(article -> paths.add(article.path()));
        documents.pages().forEach(page -> paths.add(page.path()));
        List<String> sums = Stream.of(documents.issues(), documents.articles(), documents.pages())
                .flatMap(each -> each.parallelStream().map(appearances::of).toList().stream())
                .toList();
        for (int at = 0; at < paths.size(); at++) {
            shown.put(paths.get(at), sums.get(at));
        }
        return shown;
    }

    /** What tells apart that which a page is made from; empty where it is not known. */
    public String of(Page page) {
        if (neighbours.isPresent() && page instanceof Page.OfIssue issue) {
            return of(issue.issue().path(), base, neighbours.get().of(issue));
        }
        return page.text().map(path -> of(path, rest, "")).orElse(rest);
    }

    /** Whether an origin covers no more than what a page shows, so that another one seldom means the same page. */
    public boolean areExact(Page page) {
        return neighbours.isPresent() && page instanceof Page.OfIssue;
    }

    /** The same of what is made of one document alone, of its past, and of what is no document. */
    public String of(String document) {
        return of(document, base, "");
    }

    private String of(String document, String surroundings, String neighbourhood) {
        String checksum = files.get(document);
        if (checksum == null) {
            return "";
        }
        Checksums.Sum sum = new Checksums.Sum().put(surroundings).put(checksum).put(neighbourhood);
        Optional.ofNullable(past.get(document)).ifPresent(chronicle -> sum.put(chronicle.toString()));
        return sum.digits();
    }
}
