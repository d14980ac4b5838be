package dev.jianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandTest {
    private static final String ISSUE = """
            某县教育信息

            第5期

            某县教育局办公室

            2024年5月8日

            【工作动态】

            ★县教育局召开会议。5月6日，县教育局召开会议，部署防溺水工作，各校校长参加。

            ★某县一中举办读书节。5月7日，某县第一中学举办读书节,学生一千余人参加。

            发：各学校

            2024年5月8日印发
            """;

    @TempDir
    private Path directory;

    private Path site;

    @BeforeEach
    void site() throws IOException {
        Run.in(directory, "new", "site", "site", "--lang", "zh");
        site = directory.resolve("site");
        Files.writeString(directory.resolve("5.txt"), ISSUE);
    }

    @Test
    void leavesContentThatCheckAccepts() throws IOException {
        Run run = Run.in(directory, "import", "-s", "site", "5.txt", "--report", "account.md");
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains(
                        "5.txt: an issue of a bulletin, content/bulletins/mou-xian-jiao-yu-xin-xi/2024/005.md; changes ");
        Run check = Run.in(directory, "check", "-s", "site", "--drafts");
        assertThat(check.code()).as(check.err()).isZero();
        assertThat(Files.readString(directory.resolve("account.md")))
                .contains("# Account of an import", "I204", "，", "are not accounted for");
        try (var sources = Files.list(site.resolve("sources"))) {
            assertThat(sources.toList())
                    .singleElement()
                    .satisfies(file -> assertThat(file).hasSameBinaryContentAs(directory.resolve("5.txt")));
        }
    }

    @Test
    void namesEachIssueOfAFileThatHoldsTwo() throws IOException {
        String next = ISSUE.replace("第5期", "第6期").replace("5月8日", "6月8日").replace("★", "★再次");
        Files.writeString(directory.resolve("5-6.txt"), ISSUE + "\n\n" + next);

        assertThat(Run.in(directory, "import", "-s", "site", "5-6.txt").out())
                .contains("/2024/005.md, content/bulletins/mou-xian-jiao-yu-xin-xi/2024/006.md; changes ");
    }

    /** 中共 is no part of a place, and a Party school none of the schools of a county. */
    @Test
    void proposesAPartySchoolWhereItIs() throws IOException {
        Files.writeString(
                directory.resolve("5.txt"),
                ISSUE.replace("★某县一中举办读书节。", "★中共青石县委党校举办读书节。").replace("某县第一中学", "中共青石县委党校"));

        Run.in(directory, "import", "-s", "site", "5.txt");
        assertThat(Files.readString(site.resolve("content/catalogue/organisations.yaml")))
                .contains("name: 中共青石县委党校\n  kind: other\n")
                .doesNotContain("region: 中共");
    }

    @Test
    void writesOverNothingUnlessForced() throws IOException {
        assertThat(Run.in(directory, "import", "-s", "site", "5.txt").code()).isZero();
        Path issue = site.resolve("content/bulletins/mou-xian-jiao-yu-xin-xi/2024/005.md");
        Files.writeString(issue, "mine");
        Run again = Run.in(directory, "import", "-s", "site", "5.txt");
        assertThat(again.code()).isEqualTo(1);
        assertThat(again.err()).contains("--force");
        assertThat(issue).hasContent("mine");
        assertThat(Run.in(directory, "import", "-s", "site", "--force", "5.txt").code())
                .isZero();
        assertThat(Files.readString(issue)).contains("number: 5");
    }

    @Test
    void refusesWhatIsNoTextAndReadsTheRest() throws IOException {
        Path folder = Files.createDirectory(directory.resolve("old"));
        Files.writeString(folder.resolve("a.txt"), ISSUE);
        Files.write(folder.resolve("b.txt"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2});
        Run run = Run.in(directory, "import", "-s", "site", "old", "--report", "r.json");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("b.txt: PNG is not read [I006]; save the text as .docx");
        assertThat(site.resolve("content/bulletins/mou-xian-jiao-yu-xin-xi/2024/005.md"))
                .exists();
        assertThat(Files.readString(directory.resolve("r.json"))).contains("\"refused\"", "\"unaccounted\" : 0");
    }

    @Test
    void saysWhatCannotBe() {
        assertThat(Run.in(directory, "import", "-s", "site", "none.txt"))
                .isEqualTo(new Run(2, "", "jianbao: there is no file none.txt\n"));
        assertThat(Run.in(directory, "import", "-s", "site", "5.txt", "--report", "a.pdf"))
                .isEqualTo(new Run(2, "", "jianbao: the report a.pdf must end in .md, .html or .json\n"));
    }

    @Test
    void theReportIsAPageToo() throws IOException {
        Run.in(directory, "import", "-s", "site", "5.txt", "--report", "r.html", "--lang", "zh");
        assertThat(Files.readString(directory.resolve("r.html")))
                .startsWith("<!doctype html>")
                .contains("导入账目", "<del>,</del>", "</html>");
        assertThat(List.of(site.toFile().list())).contains("sources");
    }

    @Test
    void asksAboutEachDoubtBeforeItWrites() throws IOException {
        Files.writeString(directory.resolve("5.txt"), ISSUE.replace("★县教育局召开会议。", "★县教育局召开会议。“***总**强调要重视安全。”"));
        Run run = Run.typing("某某某\n?\n=某某某\n", directory, "import", "-s", "site", "5.txt", "--review");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains(
                        "Enter keeps what stands; =text puts text in its place",
                        "I211: who is hidden here must be filled in by a person",
                        "source: “***总**”",
                        "> Not understood. To put “某某某” in its place, write =某某某",
                        "> Enter keeps what stands",
                        "Changed.");
        assertThat(Files.readString(site.resolve("content/bulletins/mou-xian-jiao-yu-xin-xi/2024/005.md")))
                .contains("“某某某强调要重视安全。”")
                .doesNotContain("I211");
    }

    @Test
    void whatWasSuppliedIsChangedWhereItWasSupplied() throws IOException {
        String news = "全县中小学科普周开幕\n\n来源：某县融媒体中心　编辑：小李\n\n昨日，全县中小学科普周开幕，展出作品共五件。\n";
        Files.writeString(directory.resolve("n.txt"), news);
        Run run = Run.typing("=昨日\n=2024-05-06\n", directory, "import", "-s", "site", "n.txt", "--review", "--force");
        assertThat(run.out()).contains("Nothing was changed", "I635");
        Run again = Run.typing("=2024-05-06\n", directory, "import", "-s", "site", "n.txt", "--review", "--force");
        assertThat(again.out()).contains("Changed.");
        try (var all = Files.walk(site.resolve("content/articles"))) {
            assertThat(all.filter(Files::isRegularFile)
                            .map(ImportCommandTest::text)
                            .filter(text -> text.contains("科普周")))
                    .anySatisfy(text -> assertThat(text)
                            .contains("\ndate: 2024-05-06\nstatus: draft\n", "\n  date: 2024-05-06\n", "昨日，全县中小学科普周开幕")
                            .doesNotContain("I635"));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
