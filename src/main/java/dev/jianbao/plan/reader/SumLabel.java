package dev.jianbao.plan.reader;

import dev.jianbao.entity.quantity.Figure;
import dev.jianbao.entity.quantity.Quantity;
import dev.jianbao.entity.quantity.Unit;
import dev.jianbao.source.Located;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The word that makes a row one of sums: 小计, 合计, 总计, 共计, with blanks, a colon or signs lost in conversion between and after.
 *
 * @param word without blanks
 * @param whole whether it sums the whole table, and not a part
 * @param rest what else stands in its cell, such as {@code （11所）}
 */
record SumLabel(String word, boolean whole, Located<String> rest) {
    private static final Pattern LABEL =
            Pattern.compile("(小|合|总|共)[\\s?？　]*计[\\s:：]*(?:[（(]?([^）)]*)[）)]?)", Pattern.DOTALL);

    static Optional<SumLabel> of(Located<String> cell) {
        Matcher form = LABEL.matcher(cell.value());
        if (!form.matches()) {
            return Optional.empty();
        }
        String rest = form.group(2) == null ? "" : form.group(2).strip();
        if (!rest.isEmpty() && Figure.find(rest, Unit.NONE).isEmpty()) {
            return Optional.empty();
        }
        String word = form.group(1) + "计";
        return Optional.of(new SumLabel(word, !word.equals("小计"), cell.map(any -> rest)));
    }

    /** The number of things that the label's own cell, or another one beside it, declares. */
    Optional<Located<Quantity>> declared(List<Located<String>> beside) {
        return java.util.stream.Stream.concat(java.util.stream.Stream.of(rest), beside.stream())
                .filter(each -> !each.value().isEmpty())
                .flatMap(
                        each -> Figure.find(each.value(), Unit.NONE)
                                .map(figure -> new Located<>(figure.quantity(), each.range()))
                                .stream())
                .findFirst();
    }
}
