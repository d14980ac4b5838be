package dev.jianbao.importers.compose;

import dev.jianbao.importers.galley.Ledger;
import dev.jianbao.importers.galley.RuleWords;
import dev.jianbao.importers.structure.FoundIssue;
import dev.jianbao.importers.structure.FoundIssues;
import dev.jianbao.importers.structure.FoundPlan;
import dev.jianbao.importers.structure.FoundRepost;
import dev.jianbao.importers.structure.Recognised;
import java.util.ArrayList;
import java.util.List;

/** Writes a recognised document as the files that it is in a site. */
public final class Composer {
    private final SiteShelf shelf;
    private final RuleWords words;

    /** @param words the language of the comments */
    public Composer(SiteShelf shelf, RuleWords words) {
        this.shelf = shelf;
        this.words = words;
    }

    /** The files of a document, the one that it is read from first. */
    public List<Sheet> write(Recognised document, Ledger ledger, Settings settings) {
        Comments comments = new Comments(ledger, words);
        return document.accept(new Recognised.Visitor<>() {
            @Override
            public List<Sheet> issue(FoundIssue issue) {
                return List.of(new IssueWriter(shelf, ledger, comments, settings).write(issue));
            }

            @Override
            public List<Sheet> issues(FoundIssues several) {
                IssueWriter writer = new IssueWriter(shelf, ledger, comments, settings);
                List<Sheet> sheets = new ArrayList<>();
                List<FoundIssue> issues = several.issues();
                for (int i = 0; i < issues.size(); i++) {
                    sheets.add(
                            i + 1 < issues.size()
                                    ? writer.writeBefore(issues.get(i), issues.get(i + 1))
                                    : writer.write(issues.get(i)));
                }
                return sheets;
            }

            @Override
            public List<Sheet> plan(FoundPlan plan) {
                return new PlanWriter(shelf, comments, settings).write(plan);
            }

            @Override
            public List<Sheet> repost(FoundRepost repost) {
                return List.of(new ArticleWriter(shelf, comments, settings).write(repost));
            }
        });
    }
}
