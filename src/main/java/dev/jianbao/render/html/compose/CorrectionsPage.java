package dev.jianbao.render.html.compose;

import dev.jianbao.archive.Ref;
import dev.jianbao.document.Standing;
import dev.jianbao.document.Withdrawal;
import dev.jianbao.pages.StandardPages;
import dev.jianbao.render.html.compose.sheet.FrameComposer;
import dev.jianbao.render.html.compose.sheet.PageHead;
import dev.jianbao.render.html.compose.sheet.Sheet;
import dev.jianbao.render.html.compose.sheet.StandingComposer;
import dev.jianbao.render.html.tags.DocumentTags;
import dev.jianbao.render.html.view.CorrectionsView;
import dev.jianbao.render.html.view.part.CorrectionView;
import dev.jianbao.render.html.view.part.LinkView;
import dev.jianbao.render.html.words.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Composes the page of all corrections and withdrawals, the newest first. */
final class CorrectionsPage {
    private final Sheet sheet;
    private final Words words;
    private final StandingComposer composer;
    private final List<Dated> all = new ArrayList<>();

    private record Dated(LocalDate date, CorrectionView view) {}

    CorrectionsPage(Sheet sheet) {
        this.sheet = sheet;
        this.words = sheet.words();
        this.composer = new StandingComposer(sheet);
        sheet.desk()
                .archive()
                .documents()
                .issues()
                .forEach(issue -> add(Ref.of(issue.id()), issue.standing(), sheet.issue(issue)));
        sheet.desk()
                .archive()
                .documents()
                .articles()
                .forEach(article ->
                        add(Ref.of(article.id()), article.standing(), sheet.to(Ref.of(article.id()), article.title())));
        sheet.desk()
                .archive()
                .documents()
                .plans()
                .forEach(
                        plan -> add(Ref.plan(plan.id()), plan.standing(), sheet.to(Ref.plan(plan.id()), plan.title())));
        sheet.desk()
                .archive()
                .documents()
                .pages()
                .forEach(
                        page -> add(Ref.page(page.id()), page.standing(), sheet.to(Ref.page(page.id()), page.title())));
    }

    private void add(Ref ref, Standing standing, LinkView document) {
        List<CorrectionView> corrections = composer.corrections(ref, standing, Optional.of(document));
        for (int at = 0; at < corrections.size(); at++) {
            all.add(new Dated(standing.corrections().get(at).date(), corrections.get(at)));
        }
        if (standing.isWithdrawn()) {
            Optional<Withdrawal> withdrawal = standing.withdrawal();
            withdrawal.ifPresent(each -> all.add(new Dated(each.date(), composer.withdrawal(each, document))));
        }
    }

    CorrectionsView view() {
        Map<Integer, List<CorrectionView>> years = new TreeMap<>(Comparator.reverseOrder());
        all.stream()
                .sorted(Comparator.comparing(Dated::date).reversed())
                .forEach(each -> years.computeIfAbsent(each.date().getYear(), any -> new ArrayList<>())
                        .add(each.view()));
        String title = words.say("corrections");
        return new CorrectionsView(
                new FrameComposer(sheet)
                        .frame(PageHead.of(title)
                                .under(StandardPages.CORRECTIONS)
                                .tagged(new DocumentTags(words).list(title, List.of()))),
                years.entrySet().stream()
                        .map(year -> new CorrectionsView.Year(
                                words.year(year.getKey()),
                                words.say("places", year.getValue().size()),
                                year.getValue()))
                        .toList());
    }
}
