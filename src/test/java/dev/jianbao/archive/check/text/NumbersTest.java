package dev.jianbao.archive.check.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jianbao.diagnostics.Code;
import dev.jianbao.diagnostics.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers that only look right, and numbers that belong to a person. */
class NumbersTest {
    private static final String PAGE = "content/pages/a.md";

    @ParameterizedTest
    @CsvSource({"２0２4年8月, ２0２4, 2024, 1", "共1２所, 1２, 12, 2", "于2024年８月3０日, 3０, 30, 9"})
    void findsNumbersOfTwoWidths(String text, String written, String meant, int column) {
        Diagnostic found = Found.in(PAGE, text + "\n").get(0);

        assertThat(found.code()).isEqualTo(Code.MIXED_WIDTH_NUMBER);
        assertThat(found.arguments()).containsExactly(written, meant);
        assertThat(found.range().column()).isEqualTo(column);
    }

    @ParameterizedTest
    @ValueSource(strings = {"２０２４年", "2024年", "第１期、第2期", "Ａ1", "`２0`", "[链接](a２0.md)"})
    void letsNumbersOfOneWidthPass(String text) {
        assertThat(Found.codes(PAGE, text + "\n")).doesNotContain(Code.MIXED_WIDTH_NUMBER);
    }

    @ParameterizedTest
    @CsvSource({
        "2O24年8月, 2O24, 2024",
        "在2o24-08-30举行, 2o24, 2024",
        "共l2人, l2, 12",
        "培训2O人, 2O, 20",
        "1l0所学校, 1l0, 110",
        "第I2期, I2, 12",
    })
    void findsLettersInNumbers(String text, String written, String meant) {
        Diagnostic found = Found.in(PAGE, text + "\n").get(0);

        assertThat(found.code()).isEqualTo(Code.LETTER_IN_NUMBER);
        assertThat(found.arguments()).containsExactly(written, meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "O2O教学",
                "A10纸",
                "GB18030",
                "H2O",
                "IPv4",
                "CO2排放",
                "I20峰会",
                "0.5l水",
                "第10lO页",
                "https://a.cn/2O24/1l0",
                "`2O24年`",
                "[文](2O24.md)",
                "MP3",
                "Pol1",
                "5G与6G"
            })
    void letsNamesPass(String text) {
        assertThat(Found.codes(PAGE, text + "\n")).doesNotContain(Code.LETTER_IN_NUMBER);
    }

    @ParameterizedTest
    @CsvSource({
        "王同学 110105199001010010, 110*************10",
        "身份证号：11010519491231002X。, 110*************2X",
        "11010519491231002x, 110*************2x",
        "号码110105 19491231 002X备查, 110*************2X",
        "１１０１０５１９４９１２３１００２X, 110*************2X",
        "旧证 110105491231002, 110**********02",
    })
    void findsIdentityNumbersAndMasksThem(String text, String masked) {
        assertThat(Found.in(PAGE, text + "\n")).singleElement().satisfies(found -> {
            assertThat(found.code()).isEqualTo(Code.ID_CARD_NUMBER);
            assertThat(found.arguments()).containsExactly(masked);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "110105194912310021",
                "990105194912310021",
                "110105194913310028",
                "1101051949123100210",
                "12360000491015999X",
                "6222021234567890123",
                "https://a.cn/11010519491231002X",
                "A11010519491231002X",
                "202408301234567890",
                "360100210012345",
                "0.11010519491231002",
            })
    void letsOtherLongNumbersPass(String text) {
        assertThat(Found.codes(PAGE, text + "\n")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "联系人13812345678, 138******78, 4",
        "手机：138 1234 5678。, 138******78, 4",
        "手机 138-1234-5678, 138******78, 4",
        "+8619912345678, 199******78, 4",
        "电话（15012345678）, 150******78, 4",
        "[电话](tel:13812345678), 138******78, 10",
        "`13812345678`, 138******78, 2",
        "１３８１２３４５６７８, 138******78, 1",
    })
    void findsMobileNumbersAndMasksThem(String text, String masked, int column) {
        assertThat(Found.in(PAGE, text + "\n")).singleElement().satisfies(found -> {
            assertThat(found.code()).isEqualTo(Code.MOBILE_NUMBER);
            assertThat(found.arguments()).containsExactly(masked);
            assertThat(found.range().column()).isEqualTo(column);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0797-8393456",
                "010-12345678",
                "12345678901",
                "113812345678",
                "138123456789",
                "投入13812345678元",
                "13812345678.5",
                "1.13812345678",
                "https://mp.example.cn/s/13812345678",
                "a13812345678",
                "400-123-4567",
                "12,13812345678",
                "2024 13812345678 2025",
            })
    void letsOtherNumbersPass(String text) {
        assertThat(Found.codes(PAGE, text + "\n")).isEmpty();
    }

    @Test
    void neverRepeatsThePlaceOfAPersonWhole() {
        assertThat(Found.in("content/catalogue/organisations.yaml", "note: 联系人 13812345678、11010519491231002X\n"))
                .hasSize(2)
                .allSatisfy(found -> assertThat(found.arguments().toString()).doesNotContain("1234567", "19491231"));
    }
}
