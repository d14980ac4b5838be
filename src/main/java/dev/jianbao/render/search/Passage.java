package dev.jianbao.render.search;

import dev.jianbao.archive.Ref;
import dev.jianbao.entity.EntityId;
import dev.jianbao.pages.PageUrl;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What search finds: a stretch of text with an address of its own.
 *
 * @param kind what it is
 * @param ref the thing it belongs to
 * @param page it stands on
 * @param anchor of its place there; empty for the page's head
 * @param title what leads to it
 * @param where the document it stands in, in words; empty where it is one
 * @param date of that document, if it has any
 * @param section the bulletin's section it stands under, as {@code bulletin/section}
 * @param entities it is about or names
 * @param body of the text, blocks separated by line ends
 * @param beside what stands beside the text, in lines; it comes after it, so that results quote the text first
 */
record Passage(
        Kind kind,
        Ref ref,
        PageUrl page,
        String anchor,
        String title,
        String where,
        Optional<LocalDate> date,
        Optional<String> section,
        Collection<EntityId> entities,
        Excerpt body,
        String beside) {
    /** What a passage is a part of, or is. */
    enum Kind {
        ITEM,
        ARTICLE,
        ISSUE,
        PLAN,
        CHAPTER,
        MEASURE,
        INDICATOR,
        PROJECT,
        BUDGET,
        PAGE;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** No text. */
    static final Excerpt NONE = Excerpt.of("");

    Passage {
        entities = List.copyOf(entities);
    }

    /** A thing that has a page to itself, without a text and without anybody named. */
    static Passage of(Kind kind, Ref ref, String title, Optional<LocalDate> date) {
        return new Passage(kind, ref, PageUrl.of(ref), "", title, "", date, Optional.empty(), List.of(), NONE, "");
    }

    /** The bulletin it stands in, if any. */
    Optional<String> bulletin() {
        return kind == Kind.ITEM || kind == Kind.ISSUE
                ? Optional.of(ref.id().substring(0, ref.id().indexOf('/')))
                : Optional.empty();
    }

    /** The same as a part of another thing. */
    Passage of(Ref thing) {
        return new Passage(kind, thing, page, anchor, title, where, date, section, entities, body, beside);
    }

    /** The same with other entities and another text. */
    Passage holding(Collection<EntityId> named, Object words) {
        return new Passage(
                kind, ref, page, anchor, title, where, date, section, named, Excerpt.of(words.toString()), beside);
    }

    /** The same with other entities and other words beside its text. */
    Passage beside(Collection<EntityId> named, Object words) {
        return new Passage(kind, ref, page, anchor, title, where, date, section, named, body, words.toString());
    }

    /** The same with another place, under another section. */
    Passage standing(String place, Optional<String> heading) {
        return new Passage(kind, ref, page, anchor, title, place, date, heading, entities, body, beside);
    }

    /** The same with another text. */
    Passage with(Excerpt words) {
        return new Passage(kind, ref, page, anchor, title, where, date, section, entities, words, beside);
    }

    /** The same at a heading inside it, without a text yet. */
    Passage under(String heading, String place) {
        String document = where.isEmpty() ? title : title + " · " + where;
        return new Passage(kind, ref, page, place, heading, document, date, section, entities, NONE, "");
    }

    /** Its words: blocks separated by line ends. */
    String text() {
        if (beside.isEmpty()) {
            return body.toString();
        }
        return body.length() == 0 ? beside : body + "\n" + beside;
    }

    /** Where it stands in the published site. */
    String address() {
        return page.path() + (anchor.isEmpty() ? "" : "#" + anchor);
    }

    /** Whether it is an item as a whole, whose address follows from its id. */
    boolean isItsThing() {
        return kind == Kind.ITEM && page.equals(PageUrl.of(ref)) && anchor.equals(PageUrl.anchor(ref));
    }

    /** How much there is to index and to keep, in UTF-16 units; a measure that costs nothing to take. */
    int length() {
        return title.length() + body.length() + beside.length();
    }
}
