package dev.jianbao.output.media;

import java.util.Locale;
import java.util.Map;

/** What a published file is, by the ending of its name, as servers and web archives say it. */
public final class MediaType {
    public static final String HTML = "text/html";

    private static final String UNKNOWN = "application/octet-stream";
    private static final Map<String, String> BY_ENDING = Map.ofEntries(
            Map.entry("html", HTML),
            Map.entry("css", "text/css"),
            Map.entry("js", "text/javascript"),
            Map.entry("json", "application/json"),
            Map.entry("xml", "application/xml"),
            Map.entry("csv", "text/csv"),
            Map.entry("txt", "text/plain"),
            Map.entry("bib", "text/plain"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("jpeg", "image/jpeg"),
            Map.entry("gif", "image/gif"),
            Map.entry("webp", "image/webp"),
            Map.entry("pdf", "application/pdf"));

    private MediaType() {}

    /** Such as {@code text/css}. */
    public static String of(String path) {
        String ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return BY_ENDING.getOrDefault(ending, UNKNOWN);
    }

    /** The same with the encoding of texts, as a server says it: {@code text/css; charset=utf-8}. */
    public static String served(String path) {
        String type = of(path);
        return type.startsWith("text/") ? type + "; charset=utf-8" : type;
    }
}
