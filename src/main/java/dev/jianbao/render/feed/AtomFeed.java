package dev.jianbao.render.feed;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An Atom feed (RFC 4287) of the documents that changed last, at most {@value #LENGTH}. Corrected and withdrawn documents
 * come up again, so that whoever read them hears of it.
 *
 * @param language of the frame, a BCP 47 tag
 * @param documents the language of the entries, as a BCP 47 tag
 * @param title what the feed is of
 * @param subtitle one sentence
 * @param self its own address
 * @param page the page of what it is of; also its id
 * @param author who stands behind it
 * @param entries the newest first
 */
record AtomFeed(
        String language,
        String documents,
        String title,
        Optional<String> subtitle,
        String self,
        String page,
        String author,
        List<FeedEntry> entries) {
    static final int LENGTH = 30;

    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

    AtomFeed {
        entries = List.copyOf(entries);
    }

    /** Of all that may be told, what the feed has room for. */
    static List<FeedEntry> newest(Stream<Announcement> announcements) {
        return announcements
                .sorted(Announcement.NEWEST_FIRST)
                .limit(LENGTH)
                .map(each -> each.entry().get())
                .toList();
    }

    byte[] bytes() {
        XmlText xml = new XmlText("feed", NAMESPACE, Map.of("xml:lang", language));
        xml.text("id", page).text("title", title);
        subtitle.ifPresent(words -> xml.text("subtitle", words));
        xml.text("updated", time(updated()));
        xml.open("author").text("name", author).close();
        link(xml, "self", "application/atom+xml", self);
        link(xml, "alternate", "text/html", page);
        xml.text("generator", "jianbao");
        entries.forEach(entry -> add(entry, xml));
        return xml.bytes();
    }

    /** When anything in it last changed. A feed of nothing must state a time too; it states one that no clock told. */
    private OffsetDateTime updated() {
        return entries.stream()
                .map(FeedEntry::updated)
                .max(Comparator.comparing(OffsetDateTime::toInstant))
                .orElse(Instant.EPOCH.atOffset(ZoneOffset.UTC));
    }

    /** Documents are Chinese, whatever the frame is. */
    private void add(FeedEntry entry, XmlText xml) {
        xml.open("entry", language.equals(documents) ? Map.of() : Map.of("xml:lang", documents));
        xml.text("id", entry.id()).text("title", entry.title());
        link(xml, "alternate", "text/html", entry.address());
        entry.via().ifPresent(source -> xml.empty("link", Map.of("rel", "via", "href", source)));
        xml.text("published", time(entry.published())).text("updated", time(entry.updated()));
        xml.open("author").text("name", entry.author()).close();
        entry.keywords().forEach(keyword -> xml.empty("category", Map.of("term", keyword)));
        xml.text("summary", entry.summary()).close();
    }

    private static void link(XmlText xml, String relation, String type, String address) {
        xml.empty("link", Map.of("rel", relation, "type", type, "href", address));
    }

    private static String time(OffsetDateTime moment) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment);
    }
}
