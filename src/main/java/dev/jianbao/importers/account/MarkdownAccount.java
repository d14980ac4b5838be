package dev.jianbao.importers.account;

import dev.jianbao.importers.compose.Sheet;
import dev.jianbao.importers.galley.Change;
import dev.jianbao.importers.galley.Doubt;
import dev.jianbao.importers.galley.RuleWords;
import dev.jianbao.importers.manuscript.Block;
import java.util.List;
import java.util.Locale;

/** An account as Markdown. */
final class MarkdownAccount {
    private static final int LONGEST = 90;

    private final RuleWords words;
    private final StringBuilder text = new StringBuilder();

    MarkdownAccount(RuleWords words) {
        this.words = words;
    }

    String write(List<Account> accounts, List<String> refusals) {
        line("# " + words.say("account.title")).line("");
        if (!refusals.isEmpty()) {
            line("## " + words.say("account.refused")).line("");
        }
        refusals.forEach(refusal -> line("- " + cell(refusal)));
        if (!refusals.isEmpty()) {
            line("");
        }
        accounts.forEach(this::account);
        return text.toString();
    }

    private void account(Account account) {
        Places places = account.places();
        Change kind = account.kind();
        line("## " + cell(account.manuscript().original().name())).line("");
        line("- "
                + words.say(
                        "account.original",
                        account.stored(),
                        account.manuscript().original().form(),
                        account.manuscript().original().sha256()));
        line("- "
                + words.say(
                        "account.kind",
                        words.say("kind." + kind.after()),
                        percent(kind.confidence()),
                        account.kindEvidence(each -> words.say("kind." + each))));
        for (Sheet sheet : account.sheets()) {
            line("- `" + sheet.path() + "`");
        }
        line("");
        doubts(account, places);
        totals(account);
        changes(account, places);
        beside(account, places);
    }

    private void doubts(Account account, Places places) {
        line("### " + words.say("account.doubts")).line("");
        List<Doubt> doubts = account.doubts();
        List<Change> changes = account.doubtfulChanges();
        if (doubts.isEmpty() && changes.isEmpty()) {
            line(words.say("account.none")).line("");
            return;
        }
        row("account.rule", "account.what", "account.before", "account.after", "account.confidence");
        for (Doubt doubt : doubts) {
            cells(
                    doubt.rule().id(),
                    words.doubt(doubt),
                    places.before(doubt.extents()),
                    places.after(doubt.extents()),
                    percent(doubt.confidence()));
        }
        for (Change change : changes) {
            cells(
                    change.rule().id(),
                    words.name(change.rule()) + "：" + said(change),
                    places.before(change.extents()),
                    places.after(change.extents()),
                    percent(change.confidence()));
        }
        line("");
    }

    private void totals(Account account) {
        line("### " + words.say("account.totals")).line("");
        Reckoning reckoning = account.reckoning();
        line(words.say(
                        "account.reckoning",
                        reckoning.characters(),
                        reckoning.kept(),
                        reckoning.blank(),
                        reckoning.changedInAll(),
                        reckoning.droppedInAll(),
                        reckoning.lengthUnaccounted()))
                .line("");
        row("account.rule", "account.what", "account.times", "account.changed", "account.dropped");
        account.totals()
                .forEach((rule, times) -> cells(
                        rule.id(),
                        words.name(rule),
                        String.valueOf(times),
                        String.valueOf(reckoning.changed().getOrDefault(rule, 0)),
                        String.valueOf(reckoning.dropped().getOrDefault(rule, 0))));
        line("");
    }

    private void changes(Account account, Places places) {
        line("### " + words.say("account.changes")).line("");
        row("account.rule", "account.before", "account.what", "account.after", "account.confidence");
        for (ChangeGroup group : ChangeGroup.of(account.changes())) {
            Change first = group.first();
            String more = group.others().isEmpty() ? "" : " ×" + (group.others().size() + 1);
            cells(
                    first.rule().id(),
                    group.places(places),
                    said(first) + more,
                    places.after(first.extents()),
                    percent(first.confidence()));
        }
        line("");
    }

    private void beside(Account account, Places places) {
        line("### " + words.say("account.beside")).line("");
        row("account.before", "account.source", "account.result");
        Facts facts = new Facts(account.changes());
        for (Block block : account.manuscript().blocks()) {
            String source = account.manuscript().text(block.extent());
            String result = places.result(block.extent());
            cells(
                    places.before(List.of(block.extent())),
                    shortened(source),
                    result.isBlank() ? became(facts.within(block.extent())) : shortened(result));
        }
        line("");
    }

    private static String became(String facts) {
        return facts.isEmpty() ? "—" : "→ " + shortened(facts);
    }

    private static String said(Change change) {
        String what = change.before().isEmpty() && change.after().isEmpty()
                ? ""
                : "“" + shortened(change.before()) + "” → "
                        + (change.after().isEmpty() ? "∅" : "“" + shortened(change.after()) + "”");
        return change.evidence().isEmpty() ? what : what + (what.isEmpty() ? "" : " · ") + change.evidence();
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST
                ? text
                : text.substring(0, LONGEST / 2) + " … " + text.substring(text.length() - LONGEST / 3);
    }

    static String percent(double confidence) {
        return String.format(Locale.ROOT, "%.0f%%", confidence * 100);
    }

    private void row(String... keys) {
        StringBuilder head = new StringBuilder("|");
        StringBuilder rule = new StringBuilder("|");
        for (String key : keys) {
            head.append(' ').append(words.say(key)).append(" |");
            rule.append(" --- |");
        }
        line(head.toString()).line(rule.toString());
    }

    private void cells(String... cells) {
        StringBuilder row = new StringBuilder("|");
        for (String each : cells) {
            row.append(' ').append(cell(each)).append(" |");
        }
        line(row.toString());
    }

    /** Text that may stand in a cell of a table as it is. */
    private static String cell(String text) {
        return text.replaceAll("[\\r\\n\\t]+", " ").replaceAll("([\\\\|*_`<>\\[\\]])", "\\\\$1");
    }

    private MarkdownAccount line(String line) {
        text.append(line).append('\n');
        return this;
    }
}
