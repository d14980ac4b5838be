package dev.jianbao.render.html.compose.past;

import dev.jianbao.archive.past.Chronicle;
import dev.jianbao.archive.past.FairCopy;
import dev.jianbao.archive.past.Version;
import dev.jianbao.document.Correction;
import dev.jianbao.history.Revision;
import dev.jianbao.pages.PageUrl;
import dev.jianbao.render.html.compose.sheet.FrameComposer;
import dev.jianbao.render.html.compose.sheet.PastComposer;
import dev.jianbao.render.html.compose.sheet.Sheet;
import dev.jianbao.render.html.compose.sheet.StandingComposer;
import dev.jianbao.render.html.view.part.CorrectionView;
import dev.jianbao.render.html.view.part.LinkView;
import dev.jianbao.render.html.view.past.HistoryView;
import dev.jianbao.render.html.words.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Composes what changed in a document from version to version. */
final class HistoryPage {
    private static final int COMMIT = 12;

    private final Sheet sheet;
    private final Words words;
    private final Chronicle chronicle;
    private final Bygone document;
    private final PastComposer past;

    HistoryPage(Sheet sheet, Chronicle chronicle) {
        this.sheet = sheet;
        this.words = sheet.words();
        this.chronicle = chronicle;
        this.document = Bygone.of(chronicle.document(), sheet);
        this.past = new PastComposer(sheet);
    }

    HistoryView view() {
        List<String> said = new ArrayList<>(past.said(chronicle));
        said.add(words.say("versionsSum", chronicle.versions().size()));
        if (chronicle.versions().get(0).cutOff()) {
            said.add(words.say("historyCutOff"));
        }
        if (chronicle.closed()) {
            said.add(words.say("versionsClosed"));
        }
        return new HistoryView(
                new FrameComposer(sheet).frame(document.head(words.say("versions"))),
                sheet.to(chronicle.document(), document.title()),
                said,
                chronicle.closed() ? bare() : compared());
    }

    /** The days alone, where what was said must not be shown. */
    private List<HistoryView.Entry> bare() {
        List<HistoryView.Entry> entries = new ArrayList<>();
        chronicle.versions().forEach(version -> entries.add(entry(version, List.of(), Optional.empty())));
        Collections.reverse(entries);
        return entries;
    }

    private List<HistoryView.Entry> compared() {
        List<HistoryView.Entry> entries = new ArrayList<>();
        List<Optional<Version>> made =
                sheet.desk().past().madeBy(chronicle, document.standing().corrections());
        Optional<FairCopy> before = Optional.empty();
        for (Version version : chronicle.versions()) {
            Optional<FairCopy> now = copy(version);
            Optional<Changes> changes =
                    before.flatMap(earlier -> now.map(later -> Changes.between(earlier.lines(), later.lines(), words)));
            entries.add(entry(version, corrections(version, made), changes));
            before = now;
        }
        Collections.reverse(entries);
        return entries;
    }

    private List<CorrectionView> corrections(Version version, List<Optional<Version>> made) {
        StandingComposer composer = new StandingComposer(sheet);
        List<CorrectionView> corrections = new ArrayList<>();
        List<Correction> all = document.standing().corrections();
        for (int at = 0; at < all.size(); at++) {
            if (made.get(at).filter(version::equals).isPresent()) {
                corrections.add(composer.correction(all.get(at), Optional.empty(), Optional.empty()));
            }
        }
        return corrections;
    }

    private Optional<FairCopy> copy(Version version) {
        if (!chronicle.isShown(version)) {
            return Optional.empty();
        }
        return Optional.of(
                isNow(version) ? document.copy() : sheet.desk().past().copy(chronicle, version));
    }

    private boolean isNow(Version version) {
        return version.equals(chronicle.newest());
    }

    private HistoryView.Entry entry(Version version, List<CorrectionView> corrections, Optional<Changes> changes) {
        return new HistoryView.Entry(
                PastComposer.anchor(version),
                past.name(version),
                span(version),
                text(version),
                version.revision().map(Revision::commit).map(commit -> commit.substring(0, COMMIT)),
                corrections,
                summary(version, changes),
                changes.map(Changes::lines).orElse(List.of()),
                changes.flatMap(Changes::further));
    }

    private String span(Version version) {
        if (isNow(version) && !document.standing().isWithdrawn()) {
            return words.say("standsNow");
        }
        return version.until()
                .map(day -> words.say("stoodUntil", words.day(day)))
                .orElse(words.say("stoodThen"));
    }

    /** Leads to what it said; the address of one that is withheld says why. */
    private Optional<LinkView> text(Version version) {
        PageUrl page = PageUrl.of(chronicle.document());
        String name = words.say(chronicle.isShown(version) ? "versionText" : "versionWhy");
        return isNow(version) && chronicle.closed()
                ? Optional.empty()
                : Optional.of(sheet.to(isNow(version) ? page : page.version(version.key()), name));
    }

    private String summary(Version version, Optional<Changes> changes) {
        if (version.withheld()) {
            return words.say("versionWithheld");
        } else if (chronicle.before(version).isEmpty()) {
            return words.say(version.cutOff() ? "olderThanHistory" : "firstVersion");
        }
        return changes.map(each ->
                        each.count() == 0 ? words.say("noWordsChanged") : words.say("changesCount", each.count()))
                .orElse("");
    }
}
