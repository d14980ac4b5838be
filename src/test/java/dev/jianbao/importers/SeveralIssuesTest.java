package dev.jianbao.importers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jianbao.importers.account.Account;
import dev.jianbao.importers.compose.Sheet;
import dev.jianbao.importers.galley.Rule;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that holds several issues of a bulletin, one below the other. */
class SeveralIssuesTest {
    private static final String FIRST = """
            甲校简讯
            第5期
            甲市第一小学　　2024年10月14日

            ●五年级研学归来
            　　10月9日，五年级师生去河边看水文站，回来写了四十篇日记。
            ●家长开放日
            　　10月11日，六十位家长走进课堂听课。

            发：各年级
            """;
    private static final String SECOND = """

            甲校简讯
            第6期
            甲市第一小学　　2024年10月28日

            ●校运会打破三项纪录
            　　10月24日，校运会闭幕，三项纪录被打破。
            （空缺）

            发：各家长
            """;

    @TempDir
    private Path folder;

    @Test
    void eachBecomesAFileOfItsOwnAndIsAskedAbout() {
        Account account = new Imports(folder).of(FIRST + SECOND);
        List<Sheet> sheets = account.sheets();
        assertThat(sheets).hasSize(2);
        assertThat(sheets.get(0).path()).endsWith("2024/005.md");
        assertThat(sheets.get(0).text())
                .contains("number: 5", "五年级研学归来", "家长开放日", "各年级")
                .doesNotContain("校运会", "各家长", "I641");
        assertThat(sheets.get(1).path()).endsWith("2024/006.md");
        assertThat(sheets.get(1).text())
                .contains("number: 6", "date: 2024-10-28", "校运会打破三项纪录", "各家长", "I641")
                .doesNotContain("五年级研学归来");
        assertThat(account.doubts()).anySatisfy(each -> {
            assertThat(each.rule()).isEqualTo(Rule.SEVERAL_ISSUES);
            assertThat(each.details()).contains("甲校简讯 第6期", "2");
        });
        assertThat(account.reckoning().unaccounted()).isEmpty();
    }

    @Test
    void oneIssueStaysOne() {
        Account account = new Imports(folder).of(FIRST);
        assertThat(account.sheets()).hasSize(1);
        assertThat(account.doubts()).extracting(each -> each.rule()).doesNotContain(Rule.SEVERAL_ISSUES);
    }
}
