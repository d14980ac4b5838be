package dev.jianbao.source.csv;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.source.Located;
import dev.jianbao.source.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulasTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "=HYPERLINK(\"http://x.example\",\"点\")",
                "+1+cmd|' /C calc'!A0",
                "-2+3",
                "@SUM(1)",
                "＝1",
                "＋1",
                "－甲",
                "＠x",
                "-",
                "-甲",
                "+86 10 8888",
                " =1",
                "\u3000=1",
                "\u00A0=1",
                "\u200B=1",
                "\uFEFF=1",
                "\t1",
                "\r=1",
                "\n=1",
                " \t甲",
                "'=1",
                "''@x",
                "' -x"
            })
    void whatStartsAFormulaIsShielded(String text) {
        assertThat(Formulas.shield(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "甲", "1", "-1", "-1.50", "+3", "-1,234.5", "-5%", "2-1", "a=b", "'甲", "—", "–", "−5", "'"})
    void numbersAndWordsStayAsTheyAre(String text) {
        assertThat(Formulas.shield(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1 ; 甲", "-x", "'=x", "''-x", "'甲", "@", "-3", "—"})
    void whatWasShieldedIsReadAsItWas(String text) {
        Diagnostics diagnostics = new Diagnostics();
        String file = "a,b\n" + Formulas.shield(text) + ",\"" + Formulas.shield(text) + "\"\n";
        CsvTable table = Csv.table(new SourceFile("t.csv", file), diagnostics).orElseThrow();

        assertThat(table.rows().get(0).cells()).extracting(Located::value).containsExactly(text, text);
        assertThat(diagnostics.sorted()).isEmpty();
    }

    @Test
    void theShieldHasNoPlace() {
        CsvTable table = Csv.table(new SourceFile("t.csv", "a,b\n甲,'=1\n"), new Diagnostics())
                .orElseThrow();

        List<Located<String>> cells = table.rows().get(0).cells();
        assertThat(cells.get(1).range()).hasToString("t.csv:2:4");
    }
}
