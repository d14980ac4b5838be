package dev.jianbao.render.html.compose.sheet;

import dev.jianbao.archive.Ref;
import dev.jianbao.document.Correction;
import dev.jianbao.document.Credit;
import dev.jianbao.document.Credits;
import dev.jianbao.document.Distribution;
import dev.jianbao.document.Standing;
import dev.jianbao.document.Withdrawal;
import dev.jianbao.pages.PublishedFile;
import dev.jianbao.render.html.view.part.CorrectionView;
import dev.jianbao.render.html.view.part.FactView;
import dev.jianbao.render.html.view.part.LinkView;
import dev.jianbao.render.html.view.part.StandingView;
import dev.jianbao.render.html.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Composes what a document says of its own standing: drafts, withdrawals, corrections, hands, distribution. */
public final class StandingComposer {
    private final Sheet sheet;
    private final Words words;

    public StandingComposer(Sheet sheet) {
        this.sheet = sheet;
        this.words = sheet.words();
    }

    /** What a document says of its standing; {@code document} is which one. */
    public StandingView standing(Ref document, Standing standing) {
        Optional<String> notice = standing.withdrawal().map(this::notice);
        if (notice.isEmpty() && !standing.status().value().isPublic()) {
            notice = Optional.of(words.say("draft"));
        }
        return new StandingView(notice, corrections(document, standing, Optional.empty()), original(standing));
    }

    private Optional<StandingView.Original> original(Standing standing) {
        return standing.original()
                .filter(any -> sheet.desk().config().originals() && !standing.isWithdrawn())
                .map(each -> new StandingView.Original(
                        sheet.way(PublishedFile.of(each).address()),
                        each.name(),
                        PublishedFile.download(each),
                        each.digest()));
    }

    /** What a document admits to have changed; {@code link} names it, where that is not plain. */
    public List<CorrectionView> corrections(Ref document, Standing standing, Optional<LinkView> link) {
        List<Optional<LinkView>> changes = new PastComposer(sheet).corrected(document, standing.corrections());
        List<CorrectionView> corrections = new ArrayList<>();
        for (Correction each : standing.corrections()) {
            corrections.add(correction(each, link, changes.get(corrections.size())));
        }
        return corrections;
    }

    private String notice(Withdrawal withdrawal) {
        return words.say("withdrawnOn", words.day(withdrawal.date()), withdrawal.reason());
    }

    /** A correction; {@code change} leads to what it changed. */
    public CorrectionView correction(Correction correction, Optional<LinkView> document, Optional<LinkView> change) {
        return new CorrectionView(
                sheet.desk().dates().day(correction.date()),
                document,
                correction.what(),
                correction.why(),
                correction.who(),
                change);
    }

    public CorrectionView withdrawal(Withdrawal withdrawal, LinkView document) {
        return new CorrectionView(
                sheet.desk().dates().day(withdrawal.date()),
                Optional.of(document),
                words.say("withdrawn"),
                Optional.of(withdrawal.reason()),
                Optional.empty(),
                Optional.empty());
    }

    public List<FactView> distribution(Distribution distribution) {
        List<FactView> lists = new ArrayList<>();
        add(lists, "report", distribution.report());
        add(lists, "send", distribution.send());
        add(lists, "issue", distribution.issue());
        return lists;
    }

    public List<FactView> hands(Credits credits) {
        List<FactView> hands = new ArrayList<>();
        add(hands, "written", names(credits.written()));
        add(hands, "reviewed", names(credits.reviewed()));
        add(hands, "signed", names(credits.signed()));
        return hands;
    }

    private List<String> names(Credit credit) {
        return credit.unstated() ? List.of(words.say("notStated")) : credit.names();
    }

    private void add(List<FactView> facts, String key, List<String> names) {
        if (!names.isEmpty()) {
            facts.add(new FactView(
                    words.say(key), names.stream().map(LinkView::text).toList()));
        }
    }
}
