package dev.jianbao.importers.structure.kind;

import dev.jianbao.importers.galley.Finding;
import dev.jianbao.importers.galley.Galley;
import dev.jianbao.importers.galley.Ledger;
import dev.jianbao.importers.galley.Rule;
import dev.jianbao.importers.galley.Traced;
import dev.jianbao.importers.manuscript.Said;
import dev.jianbao.importers.structure.Lines;
import dev.jianbao.importers.structure.Recognised;
import dev.jianbao.importers.structure.issue.IssueRecogniser;
import dev.jianbao.importers.structure.news.RepostRecogniser;
import dev.jianbao.importers.structure.plan.PlanRecogniser;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Recognises what a document is, without being told, and what its parts are. */
public final class Recognition {
    private final LocalDate today;
    private final List<FrameWords> frames;

    /**
     * @param today the day that stands for one that no source states
     * @param han traditional and variant characters, and what they become
     */
    public Recognition(LocalDate today, Map<Integer, Integer> han) {
        this.today = today;
        this.frames = FrameWords.all(han);
    }

    /** Puts a document together of what its file says of itself. */
    public Recognised state(Galley galley, List<Said> said, Ledger ledger) {
        return SaidReader.read(galley, said, ledger);
    }

    public Recognised recognise(Galley mended, Ledger ledger) {
        Galley own = PrintedByline.undone(LayoutTables.undone(Tabs.widened(mended)), frames, ledger);
        Galley galley = FactLines.tabled(PrintedFrame.undone(own, frames, ledger), ledger);
        Lines lines = new Lines(galley.slips());
        KindScores scores = KindScores.of(lines);
        String kind = scores.best() == scores.issue() ? "issue" : scores.best() == scores.plan() ? "plan" : "repost";
        ledger.added(kind, new Finding(Rule.KIND, scores.confidence(), scores.toString()));
        if (scores.confidence() < 0.6) {
            Traced first = lines.isLine(0) ? lines.line(0).traced() : Traced.EMPTY;
            ledger.doubt(Rule.KIND, first, scores.confidence(), kind, scores.toString());
        }
        return switch (kind) {
            case "issue" -> new IssueRecogniser(ledger, today).recognise(galley);
            case "plan" -> new PlanRecogniser(ledger, today).recognise(Restrictions.taken(galley, ledger));
            default -> new RepostRecogniser(ledger, today).recognise(Restrictions.taken(galley, ledger));
        };
    }
}
