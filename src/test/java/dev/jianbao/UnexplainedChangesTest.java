package dev.jianbao;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jianbao.archive.issued.IssuedRecord;
import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.diagnostics.Severity;
import dev.jianbao.pages.Site;
import dev.jianbao.source.SourceTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was said at the last release is still said, or it is said what was changed. */
class UnexplainedChangesTest {
    private static final Path BASE = Path.of("src/test/resources/diagnostics/base");
    private static final String ISSUE = "content/bulletins/dongtai/2024/090.md";
    private static final String TEXT = """
            ---
            number: 90
            date: 2024-08-30
            status: issued
            signed-by: 李某
            ---

            ### 召开例会 {#a}

            130人参加。

            ### 举办培训

            培训为期五天。
            """;

    @TempDir
    private Path site;

    @BeforeEach
    void release() throws IOException {
        Overlay.of(BASE, site);
        write(ISSUE, TEXT);
        Diagnostics diagnostics = new Diagnostics();
        Site read = build().read(diagnostics).orElseThrow();
        IssuedRecord record = IssuedRecord.of(read.archive(), SourceTree.scan(site, diagnostics));
        assertThat(record.entries()).containsKey("issue:dongtai/2024/90");
        write(IssuedRecord.PATH, record.encode());
        assertThat(IssuedRecord.read(site)).hasValue(record);
        assertThat(found()).isEmpty();
    }

    @Test
    void aChangedWordIsFoundAtItsItem() throws IOException {
        write(ISSUE, TEXT.replace("五天", "六天"));
        assertThat(found()).containsExactly(ISSUE + ":12:1 JB1041");
        write(ISSUE, TEXT.replace("130", "150"));
        assertThat(found()).containsExactly(ISSUE + ":8:1 JB1041");
        write(ISSUE, TEXT.replace("李某", "王某"));
        assertThat(found()).containsExactly(ISSUE + ":1:1 JB1041");
        write(ISSUE, TEXT + "\n### 又一条\n\n另有一事。\n");
        assertThat(found()).containsExactly(ISSUE + ":16:1 JB1041");
    }

    @Test
    void aCorrectionExplainsTheChange() throws IOException {
        String correction = "corrections: [{ date: 2024-09-01, what: 人数更正, why: 统计有误, who: 办公室 }]\nsigned-by";
        write(ISSUE, TEXT.replace("130", "150").replace("signed-by", correction));
        assertThat(found()).isEmpty();
    }

    @Test
    void oneCorrectionExplainsNoLaterChange() throws IOException {
        String correction = "corrections: [{ date: 2024-09-01, what: 人数更正, why: 统计有误, who: 办公室 }]\nsigned-by";
        write(ISSUE, TEXT.replace("130", "150").replace("signed-by", correction));
        Site read = build().read(new Diagnostics()).orElseThrow();
        IssuedRecord record = IssuedRecord.of(read.archive(), SourceTree.scan(site, new Diagnostics()));
        write(IssuedRecord.PATH, record.encode());
        assertThat(found()).isEmpty();
        write(ISSUE, TEXT.replace("130", "160").replace("signed-by", correction));
        assertThat(found()).containsExactly(ISSUE + ":9:1 JB1041");
    }

    @Test
    void whatOnlyHelpsFindingMayChange() throws IOException {
        write(
                ISSUE,
                TEXT.replace("{#a}", "{#a when=\"2024-08-20\"}")
                        .replace("signed-by", "keywords: [例会]\nsummary: 一句话\naliases: [old.html]\nsigned-by")
                        .replace("\n", "\r\n"));
        assertThat(found()).isEmpty();
    }

    @Test
    void whatWasReleasedDoesNotVanish() throws IOException {
        Files.delete(site.resolve(ISSUE));
        assertThat(found())
                .singleElement()
                .asString()
                .startsWith(IssuedRecord.PATH)
                .endsWith(" JB1042");
        write(ISSUE, TEXT.replace("status: issued", "status: draft"));
        assertThat(found()).singleElement().asString().endsWith(" JB1042");
    }

    @Test
    void withdrawalIsOpen() throws IOException {
        write(
                ISSUE,
                TEXT.replace("status: issued", "status: withdrawn\nwithdrawn: { date: 2024-09-03, reason: 内容有误 }"));
        assertThat(found()).isEmpty();
    }

    @Test
    void aRecordThatCannotBeReadIsReported() throws IOException {
        write(IssuedRecord.PATH, "something else\n");
        assertThat(found()).containsExactly(IssuedRecord.PATH + ":1:1 JB1043");
    }

    private Build build() {
        return new Build(
                new BuildOptions(
                        site, site.resolve("out"), Optional.empty(), false, Severity.ERROR, false, 2, BuiltSite.TODAY),
                Progress.UNHEARD);
    }

    private List<String> found() {
        return build().check().sorted().stream()
                .map(BuiltSite::line)
                .filter(each -> each.contains(" JB10"))
                .toList();
    }

    private void write(String path, String text) throws IOException {
        Path file = site.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
