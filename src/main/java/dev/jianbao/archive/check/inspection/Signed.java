package dev.jianbao.archive.check.inspection;

import dev.jianbao.archive.Archive;
import dev.jianbao.archive.Dossier;
import dev.jianbao.archive.check.Check;
import dev.jianbao.archive.check.Documented;
import dev.jianbao.article.Article;
import dev.jianbao.diagnostics.Code;
import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.document.Standing;
import java.util.stream.Stream;

/** Articles and plans name who signed them, as issues must at any time. */
final class Signed implements Check {
    @Override
    public void run(Archive archive, Diagnostics diagnostics) {
        Stream.concat(
                        archive.documents().articles().stream().map(Article::standing),
                        archive.plans().all().stream().map(Dossier::plan).map(plan -> plan.standing()))
                .filter(Documented::isIssued)
                .filter(standing -> !standing.credits().signed().isGiven())
                .map(Standing::status)
                .forEach(status -> diagnostics.report(Code.UNSIGNED_DOCUMENT, status.range()));
    }
}
