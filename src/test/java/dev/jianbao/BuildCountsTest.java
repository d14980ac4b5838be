package dev.jianbao;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.jianbao.diagnostics.Severity;
import dev.jianbao.output.Written;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a build costs, counted: files read, pages made, bytes written, bytes allocated. No clock: a lost cache or a loop within a
 * loop shows in the counts on the busiest machine.
 */
class BuildCountsTest {
    private static final int FEW = 20;
    private static final int MANY = 60;
    private static final int ITEMS = 12;

    /** Half and half as much again as was counted when this was written; a new feature may need more, a lost cache will. */
    private static final long READ_LEAST = 170_000;

    private static final long READ_MOST = 500_000;
    private static final long RENDER_LEAST = 260_000;
    private static final long RENDER_MOST = 790_000;

    @TempDir
    private static Path temp;

    private static Costs few;
    private static Costs many;

    @BeforeAll
    static void build() {
        build(FEW, "warm"); // classes and templates are loaded once
        few = build(FEW, "few");
        many = build(MANY, "many");
    }

    @Test
    void readsEachDocumentAndWritesEachFileOnce() {
        assertThat(many.steps(Progress.Phase.READ)).isEqualTo(MANY);
        assertThat(many.steps(Progress.Phase.RENDER)).isEqualTo(many.written.written());
        assertThat(many.written.bytes() / many.written.written())
                .as("bytes a file")
                .isBetween(1_000L, 60_000L);
    }

    @Test
    void costsGrowWithTheWork() {
        for (Progress.Phase phase : new Progress.Phase[] {Progress.Phase.READ, Progress.Phase.RENDER}) {
            double growth = (double) many.allocated(phase) / few.allocated(phase);
            assertThat(growth).as("allocated by " + phase).isLessThan(1.15 * MANY / FEW);
        }
    }

    @Test
    void allocatesNoMoreThanItDid() {
        assertThat(many.allocated(Progress.Phase.READ) / MANY)
                .as("bytes allocated to read a document of %d items", ITEMS)
                .isBetween(READ_LEAST, READ_MOST);
        assertThat(many.allocated(Progress.Phase.RENDER) / many.steps(Progress.Phase.RENDER))
                .as("bytes allocated to make a file")
                .isBetween(RENDER_LEAST, RENDER_MOST);
    }

    @Test
    void readsWithAllThreads() {
        Rendezvous meeting = new Rendezvous();
        Path source = temp.resolve("many-source");
        new Build(options(source, temp.resolve("met"), 2), meeting).check();

        assertThat(meeting.met).as("two documents were being read at once").isTrue();
    }

    @Test
    void composesFewPagesAgainAfterATitle() {
        Path source = site(MANY).writeTo(temp.resolve("titles-source"));
        costs(source, temp.resolve("titles"));
        String issue = "content/bulletins/b/2024/003.md";
        String text = site(MANY).text(issue);
        site(MANY).replaceOnDisk(site(MANY).with(issue, text.replaceFirst("第1次", "第一次")), source);
        Costs again = costs(source, temp.resolve("titles"));

        assertThat(again.allocated(Progress.Phase.RENDER))
                .as("neither are pages of issues composed that are no neighbours of it")
                .isLessThan(many.allocated(Progress.Phase.RENDER) * 3 / 4);
    }

    @Test
    void makesFewPagesAgainAfterAnEdit() {
        SiteFiles before = site(MANY);
        String issue = "content/bulletins/b/2024/003.md";
        before.replaceOnDisk(before.with(issue, before.text(issue) + "又及。\n"), temp.resolve("many-source"));
        SiteFiles first = BuiltSite.output(temp.resolve("many"));
        Costs again = costs(temp.resolve("many-source"), temp.resolve("many"));

        // The index of so small a site may be packed anew; it is learnt from all of its texts.
        assertThat(BuiltSite.output(temp.resolve("many")).differencesFrom(first))
                .filteredOn(each -> !each.contains(": search/"))
                .hasSizeBetween(1, 4);
        assertThat(again.allocated(Progress.Phase.RENDER))
                .as("neither are pages composed that show no more of the issue than before")
                .isLessThan(many.allocated(Progress.Phase.RENDER) * 2 / 3);
    }

    private static Costs build(int issues, String name) {
        return costs(site(issues).writeTo(temp.resolve(name + "-source")), temp.resolve(name));
    }

    private static Costs costs(Path source, Path destination) {
        Costs costs = new Costs();
        costs.written = new Build(options(source, destination, 1), costs)
                .run()
                .written()
                .orElseThrow();
        return costs;
    }

    private static BuildOptions options(Path source, Path destination, int threads) {
        return new BuildOptions(
                source, destination, Optional.empty(), false, Severity.ERROR, false, threads, BuiltSite.TODAY);
    }

    private static SiteFiles site(int issues) {
        SiteFiles site = SiteFiles.none()
                .with("content/site.yaml", "title: 简报\nbase-url: https://a.example/\n")
                .with(
                        "content/catalogue/organisations.yaml",
                        IntStream.range(0, 10)
                                .mapToObj(each -> "- { id: u" + each + ", name: 第" + "零一二三四五六七八九".charAt(each)
                                        + "中学校, kind: school }\n")
                                .collect(Collectors.joining()))
                .with(
                        "content/bulletins/b/bulletin.yaml",
                        "name: 动态\nissuer: 办公室\nnumbering: { rule: annual }\nsections:\n  - { id: s, name: 要闻 }\n");
        for (int number = 1; number <= issues; number++) {
            site = site.with("content/bulletins/b/2024/%03d.md".formatted(number), issue(number));
        }
        return site;
    }

    private static String issue(int number) {
        String date = LocalDate.of(2024, 1, 1).plusDays(5L * number).toString();
        StringBuilder text = new StringBuilder(
                "---\nnumber: " + number + "\ndate: " + date + "\nstatus: issued\nsigned-by: \"?\"\n---\n\n## 要闻\n");
        for (int item = 1; item <= ITEMS; item++) {
            String school = "第" + "零一二三四五六七八九".charAt((number + item) % 10) + "中学校";
            text.append("\n### ")
                    .append(school)
                    .append("召开第")
                    .append(item)
                    .append("次会议 {units=\"")
                    .append(school)
                    .append("\"}\n\n")
                    .append(school)
                    .append("组织教师分批学习，随后交流经验、安排作业，全体人员到会。".repeat(6))
                    .append("\n\n**一是落实。**按计划推进，定期检查。\n");
        }
        return text.toString();
    }

    /** Holds whoever has read a document until another thread has read one, too; gives up if none comes. */
    private static final class Rendezvous implements Progress {
        private static final int PATIENCE = 60;
        private final CyclicBarrier barrier = new CyclicBarrier(2);
        private volatile boolean met;
        private volatile boolean over;
        private Phase now = Phase.READ;

        @Override
        public void begin(Phase phase, int ofThem) {
            now = phase;
        }

        @Override
        public void step() {
            if (now != Phase.READ || over) {
                return;
            }
            try {
                barrier.await(PATIENCE, TimeUnit.SECONDS);
                met = true;
            } catch (BrokenBarrierException | TimeoutException alone) {
                // met says so
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
            }
            over = true;
        }
    }

    /** What was begun and stepped, and what the one thread that works had allocated by then. */
    private static final class Costs implements Progress {
        private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        private final Map<Phase, Long> begun = new EnumMap<>(Phase.class);
        private final Map<Phase, Integer> steps = new EnumMap<>(Phase.class);
        private Phase now = Phase.READ;
        private Written written = new Written(0, 0, 0, 0);

        @Override
        public void begin(Phase phase, int ofThem) {
            now = phase;
            begun.put(phase, threads.getCurrentThreadAllocatedBytes());
        }

        @Override
        public void step() {
            steps.merge(now, 1, Integer::sum);
        }

        int steps(Phase phase) {
            return steps.getOrDefault(phase, 0);
        }

        /** From the beginning of a phase to that of the next, both on one thread. */
        long allocated(Phase phase) {
            Phase next = phase == Phase.READ ? Phase.CHECK : Phase.PUBLISH;
            return begun.get(next) - begun.get(phase);
        }
    }
}
