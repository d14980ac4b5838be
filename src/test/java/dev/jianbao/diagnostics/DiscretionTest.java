package dev.jianbao.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiscretionTest {
    @ParameterizedTest
    @CsvSource({
        "联系人13812345678。, 联系人138******78。",
        "138 1234 5678, 138 **** **78",
        "11010519491231002X, 110************02X",
        "１３８１２３４５６７８, １３８＊＊＊＊＊＊７８",
        "2024-07-22至2024-07-26, 2024-07-22至2024-07-26",
        "共1234567890人, 共1234567890人",
    })
    void hidesTheMiddleOfLongNumbers(String line, String shown) {
        assertThat(Discretion.of(line)).isEqualTo(shown).hasSameSizeAs(line);
    }
}
