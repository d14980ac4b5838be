package dev.jianbao.archive.past;

import dev.jianbao.archive.past.Block.Statement;
import dev.jianbao.document.Credit;
import dev.jianbao.document.Credits;
import dev.jianbao.document.Distribution;
import dev.jianbao.document.Stated;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gathers what is stated under names; what is not stated is left out. */
final class Statements {
    private static final String LOST = "?";
    private static final String JOIN = "、";

    private final List<Statement> all = new ArrayList<>();

    Statements add(String key, Optional<?> value) {
        value.ifPresent(known -> all.add(new Statement(key, known.toString())));
        return this;
    }

    Statements add(String key, String value) {
        return add(key, Optional.of(value).filter(each -> !each.isEmpty()));
    }

    Statements stated(String key, Stated<?> value) {
        return add(key, value.lost() ? Optional.of(LOST) : value.value());
    }

    Statements names(String key, List<String> names) {
        return add(key, String.join(JOIN, names));
    }

    Statements distribution(Distribution distribution) {
        return names("report", distribution.report())
                .names("send", distribution.send())
                .names("issue", distribution.issue());
    }

    Statements hands(Credits credits) {
        return hand("written", credits.written())
                .hand("reviewed", credits.reviewed())
                .hand("signed", credits.signed());
    }

    private Statements hand(String key, Credit credit) {
        return credit.unstated() ? add(key, LOST) : names(key, credit.names());
    }

    Block block() {
        return Block.facts(all);
    }

    List<Statement> all() {
        return all;
    }
}
