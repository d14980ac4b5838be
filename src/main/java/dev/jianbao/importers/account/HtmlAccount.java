package dev.jianbao.importers.account;

import dev.jianbao.diagnostics.Spoken;
import dev.jianbao.importers.compose.Sheet;
import dev.jianbao.importers.galley.Change;
import dev.jianbao.importers.galley.Doubt;
import dev.jianbao.importers.galley.RuleWords;
import dev.jianbao.importers.manuscript.Block;
import dev.jianbao.importers.manuscript.Extent;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;

/** An account as one page that needs nothing beside it. */
final class HtmlAccount {
    private static final String FILE = "file-";
    private static final String STYLE = """
            :root{color-scheme:light dark;--ink:#222;--rule:#ccc;--red:#b22;--gone:#767676;--del:#a11;--ins:#161}
            @media(prefers-color-scheme:dark){:root{--ink:#e8e4dc;--rule:#4a463f;--red:#e66;--gone:#a19a8e;--del:#f88;--ins:#8d8}body{background:#181613}}
            body{margin:2rem auto;max-width:72rem;padding:0 1rem;font:1rem/1.7 "Source Han Sans SC","Noto Sans CJK SC",sans-serif;color:var(--ink)}
            h1,h2{font-family:"Source Han Serif SC","Noto Serif CJK SC",serif}h2{border-top:2px solid var(--red);padding-top:.6rem;margin-top:3rem}
            a{color:inherit}table{border-collapse:collapse;width:100%;margin:.5rem 0 1.5rem;font-size:.9rem;font-variant-numeric:tabular-nums}
            thead{display:table-header-group}tr{break-inside:avoid}h2,h3{break-after:avoid}
            th,td{border-bottom:1px solid var(--rule);padding:.25rem .5rem;text-align:left;vertical-align:top;overflow-wrap:anywhere}
            th{white-space:nowrap;font-weight:600}.doubts,.changes,.beside{table-layout:fixed}
            .changes th:first-child,.doubts th:first-child{width:13%}.beside th:first-child{width:4.5rem}
            .changes th:nth-child(2){width:30%}.changes th:nth-child(4){width:15%}.doubts th:nth-child(3){width:9%}.doubts th:nth-child(4){width:20%}
            .changes th:last-child,.doubts th:last-child{width:3.5rem}.changes td:last-child,.doubts td:last-child{white-space:nowrap}
            .sums th:nth-child(n+3),.sums td:nth-child(n+3){width:6rem;text-align:right}
            body{overflow-wrap:anywhere}del{color:var(--del)}ins{color:var(--ins);text-decoration:none;border-bottom:1px solid}.gone{color:var(--gone)}
            @media(max-width:40rem){body{padding:0 .75rem}table{font-size:.75rem}th,td{padding:.25rem}th{white-space:normal}
            .beside th:first-child,.changes th:last-child,.doubts th:last-child{width:2.6rem}.sums td:nth-child(n+3),.sums th:nth-child(n+3){width:auto}}
            @page{size:A4;margin:18mm}
            @media print{:root{color-scheme:light;--ink:#000;--rule:#999;--del:#a11;--ins:#161}body{margin:0;max-width:none;padding:0;font-size:9pt;line-height:1.5;background:none}
            h2{margin-top:2rem}a{text-decoration:none}.changes tr,.beside tr{break-inside:auto}}
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
        if (accounts.size() > 1) {
            contents(accounts, body);
        }
        if (!refusals.isEmpty()) {
            body.appendElement("h2").text(words.say("account.refused"));
            Element list = body.appendElement("ul");
            refusals.forEach(refusal -> list.appendElement("li").text(refusal));
        }
        for (int i = 0; i < accounts.size(); i++) {
            account(accounts.get(i), i + 1, body);
        }
        return page.outerHtml() + "\n";
    }

    /** The files, each with how much of it a person must look at. */
    private void contents(List<Account> accounts, Element body) {
        Element table = table(body, "sums", "account.file", "account.what", "account.doubts", "account.changes");
        for (int i = 0; i < accounts.size(); i++) {
            Account each = accounts.get(i);
            Element row = row(
                    table,
                    "",
                    words.say("kind." + each.kind().after()),
                    String.valueOf(each.doubts().size() + each.doubtfulChanges().size()),
                    String.valueOf(each.changes().size()));
            row.child(0)
                    .appendElement("a")
                    .attr("href", "#" + FILE + (i + 1))
                    .text(each.manuscript().original().name());
        }
    }

    private void account(Account account, int number, Element body) {
        Places places = account.places();
        Change kind = account.kind();
        body.appendElement("h2")
                .attr("id", FILE + number)
                .text(account.manuscript().original().name());
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
        Element table = table(
                body,
                "doubts",
                "account.rule",
                "account.what",
                "account.before",
                "account.after",
                "account.confidence");
        for (Doubt doubt : account.doubts()) {
            row(
                    table,
                    doubt.rule().id(),
                    words.doubt(doubt),
                    places.before(doubt.extents()),
                    after(places, doubt.extents()),
                    MarkdownAccount.percent(doubt.confidence()));
        }
        for (Change change : account.doubtfulChanges()) {
            Element row = row(
                    table,
                    change.rule().id(),
                    "",
                    places.before(change.extents()),
                    after(places, change.extents()),
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
                        reckoning.changedInAll(),
                        reckoning.droppedInAll(),
                        reckoning.lengthUnaccounted()));
        Element table = table(
                body, "sums", "account.rule", "account.what", "account.times", "account.changed", "account.dropped");
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
        Element table = table(
                body,
                "changes",
                "account.rule",
                "account.before",
                "account.what",
                "account.after",
                "account.confidence");
        for (ChangeGroup group : ChangeGroup.of(account.changes())) {
            Change first = group.first();
            Element row = row(
                    table,
                    first.rule().id() + " " + words.name(first.rule()),
                    group.places(places),
                    "",
                    after(places, first.extents()),
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
        Element table = table(body, "beside", "account.before", "account.source", "account.result");
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

    private Element table(Element body, String kind, String... heads) {
        Element table = body.appendElement("table").addClass(kind);
        Element row = table.appendElement("thead").appendElement("tr");
        for (String head : heads) {
            row.appendElement("th").attr("scope", "col").text(words.say(head));
        }
        table.appendElement("tbody");
        return table;
    }

    /** Where something stands now; the files with their folders stand above. */
    private static String after(Places places, List<Extent> extents) {
        return places.after(extents).replaceAll("[^ ,]*/", "");
    }

    private static Element row(Element table, String... cells) {
        Element row = table.child(1).appendElement("tr");
        for (String cell : cells) {
            row.appendElement("td").text(cell);
        }
        return row;
    }
}
