package dev.jianbao.render.html.compose.sheet;

import dev.jianbao.archive.Ref;
import dev.jianbao.archive.past.Chronicle;
import dev.jianbao.archive.past.Past;
import dev.jianbao.archive.past.Version;
import dev.jianbao.bulletin.Issue;
import dev.jianbao.document.Correction;
import dev.jianbao.pages.PageUrl;
import dev.jianbao.render.html.view.part.LinkView;
import dev.jianbao.render.html.view.part.PastView;
import dev.jianbao.render.html.words.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Composes what a page says of the past of its document, and the way to its versions. */
public final class PastComposer {
    private final Sheet sheet;
    private final Words words;
    private final Past past;

    public PastComposer(Sheet sheet) {
        this.sheet = sheet;
        this.words = sheet.words();
        this.past = sheet.desk().past();
    }

    /** When a document was published and changed; nothing where there is no history. */
    public Optional<PastView> line(Ref document) {
        return past.of(document).map(chronicle -> new PastView(said(chronicle), versions(chronicle)));
    }

    /** What is known of a document as a whole. */
    public List<String> said(Chronicle chronicle) {
        List<String> said = new ArrayList<>();
        boolean cutOff = chronicle.versions().get(0).cutOff();
        chronicle
                .firstPublished()
                .ifPresent(day -> said.add(words.say(cutOff ? "publishedBy" : "firstPublished", words.day(day))));
        if (chronicle.hasChanged()) {
            chronicle.lastChanged().ifPresent(day -> said.add(words.say("lastChanged", words.day(day))));
        }
        if (!chronicle.isCommitted()) {
            said.add(words.say("notCommitted"));
        }
        return said;
    }

    private Optional<LinkView> versions(Chronicle chronicle) {
        PageUrl history = PageUrl.of(chronicle.document()).history();
        return chronicle.hasEarlier()
                ? Optional.of(sheet.to(
                        history, words.say("versionsCount", chronicle.versions().size())))
                : Optional.empty();
    }

    /** The way to what a version changed. */
    public String way(Chronicle chronicle, Version version) {
        return sheet.way(PageUrl.of(chronicle.document()).history(), anchor(version));
    }

    /** The anchor of a version on the page of the history. */
    public static String anchor(Version version) {
        return version.key().isEmpty() ? "now" : "v-" + version.key();
    }

    /** What a version is called: the day it began. */
    public String name(Version version) {
        if (version.from().isEmpty()) {
            return words.say("notYetCommitted");
        }
        String day = words.day(version.from().get());
        int again = version.key().indexOf('-', "2024-01-01".length());
        return again < 0 ? day : words.say("againOnDay", day, version.key().substring(again + 1));
    }

    /** For each correction of a document, the way to what it changed. */
    public List<Optional<LinkView>> corrected(Ref document, List<Correction> corrections) {
        Optional<Chronicle> chronicle = past.of(document).filter(Chronicle::hasEarlier);
        if (corrections.isEmpty() || chronicle.isEmpty()) {
            return Collections.nCopies(corrections.size(), Optional.empty());
        }
        return past.madeBy(chronicle.get(), corrections).stream()
                .map(version ->
                        version.map(made -> LinkView.to(way(chronicle.get(), made), words.say("compareVersions"))))
                .toList();
    }

    /** The days on which items of an issue changed after it was published, by their keys, leading to what changed. */
    public Map<String, LinkView> items(Issue issue) {
        Map<String, LinkView> items = new LinkedHashMap<>();
        past.of(Ref.of(issue.id()))
                .ifPresent(chronicle -> past.changedItems(chronicle, issue)
                        .forEach(
                                (key, version) -> items.put(key, LinkView.to(way(chronicle, version), name(version)))));
        return items;
    }
}
