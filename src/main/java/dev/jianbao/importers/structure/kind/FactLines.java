package dev.jianbao.importers.structure.kind;

import dev.jianbao.importers.galley.Finding;
import dev.jianbao.importers.galley.Galley;
import dev.jianbao.importers.galley.Ledger;
import dev.jianbao.importers.galley.Rule;
import dev.jianbao.importers.galley.Slip;
import dev.jianbao.importers.galley.Slip.Grid;
import dev.jianbao.importers.galley.Slip.Line;
import dev.jianbao.importers.galley.Slip.Square;
import dev.jianbao.importers.galley.Traced;
import dev.jianbao.importers.lexis.Dates;
import dev.jianbao.importers.lexis.OrganisationForm;
import dev.jianbao.importers.structure.FactsTable;
import dev.jianbao.importers.structure.FactsTable.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes a table of the facts of a document (索引号, 发文机关, 成文日期 …) that stand above it on lines: one a line, or label and value below
 * each other, perhaps behind the sign of a list.
 */
final class FactLines {
    private static final int FARTHEST = 20;
    private static final int FEWEST = 3;
    private static final int LONGEST_VALUE = 60;
    private static final int LONGEST_WORD = 30;
    private static final Pattern SIGN = Pattern.compile("[•·●○◆■▪*-][\\s　]*");
    /** A label that is not known: behind a sign it is one. */
    private static final Pattern OTHER = Pattern.compile("[\\p{IsHan}][\\p{IsHan}\\s　]{1,10}[：:]");

    private static final Pattern SUBJECTS = Pattern.compile("(?:主[\\s　]*题|关[\\s　]*键)[\\s　]*词[\\s　]*[：:]?");
    /** Short words with blanks between them, as no title has. */
    private static final Pattern TERMS = Pattern.compile("\\p{IsHan}{1,8}(?:[；;\\s　]+\\p{IsHan}{1,8}){1,9}");

    private final Lines lines;
    private final List<Fact> facts = new ArrayList<>();
    private final List<Traced> signs = new ArrayList<>();
    private int known;

    /** The lines of a document as they stand. */
    private record Lines(List<Slip> slips) {
        Traced at(int i) {
            return i < slips.size() && slips.get(i) instanceof Line line
                    ? line.traced().strip()
                    : Traced.EMPTY;
        }
    }

    private FactLines(List<Slip> slips) {
        this.lines = new Lines(slips);
    }

    static Galley tabled(Galley galley, Ledger ledger) {
        List<Slip> slips = withSubjects(galley.slips());
        int start = 0;
        while (start < Math.min(FARTHEST, slips.size()) && !isFact(new Lines(slips).at(start))) {
            start++;
        }
        FactLines found = new FactLines(slips);
        int end = found.read(start);
        if (end - start < 2 || found.known < FEWEST) {
            return new Galley(slips);
        }
        found.signs.forEach(each -> ledger.drop(each, Finding.of(Rule.PUNCTUATION_OF_LISTS)));
        List<Slip> tabled = new ArrayList<>(slips.subList(0, start));
        tabled.add(new Grid(
                found.facts.stream().map(FactLines::row).toList(),
                slips.get(start).place()));
        tabled.addAll(slips.subList(end, slips.size()));
        return new Galley(tabled);
    }

    /** Puts the subject terms that stand on lines right below a table of facts, their label first, into a row of that. */
    private static List<Slip> withSubjects(List<Slip> slips) {
        List<Slip> joined = new ArrayList<>(slips);
        Lines lines = new Lines(joined);
        for (int i = 0; i < Math.min(FARTHEST, joined.size()); i++) {
            boolean below = joined.get(i) instanceof Grid grid
                    && FactsTable.read(grid).isPresent()
                    && SUBJECTS.matcher(lines.at(i + 1).text()).matches();
            if (below) {
                Grid table = (Grid) joined.get(i);
                boolean words = TERMS.matcher(lines.at(i + 2).text()).matches() && !isStated(table, lines.at(i + 2));
                List<List<Square>> rows = new ArrayList<>(table.rows());
                rows.add(row(new Fact(lines.at(i + 1), words ? lines.at(i + 2) : Traced.EMPTY)));
                joined.set(i, new Grid(rows, table.place()));
                joined.subList(i + 1, i + (words ? 3 : 2)).clear();
            }
        }
        return joined;
    }

    /** Whether a line says what a fact of a table says, or a part of it, as the first line of a title does. */
    private static boolean isStated(Grid table, Traced line) {
        String text = line.text().replaceAll("[\\s　]", "");
        return table.rows().stream()
                .flatMap(List::stream)
                .anyMatch(each -> each.text().replaceAll("[\\s　]", "").contains(text));
    }

    private static List<Square> row(Fact fact) {
        return List.of(new Square(fact.label(), 0, 1, 1), new Square(fact.value(), 1, 1, 1));
    }

    /** Reads facts from a line on; returns the first line that is none. */
    private int read(int start) {
        int i = start;
        while (i < lines.slips().size() && (fact(lines.at(i)) || value(i))) {
            i++;
        }
        return i;
    }

    /** Takes the facts of a line; says whether it begins with one. */
    private boolean fact(Traced line) {
        Traced bare = bare(line);
        if (isFact(line)) {
            List<Fact> several = FactsTable.read(bare);
            Matcher label = FactsTable.LABELLED.matcher(bare.text());
            facts.addAll(
                    several.isEmpty() && label.lookingAt()
                            ? List.of(new Fact(
                                    bare.slice(0, label.end()),
                                    bare.from(label.end()).strip()))
                            : several);
            known += Math.max(1, several.size());
        } else {
            Matcher label = OTHER.matcher(bare.text());
            if (facts.isEmpty()
                    || bare.length() == line.length()
                    || !label.lookingAt()
                    || bare.text().indexOf('。') >= 0) {
                return false;
            }
            facts.add(
                    new Fact(bare.slice(0, label.end()), bare.from(label.end()).strip()));
        }
        signs.add(line.slice(0, line.length() - bare.length()));
        return true;
    }

    /** Takes a line as the value of the label above it; says whether it may be. */
    private boolean value(int i) {
        Traced value = lines.at(i);
        int last = facts.size() - 1;
        if (last < 0
                || !facts.get(last).value().isEmpty()
                || value.isEmpty()
                || value.length() > LONGEST_VALUE
                || value.text().indexOf('。') >= 0) {
            return false;
        }
        Traced label = facts.get(last).label();
        Traced next = lines.at(i + 1);
        boolean between = (isFact(next) || bare(next).length() < next.length()) && !isTitle(label.text(), value.text());
        boolean fits = between || fits(label.text(), value.text());
        if (fits) {
            facts.set(last, new Fact(label, value));
        }
        return fits;
    }

    /** Whether a line below an empty fact is rather the title, which stands in another fact as well or is too long for a value. */
    private boolean isTitle(String label, String value) {
        boolean again = facts.stream().anyMatch(each -> each.value().text().equals(value));
        return again || value.length() > LONGEST_WORD && !label.matches("(?:标[\\s　]*题|名[\\s　]*称|内容概述)[：:]");
    }

    /** Whether a value is of the sort that its label calls for. */
    private static boolean fits(String label, String value) {
        if (label.contains("日期") || label.contains("时间")) {
            return Dates.first(value).filter(day -> day.start() == 0).isPresent();
        }
        return label.matches(".*(?:机[构关]|单位)[：:]")
                && OrganisationForm.kind(value).isPresent();
    }

    private static boolean isFact(Traced line) {
        Traced bare = bare(line);
        return bare.text().indexOf('。') < 0
                && FactsTable.LABELLED.matcher(bare.text()).lookingAt();
    }

    private static Traced bare(Traced line) {
        Matcher sign = SIGN.matcher(line.text());
        return sign.lookingAt() ? line.from(sign.end()) : line;
    }
}
