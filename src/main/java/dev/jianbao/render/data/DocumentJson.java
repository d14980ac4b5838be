package dev.jianbao.render.data;

import dev.jianbao.archive.Involved;
import dev.jianbao.archive.Ref;
import dev.jianbao.archive.past.Chronicle;
import dev.jianbao.archive.past.Past;
import dev.jianbao.archive.past.Version;
import dev.jianbao.config.Language;
import dev.jianbao.config.SiteConfig;
import dev.jianbao.document.Correction;
import dev.jianbao.document.Credit;
import dev.jianbao.document.Credits;
import dev.jianbao.document.Distribution;
import dev.jianbao.document.Standing;
import dev.jianbao.document.Withdrawal;
import dev.jianbao.entity.Catalogue;
import dev.jianbao.entity.Entity;
import dev.jianbao.entity.EntityId;
import dev.jianbao.entity.Organisation;
import dev.jianbao.entity.Region;
import dev.jianbao.entity.Topic;
import dev.jianbao.history.Revision;
import dev.jianbao.pages.PageUrl;
import dev.jianbao.pages.PublishedFile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What documents of all kinds have in common, as JSON. */
record DocumentJson(JsonText json) {
    void standing(Standing standing) {
        json.put("status", standing.status().value())
                .put("summary", standing.summary())
                .texts("keywords", standing.keywords());
        standing.withdrawal().ifPresent(each -> json.object("withdrawn", object -> withdrawal(object, each)));
        json.some("corrections", standing.corrections(), this::correction);
    }

    /** The file that a document was imported from; nothing where the site does not publish it. */
    void original(Standing standing, boolean published) {
        standing.original()
                .filter(any -> published && !standing.isWithdrawn())
                .ifPresent(each -> json.object(
                        "original",
                        object -> object.put("name", each.name())
                                .put("url", PublishedFile.of(each).path())
                                .put("sha256", each.digest())));
    }

    /** Where a page stands in traditional characters as well; nothing where the site does not ask for it. */
    void rendition(PageUrl page, SiteConfig config) {
        if (config.rendition().isPresent()) {
            json.object(
                    "rendition",
                    object -> object.put("language", Language.ZH_HANT.tag())
                            .put("url", page.rendition().path()));
        }
    }

    private static void withdrawal(JsonText json, Withdrawal withdrawal) {
        json.put("date", withdrawal.date().toString()).put("reason", withdrawal.reason());
    }

    private void correction(Correction correction) {
        json.put("date", correction.date().toString())
                .put("what", correction.what())
                .put("why", correction.why())
                .put("who", correction.who());
    }

    /** Who wrote, reviewed and signed a document; {@code notStated} names what the source is known not to tell. */
    void credits(Credits credits) {
        List<String> notStated = new ArrayList<>();
        credit("writtenBy", credits.written(), notStated);
        credit("reviewedBy", credits.reviewed(), notStated);
        credit("signedBy", credits.signed(), notStated);
        json.texts("notStated", notStated);
    }

    private void credit(String key, Credit credit, List<String> notStated) {
        json.texts(key, credit.names());
        if (credit.unstated()) {
            notStated.add(key);
        }
    }

    void distribution(Distribution distribution) {
        if (!distribution.isEmpty()) {
            json.object(
                    "distribution",
                    object -> object.texts("report", distribution.report())
                            .texts("send", distribution.send())
                            .texts("issue", distribution.issue()));
        }
    }

    /** When a document was published and changed; nothing where there is no history. */
    void history(Past past, Ref document) {
        past.of(document)
                .ifPresent(chronicle -> json.object("history", object -> {
                    object.put("firstPublished", day(chronicle.firstPublished()))
                            .put("lastChanged", day(chronicle.lastChanged()))
                            .put("committed", chronicle.isCommitted());
                    if (chronicle.versions().get(0).cutOff()) {
                        object.put("cutOff", true);
                    }
                    object.list("versions", chronicle.versions(), version -> version(chronicle, version));
                }));
    }

    private void version(Chronicle chronicle, Version version) {
        PageUrl page = PageUrl.of(chronicle.document());
        boolean newest = version.equals(chronicle.newest());
        json.put("from", day(version.from()))
                .put("until", day(version.until()))
                .put("commit", version.revision().map(Revision::commit))
                .put("url", (newest ? page : page.version(version.key())).path());
    }

    private static Optional<String> day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString);
    }

    /** Ids of the units, regions and topics that something is about, the declared ones first. */
    void involved(Involved involved, Catalogue catalogue) {
        json.texts("units", ids(involved, catalogue, Organisation.class))
                .texts("regions", ids(involved, catalogue, Region.class))
                .texts("topics", ids(involved, catalogue, Topic.class));
        Optional<EntityId> sender = involved.sender();
        json.put("from", sender.map(EntityId::value));
    }

    private static List<String> ids(Involved involved, Catalogue catalogue, Class<? extends Entity> type) {
        List<String> ids = new ArrayList<>();
        for (EntityId id : involved.all()) {
            if (catalogue.entity(id, type).isPresent()) {
                ids.add(id.value());
            }
        }
        return ids;
    }
}
