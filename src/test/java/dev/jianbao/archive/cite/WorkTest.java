package dev.jianbao.archive.cite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jianbao.archive.cite.Work.Form;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WorkTest {
    private static final LocalDate DAY = LocalDate.of(2024, 8, 30);

    private static Work news(Optional<String> author, boolean supplied) {
        return new Work(
                Form.NEWS,
                "2025-x",
                author,
                "开班",
                supplied,
                Optional.empty(),
                2025,
                Optional.empty(),
                Optional.empty(),
                Optional.of(DAY),
                supplied,
                Optional.empty());
    }

    @Test
    void anItemIsAPartOfASerial() {
        assertThat(CitedWorks.item("举办培训", Optional.of(DAY)).reference())
                .isEqualTo("某市教育局办公室. 举办培训[J/OL]. 某市教育工作动态，2024（12）：第7条." + " https://example.cn/12.html#item-7.");
    }

    /** As the norm cites articles that are online before their issue has a number. */
    @Test
    void anIssueWithoutANumberIsToldByItsDay() {
        Work item = new Work(
                Form.ISSUE,
                "news-2024-0830",
                Optional.empty(),
                "教育快报",
                false,
                Optional.of("教育快报"),
                2024,
                Optional.empty(),
                Optional.empty(),
                Optional.of(DAY),
                false,
                Optional.empty());

        assertThat(item.reference()).isEqualTo("教育快报[J/OL]. 2024-08-30.");
    }

    @Test
    void whatTheArchiveSuppliedStandsInBrackets() {
        assertThat(news(Optional.empty(), true).reference()).isEqualTo("[开班][EB/OL]. （[2024-08-30]）.");
        assertThat(news(Optional.of("某网"), false).reference()).isEqualTo("某网. 开班[EB/OL]. （2024-08-30）.");
    }

    @Test
    void aPlanMayLackItsDate() {
        Work plan = new Work(
                Form.PLAN,
                "p-7",
                Optional.of("某市人民政府"),
                "行动方案",
                false,
                Optional.empty(),
                2022,
                Optional.empty(),
                Optional.of("举措7"),
                Optional.empty(),
                false,
                Optional.empty());

        assertThat(plan.reference()).isEqualTo("某市人民政府. 行动方案：举措7[EB/OL].");
        assertThat(plan.bibtex()).doesNotContain("year", "date");
    }

    @Test
    void noReferenceEndsInTwoStops() {
        Work work = new Work(
                Form.PLAN,
                "p",
                Optional.of("Example Inc."),
                "方案",
                false,
                Optional.empty(),
                2022,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.of("https://example.cn/p.html"));

        assertThat(work.reference()).isEqualTo("Example Inc. 方案[EB/OL]. https://example.cn/p.html.");
    }

    @Test
    void bibtexKeepsWhatTexWouldTake() {
        assertThat(CitedWorks.item("50% & {A_B}#1 \\ ~^$", Optional.of(DAY)).bibtex())
                .isEqualTo("""
                @article{news-2024-12-7,
                  author = {{某市教育局办公室}},
                  title = {{50\\% \\& \\{A\\_B\\}\\#1 \\textbackslash{} \\textasciitilde{}\\textasciicircum{}\\$}},
                  journal = {某市教育工作动态},
                  year = {2024},
                  number = {12},
                  note = {第7条},
                  date = {2024-08-30},
                  url = {https://example.cn/12.html#item-7},
                  language = {chinese},
                }""");
    }
}
