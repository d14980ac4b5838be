package dev.jianbao.source.csv;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jianbao.diagnostics.Diagnostic;
import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.source.Located;
import dev.jianbao.source.SourceFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
    private final Diagnostics diagnostics = new Diagnostics();

    @Test
    void everyCellHasItsPlace() {
        CsvTable table = read("阶段,\"名,称\",备注\n初中, 一中 ,\"第一行\n第二行\"\n小学,\"“二”小\"\"附\"\"\",x\n");

        assertThat(places(table.header())).containsExactly("阶段@1:1", "名,称@1:4", "备注@1:10");
        assertThat(places(table.rows().get(0).cells())).containsExactly("初中@2:1", "一中@2:5", "第一行\n第二行@2:9");
        assertThat(places(table.rows().get(1).cells())).containsExactly("小学@4:1", "“二”小\"附\"@4:4", "x@4:16");
        assertThat(table.rows()).extracting(CsvRow::number).containsExactly(2, 3);
        assertThat(diagnostics.sorted()).isEmpty();
    }

    @Test
    void columnsCountCodePoints() {
        CsvTable table = read("a,b\n𠮷野,x\n");

        assertThat(places(table.rows().get(0).cells())).containsExactly("𠮷野@2:1", "x@2:4");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a,b\n1,2\n3,4\n",
                "\uFEFFa,b\r\n1,2\r\n3,4\r\n",
                "\"a\",\"b\"\r1,2\r3,4",
                "a,b\n\n1,2\n,\n3,4\n\n"
            })
    void marksAndLineEndsOfSpreadsheetsDoNotShow(String text) {
        CsvTable table = read(text);

        assertThat(table.header()).extracting(Located::value).containsExactly("a", "b");
        assertThat(table.rows())
                .extracting(row -> row.cells().stream().map(Located::value).toList())
                .containsExactly(List.of("1", "2"), List.of("3", "4"));
        assertThat(diagnostics.sorted()).isEmpty();
    }

    @Test
    void emptyColumnsAtTheRightEndDoNotCount() {
        CsvTable table = read("a,b,,\n1,2,,\n3,4\n");

        assertThat(table.header()).hasSize(2);
        assertThat(table.rows()).hasSize(2).allMatch(row -> row.cells().size() == 2);
        assertThat(diagnostics.sorted()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a,b\\n1,2\\n3,\"四\\n5,6 | JB0160@3:3 | 2",
                "a,b\\n1,\"二\"x\\n3,4 | JB0161@2:6 | 1",
                "a,b\\n1,2\\n\"三\\n5,\"6\"\\n | JB0160@3:1 | 2",
                "a,b\\n1, \"二,三\"\\n3,4 | JB0162@2:4 JB0163@2:7 | 1",
                "a,b\\n1,1,200\\n3,4 | JB0163@2:5 | 1",
                "a,b,c\\n1,2\\n3,4,5 | JB0164@2:3 | 1",
                "a;b\\n1;2 | JB0165@1:1 | -1",
                "a\\tb\\n1\\t2 | JB0165@1:1 | -1",
                "序号，名称\\n1，二 | JB0165@1:1 | -1",
                "sep=,\\na,b\\n1,2 | JB0166@1:1 | 1",
                "sep=;\\na;b\\n1;2 | JB0165@2:1 JB0166@1:1 | -1",
                "` ` | JB0167@1:1 | -1",
                "a,,c\\n1,2,3 | JB0168@1:3 | -1",
                "a,b,a\\n1,2,3 | JB0169@1:5 | -1",
                "a,b,c\\n1,二，三\\n1,2,3 | JB0170@2:3 | 1",
            })
    void whatIsBrokenIsReportedAtItsPlace(String text, String expected, int rows) {
        SourceFile file = new SourceFile("t.csv", text.replace("\\n", "\n").replace("\\t", "\t"));
        Optional<CsvTable> table = Csv.table(file, diagnostics);

        assertThat(diagnostics.sorted().stream().map(CsvTest::place).sorted().toList())
                .containsExactlyInAnyOrder(expected.split(" "));
        assertThat(table.map(read -> read.rows().size()).orElse(-1)).isEqualTo(rows);
    }

    @Test
    void readingGoesOnBelowABrokenRow() {
        CsvTable table = read("a,b\n\"x\"y,1\n2,3\n4,\"5\"6\n7,\"8\n9,10\n");

        assertThat(diagnostics.sorted())
                .extracting(CsvTest::place)
                .containsExactly("JB0161@2:4", "JB0161@4:6", "JB0160@5:3");
        assertThat(table.rows()).extracting(row -> row.cells().get(0).value()).containsExactly("2", "9");
        assertThat(table.rows()).extracting(CsvRow::number).containsExactly(3, 6);
    }

    @Test
    void filesInAnotherEncodingGiveNothing() {
        byte[] bytes = "阶段,名称\n初中,一中\n".getBytes(Charset.forName("GB18030"));

        assertThat(SourceFile.decode("t.csv", bytes, diagnostics)).isEmpty();
        assertThat(diagnostics.sorted()).extracting(CsvTest::place).containsExactly("JB0101@1:1");
    }

    @ParameterizedTest
    @ValueSource(ints = {300, 100_000})
    void tooManyColumnsGiveNothing(int columns) {
        assertThat(Csv.table(new SourceFile("t.csv", "x,".repeat(columns) + "x\n"), diagnostics))
                .isEmpty();
        assertThat(diagnostics.sorted()).extracting(CsvTest::place).contains("JB0171@1:1");
    }

    @Test
    void aFileOfBrokenRowsIsGivenUp() {
        Optional<CsvTable> table =
                Csv.table(new SourceFile("t.csv", "a,b\n" + "\"x\"y,1\n".repeat(50_000)), diagnostics);

        assertThat(table.map(CsvTable::rows)).contains(List.of());
        assertThat(diagnostics.sorted()).hasSize(20);
    }

    private CsvTable read(String text) {
        return SourceFile.decode("t.csv", text.getBytes(StandardCharsets.UTF_8), diagnostics)
                .flatMap(file -> Csv.table(file, diagnostics))
                .orElseThrow();
    }

    private static List<String> places(List<Located<String>> cells) {
        return cells.stream()
                .map(cell -> cell.value() + "@" + cell.range().line() + ":"
                        + cell.range().column())
                .toList();
    }

    private static String place(Diagnostic diagnostic) {
        return diagnostic.code().id() + "@" + diagnostic.range().line() + ":"
                + diagnostic.range().column();
    }
}
