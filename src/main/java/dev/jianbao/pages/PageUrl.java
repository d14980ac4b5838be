package dev.jianbao.pages;

import dev.jianbao.archive.Ref;
import org.jspecify.annotations.Nullable;

/**
 * Where a page stands in the published site. A URL is a pure function of what the page shows, so that it lasts.
 *
 * @param path below the site's root, in ASCII, such as {@code bulletins/work-bulletin/2024/012.html}
 */
public record PageUrl(String path) implements Comparable<PageUrl> {
    static final String HTML = ".html";

    /** Where renditions stand, each at the path of its original. */
    private static final String RENDITIONS = "hant/";

    public PageUrl {
        if (path.isEmpty() || path.startsWith("/") || path.contains("//")) {
            throw new IllegalArgumentException("not a page's path: " + path);
        }
    }

    /** The page on which a thing is shown; for an item that is the page of its issue. */
    public static PageUrl of(Ref ref) {
        String id = ref.id();
        return new PageUrl(
                switch (ref.kind()) {
                    case BULLETIN -> "bulletins/" + id + "/index" + HTML;
                    case SECTION -> "bulletins/" + id.replace("/", "/sections/") + HTML;
                    case ISSUE -> "bulletins/" + padded(id) + HTML;
                    case ITEM -> "bulletins/" + padded(id.substring(0, id.indexOf('#'))) + HTML;
                    case ARTICLE -> "articles/" + id + HTML;
                    case PAGE -> id + HTML;
                    case PLAN -> "plans/" + id + "/index" + HTML;
                    case MEASURE -> "plans/" + id.replace("/", "/measures/") + HTML;
                    case UNIT -> "units/" + id + HTML;
                    case REGION -> "regions/" + id + HTML;
                    case TOPIC -> "topics/" + id + HTML;
                });
    }

    /** The anchor of a thing on its page; empty where it has the page to itself. */
    public static String anchor(Ref ref) {
        int hash = ref.id().indexOf('#');
        if (hash < 0) {
            return "";
        }
        String key = ref.id().substring(hash + 1);
        return Character.isDigit(key.charAt(0)) ? "item-" + key : key;
    }

    /** The path of the page on which a thing is shown, and its anchor there. */
    public static String address(Ref ref) {
        String anchor = anchor(ref);
        return of(ref).path() + (anchor.isEmpty() ? "" : "#" + anchor);
    }

    /** An issue's id with its number at three digits, a supplement's at two, so that files sort as they were issued. */
    private static String padded(String issueId) {
        int slash = issueId.lastIndexOf('/');
        String number = issueId.substring(slash + 1);
        boolean supplement = number.startsWith("s");
        String digits = supplement ? number.substring(1) : number;
        for (int at = 0; at < digits.length(); at++) {
            if (!Character.isDigit(digits.charAt(at))) {
                return issueId;
            }
        }
        int width = supplement ? 2 : 3;
        String zeros = "0".repeat(Math.max(0, width - digits.length()));
        return issueId.substring(0, slash + 1) + (supplement ? "s" : "") + zeros + digits;
    }

    /** The file of CSL JSON that says, for programs, how to cite what this page shows. */
    public String csl() {
        return base() + "cite.json";
    }

    /** The same for BibTeX. */
    public String bibtex() {
        return base() + "cite.bib";
    }

    /** The page that tells the history of the document on this one. */
    public PageUrl history() {
        return below("history");
    }

    /** Where an earlier version of the document on this page stands for good; {@code key} is the day it began. */
    public PageUrl version(String key) {
        return below("versions/" + key);
    }

    /** Where the same stands in traditional characters, if the site shows it in them. */
    public PageUrl rendition() {
        return new PageUrl(RENDITIONS + path);
    }

    /** The further page {@code number} of a list that begins on this one. */
    PageUrl further(int number) {
        return below("p" + number);
    }

    private PageUrl below(String name) {
        return new PageUrl(base() + name + HTML);
    }

    private String base() {
        return path.endsWith("/index" + HTML)
                ? path.substring(0, path.length() - ("index" + HTML).length())
                : path.substring(0, path.length() - HTML.length()) + "/";
    }

    /** Where the same stands as JSON, beside the page. */
    public String json() {
        return path.substring(0, path.length() - HTML.length()) + ".json";
    }

    /** From this page to a path of the site, such as {@code ../../index.html}. */
    public String to(String other) {
        int shorter = Math.min(path.length(), other.length());
        int common = 0;
        for (int at = 0; at < shorter && path.charAt(at) == other.charAt(at); at++) {
            if (path.charAt(at) == '/') {
                common = at + 1;
            }
        }
        StringBuilder way = new StringBuilder(path.length() + other.length());
        for (int at = path.indexOf('/', common); at >= 0; at = path.indexOf('/', at + 1)) {
            way.append("../");
        }
        return way.append(other, common, other.length()).toString();
    }

    /** From this page to another, or to an anchor on it. */
    public String to(PageUrl other, String anchor) {
        String fragment = anchor.isEmpty() ? "" : "#" + anchor;
        return other.equals(this) && !anchor.isEmpty() ? fragment : to(other.path) + fragment;
    }

    /** From this page to a thing. */
    public String to(Ref ref) {
        return to(of(ref), anchor(ref));
    }

    @Override
    public boolean equals(@Nullable Object any) {
        return any instanceof PageUrl other && path.equals(other.path);
    }

    @Override
    public int hashCode() {
        return path.hashCode();
    }

    @Override
    public int compareTo(PageUrl other) {
        return path.compareTo(other.path);
    }

    @Override
    public String toString() {
        return path;
    }
}
