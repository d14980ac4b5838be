package dev.jianbao;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.diagnostics.Severity;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A site in memory makes nothing anew of all entries where each is filed as before. Whatever an author does to a document, that by
 * which others find it or that which is only read, all that is published is what a build publishes.
 */
class RelinkingTest {
    private static final String GOLDEN = "src/test/resources/golden/";
    private static final int ISSUES = 6;
    private static final int EDITS = 42;

    @TempDir
    Path temp;

    private final Random random = new Random(11);
    private final List<Draft> drafts = new ArrayList<>();
    private SiteFiles now;
    private Path source;
    private LiveSite live;

    @BeforeEach
    void open() {
        for (int number = 1; number <= ISSUES; number++) {
            drafts.add(new Draft(number, random));
        }
        now = site();
        source = now.writeTo(temp.resolve("source"));
        live = new LiveSite(options(temp.resolve("unused")));
        live.open();
        assertThat(live.check().sorted()).noneMatch(each -> each.severity() == Severity.ERROR);
    }

    @Test
    void whateverBecomesOfADocumentAllIsAsABuildPublishesIt() {
        int published = 0;
        for (int edit = 0; edit < EDITS; edit++) {
            drafts.get(random.nextInt(ISSUES)).edit(edit % Draft.LOTS.length, random);
            Collection<String> changed = save();
            Path clean = temp.resolve("clean" + edit);
            Diagnostics found =
                    new Build(options(clean), Progress.UNHEARD).run().diagnostics();
            assertThat(live.check().sorted()).as("edit %d of %s", edit, changed).isEqualTo(found.sorted());
            if (!found.reach(Severity.ERROR)) {
                assertThat(LiveSiteTest.shown(live, BuiltSite.output(clean), path -> !path.startsWith(".")))
                        .as("edit %d of %s", edit, changed)
                        .isEmpty();
                published++;
            }
        }
        assertThat(published).isGreaterThan(EDITS * 2 / 3);
    }

    private Collection<String> save() {
        SiteFiles next = site();
        List<String> changed = LiveSiteTest.change(source, now, next);
        live.update(changed);
        now = next;
        return changed;
    }

    private BuildOptions options(Path destination) {
        return new BuildOptions(
                source, destination, Optional.empty(), false, Severity.ERROR, false, 2, BuiltSite.TODAY);
    }

    /** The issues of these drafts beside an article, and a plan whose reports name some of them. */
    private SiteFiles site() {
        SiteFiles plan = SiteFiles.below(Path.of(GOLDEN, "plan/input"));
        SiteFiles site = SiteFiles.below(Path.of(GOLDEN, "chinese/input"), "006.md", "005.md", "003.md");
        String organisations = "content/catalogue/organisations.yaml";
        site = plan.withAll(site)
                .with(organisations, site.text(organisations) + plan.text(organisations))
                .replacing(
                        "content/plans/trees-2024/progress/2024-09-30.yaml",
                        "text: 东岸已植完",
                        "text: 东岸已植完, evidence: [\"jianbao/2024/2#1\", articles/2024/zhuanzai]");
        for (Draft draft : drafts) {
            site = site.with(draft.path(), draft.text());
        }
        return site;
    }

    /** An issue as its author has it: what it says of itself, drawn by lot. */
    private static final class Draft {
        private static final String[][] LOTS = {
            {"2024-03-01", "2024-03-02", "2024-05-31", "2024-08-31"},
            {"issued", "issued", "issued", "issued", "withdrawn\nwithdrawn: { date: 2024-07-01, reason: 有误 }"},
            {"", "\nsummary: 摘要一", "\nsummary: 摘要二"},
            {"", "\naliases: [old/%d.html]"},
            {"市级动态", "经验交流"},
            {"一题", "二题", "三题"},
            {"一题", "二题", "三题"},
            {"", " when=\"2024\"", " when=\"2024-03\"", " when=\"2024-03-05/2024-04-02\""},
            {"", " units=\"甲师范大学\"", " units=\"乙县第一中学\"", " units=\"甲师范大学、公园处\""},
            {"", " topics=\"教师培训\""},
            {"", " regions=\"乙县\""},
            {"", " from=\"某市教育局\""},
            {"", " measures=\"trees-2024/1\"", " measures=\"trees-2024/2\""},
            {"一段。", "二段。", "一段，甲师范大学。", "见[上一篇](article:2024/zhuanzai)。"},
        };

        private final int number;
        private final String[] drawn = new String[LOTS.length];

        Draft(int number, Random random) {
            this.number = number;
            for (int lot = 0; lot < LOTS.length; lot++) {
                draw(lot, random);
            }
        }

        private void draw(int lot, Random random) {
            drawn[lot] = LOTS[lot][random.nextInt(LOTS[lot].length)].formatted(number);
        }

        /** One thing becomes another. */
        void edit(int lot, Random random) {
            for (String before = drawn[lot]; drawn[lot].equals(before); ) {
                draw(lot, random);
            }
        }

        String path() {
            return "content/bulletins/jianbao/2024/%03d.md".formatted(number);
        }

        String text() {
            return """
                    ---
                    number: %d
                    date: %s
                    status: %s
                    signed-by: "?"%s%s
                    ---

                    ## %s

                    ### %s

                    一段。

                    ### %s {#two%s}

                    %s
                    """.formatted(
                            number,
                            drawn[0],
                            drawn[1],
                            drawn[2],
                            drawn[3],
                            drawn[4],
                            drawn[5],
                            drawn[6],
                            String.join("", List.of(drawn).subList(7, 13)),
                            drawn[13]);
        }
    }
}
