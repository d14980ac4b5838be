package dev.jianbao.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BeginningTest {
    @ParameterizedTest
    @CsvSource({
        "全县动员, 4, 全县动员",
        "全县动员大会, 4, 全县动员……",
        "两地2023—2024年, 4, 两地……",
        "两地2023—2024年, 7, 两地2023……",
        "两地2023—2024年, 9, 两地2023……",
        "会议、培训、交流, 3, 会议……",
        "学习《条例》后, 6, 学习《条例》……",
        "学习《条例》后, 3, 学习……",
        "A meeting in June, 12, A meeting in……",
        "Donaudampfschiff, 5, Donau……",
        "——————, 3, ———……",
    })
    void cutsWhereAnEditorWould(String text, int most, String beginning) {
        assertThat(Beginning.of(text, most)).isEqualTo(beginning);
    }

    @Test
    void countsCodePoints() {
        assertThat(Beginning.of("𠮷𠮷𠮷", 3)).isEqualTo("𠮷𠮷𠮷");
        assertThat(Beginning.of("𠮷𠮷𠮷𠮷", 3)).isEqualTo("𠮷𠮷𠮷……");
    }
}
