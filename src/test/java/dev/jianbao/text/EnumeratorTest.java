package dev.jianbao.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnumeratorTest {
    @ParameterizedTest
    @CsvSource({
        "一、总体,1",
        "十二、总体,1",
        "（一）总体,2",
        "(三)总体,2",
        "1.总体,3",
        "12．总体,3",
        "3、总体,3",
        "（1）总体,4",
        "(12)总体,4",
        "①总体,5",
        "一是加强,6",
        "'第一，加强',6",
        "'其二，加强',6",
        "一般,0",
        "一,0",
        "1.5倍,0",
        "2024年,0",
        "第一批,0",
        "（本报）,0",
        "（一,0",
        "总体,0",
        "'',0"
    })
    void ranksAsTheyNest(String text, int rank) {
        assertThat(Enumerator.rank(text)).isEqualTo(rank);
    }
}
