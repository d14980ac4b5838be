package dev.jianbao.importers.compose;

import dev.jianbao.bulletin.Bulletin;
import dev.jianbao.bulletin.NumberingRule;
import dev.jianbao.importers.galley.Ledger;
import dev.jianbao.importers.galley.Traced;
import dev.jianbao.importers.lexis.Han;
import dev.jianbao.importers.structure.Block;
import dev.jianbao.importers.structure.FoundIssue;
import dev.jianbao.importers.structure.FoundIssue.FoundSection;
import dev.jianbao.importers.structure.FoundItem;
import dev.jianbao.importers.structure.FoundNumber;
import dev.jianbao.importers.structure.Imprint;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes an issue, and gathers what its bulletin needs. */
final class IssueWriter {
    private static final String UNNAMED = "?";

    private final SiteShelf shelf;
    private final Ledger ledger;
    private final Comments comments;
    private final Settings settings;
    private final Names names;

    IssueWriter(SiteShelf shelf, Ledger ledger, Comments comments, Settings settings) {
        this.ledger = ledger;
        this.shelf = shelf;
        this.comments = comments;
        this.settings = settings;
        this.names = new Names(shelf, settings.addNames());
    }

    Sheet write(FoundIssue issue) {
        Sheet sheet = written(issue);
        comments.rest(sheet);
        return sheet;
    }

    /** Writes one above another of the same file; what is asked about that one is left to it. */
    Sheet writeBefore(FoundIssue issue, FoundIssue next) {
        Sheet sheet = written(issue);
        comments.restBefore(sheet, next.name().get(0).extents().get(0).start());
        return sheet;
    }

    private Sheet written(FoundIssue issue) {
        List<String> masthead = masthead(issue);
        Optional<Bulletin> known = shelf.bulletin(String.join("", masthead));
        LocalDate date = issue.date().orElse(settings.today());
        FoundNumber number = issue.number().orElse(FoundNumber.NONE);
        String id = known.map(each -> each.id().value()).orElseGet(() -> started(issue, masthead, number));
        String stem = "content/bulletins/" + id + "/" + year(number, date, known) + "/" + stem(number, date);
        Sheet sheet = new Sheet(shelf.freePath(stem, ".md", settings.original()));
        frontMatter(issue, sheet, number, date, known);
        new BodyWriter(sheet, comments, 4).write(issue.note());
        issue.sections().forEach(section -> section(section, sheet));
        return sheet;
    }

    private static int year(FoundNumber number, LocalDate date, Optional<Bulletin> known) {
        boolean annual = known.map(each -> each.numbering().rule().isAnnual())
                .orElse(number.year().isPresent());
        return annual ? number.year().orElse(date.getYear()) : date.getYear();
    }

    private static List<String> masthead(FoundIssue issue) {
        List<String> lines = new ArrayList<>();
        issue.name().forEach(line -> {
            String text = line.text().strip();
            boolean spaced = text.matches("\\p{IsHan}(?:[\\s　]+\\p{IsHan})+");
            lines.addAll(spaced ? List.of(Han.squeezed(text)) : List.of(text.split("[\\s　]+", -1)));
        });
        boolean spaced = lines.stream().allMatch(each -> each.length() <= 1);
        List<String> joined = spaced && !lines.isEmpty() ? List.of(String.join("", lines)) : lines;
        return joined.isEmpty() ? List.of(UNNAMED) : joined;
    }

    private String started(FoundIssue issue, List<String> masthead, FoundNumber number) {
        NewBulletin bulletin = shelf.started(masthead);
        issue.issuer().ifPresent(each -> bulletin.issuer(each.text()));
        bulletin.rule(rule(number));
        issue.sections().stream()
                .map(section -> section.name().text().strip())
                .filter(name -> !name.isEmpty())
                .forEach(name -> bulletin.section(name, shelf.slugs()));
        return bulletin.id();
    }

    private static String rule(FoundNumber number) {
        NumberingRule rule = number.total().isPresent()
                ? number.number().isPresent() ? NumberingRule.ANNUAL_TOTAL : NumberingRule.TOTAL
                : number.number().isPresent()
                        ? number.year().isPresent() ? NumberingRule.ANNUAL : NumberingRule.SERIAL
                        : NumberingRule.NONE;
        return rule.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String stem(FoundNumber number, LocalDate date) {
        if (number.supplement().isPresent()) {
            return "s" + number.supplement().getAsInt();
        }
        if (number.number().isPresent()) {
            return String.format(Locale.ROOT, "%03d", number.number().getAsInt());
        }
        return number.total().isPresent() ? String.valueOf(number.total().getAsInt()) : date.toString();
    }

    private void frontMatter(
            FoundIssue issue, Sheet sheet, FoundNumber number, LocalDate date, Optional<Bulletin> known) {
        Imprint imprint = issue.imprint();
        sheet.line("---");
        settings.original(sheet);
        if (number.supplement().isPresent()) {
            sheet.line("supplement: " + number.supplement().getAsInt());
        } else if (number.number().isPresent()) {
            sheet.line("number: " + number.number().getAsInt());
            boolean both = known.map(each -> each.numbering().rule() == NumberingRule.ANNUAL_TOTAL)
                    .orElse(true);
            number.total().ifPresent(total -> sheet.line(both ? "total: " + total : "# total: " + total));
        } else {
            number.total().ifPresent(total -> sheet.line("number: " + total));
        }
        if (!issue.title().isEmpty()) {
            sheet.add("title: ").add(Escapes.yaml(issue.title())).line("");
        }
        sheet.line("date: " + date);
        imprint.printed().ifPresent(day -> sheet.line("printed: " + day));
        imprint.copies().ifPresent(copies -> sheet.line("copies: " + copies));
        sheet.line("status: " + settings.status());
        String usual = known.map(Bulletin::issuer)
                .orElseGet(() -> shelf.started(masthead(issue)).issuer());
        issue.issuer().filter(each -> !each.text().equals(usual)).ifPresent(each -> {
            comments.yaml(sheet, "", each);
            sheet.add("issuer: ").add(Escapes.yaml(each)).line("");
        });
        people(imprint, sheet);
        distribution(imprint, sheet, comments);
        sheet.line("---").line("");
        issue.name().forEach(line -> comments.markdown(sheet, line));
    }

    static void people(Imprint imprint, Sheet sheet) {
        for (String key : List.of("written-by", "reviewed-by")) {
            List<Traced> people = imprint.credits().getOrDefault(key, List.of());
            if (!people.isEmpty()) {
                sheet.add(key + ": ").add(Escapes.list(people)).line("");
            }
        }
        List<Traced> signers = imprint.credits().getOrDefault("signed-by", List.of());
        sheet.add("signed-by: ")
                .add(
                        signers.isEmpty()
                                ? Traced.added("\"?\"")
                                : signers.size() == 1 ? Escapes.yaml(signers.get(0)) : Escapes.list(signers))
                .line("");
    }

    static void distribution(Imprint imprint, Sheet sheet, Comments comments) {
        if (imprint.distribution().isEmpty()) {
            return;
        }
        sheet.line("distribution:");
        for (String key : List.of("report", "send", "issue")) {
            List<Traced> names = imprint.distribution().getOrDefault(key, List.of());
            if (!names.isEmpty()) {
                comments.yaml(sheet, "  ", names.toArray(Traced[]::new));
                sheet.line("  " + key + ":");
                names.forEach(
                        name -> sheet.add("    - ").add(Escapes.yaml(name)).line(""));
            }
        }
    }

    private void section(FoundSection section, Sheet sheet) {
        if (!section.name().isEmpty()) {
            comments.markdown(sheet, section.name());
            sheet.add("## ").add(Escapes.inline(section.name())).line("").line("");
        }
        section.items().forEach(item -> item(item, section.name().isEmpty(), sheet));
    }

    private void item(FoundItem item, boolean alone, Sheet sheet) {
        comments.markdown(sheet, item.title(), item.subtitle(), item.sender(), item.author());
        boolean notice = item.kind() == FoundItem.Kind.NOTICE;
        boolean within = item.subjects().isPresent() && !alone;
        sheet.add(notice && !within ? "## " : "### ")
                .add(Escapes.inline(item.title().strip()));
        List<Traced> facts = facts(item);
        if (!facts.isEmpty()) {
            sheet.add(" {");
            for (int i = 0; i < facts.size(); i++) {
                sheet.add(i == 0 ? "" : " ").add(facts.get(i));
            }
            sheet.add("}");
        }
        sheet.line("").line("");
        new BodyWriter(sheet, comments, 4).write(item.body());
    }

    private List<Traced> facts(FoundItem item) {
        List<Traced> facts = new ArrayList<>();
        if (item.kind() != FoundItem.Kind.BRIEF) {
            facts.add(Traced.added("." + item.kind().name().toLowerCase(Locale.ROOT)));
        }
        if (item.supplied()) {
            facts.add(Traced.added(".supplied"));
        }
        attribute("subtitle", item.subtitle(), facts);
        if (item.kind() != FoundItem.Kind.NOTICE || item.subjects().isPresent()) {
            names.attributes(item.subjects()
                            .map(NameFinder.Found::of)
                            .orElseGet(() -> shelf.names().find(item.title().text(), text(item.body()))))
                    .forEach(each -> facts.add(Traced.added(each)));
        }
        item.subjects().ifPresent(subjects -> {
            String topics = String.join("、", names.topics(subjects.topics()));
            attribute("topics", Traced.added(topics), facts);
            attribute("place", subjects.place(), facts);
        });
        item.when().ifPresent(when -> facts.add(Traced.added("when=\"" + when + "\"")));
        attribute("from", item.sender(), facts);
        if (!item.sender().isEmpty() && !item.sender().text().equals(UNNAMED)) {
            names.body(item.sender().text());
        }
        attribute("author", item.author(), facts);
        return facts;
    }

    private void attribute(String name, Traced value, List<Traced> facts) {
        if (!value.isEmpty()) {
            Traced written = ledger.replaceAll(value, Escapes.unfit(value.text()));
            facts.add(Traced.added(name + "=\"").plus(written).plus(Traced.added("\"")));
        }
    }

    static String text(List<Block> blocks) {
        StringBuilder text = new StringBuilder();
        for (Block block : blocks) {
            if (block instanceof Block.Paragraph paragraph) {
                text.append(paragraph.lead().text())
                        .append(paragraph.text().text())
                        .append('\n');
            }
        }
        return text.toString();
    }
}
