package dev.jianbao.source.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TablesTest {
    @Test
    void cellsKeepTheirAlignmentAndRowsTheirWidth() {
        Reading reading = Reading.of("| 县 | 所 |\n|:--|--:|\n| 甲 | 4 | 多余 |\n| 乙 |\n");

        assertThat(reading.html()).isEqualTo("""
                        <div class="table" tabindex="0">
                        <table>
                        <thead>
                        <tr>
                        <th class="left">县</th>
                        <th class="right">所</th>
                        </tr>
                        </thead>
                        <tbody>
                        <tr>
                        <td class="left">甲</td>
                        <td class="right">4</td>
                        </tr>
                        <tr>
                        <td class="left">乙</td>
                        <td></td>
                        </tr>
                        </tbody>
                        </table>
                        </div>
                        """);
        assertThat(reading.text()).isEqualTo("县\n所\n甲\n4\n乙");
    }

    @Test
    void aTableEndsAtABlankLineAndNeedsADelimiterRow() {
        assertThat(Reading.of("|甲|\n|-|\n|乙|\n\n正文\n").html()).endsWith("</div>\n<p>正文</p>\n");
        assertThat(Reading.of("|甲|\n|乙|\n").html()).isEqualTo("<p>|甲|\n|乙|</p>\n");
    }
}
