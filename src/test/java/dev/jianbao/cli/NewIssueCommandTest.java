package dev.jianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NewIssueCommandTest {
    private static final Run CLEAN = new Run(0, "Nothing is wrong.\n", "");

    @TempDir
    private Path directory;

    @Test
    void followsTheHighestNumberAndDatesItTodayWhereTheSiteIsAtHome() {
        SmallSite.in(directory);
        assertThat(Run.in(directory, "new", "issue"))
                .isEqualTo(new Run(0, "Made content/bulletins/news/2026/002.md\n", ""));
        assertThat(directory.resolve("content/bulletins/news/2026/002.md"))
                .content()
                .startsWith("---\nnumber: 2\ndate: 2026-01-01\n")
                .contains("\nstatus: draft\n")
                .endsWith("---\n\n## Events\n\n### Title\n\nText.\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void makesAFileThatChecksClean(String language) {
        Run.in(directory, "new", "site", ".", "--lang", language);
        assertThat(Run.in(directory, "new", "issue").code()).isZero();
        assertThat(Run.in(directory, "new", "issue").out()).isEqualTo("Made content/bulletins/dongtai/2026/002.md\n");
        assertThat(Run.in(directory, "new", "article", "visit", "--repost").code())
                .isZero();
        assertThat(Run.in(directory, "new", "article", "news").code()).isZero();
        assertThat(Run.in(directory, "new", "issue", "--supplement").code()).isZero();
        assertThat(Run.in(directory, "new", "plan", "schools").code()).isZero();
        assertThat(Run.in(directory, "check")).isEqualTo(CLEAN);
        assertThat(Run.in(directory, "check", "--drafts", "--fail-level", "warn"))
                .isEqualTo(CLEAN);
        assertThat(Run.in(directory, "build", "--drafts").code()).isZero();
    }

    @Test
    void countsSupplementsApartInEachYear() {
        SmallSite.in(directory).with("content/bulletins/news/2025/s03.md", "---\nsupplement: 3\n---\n");
        assertThat(Run.in(directory, "new", "issue", "--supplement", "--date", "2025-03-01"))
                .isEqualTo(new Run(0, "Made content/bulletins/news/2025/s4.md\n", ""));
        assertThat(directory.resolve("content/bulletins/news/2025/s4.md"))
                .content()
                .startsWith("---\nsupplement: 4\ndate: 2025-03-01\n");
        assertThat(Run.in(directory, "new", "issue", "--supplement").out())
                .isEqualTo("Made content/bulletins/news/2026/s1.md\n");
    }

    @Test
    void writesInTheLanguageOfTheSite() {
        Run.in(directory, "new", "site", ".", "--lang", "zh");
        Run.in(directory, "new", "issue", "--lang", "en");
        assertThat(directory.resolve("content/bulletins/dongtai/2026/001.md"))
                .content()
                .endsWith("## 工作动态\n\n### 标题\n\n正文。\n\n## 经验交流\n\n### 标题\n\n正文。\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "{ rule: serial }           | 2025/012 2026/007 | 2026-03-01 | 2026/013 | number: 13",
                "{ rule: serial, first: 9 } | -                 | 2026-03-01 | 2026/009 | number: 9",
                "{ rule: total }            | 2025/3766         | 2026-03-01 | 2026/3767 | number: 3767",
                "{ rule: annual }           | 2025/012 2026/007 | 2026-03-01 | 2026/008 | number: 8",
                "{ rule: annual }           | 2025/012          | 2026-03-01 | 2026/001 | number: 1",
                "{ rule: annual }           | 2025/012 2025/s01 | 2025-12-31 | 2025/013 | number: 13",
                "{ rule: annual-total }     | 2024/488 2025/020 | 2026-03-01 | 2026/001 | number: 1,total: 1021",
                "{ rule: none }             | 2026-02-28        | 2026-03-01 | 2026/2026-03-01 | -",
            })
    void countsByTheRuleOfTheBulletin(String rule, String there, String date, String made, String numbers) {
        SmallSite site = new SmallSite(directory)
                .with("content/site.yaml", "title: T\nlanguage: en\n")
                .with("content/bulletins/b/bulletin.yaml", "name: B\nissuer: I\nnumbering: " + rule + "\n");
        for (String each : there == null ? new String[0] : there.split(" ")) {
            String number = each.substring(each.indexOf('/') + 1).replaceFirst("^s?0*", "");
            String total = rule.contains("annual-total") ? "total: 1" + each.substring(each.length() - 3) + "\n" : "";
            site.with("content/bulletins/b/" + each + ".md", "---\nnumber: " + number + "\n" + total + "---\n");
        }
        Run run = Run.in(directory, "new", "issue", "b", "--date", date);
        assertThat(run).isEqualTo(new Run(0, "Made content/bulletins/b/" + made + ".md\n", ""));
        String head = numbers == null ? "" : numbers.replace(",", "\n") + "\n";
        assertThat(directory.resolve("content/bulletins/b/" + made + ".md"))
                .content()
                .startsWith("---\n" + head + "date: " + date + "\n");
    }

    @Test
    void neverTouchesAFileThatIsThere() {
        SmallSite site = SmallSite.in(directory)
                .with("content/bulletins/news/bulletin.yaml", "name: B\nissuer: I\nnumbering: { rule: none }\n")
                .with("content/bulletins/news/2024/2024-05-01.md", "mine");
        assertThat(Run.in(directory, "new", "issue", "--date", "2024-05-01"))
                .isEqualTo(new Run(
                        2,
                        "",
                        "jianbao: content/bulletins/news/2024/2024-05-01.md is there already; it was not touched\n"));
        assertThat(site.root().resolve("content/bulletins/news/2024/2024-05-01.md"))
                .hasContent("mine");
    }

    @Test
    void asksWhichBulletinWhereThereAreSeveral() {
        SmallSite.in(directory)
                .with("content/bulletins/weekly/bulletin.yaml", "name: W\nissuer: I\nnumbering: { rule: none }\n");
        assertThat(Run.in(directory, "new", "issue"))
                .isEqualTo(new Run(2, "", "jianbao: there are several bulletins; name one of: news, weekly\n"));
        assertThat(Run.inChinese(directory, "new", "issue", "wekly"))
                .isEqualTo(new Run(2, "", "jianbao: 没有简报“wekly”；有：weekly\n"));
    }

    @Test
    void asksForABulletinWhereThereIsNone() {
        new SmallSite(directory).with("content/site.yaml", "title: T\n");
        assertThat(Run.in(directory, "new", "issue"))
                .isEqualTo(new Run(
                        2,
                        "",
                        "jianbao: the site has no bulletin yet; a bulletin is a folder content/bulletins/ID"
                                + " with a bulletin.yaml\n"));
    }

    @Test
    void wantsSettingsThatCanBeRead() {
        SmallSite.in(directory).broken();
        Run run = Run.in(directory, "new", "issue");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .startsWith("content/site.yaml:3:1: error[JB0116]: ")
                .endsWith("1 error\njianbao: the settings of the site must be mended first\n");
    }

    @Test
    void wantsADateThatIsOne() {
        SmallSite.in(directory);
        assertThat(Run.in(directory, "new", "issue", "--date", "yesterday").err())
                .startsWith("jianbao: “yesterday” is no value for --date\n");
    }
}
