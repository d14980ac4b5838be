package dev.jianbao.importers.repair.typed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jianbao.importers.galley.Change;
import dev.jianbao.importers.galley.Galley;
import dev.jianbao.importers.galley.Ledger;
import dev.jianbao.importers.galley.Slip;
import dev.jianbao.importers.galley.Slip.Grid;
import dev.jianbao.importers.galley.Slip.Square;
import dev.jianbao.importers.manuscript.ManuscriptWriter;
import dev.jianbao.importers.manuscript.Original;
import dev.jianbao.importers.manuscript.Place;
import dev.jianbao.importers.manuscript.Style;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TypedTablesTest {
    private final Ledger ledger = new Ledger();

    @Test
    void rowsPartedByTabsAreATable() {
        assertThat(set("表", "名称\t金额", "甲\t400", "完")).containsExactly("表", "[名称/金额 甲/400]", "完");
    }

    @Test
    void rowsWithABlankLineBetweenEachAreOneTable() {
        assertThat(set("名称\t金额", "", "甲\t400", "", "乙\t500")).containsExactly("[名称/金额 甲/400 乙/500]");
    }

    @Test
    void aBlankLineEndsATableWhoseRowsStandClose() {
        assertThat(set("名称\t金额", "甲\t400", "", "乙\t500")).containsExactly("[名称/金额 甲/400]", "乙\t500");
    }

    @Test
    void whatPartedTheCellsIsNotedOnce() {
        assertThat(set("| 名称 | 金额 |", "|---|---|", "| 甲 | 400 |")).containsExactly("[名称/金额 甲/400]");
        assertThat(ledger.changes()).extracting(Change::before).containsExactly("||||---|---||||");
    }

    @Test
    void widthOfAGapDoesNotMatterBelowWordsWithoutFigures() {
        assertThat(set("学校  人数    班数", "甲小学   40  2", "乙小学  60    3")).containsExactly("[学校/人数/班数 甲小学/40/2 乙小学/60/3]");
    }

    @Test
    void bodiesSideBySideAreNoTable() {
        assertThat(set("甲局　　乙局　　丙局", "丁局　　戊局　　己局", "庚局　　辛局　　壬局")).hasSize(3);
    }

    @Test
    void pointsWithATabBehindTheirNumberAreNoTable() {
        assertThat(set("1.\t报名", "2.\t考试", "3.\t录取")).hasSize(3);
    }

    private List<String> set(String... lines) {
        ManuscriptWriter writer = new ManuscriptWriter();
        boolean apart = false;
        for (int i = 0; i < lines.length; i++) {
            writer.paragraph(lines[i], new Place(0, i + 1), apart ? Style.APART : Style.PLAIN);
            apart = lines[i].isBlank();
        }
        Galley galley = Galley.of(writer.finish(Original.of("a.txt", new byte[0], "UTF-8")), ledger);
        return new TypedTables()
                .mend(galley, ledger).slips().stream()
                        .map(TypedTablesTest::text)
                        .toList();
    }

    private static String text(Slip slip) {
        return slip instanceof Grid grid
                ? grid.rows().stream()
                        .map(row -> row.stream().map(Square::text).collect(Collectors.joining("/")))
                        .collect(Collectors.joining(" ", "[", "]"))
                : ((Slip.Line) slip).text();
    }
}
