package dev.jianbao.importers.structure.news;

import dev.jianbao.importers.galley.Finding;
import dev.jianbao.importers.galley.Ledger;
import dev.jianbao.importers.galley.Rule;
import dev.jianbao.importers.galley.Slip;
import dev.jianbao.importers.galley.Slip.Grid;
import dev.jianbao.importers.galley.Slip.Line;
import dev.jianbao.importers.lexis.Dates;
import dev.jianbao.importers.structure.FactsTable;
import dev.jianbao.importers.structure.FactsTable.Fact;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the facts of a document (索引号, 发布日期 …) that stand above a piece of news, in a table or side by side on lines. */
final class FactsAbove {
    private static final int HEAD = 8;

    private static final Pattern POSTING = Pattern.compile("发布|信息来源|浏览");
    private static final Pattern TITLE = Pattern.compile("(?:标[\\s　]*题|名[\\s　]*称)[\\s　]*[：:]?");
    private static final Pattern ISSUER = Pattern.compile("(?:(?:发布|发文)(?:机构|单位|机关)|信息来源)[\\s　]*[：:]?");

    private final Ledger ledger;
    private final BylineReader byline;
    private Optional<LocalDate> date = Optional.empty();

    FactsAbove(Ledger ledger, BylineReader byline) {
        this.ledger = ledger;
        this.byline = byline;
    }

    /** Takes them out of what stands at the head; returns the day on which the text was put on the web, where they say it. */
    Optional<LocalDate> take(List<Slip> slips) {
        for (int i = 0; i < Math.min(HEAD, slips.size()); i++) {
            facts(slips.get(i)).stream()
                    .filter(each -> TITLE.matcher(each.label().text()).matches())
                    .findFirst()
                    .ifPresent(each -> StatedTitle.united(slips, each.value().text(), ledger));
        }
        for (int i = Math.min(HEAD, slips.size()) - 1; i >= 0; i--) {
            List<Fact> facts = facts(slips.get(i));
            if (!facts.stream().allMatch(FactsAbove::isPosting) && !holdTitle(facts, slips)) {
                slips.remove(i);
                facts.forEach(this::fact);
                withoutEmpty(slips, i);
            }
        }
        return date;
    }

    /** Drops labels right below facts that have been taken, behind which nothing stands. */
    private void withoutEmpty(List<Slip> slips, int at) {
        for (int i = at; i < slips.size() && isEmpty(slips.get(i)); ) {
            ledger.drop(((Line) slips.remove(i)).traced().strip(), Finding.of(Rule.ORIGIN));
        }
    }

    private static boolean isEmpty(Slip slip) {
        String text = slip instanceof Line line ? line.text().strip() : "";
        Matcher label = FactsTable.LABELLED.matcher(text);
        return label.lookingAt() && text.substring(label.end()).matches("[\\s　|｜]*");
    }

    private static List<Fact> facts(Slip slip) {
        if (slip instanceof Grid grid) {
            return FactsTable.read(grid).orElse(List.of());
        }
        return slip instanceof Line line ? FactsTable.read(line.traced().strip()) : List.of();
    }

    /** Whether a fact is what lines say as well that say when and where from a text was put on the web. */
    private static boolean isPosting(Fact fact) {
        return POSTING.matcher(fact.label().text()).lookingAt();
    }

    /** Whether facts say what a text is called, and no line does. */
    private static boolean holdTitle(List<Fact> facts, List<Slip> slips) {
        return facts.stream()
                .filter(each -> TITLE.matcher(each.label().text()).matches())
                .anyMatch(each -> slips.stream()
                        .noneMatch(slip -> slip instanceof Line line
                                && line.text().strip().equals(each.value().text())));
    }

    private void fact(Fact fact) {
        ledger.drop(fact.label(), Finding.of(Rule.ORIGIN));
        if (ISSUER.matcher(fact.label().text()).matches() && !fact.value().isEmpty()) {
            byline.publisher(fact.value());
            return;
        }
        Optional<LocalDate> day = fact.label().text().startsWith("发布")
                ? Dates.first(fact.value().text()).map(Dates.Found::date)
                : Optional.empty();
        day.ifPresentOrElse(
                each -> ledger.became(fact.value(), each.toString(), Finding.of(Rule.DATE)),
                () -> ledger.drop(fact.value(), Finding.of(Rule.ORIGIN, 0.85)));
        date = date.or(() -> day);
    }
}
