package dev.jianbao.importers.account;

import dev.jianbao.importers.compose.Sheet;
import dev.jianbao.importers.galley.Change;
import dev.jianbao.importers.galley.Doubt;
import dev.jianbao.importers.galley.Ledger;
import dev.jianbao.importers.galley.Rule;
import dev.jianbao.importers.manuscript.Manuscript;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** The account of one imported file. */
public final class Account {
    private final Manuscript manuscript;
    private final Ledger ledger;
    private final List<Sheet> sheets;
    private final String stored;

    /** @param stored where the original is kept, below the site's root */
    public Account(Manuscript manuscript, Ledger ledger, List<Sheet> sheets, String stored) {
        this.manuscript = manuscript;
        this.ledger = ledger;
        this.sheets = List.copyOf(sheets);
        this.stored = stored;
    }

    public Manuscript manuscript() {
        return manuscript;
    }

    public List<Sheet> sheets() {
        return sheets;
    }

    public String stored() {
        return stored;
    }

    /** What the document was taken for: {@code issue}, {@code plan} or {@code repost}, with what speaks for it. */
    public Change kind() {
        return ledger.changes().stream()
                .filter(change -> change.rule() == Rule.KIND)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("a document without a kind"));
    }

    /** What speaks for the kind of document, each kind named as a reader calls it. */
    String kindEvidence(UnaryOperator<String> named) {
        return Pattern.compile("issue|plan|repost")
                .matcher(kind().evidence())
                .replaceAll(each -> named.apply(each.group()));
    }

    /** Every change, in the order of the transcript; what has no place comes last. */
    public List<Change> changes() {
        return ledger.changes().stream()
                .filter(change -> change.rule() != Rule.KIND)
                .sorted(Comparator.comparingInt(Account::place))
                .toList();
    }

    private static int place(Change change) {
        return change.extents().isEmpty()
                ? Integer.MAX_VALUE
                : change.extents().get(0).start();
    }

    /** What a person must decide, the most doubtful first. */
    public List<Doubt> doubts() {
        return ledger.doubts().stream()
                .sorted(Comparator.comparingDouble(Doubt::confidence)
                        .thenComparing(doubt -> doubt.rule().id()))
                .toList();
    }

    /** Changes that were made without being sure of them. */
    public List<Change> doubtfulChanges() {
        return changes().stream().filter(Change::isDoubtful).toList();
    }

    /** How often each rule changed something. */
    public Map<Rule, Long> totals() {
        Map<Rule, Long> totals = new TreeMap<>();
        ledger.changes().forEach(change -> totals.merge(change.rule(), 1L, Long::sum));
        return totals;
    }

    public Reckoning reckoning() {
        return Reckoning.of(manuscript, ledger, sheets);
    }

    /** Finds places in the original and in the result. */
    public Places places() {
        return new Places(manuscript, sheets);
    }
}
