package dev.jianbao.render.html.compose.overview;

import dev.jianbao.archive.stats.Quarter;
import dev.jianbao.archive.stats.Statistics;
import dev.jianbao.archive.stats.Tally;
import dev.jianbao.render.html.view.figure.PlotView;
import dev.jianbao.render.html.view.figure.PlotView.Bar;
import dev.jianbao.render.html.view.figure.PlotView.Label;
import dev.jianbao.render.html.words.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** Draws items in time: columns over a zero line, labelled where they stand. */
final class Plots {
    private static final int WIDTH = 360;
    private static final int ZERO = 124;
    private static final int HIGHEST = 104;
    private static final int UNDER = ZERO + 17;
    private static final int FURTHER_UNDER = UNDER + 17;
    private static final int MARGIN = 6;

    /** A column is as wide as a few digits at most, and its label wants this room. */
    private static final int WIDEST = 26;

    private static final int LABEL = 30;
    private static final int VALUE = 18;

    /** Of so many years at most, the quarters are drawn. */
    private static final int FEW_YEARS = 3;

    private final Words words;
    private final Statistics statistics;
    private final List<Bar> bars = new ArrayList<>();
    private final List<Label> labels = new ArrayList<>();

    Plots(Words words, Statistics statistics) {
        this.words = words;
        this.statistics = statistics;
    }

    /** All items: of one year beside the year before, or of all years. */
    PlotView items(OptionalInt year) {
        Tally all = statistics.all();
        if (year.isPresent()) {
            return quarters(all, year.getAsInt());
        }
        int first = statistics.years().first();
        int last = statistics.years().last();
        return last - first < FEW_YEARS ? allQuarters(all, first, last) : years(all, first, last);
    }

    private PlotView quarters(Tally all, int year) {
        boolean compared = statistics.years().contains(year - 1);
        int most = 1;
        for (int quarter = 1; quarter <= 4; quarter++) {
            most = Math.max(most, all.in(new Quarter(year, quarter)).items());
            most = compared
                    ? Math.max(most, all.in(new Quarter(year - 1, quarter)).items())
                    : most;
        }
        int step = WIDTH / 4;
        for (int quarter = 1; quarter <= 4; quarter++) {
            int middle = step * quarter - step / 2;
            int offset = compared ? WIDEST / 2 + 2 : 0;
            if (compared) {
                column(
                        middle - offset,
                        WIDEST,
                        all.in(new Quarter(year - 1, quarter)).items(),
                        most,
                        true);
            }
            column(middle + offset, WIDEST, all.in(new Quarter(year, quarter)).items(), most, false);
            label(middle, UNDER, words.say("quarter", quarter));
        }
        String caption = sentence(all, year) + (compared ? words.say("greyIsYearBefore", words.year(year - 1)) : "");
        return plot(words.say("itemsByQuarter", words.year(year)), caption);
    }

    private String sentence(Tally all, int year) {
        Map<String, Integer> quarters = new LinkedHashMap<>();
        for (int number = 1; number <= 4; number++) {
            quarters.put(
                    words.say("quarter", number),
                    all.in(new Quarter(year, number)).items());
        }
        return most(quarters, all.in(year).items(), words.year(year));
    }

    /** When there were most, all of those times; where there are too many of them, only how many items there are. */
    private String most(Map<String, Integer> counts, int items, String when) {
        int most = counts.values().stream().reduce(0, Math::max);
        List<String> first = counts.entrySet().stream()
                .filter(each -> each.getValue() == most)
                .map(Map.Entry::getKey)
                .toList();
        return switch (first.size() == counts.size() ? 0 : first.size()) {
            case 1 -> words.say("mostIn", items, when, first.get(0), most);
            case 2, 3 -> words.say("mostEachIn", items, when, String.join(words.say("listJoin"), first), most);
            default -> words.say("itemsIn", items, when);
        };
    }

    private PlotView allQuarters(Tally all, int first, int last) {
        int count = (last - first + 1) * 4;
        int step = WIDTH / count;
        int most = all.quarters().values().stream()
                .mapToInt(each -> each.items())
                .max()
                .orElse(1);
        Quarter quarter = new Quarter(first, 1);
        for (int at = 0; at < count; at++) {
            int middle = step * at + step / 2;
            column(middle, Math.min(WIDEST, step - 4), all.in(quarter).items(), most, false);
            label(middle, UNDER, String.valueOf(quarter.number()));
            if (quarter.number() == 1) {
                label(middle + step * 3 / 2, FURTHER_UNDER, words.year(quarter.year()));
            }
            quarter = quarter.next();
        }
        return plot(words.say("itemsByQuarters"), mostOfQuarters(all, first, last));
    }

    private String mostOfQuarters(Tally all, int first, int last) {
        if (first == last) {
            return sentence(all, first);
        }
        Map<String, Integer> quarters = new LinkedHashMap<>();
        for (Quarter quarter = new Quarter(first, 1); quarter.year() <= last; quarter = quarter.next()) {
            String name = words.say("quarterOf", words.year(quarter.year()), words.say("quarter", quarter.number()));
            quarters.put(name, all.in(quarter).items());
        }
        return most(quarters, all.total().items(), span(first, last));
    }

    private String span(int first, int last) {
        return words.say("yearSpan", words.year(first), words.year(last));
    }

    private PlotView years(Tally all, int first, int last) {
        int count = last - first + 1;
        int step = Math.max(1, WIDTH / count);
        int most = 1;
        for (int year = first; year <= last; year++) {
            most = Math.max(most, all.in(year).items());
        }
        int labelled = (LABEL + step - 1) / step;
        for (int year = first; year <= last; year++) {
            int middle = step * (year - first) + step / 2;
            int items = all.in(year).items();
            if (step >= VALUE || items == most) {
                column(middle, Math.max(1, Math.min(WIDEST, step - 3)), items, most, false);
            } else {
                bar(middle, Math.max(1, step - 1), items, most, false);
            }
            if ((last - year) % labelled == 0) {
                label(middle, UNDER, String.valueOf(year));
            }
        }
        return plot(words.say("itemsByYear"), mostOfYears(all, first, last));
    }

    private String mostOfYears(Tally all, int first, int last) {
        if (first == last) {
            return sentence(all, first);
        }
        Map<String, Integer> years = new LinkedHashMap<>();
        for (int year = first; year <= last; year++) {
            years.put(words.year(year), all.in(year).items());
        }
        return most(years, all.total().items(), span(first, last));
    }

    private int bar(int middle, int width, int items, int most, boolean grey) {
        int height = items == 0 ? 0 : Math.max(1, items * HIGHEST / most);
        if (height > 0) {
            bars.add(new Bar(middle - width / 2, ZERO - height, width, height, grey));
        }
        return ZERO - height;
    }

    private void column(int middle, int width, int items, int most, boolean grey) {
        int top = bar(middle, width, items, most, grey);
        labels.add(new Label(middle, top - 5, String.valueOf(items), grey));
    }

    private void label(int middle, int y, String text) {
        labels.add(new Label(middle, y, text, true));
    }

    private PlotView plot(String title, String caption) {
        int height = labels.stream().mapToInt(Label::y).max().orElse(ZERO) + MARGIN;
        return new PlotView(title, caption, WIDTH, height, ZERO, bars, labels);
    }
}
