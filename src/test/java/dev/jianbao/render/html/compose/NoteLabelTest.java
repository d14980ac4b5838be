package dev.jianbao.render.html.compose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoteLabelTest {
    @ParameterizedTest
    @ValueSource(strings = {"编者按：本期刊发做法。", " 【编者按】本期刊发做法。", "編者的話：", "按语：刊发于此。"})
    void aNoteMaySayItselfWhatItIs(String note) {
        assertThat(NoteLabel.begins(note)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "（", "本期刊发编者按。", "按照部署，本期刊发做法。"})
    void mostDoNot(String note) {
        assertThat(NoteLabel.begins(note)).isFalse();
    }
}
