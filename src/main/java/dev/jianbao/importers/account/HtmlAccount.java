package dev.jianbao.importers.account;

import dev.jianbao.diagnostics.Spoken;
import dev.jianbao.importers.compose.Sheet;
import dev.jianbao.importers.galley.Change;
import dev.jianbao.importers.galley.Doubt;
import dev.jianbao.importers.galley.RuleWords;
import dev.jianbao.importers.manuscript.Block;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;

/** An account as one page that needs nothing beside it. */
final class HtmlAccount {
    private static final String STYLE = """
            body{margin:2rem auto;max-width:72rem;padding:0 1rem;font:1rem/1.7 "Source Han Sans SC","Noto Sans CJK SC",sans-serif;color:#222}
            h1,h2{font-family:"Source Han Serif SC","Noto Serif CJK SC",serif}h2{border-top:2px solid #b22;padding-top:.6rem;margin-top:3rem}
            table{border-collapse:collapse;width:100%;margin:.5rem 0 1.5rem;font-size:.9rem}
            th,td{border-bottom:1px solid #ccc;padding:.25rem .5rem;text-align:left;vertical-align:top;overflow-wrap:anywhere}
            th{white-space:nowrap;font-weight:600}.beside td{width:48%}.beside td:first-child{width:4rem;white-space:nowrap}
            body{overflow-wrap:anywhere}td:first-child,th{overflow-wrap:normal}
            del{color:#a11}ins{color:#161;text-decoration:none;border-bottom:1px solid}.gone{color:#888}
            @media(max-width:40rem){body{padding:0 .75rem}table{font-size:.75rem}th,td{padding:.25rem}
            th{white-space:normal;overflow-wrap:anywhere}td:first-child{overflow-wrap:anywhere}}
            @media print{body{max-width:none;font-size:9pt}}
            """;

    private final RuleWords words;
    private final Document page;

    HtmlAccount(RuleWords words, Locale locale) {
        this.words = words;
        this.page = Document.createShell("");
        page.outputSettings().prettyPrint(false);
        page.prependChild(new DocumentType("html", "", ""));
        page.child(0).attr("lang", Spoken.tag(Spoken.of(locale)));
        page.head().appendElement("meta").attr("charset", "utf-8");
        page.head().appendElement("meta").attr("name", "viewport").attr("content", "width=device-width");
        page.title(words.say("account.title"));
        page.head().appendElement("style").appendChild(new DataNode(STYLE));
    }

    String write(List<Account> accounts, List<String> refusals) {
        Element body = page.body().appendElement("main");
        body.appendElement("h1").text(words.say("account.title"));
        if (!refusals.isEmpty()) {
            Element list = body.appendElement("ul");
            refusals.forEach(refusal -> list.appendElement("li").text(refusal));
        }
        accounts.forEach(account -> account(account, body));
        return page.outerHtml() + "\n";
    }

    private void account(Account account, Element body) {
        Places places = account.places();
        Change kind = account.kind();
        body.appendElement("h2").text(account.manuscript().original().name());
        Element facts = body.appendElement("ul");
        facts.appendElement("li")
                .text(words.say(
                        "account.original",
                        account.stored(),
                        account.manuscript().original().form(),
                        account.manuscript().original().sha256()));
        facts.appendElement("li")
                .text(words.say(
                        "account.kind",
                        words.say("kind." + kind.after()),
                        MarkdownAccount.percent(kind.confidence()),
                        account.kindEvidence(each -> words.say("kind." + each))));
        for (Sheet sheet : account.sheets()) {
            facts.appendElement("li").appendElement("code").text(sheet.path());
        }
        doubts(account, places, body);
        totals(account, body);
        changes(account, places, body);
        beside(account, places, body);
    }

    private void doubts(Account account, Places places, Element body) {
        body.appendElement("h3").text(words.say("account.doubts"));
        if (account.doubts().isEmpty() && account.doubtfulChanges().isEmpty()) {
            body.appendElement("p").text(words.say("account.none"));
            return;
        }
        Element table =
                table(body, "account.rule", "account.what", "account.before", "account.after", "account.confidence");
        for (Doubt doubt : account.doubts()) {
            row(
                    table,
                    doubt.rule().id(),
                    words.doubt(doubt),
                    places.before(doubt.extents()),
                    places.after(doubt.extents()),
                    MarkdownAccount.percent(doubt.confidence()));
        }
        for (Change change : account.doubtfulChanges()) {
            Element row = row(
                    table,
                    change.rule().id(),
                    "",
                    places.before(change.extents()),
                    places.after(change.extents()),
                    MarkdownAccount.percent(change.confidence()));
            said(change, row.child(1));
        }
    }

    private void totals(Account account, Element body) {
        Reckoning reckoning = account.reckoning();
        body.appendElement("h3").text(words.say("account.totals"));
        body.appendElement("p")
                .text(words.say(
                        "account.reckoning",
                        reckoning.characters(),
                        reckoning.kept(),
                        reckoning.blank(),
                        reckoning.changed().values().stream()
                                .mapToInt(Integer::intValue)
                                .sum(),
                        reckoning.dropped().values().stream()
                                .mapToInt(Integer::intValue)
                                .sum(),
                        reckoning.unaccounted().stream()
                                .mapToInt(each -> each.length())
                                .sum()));
        Element table =
                table(body, "account.rule", "account.what", "account.times", "account.changed", "account.dropped");
        account.totals()
                .forEach((rule, times) -> row(
                        table,
                        rule.id(),
                        words.name(rule),
                        String.valueOf(times),
                        String.valueOf(reckoning.changed().getOrDefault(rule, 0)),
                        String.valueOf(reckoning.dropped().getOrDefault(rule, 0))));
    }

    private void changes(Account account, Places places, Element body) {
        body.appendElement("h3").text(words.say("account.changes"));
        Element table =
                table(body, "account.rule", "account.before", "account.what", "account.after", "account.confidence");
        for (ChangeGroup group : ChangeGroup.of(account.changes())) {
            Change first = group.first();
            Element row = row(
                    table,
                    first.rule().id() + " " + words.name(first.rule()),
                    group.places(places),
                    "",
                    places.after(first.extents()),
                    MarkdownAccount.percent(first.confidence()));
            said(first, row.child(2));
            if (!group.others().isEmpty()) {
                row.child(2).appendText(" ×" + (group.others().size() + 1));
            }
        }
    }

    private static void said(Change change, Element cell) {
        if (change.before().equals(change.after())) {
            cell.appendText("→ ");
        } else if (!change.before().isEmpty()) {
            cell.appendElement("del").text(change.before());
            cell.appendText(" ");
        }
        if (!change.after().isEmpty()) {
            cell.appendElement("ins").text(change.after());
        }
        if (!change.evidence().isEmpty()) {
            cell.appendText(" · " + change.evidence());
        }
    }

    private void beside(Account account, Places places, Element body) {
        body.appendElement("h3").text(words.say("account.beside"));
        Element table = table(body, "account.before", "account.source", "account.result")
                .addClass("beside");
        Facts facts = new Facts(account.changes());
        for (Block block : account.manuscript().blocks()) {
            String result = places.result(block.extent());
            Element row = row(
                    table,
                    places.before(List.of(block.extent())),
                    account.manuscript().text(block.extent()),
                    result);
            if (result.isBlank()) {
                String became = facts.within(block.extent());
                row.child(2).addClass(became.isEmpty() ? "gone" : "fact").text(became.isEmpty() ? "—" : "→ " + became);
            }
        }
    }

    private Element table(Element body, String... heads) {
        Element table = body.appendElement("table");
        Element row = table.appendElement("thead").appendElement("tr");
        for (String head : heads) {
            row.appendElement("th").attr("scope", "col").text(words.say(head));
        }
        table.appendElement("tbody");
        return table;
    }

    private static Element row(Element table, String... cells) {
        Element row = table.child(1).appendElement("tr");
        for (String cell : cells) {
            row.appendElement("td").text(cell);
        }
        return row;
    }
}
