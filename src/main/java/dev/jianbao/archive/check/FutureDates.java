package dev.jianbao.archive.check;

import dev.jianbao.archive.Archive;
import dev.jianbao.diagnostics.Code;
import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.diagnostics.SourceRange;
import dev.jianbao.document.Standing;
import dev.jianbao.source.Located;
import java.time.LocalDate;

/** What went out is not dated ahead: that is a forged publication date, for which a site fails in inspection. */
record FutureDates(LocalDate today) implements Check {
    @Override
    public void run(Archive archive, Diagnostics diagnostics) {
        archive.documents().issues().forEach(issue -> {
            run(issue.standing(), issue.masthead().date(), diagnostics);
            issue.colophon().printed().ifPresent(printed -> run(issue.standing(), printed, diagnostics));
        });
        archive.documents().articles().forEach(article -> run(article.standing(), article.date(), diagnostics));
        archive.documents()
                .pages()
                .forEach(page -> page.date()
                        .ifPresent(date -> run(
                                page.standing(),
                                new Located<>(date, page.standing().source()),
                                diagnostics)));
    }

    private void run(Standing standing, Located<LocalDate> date, Diagnostics diagnostics) {
        if (Documented.wentOut(standing)) {
            run(date.value(), date.range(), diagnostics);
            standing.corrections().forEach(each -> run(each.date(), each.dated(), diagnostics));
            standing.withdrawal().ifPresent(each -> run(each.date(), each.dated(), diagnostics));
        }
    }

    private void run(LocalDate date, SourceRange range, Diagnostics diagnostics) {
        if (date.isAfter(today)) {
            diagnostics.report(Code.FUTURE_DATE, range, date, today);
        }
    }
}
