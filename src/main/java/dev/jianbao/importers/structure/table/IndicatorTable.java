package dev.jianbao.importers.structure.table;

import dev.jianbao.importers.galley.Finding;
import dev.jianbao.importers.galley.Ledger;
import dev.jianbao.importers.galley.Rule;
import dev.jianbao.importers.galley.Slip.Grid;
import dev.jianbao.importers.galley.Traced;
import dev.jianbao.importers.lexis.Han;
import dev.jianbao.importers.structure.FoundPlan.FoundIndicator;
import dev.jianbao.importers.structure.PrintedMarks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a table of indicators: a name, a unit, a figure for one year or several. The table itself stays in the text. */
public final class IndicatorTable {
    private static final Pattern NAME = Pattern.compile("(?:主要|[二三]级)?指标(?:名称|内容)?|名称");
    private static final Pattern YEAR =
            Pattern.compile("(?:到)?(20[0-9]{2})年?(?:末|底)?(?:(目标值?|预期|规划目标|规划值)|(基数|现状|现值|基期|基准|实际|实绩|完成)?(?:值|数|情况)?)");
    private static final Pattern UNIT = Pattern.compile("[（(]([^（）()]{1,8})[）)]$");

    /** A sign that figures are of no unit. */
    private static final Pattern NO_UNIT = Pattern.compile("[-—－/]{1,2}|无");

    /** A target; one in square brackets is reached over years. */
    private static final Pattern FIGURE = Pattern.compile(
            "[\\[〔（(]?[＞＜>≥≤<〉≧≦]?([0-9]+(?:\\.[0-9]+)?)([%％]|(?!以|左)\\p{IsHan}{1,3}?)?(?:左右|(?:[（(]含[）)])?(?:以上|以下|以内))?[\\]〕）)]?");

    /** What is reached over years, in brackets. */
    private static final Pattern SUMMED = Pattern.compile("[\\[〔（(]>?[0-9]+(?:\\.[0-9]+)?[\\]〕）)]");

    private static final Pattern START =
            Pattern.compile("[\\[〔]?([0-9]+(?:\\.[0-9]+)?)(?:[%％]|(?!以|左)\\p{IsHan}{1,2}?)?[\\]〕]?");
    /** The number of an indicator before its name, and the word that makes it a part of the one above. */
    private static final Pattern BEFORE = Pattern.compile("[0-9]{1,2}[.．、][\\s　]*(?![0-9])|其中[：:][\\s　]*");

    private static final Pattern AT_MOST = Pattern.compile("[＜<≤≦]|以下|以内");

    private static final Pattern WAY = Pattern.compile("[（(](不高于|等于)[）)]$");

    private final GridReader reader;
    private final Ledger ledger;
    private final List<Traced> headings;
    private int name = -1;
    private int unit = -1;
    private int nature = -1;
    private int target = -1;
    private int goal = -1;
    private int by = -1;
    private int start = -1;
    private int since = -1;
    private int baseline = -1;
    private int total = -1;

    private IndicatorTable(Grid grid, Ledger ledger) {
        this.reader = new GridReader(grid, ledger);
        this.ledger = ledger;
        this.headings = reader.headings();
        for (int i = 0; i < headings.size(); i++) {
            column(Han.squeezed(headings.get(i).text()), i);
        }
    }

    private void column(String heading, int column) {
        if (NAME.matcher(heading).matches()) {
            name = column;
        } else if (heading.matches("(?:计量)?单位")) {
            unit = column;
        } else if (heading.matches("(?:指标)?(?:属性|性质|类型)")) {
            nature = column;
        } else if (heading.equals("目标值")) {
            goal = column;
        } else if (heading.equals("年限")) {
            by = column;
        } else if (heading.equals("起点")) {
            start = column;
        } else if (heading.equals("起点年份")) {
            since = column;
        } else if (heading.contains("累计")) {
            total = column;
        } else if (YEAR.matcher(heading).matches()) {
            years(heading, column);
        }
    }

    /** The last year is that of the target, and the first that of the figure it starts from, unless it is one of a target, too. */
    private void years(String heading, int column) {
        Matcher year = YEAR.matcher(heading);
        boolean aimed = year.matches() && year.group(2) != null;
        if (!aimed && (baseline < 0 || year(heading) < year(baseline) || year.group(3) != null)) {
            baseline = column;
        }
        target = target < 0 || year(target) < year(heading) ? column : target;
    }

    private int year(int column) {
        return year(Han.squeezed(headings.get(column).text()));
    }

    private static int year(String heading) {
        Matcher year = YEAR.matcher(heading);
        return year.matches() ? Integer.parseInt(year.group(1)) : 0;
    }

    /** Whether a table is an annex of indicators: one with a title of its own, in which each says by when. */
    static boolean isAnnex(String title, List<Traced> headings) {
        List<String> names =
                headings.stream().map(each -> Han.squeezed(each.text())).toList();
        return title.endsWith("指标表") && names.contains("目标值") && names.contains("年限");
    }

    /** The indicators of a table; none where it is of something else. */
    public static List<FoundIndicator> read(Grid grid, Ledger ledger) {
        IndicatorTable table = new IndicatorTable(grid, ledger);
        boolean dated = table.goal >= 0 && table.by >= 0;
        return table.name < 0 || table.target < 0 && !dated || table.looksBack() ? List.of() : table.rows();
    }

    /** Whether the last year stands there twice, as where a table says what was aimed at and what was reached: nothing of it is a target. */
    private boolean looksBack() {
        return target >= 0
                && headings.stream()
                                .map(each -> Han.squeezed(each.text()))
                                .filter(each -> year(each) == year(target))
                                .count()
                        > 1;
    }

    private List<FoundIndicator> rows() {
        List<FoundIndicator> found = new ArrayList<>();
        for (int row = reader.firstRow(); row < reader.size(); row++) {
            (target < 0 ? annexed(row) : row(row)).ifPresent(found::add);
        }
        return found;
    }

    private Optional<FoundIndicator> row(int row) {
        Traced named = reader.text(row, name, true);
        Matcher before = BEFORE.matcher(named.text());
        Traced written = before.lookingAt() ? named.from(before.end()) : named;
        Traced value = value(row);
        if (written.isEmpty() || value.isEmpty() || Han.count(written.text()) == 0) {
            return Optional.empty();
        }
        Matcher bracket = UNIT.matcher(written.text());
        boolean bracketed = unit < 0 && bracket.find();
        Traced stated =
                unit >= 0 ? reader.text(row, unit, false) : bracketed ? written.group(bracket, 1) : Traced.EMPTY;
        Traced bare = bracketed ? written.slice(0, bracket.start()) : written;
        Matcher figure = FIGURE.matcher(value.text());
        boolean counted = figure.matches();
        boolean said = stated.isEmpty() && counted && figure.group(2) != null;
        Traced units =
                said ? value.group(figure, 2) : NO_UNIT.matcher(stated.text()).matches() ? Traced.EMPTY : stated;
        boolean isFigure = counted && !units.isEmpty();
        Traced begun = baseline < 0 || baseline == target ? Traced.EMPTY : reader.text(row, baseline, true);
        Matcher base = START.matcher(begun.text());
        ledger.seam(written, new Finding(Rule.INDICATOR, 0.95, written.text() + " " + value.text()));
        return Optional.of(new FoundIndicator(
                bare,
                isFigure ? value.group(figure, 1) : value,
                isFigure ? units : Traced.EMPTY,
                String.valueOf(year(target)),
                counted && base.matches() ? begun.group(base, 1) : Traced.EMPTY,
                baseline < 0 ? "" : String.valueOf(year(baseline)),
                nature < 0 ? Traced.EMPTY : reader.text(row, nature, false),
                counted && AT_MOST.matcher(value.text()).find() ? "at-most" : ""));
    }

    /** The target of a row; where it aims at no state, what is to be done over the years, which stands in brackets. */
    private Traced value(int row) {
        Traced value = reader.text(row, target, true);
        Traced summed =
                total >= 0 && value.text().matches("[-—－/]{1,2}") ? reader.text(row, total, true) : Traced.EMPTY;
        return SUMMED.matcher(summed.text()).matches() ? summed : value;
    }

    /** A row that says itself by when. */
    private Optional<FoundIndicator> annexed(int row) {
        Traced written = reader.text(row, name, true);
        if (written.isEmpty()) {
            return Optional.empty();
        }
        Matcher way = WAY.matcher(written.text());
        String direction = !way.find() ? "" : way.group(1).equals("等于") ? "exactly" : "at-most";
        if (!direction.isEmpty()) {
            ledger.became(written.from(way.start()), direction, Finding.of(Rule.INDICATOR));
        }
        return Optional.of(new FoundIndicator(
                direction.isEmpty() ? written : written.slice(0, way.start()),
                figure(row, goal),
                at(row, unit),
                year(row, by),
                figure(row, start),
                year(row, since),
                at(row, nature),
                direction));
    }

    private Traced at(int row, int column) {
        return column < 0 ? Traced.EMPTY : reader.text(row, column, true);
    }

    private Traced figure(int row, int column) {
        Traced text = at(row, column);
        return PrintedMarks.isLost(text) ? PrintedMarks.lost(text, ledger) : text;
    }

    private String year(int row, int column) {
        Traced text = at(row, column);
        String year = text.text().replaceFirst("^([0-9]{4})年.*", "$1").replaceFirst("^缺.*", "?");
        ledger.became(text, year, Finding.of(Rule.INDICATOR));
        return year;
    }
}
