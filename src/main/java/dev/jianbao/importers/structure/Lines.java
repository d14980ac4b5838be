package dev.jianbao.importers.structure;

import dev.jianbao.importers.galley.Slip;
import dev.jianbao.importers.galley.Slip.Line;
import dev.jianbao.importers.galley.Traced;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/** Slips that a recogniser goes through, with what it asks of each. */
public record Lines(List<Slip> slips) {
    public Lines {
        slips = List.copyOf(slips);
    }

    public int size() {
        return slips.size();
    }

    public boolean isEmpty() {
        return slips.isEmpty();
    }

    public boolean isLine(int index) {
        return index >= 0 && index < size() && slips.get(index) instanceof Line;
    }

    /** A line; only where {@link #isLine} holds. */
    public Line line(int index) {
        return (Line) slips.get(index);
    }

    /** The text of a line; empty for a table or where there is none. */
    public String text(int index) {
        return isLine(index) ? line(index).text().strip() : "";
    }

    public Lines from(int start) {
        return part(start, size());
    }

    public Lines part(int start, int end) {
        return new Lines(slips.subList(Math.min(start, size()), Math.min(Math.max(start, end), size())));
    }

    /** These, and others behind them. */
    public Lines plus(Lines others) {
        List<Slip> all = new ArrayList<>(slips);
        all.addAll(others.slips);
        return new Lines(all);
    }

    /** These, with each line put together with the next where both are one, as a test of its index says; no three are one. */
    public Lines paired(IntPredicate areOne) {
        List<Slip> paired = new ArrayList<>();
        for (int i = 0; i < size(); i++) {
            if (isLine(i) && isLine(i + 1) && areOne.test(i)) {
                Traced first = line(i).traced().strip();
                paired.add(line(i).with(first.plus(line(i + 1).traced().strip())));
                i++;
            } else {
                paired.add(slips.get(i));
            }
        }
        return new Lines(paired);
    }

    /** All of its lines, one below the other. */
    public String text() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < size(); i++) {
            text.append(text(i)).append('\n');
        }
        return text.toString();
    }
}
