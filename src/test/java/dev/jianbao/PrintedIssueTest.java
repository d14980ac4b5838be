package dev.jianbao;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jianbao.browser.Browser;
import dev.jianbao.browser.NeedsChromium;
import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.importers.ImportOptions;
import dev.jianbao.importers.ImportRun;
import dev.jianbao.importers.Outcome;
import dev.jianbao.importers.account.Account;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a browser prints of an issue comes back as the issue that it was. */
@NeedsChromium
class PrintedIssueTest {
    @TempDir
    private Path folder;

    @Test
    void anIssuePrintedToPdfIsImportedAgain(Browser browser) throws IOException {
        BuiltSite.publish(Path.of("src/test/resources/golden/chinese/input"), folder.resolve("site"), 2);
        browser.open(folder.resolve("site/bulletins/jianbao/2024/003.html"));
        Path pdf = Files.write(folder.resolve("003.pdf"), browser.pdf());
        Files.createDirectories(folder.resolve("new/content"));
        ImportOptions options = new ImportOptions(
                folder.resolve("new"), "draft", false, true, Locale.ENGLISH, LocalDate.of(2025, 6, 1));

        Account account =
                ((Outcome.Imported) ImportRun.into(options, new Diagnostics()).read(pdf)).account();

        assertThat(account.kind().after()).isEqualTo("issue");
        assertThat(account.sheets().get(0).text())
                .contains("number: 3\n", "date: 2024-03-29\n", "## 经验交流", "### 校地同行", "一是成立专班", "一、建立机制");
    }
}
