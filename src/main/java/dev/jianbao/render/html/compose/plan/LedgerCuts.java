package dev.jianbao.render.html.compose.plan;

import dev.jianbao.entity.EntityId;
import dev.jianbao.entity.Organisation;
import dev.jianbao.pages.LedgerCut;
import dev.jianbao.pages.LedgerCut.Kind;
import dev.jianbao.pages.Ledgers;
import dev.jianbao.render.html.compose.sheet.Sheet;
import dev.jianbao.render.html.view.part.LinkView;
import dev.jianbao.render.html.words.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The names of ledgers, and the order in which they are offered. */
final class LedgerCuts {
    private final Sheet sheet;
    private final Words words;
    private final Ledgers ledgers;

    LedgerCuts(Sheet sheet, Ledgers ledgers) {
        this.sheet = sheet;
        this.words = sheet.words();
        this.ledgers = ledgers;
    }

    String label(LedgerCut cut) {
        return switch (cut.kind()) {
            case ALL -> words.say("filter.all");
            case UNIT -> unit(cut).map(Organisation::name).orElse(cut.key());
            case LOST_UNITS -> words.say("unitsLost");
            case STATUS -> words.say("status." + cut.key());
            case DUE -> due(cut.key());
        };
    }

    private String due(String key) {
        boolean year = Character.isDigit(key.charAt(0));
        return year ? words.say("year", key) : words.say("due." + key);
    }

    /** The unit that a ledger belongs to. */
    Optional<LinkView> of(LedgerCut cut) {
        return cut.kind() == Kind.UNIT ? unit(cut).map(sheet::entity) : Optional.empty();
    }

    private Optional<Organisation> unit(LedgerCut cut) {
        return sheet.desk().archive().catalogue().entity(new EntityId(cut.key()), Organisation.class);
    }

    /** Statuses in their own order, units with most measures first, years as they come; what is lost comes last. */
    List<LedgerCut> sorted(Kind... kinds) {
        List<Kind> wanted = List.of(kinds);
        List<String> statuses = Statuses.keys();
        Comparator<LedgerCut> order = Comparator.comparing(LedgerCut::kind)
                .thenComparing(cut -> cut.kind() == Kind.STATUS ? statuses.indexOf(cut.key()) : 0)
                .thenComparing(
                        cut -> cut.kind() == Kind.UNIT ? -ledgers.rows(cut).size() : 0)
                .thenComparing(
                        cut -> cut.key().equals(LedgerCut.LOST) ? 2 : cut.key().equals(LedgerCut.ONGOING) ? 1 : 0)
                .thenComparing(LedgerCut::key);
        return ledgers.cuts().keySet().stream()
                .filter(cut -> wanted.contains(cut.kind()))
                .sorted(order)
                .toList();
    }
}
