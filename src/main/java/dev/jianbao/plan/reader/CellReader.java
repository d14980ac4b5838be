package dev.jianbao.plan.reader;

import dev.jianbao.diagnostics.Code;
import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.entity.quantity.Figure;
import dev.jianbao.entity.quantity.Quantity;
import dev.jianbao.plan.table.Cell;
import dev.jianbao.source.Located;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads cells: what is given, what was inferred and by what rule, what is lost, and where nothing is. */
record CellReader(Diagnostics diagnostics) {
    private static final Set<String> LOST = Set.of("?", "？");
    private static final Set<String> NONE = Set.of("—", "——", "–", "-", "－", "/", "／", "无");
    private static final Pattern LOST_WITH_REMARK = Pattern.compile("[?？]\\s*[（(](.+)[)）]", Pattern.DOTALL);
    private static final Pattern BROKEN = Pattern.compile("#(?:REF!|DIV/0!|N/A|VALUE!|NAME\\?|NULL!|NUM!|SPILL!|#+)");
    private static final Pattern SCIENTIFIC = Pattern.compile("[+-]?\\d+(?:\\.\\d+)?[eE][+-]?\\d+");

    /** Whether a text says that the source has lost what stood here. */
    static boolean isLost(String text) {
        return LOST.contains(text);
    }

    /** Reads words. */
    Cell words(Located<String> written) {
        String text = written.value();
        if (text.isEmpty() || NONE.contains(text)) {
            return new Cell.None(text, written.range());
        }
        if (BROKEN.matcher(text).matches()) {
            diagnostics.report(Code.SPREADSHEET_DAMAGE, written.range(), text);
        }
        return lost(written).or(() -> inferredWords(written)).orElseGet(() -> given(written));
    }

    private static Cell given(Located<String> written) {
        return new Cell.Given(written.value(), Optional.empty(), Optional.empty(), written.range());
    }

    /** Reads a figure of a shape. One that cannot be read counts as lost. */
    Cell figure(Located<String> written, FigureShape shape) {
        String text = written.value();
        if (NONE.contains(text)) {
            return new Cell.None(text, written.range());
        }
        if (text.isEmpty()) {
            return empty(written, shape);
        }
        return lost(written)
                .or(() -> inferredFigure(written, shape))
                .or(() -> read(written, shape)
                        .map(figure -> new Cell.Given(
                                shown(text, figure), Optional.of(figure.quantity()), figure.remark(), written.range())))
                .orElseGet(() -> new Cell.Lost(Optional.empty(), written.range()));
    }

    private Cell empty(Located<String> written, FigureShape shape) {
        if (!shape.sum()) {
            return new Cell.None("", written.range());
        }
        diagnostics.report(Code.EMPTY_FIGURE, written.range(), shape.name());
        return new Cell.Lost(Optional.empty(), written.range());
    }

    private static Optional<Cell> lost(Located<String> written) {
        if (isLost(written.value())) {
            return Optional.of(new Cell.Lost(Optional.empty(), written.range()));
        }
        Matcher remark = LOST_WITH_REMARK.matcher(written.value());
        return remark.matches()
                ? Optional.of(new Cell.Lost(Optional.of(remark.group(1).strip()), written.range()))
                : Optional.empty();
    }

    /** The figure without its remark, which is shown beside it. */
    private static String shown(String text, Figure figure) {
        if (figure.remark().isEmpty()) {
            return text;
        }
        int bracket = text.indexOf('（') < 0 ? text.indexOf('(') : text.indexOf('（');
        return text.substring(0, bracket).strip();
    }

    private Optional<Cell> inferredWords(Located<String> written) {
        return inference(written)
                .map(inference -> new Cell.Inferred(
                        inference.value(), Optional.empty(), inference.rule(), inference.words(), written.range()));
    }

    private Optional<Cell> inferredFigure(Located<String> written, FigureShape shape) {
        Optional<Inference> inference = inference(written);
        if (inference.isEmpty()) {
            return Optional.empty();
        }
        Optional<Figure> figure = read(written.map(any -> inference.get().value()), shape);
        Optional<Quantity> quantity = figure.map(Figure::quantity);
        return Optional.of(new Cell.Inferred(
                figure.map(read -> shown(inference.get().value(), read))
                        .orElse(inference.get().value()),
                quantity,
                inference.get().rule(),
                inference.get().words(),
                written.range()));
    }

    private record Inference(String value, String rule, Optional<String> words) {}

    /** Takes {@code =value ; rule ; words} apart; one without a rule is reported. */
    private Optional<Inference> inference(Located<String> written) {
        String text = written.value();
        if (!text.startsWith("=") && !text.startsWith("＝")) {
            return Optional.empty();
        }
        String[] parts = text.substring(1).split("[;；]", 3);
        String rule = parts.length > 1 ? parts[1].strip() : "";
        if (rule.isEmpty()) {
            diagnostics.report(Code.RULE_MISSING, written.range(), parts[0].strip());
        }
        Optional<String> words = parts.length > 2 ? Optional.of(parts[2].strip()) : Optional.empty();
        return Optional.of(new Inference(parts[0].strip(), rule, words.filter(each -> !each.isEmpty())));
    }

    private Optional<Figure> read(Located<String> written, FigureShape shape) {
        String text = written.value();
        if (BROKEN.matcher(text).matches() || SCIENTIFIC.matcher(text).matches()) {
            diagnostics.report(Code.SPREADSHEET_DAMAGE, written.range(), text);
            return Optional.empty();
        }
        Optional<Figure> figure = Figure.parse(text, shape.unit());
        if (figure.isEmpty()) {
            diagnostics.report(Code.NOT_A_FIGURE, written.range(), text, shape.name());
            return Optional.empty();
        }
        Quantity quantity = figure.get().quantity();
        if (!quantity.unit().convertsTo(shape.unit())) {
            diagnostics.report(
                    Code.FIGURE_UNIT_UNFIT, written.range(), text, shape.unit().name());
            return Optional.empty();
        }
        if (figure.get().wide()) {
            diagnostics.report(Code.FULL_WIDTH_FIGURE, written.range(), text, quantity);
        }
        if (shape.whole()
                && quantity.base().decimal().filter(each -> each.scale() <= 0).isEmpty()) {
            diagnostics.report(Code.NOT_WHOLE, written.range(), text, shape.name());
        }
        return figure;
    }
}
