package dev.jianbao.render.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jianbao.archive.cite.CitedWorks;
import dev.jianbao.archive.cite.Work;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CitationsJsonTest {
    private static String csl(Work... works) {
        byte[] bytes = JsonText.lines(List.of(works), (json, work) -> CitationsJson.write(json, work, "zh-CN"));
        return new String(bytes, StandardCharsets.UTF_8);
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
    void whatIsNotKnownIsLeftOut() {
        assertThat(csl(CitedWorks.item("无日期", Optional.empty()))).doesNotContain("issued");
    }
}
