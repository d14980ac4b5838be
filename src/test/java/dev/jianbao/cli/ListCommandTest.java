package dev.jianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListCommandTest {
    @TempDir
    private Path directory;

    @BeforeEach
    void fill() {
        SmallSite.in(directory)
                .with("content/bulletins/news/2025/002.md", """
                        ---
                        number: 2
                        date: 2025-01-10
                        status: draft
                        title: "A	tab"
                        ---

                        ### Later {#later .article}

                        Text.
                        """)
                .with("content/articles/2024/visit.md", """
                        ---
                        title: A visit
                        date: 2024-03-30
                        status: issued
                        kind: repost
                        source: { name: A paper, url: "?", date: "?", editor: "?" }
                        regions: [riverside]
                        ---

                        North University came.
                        """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "issues              | news/2024/1,news,2024,第1期,2024-08-30,issued,,1,bulletins/news/2024/001.html,"
                        + "content/bulletins/news/2024/001.md",
                "items               | news/2024/1#1,news,2024,2024-08-30,2024-08-20/2024-08-22,brief,events,"
                        + "Teachers meet,north-university,,,,bulletins/news/2024/001.html#item-1",
                "articles            | articles/2024/visit,2024,2024-03-30,repost,A visit,north-university,riverside,,"
                        + "articles/2024/visit.html,content/articles/2024/visit.md",
                "units               | north-university,North University,university,riverside,,2,"
                        + "units/north-university.html",
                "issues -D --year 2025 | news/2025/2,news,2025,第2期,2025-01-10,draft,A tab,1,"
                        + "bulletins/news/2025/002.html,content/bulletins/news/2025/002.md",
                "items -D --bulletin news --year 2025 | news/2025/2#later,news,2025,2025-01-10,,article,,Later,,,,,"
                        + "bulletins/news/2025/002.html#later",
            })
    void listsRowsWithTabsBetweenTheColumns(String line, String row) {
        Run run = Run.in(directory, ("list " + line).split(" "));
        assertThat(run).isEqualTo(new Run(0, row.replace(',', '\t') + "\n", ""));
    }

    @Test
    void listsPagesInTheOrderOfTheFlatplan() {
        Run run = Run.in(directory, "list", "pages");
        assertThat(run.code()).isZero();
        assertThat(run.out().lines())
                .startsWith("index.html\thome\t", "bulletins/news/index.html\tbulletin\t")
                .contains(
                        "bulletins/news/2024/001.html\tissue\tcontent/bulletins/news/2024/001.md",
                        "bulletins/news/sections/events.html\tsection\t",
                        "404.html\tnot-found\t");
    }

    @Test
    void namesTheColumnsInJson() {
        assertThat(Run.in(directory, "list", "issues", "--format", "json")).isEqualTo(new Run(0, """
                [
                {"id":"news/2024/1","bulletin":"news","year":2024,"number":"第1期","date":"2024-08-30",\
                "status":"issued","items":1,"url":"bulletins/news/2024/001.html",\
                "source":"content/bulletins/news/2024/001.md"}
                ]
                """, ""));
        assertThat(Run.in(directory, "list", "items", "--format", "json").out())
                .contains("\"units\":[\"north-university\"],\"regions\":[],");
        assertThat(Run.in(directory, "list", "issues", "--year", "1999", "--format", "json")
                        .out())
                .isEqualTo("[]\n");
    }

    @Test
    void writesTablesForSpreadsheets() {
        assertThat(Run.in(directory, "list", "issues", "--format", "csv").out())
                .isEqualTo("\uFEFFid,bulletin,year,number,date,status,title,items,url,source\r\n"
                        + "news/2024/1,news,2024,第1期,2024-08-30,issued,,1,bulletins/news/2024/001.html,"
                        + "content/bulletins/news/2024/001.md\r\n");
    }

    @Test
    void refusesFiltersThatMakeNoSense() {
        assertThat(Run.in(directory, "list", "units", "--year", "2024"))
                .isEqualTo(new Run(2, "", "jianbao: units have no --year\n"));
        assertThat(Run.in(directory, "list", "items", "--bulletin", "nwes"))
                .isEqualTo(new Run(2, "", "jianbao: there is no bulletin “nwes”; there is: news\n"));
        assertThat(Run.in(directory, "list", "things").err())
                .startsWith(
                        "jianbao: “things” is no value for WHAT; it takes issues, items, articles, plans, measures, units, pages\n");
    }

    @Test
    void listsWhatItCanReadAndSaysThatMoreIsWrong() {
        new SmallSite(directory).broken();
        Run run = Run.in(directory, "list", "issues");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).startsWith("news/2024/1\t");
        assertThat(run.err())
                .isEqualTo("jianbao: the list may be incomplete: the content has mistakes (1);"
                        + " see them with: jianbao check\n");
    }
}
