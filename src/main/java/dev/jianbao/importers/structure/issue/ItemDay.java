package dev.jianbao.importers.structure.issue;

import dev.jianbao.importers.galley.Finding;
import dev.jianbao.importers.galley.Ledger;
import dev.jianbao.importers.galley.Rule;
import dev.jianbao.importers.galley.Traced;
import dev.jianbao.importers.lexis.Dates;
import dev.jianbao.importers.structure.Block;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells when what an item reports took place; where it names no year, that of the issue is meant. */
final class ItemDay {
    private static final Pattern DATED =
            Pattern.compile("（((?:20[0-9]{2}年)?[0-9]{1,2}月[0-9]{1,2}日(?:[—–-](?:[0-9]{1,2}月)?[0-9]{1,2}日)?)）$");
    private static final Pattern DAY = Pattern.compile("[0-9]{1,2}日");

    private final Ledger ledger;
    private final Optional<LocalDate> issued;

    ItemDay(Ledger ledger, Optional<LocalDate> issued) {
        this.ledger = ledger;
        this.issued = issued;
    }

    /** The day or days that stand in brackets at the end of a title, as archives print them. */
    Optional<String> behind(Traced title) {
        Matcher match = DATED.matcher(title.text());
        return issued.isPresent() && match.find()
                ? Dates.leadingPeriod(match.group(1), issued.get())
                : Optional.empty();
    }

    /** A title without the brackets that hold its days. */
    Traced without(Traced title) {
        int start = title.text().lastIndexOf('（');
        ledger.became(title.from(start), title.from(start).text(), Finding.of(Rule.WHEN));
        return title.slice(0, start);
    }

    /** The day or days with which a text begins. */
    Optional<String> of(List<Block> blocks) {
        if (issued.isEmpty() || blocks.isEmpty() || !(blocks.get(0) instanceof Block.Paragraph first)) {
            return Optional.empty();
        }
        String text = first.text().text().strip();
        Optional<String> leading = Dates.leadingPeriod(text, issued.get());
        Optional<String> when = leading.or(() -> within(text));
        when.ifPresent(period ->
                ledger.added("when " + period, new Finding(Rule.WHEN, leading.isPresent() ? 0.9 : 0.75, start(text))));
        return when;
    }

    /** The day or days with which a clause of the first sentence begins, if no other is named in it. */
    private Optional<String> within(String text) {
        int stop = text.indexOf('。');
        String sentence = stop < 0 ? text : text.substring(0, stop);
        List<String> periods = new ArrayList<>();
        for (String clause : sentence.split("，", -1)) {
            Dates.leadingPeriod(clause, issued.orElseThrow()).ifPresent(periods::add);
        }
        long days = DAY.matcher(sentence).results().count();
        return periods.size() == 1 && days <= 2 ? Optional.of(periods.get(0)) : Optional.empty();
    }

    private static String start(String text) {
        return text.substring(0, Math.min(16, text.length()));
    }
}
