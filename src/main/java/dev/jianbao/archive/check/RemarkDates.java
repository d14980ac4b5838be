package dev.jianbao.archive.check;

import dev.jianbao.archive.Archive;
import dev.jianbao.diagnostics.Code;
import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.diagnostics.SourceRange;
import dev.jianbao.document.Standing;
import java.time.LocalDate;

/** A correction or withdrawal comes after the document it is about. */
final class RemarkDates implements Check {
    @Override
    public void run(Archive archive, Diagnostics diagnostics) {
        archive.documents().issues().forEach(issue -> run(issue.standing(), issue.date(), diagnostics));
        archive.documents()
                .articles()
                .forEach(article -> run(article.standing(), article.date().value(), diagnostics));
    }

    private static void run(Standing standing, LocalDate issued, Diagnostics diagnostics) {
        standing.corrections().forEach(each -> run(each.date(), each.dated(), issued, diagnostics));
        standing.withdrawal().ifPresent(each -> run(each.date(), each.dated(), issued, diagnostics));
    }

    private static void run(LocalDate date, SourceRange range, LocalDate issued, Diagnostics diagnostics) {
        if (date.isBefore(issued)) {
            diagnostics.report(Code.REMARK_BEFORE_DOCUMENT, range, date, issued);
        }
    }
}
