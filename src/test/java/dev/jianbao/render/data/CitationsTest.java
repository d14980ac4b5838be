package dev.jianbao.render.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jianbao.archive.cite.CitedWorks;
import dev.jianbao.archive.cite.Work;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CitationsTest {
    private static String csl(Work... works) {
        return new String(Citations.csl(List.of(works), "zh-CN"), StandardCharsets.UTF_8);
    }

    @Test
    void eachWorkIsALineOfOneArray() {
        String each = "{\"id\":\"news-2024-12-7\",\"type\":\"article-journal\",\"title\":\"说“\\\"好\\\"”\","
                + "\"author\":[{\"literal\":\"某市教育局办公室\"}],\"container-title\":\"某市教育工作动态\",\"issue\":\"12\","
                + "\"note\":\"第7条\",\"issued\":{\"date-parts\":[[2024,8,30]]},"
                + "\"URL\":\"https://example.cn/12.html#item-7\",\"language\":\"zh-CN\"}";
        Work work = CitedWorks.item("说“\"好\"”", Optional.of(LocalDate.of(2024, 8, 30)));
        assertThat(csl(work, work)).isEqualTo("[\n" + each + ",\n" + each + "\n]\n");
    }

    @Test
    void entriesOfBibtexArePartedByAnEmptyLine() {
        Work work = CitedWorks.item("说", Optional.of(LocalDate.of(2024, 8, 30)));
        assertThat(new String(Citations.bibtex(List.of(work, work)), StandardCharsets.UTF_8))
                .isEqualTo(work.bibtex() + "\n\n" + work.bibtex() + "\n");
    }

    @Test
    void whatIsNotKnownIsLeftOut() {
        assertThat(csl(CitedWorks.item("无日期", Optional.empty()))).doesNotContain("issued");
    }
}
