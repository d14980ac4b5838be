package dev.jianbao.importers.structure.plan;

import dev.jianbao.importers.galley.Finding;
import dev.jianbao.importers.galley.Ledger;
import dev.jianbao.importers.galley.Rule;
import dev.jianbao.importers.galley.Slip;
import dev.jianbao.importers.galley.Traced;
import dev.jianbao.importers.lexis.Dates;
import dev.jianbao.importers.structure.FactsTable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads lines and tables at the head of a plan that state facts and nothing else. */
final class StatedFacts {
    /** The line of a web page that says when it put a document there, and who read it. */
    private static final Pattern POSTING = Pattern.compile(
            "(?=.*(?:时间|日期)[：:][\\s　]*20[0-9]{2}|20[0-9]{2}[-/.年])(?=.*(?:来源|浏览|点击|阅读|访问|作者|编辑|字[号体])[\\p{IsHan}]{0,2}[：:]).{10,120}");

    private static final int LONGEST_NUMBER = 40;
    private static final int LONGEST_DAY = 24;
    private static final Pattern HOUR = Pattern.compile("[0-9][:：][0-5][0-9]");
    private static final Pattern SOURCE = Pattern.compile("[•·][\\s　]*(?:信息)?来源[：:].{2,30}");
    private static final Pattern WIDE_GAP = Pattern.compile("[\\s　]{2,}|　");

    private final PlanFacts facts;
    private final Ledger ledger;

    StatedFacts(PlanFacts facts, Ledger ledger) {
        this.facts = facts;
        this.ledger = ledger;
    }

    /** Takes a line that says facts and nothing else; says whether it is one. */
    boolean line(Traced line) {
        return posting(line)
                || source(line)
                || together(line)
                || glued(line)
                || labelled(line)
                || number(line)
                || day(line);
    }

    /** When and where from a page was put there. */
    private boolean posting(Traced line) {
        boolean posting = POSTING.matcher(line.text()).matches();
        if (posting) {
            Optional<Dates.Found> posted = Dates.first(line.text());
            facts.posted(posted.map(Dates.Found::date));
            ledger.became(line, posted.map(each -> each.date().toString()).orElse(""), Finding.of(Rule.ORIGIN, 0.9));
        }
        return posting;
    }

    /** Where from a page took the document; it issues nothing. */
    private boolean source(Traced line) {
        boolean source = SOURCE.matcher(line.text()).matches();
        if (source) {
            ledger.drop(line, Finding.of(Rule.ORIGIN, 0.9));
        }
        return source;
    }

    /** Facts of a line whose labels and values run into each other. */
    private boolean glued(Traced line) {
        List<FactsTable.Fact> glued = FactsTable.glued(line);
        glued.forEach(each -> {
            facts.fact(each.label().text(), each.value());
            ledger.drop(each.label(), Finding.of(Rule.DOCUMENT_NUMBER));
        });
        return !glued.isEmpty();
    }

    private boolean number(Traced line) {
        Matcher number = PlanFacts.NUMBER.matcher(line.text());
        if (line.length() > LONGEST_NUMBER || !number.find()) {
            return false;
        }
        facts.numbered(line.slice(number.start(), number.end()));
        beside(line.slice(0, number.start()).strip());
        beside(line.from(number.end()).strip());
        return true;
    }

    private boolean day(Traced line) {
        Optional<Dates.Found> day = Dates.first(line.text());
        boolean lone = day.isPresent() && line.length() <= LONGEST_DAY;
        if (lone && HOUR.matcher(line.text()).find()) {
            facts.posted(day.map(Dates.Found::date));
            ledger.became(line, day.get().date().toString(), Finding.of(Rule.ORIGIN, 0.9));
        } else if (lone) {
            facts.drawnUp(day.map(Dates.Found::date));
            ledger.became(line, day.get().date().toString(), Finding.of(Rule.DATE));
        }
        return lone;
    }

    /** A table of document facts; says whether it was one. */
    boolean table(Slip slip) {
        Optional<List<FactsTable.Fact>> read =
                slip instanceof Slip.Grid grid ? FactsTable.read(grid) : Optional.empty();
        read.ifPresent(all -> all.forEach(each -> {
            facts.fact(each.label().text(), each.value());
            ledger.drop(each.label(), Finding.of(Rule.DOCUMENT_NUMBER));
        }));
        return read.isPresent();
    }

    private boolean labelled(Traced line) {
        if (!FactsTable.LABELLED.matcher(line.text()).lookingAt()) {
            return false;
        }
        int colon = line.text().replace(':', '：').indexOf('：');
        Matcher next = FactsTable.LABELLED.matcher(line.text());
        int end = next.find(colon + 1) ? next.start() : line.length();
        facts.fact(line.text().substring(0, colon), line.slice(colon + 1, end).strip());
        ledger.drop(line.slice(0, colon + 1), Finding.of(Rule.DOCUMENT_NUMBER));
        if (end < line.length()) {
            labelled(line.from(end).strip());
        }
        return true;
    }

    /** Takes number, day and body that share a line, wide gaps between; says whether it holds nothing else. */
    private boolean together(Traced line) {
        List<Traced> parts = line.split(WIDE_GAP).stream()
                .map(Traced::strip)
                .filter(each -> !each.isEmpty())
                .toList();
        boolean all = parts.size() > 1
                && parts.stream()
                        .allMatch(each -> PlanFacts.NUMBER.matcher(each.text()).matches()
                                || PlanFacts.isDay(each.text())
                                || PlanFacts.isBody(each.text()))
                && parts.stream().anyMatch(each -> !PlanFacts.isBody(each.text()));
        if (!all) {
            return false;
        }
        for (Traced part : parts) {
            Optional<LocalDate> day = Dates.first(part.text()).map(Dates.Found::date);
            if (PlanFacts.NUMBER.matcher(part.text()).matches()) {
                facts.numbered(part);
            } else if (day.isPresent()) {
                facts.drawnUp(day);
                ledger.became(part, day.get().toString(), Finding.of(Rule.DATE));
            } else {
                facts.issuedBy(part);
            }
        }
        return true;
    }

    /** What stands beside the number of the document: a day, a body, or brackets. */
    private void beside(Traced text) {
        Optional<LocalDate> day = Dates.first(text.text()).map(Dates.Found::date);
        if (day.isPresent()) {
            facts.drawnUp(day);
            ledger.became(text, day.get().toString(), Finding.of(Rule.DATE));
        } else if (PlanFacts.isBody(text.text())) {
            facts.issuedBy(text);
        } else {
            ledger.drop(text, Finding.of(Rule.DOCUMENT_NUMBER, 0.7));
        }
    }
}
