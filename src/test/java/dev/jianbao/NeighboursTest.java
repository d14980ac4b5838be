package dev.jianbao;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jianbao.diagnostics.Severity;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Issues that show each other: before and after, with numbers missing between them, akin by their units, linked. Whatever an author
 * does to one, a build over an older one gives the pages of all others as a build into an empty folder does.
 */
class NeighboursTest {
    private static final int ISSUES = 9;
    private static final int UNITS = 3;
    private static final int BUILDS = 30;
    private static final List<String> BULLETINS = List.of("a", "b");

    @TempDir
    Path temp;

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void whateverBecomesOfOneIssueTheOthersShowIt(long seed) {
        Random random = new Random(seed);
        List<Draft> drafts = new ArrayList<>();
        IntStream.rangeClosed(1, ISSUES)
                .forEach(number -> BULLETINS.forEach(bulletin -> drafts.add(new Draft(bulletin, number, random))));
        SiteFiles now = site(drafts);
        Path source = now.writeTo(temp.resolve("source"));
        Path kept = temp.resolve("kept");
        build(source, kept);
        int published = 0;
        for (int build = 0; build < BUILDS; build++) {
            edit(drafts, random);
            SiteFiles next = site(drafts);
            now.replaceOnDisk(next, source);
            Path clean = temp.resolve("clean" + build);
            boolean isPublished = build(source, clean).isPublished();
            assertThat(build(source, kept).isPublished()).isEqualTo(isPublished);
            if (isPublished) {
                assertThat(BuiltSite.output(kept).differencesFrom(BuiltSite.output(clean)))
                        .as("seed " + seed + ", build " + build + ": " + next.differencesFrom(now))
                        .isEmpty();
                published++;
            }
            now = next;
        }
        assertThat(published).as("builds without a mistake").isGreaterThan(BUILDS / 2);
    }

    @Test
    void aPageOfAnotherKindStandsInTheMenuOfAllIssues() {
        List<Draft> drafts = List.of(new Draft("a", 1, new Random(1)));
        SiteFiles before = site(drafts);
        Path source = before.writeTo(temp.resolve("source"));
        build(source, temp.resolve("kept"));
        String article = "---\ntitle: 来稿\ndate: 2024-03-01\nstatus: issued\nsigned-by: \"?\"\n---\n\n正文。\n";
        before.replaceOnDisk(before.with("content/articles/2024/first.md", article), source);

        assertThat(build(source, temp.resolve("kept")).isPublished()).isTrue();
        assertThat(build(source, temp.resolve("clean")).isPublished()).isTrue();
        assertThat(BuiltSite.output(temp.resolve("kept")).text("bulletins/a/2024/001.html"))
                .contains("articles/index.html");
        assertThat(BuiltSite.output(temp.resolve("kept")).differencesFrom(BuiltSite.output(temp.resolve("clean"))))
                .isEmpty();
    }

    private static BuildResult build(Path source, Path destination) {
        BuildOptions options = new BuildOptions(
                source, destination, Optional.empty(), false, Severity.ERROR, false, 2, BuiltSite.TODAY);
        return new Build(options, Progress.UNHEARD).run();
    }

    /** One thing that an author does to one issue. */
    private static void edit(List<Draft> drafts, Random random) {
        Draft draft = drafts.get(random.nextInt(drafts.size()));
        int item = random.nextInt(draft.units.length);
        switch (random.nextInt(9)) {
            case 0, 1 -> draft.title++;
            case 2 -> draft.units[item] = random.nextInt(UNITS);
            case 3 -> draft.day += random.nextInt(161) - 80;
            case 4, 5, 6 -> draft.state = draft.state == State.GONE ? State.ISSUED : State.GONE;
            case 7 -> draft.state = draft.state == State.WITHDRAWN ? State.ISSUED : State.WITHDRAWN;
            default -> draft.link = 1 + random.nextInt(ISSUES);
        }
    }

    private static SiteFiles site(List<Draft> drafts) {
        SiteFiles site = SiteFiles.none()
                .with("content/site.yaml", "title: 简报\nbase-url: https://a.example/\nsearch: false\n")
                .with(
                        "content/catalogue/organisations.yaml",
                        IntStream.range(0, UNITS)
                                .mapToObj(each ->
                                        "- { id: u" + each + ", name: 第" + "一二三".charAt(each) + "中学校, kind: school }\n")
                                .collect(Collectors.joining()));
        for (String bulletin : BULLETINS) {
            site = site.with(
                    "content/bulletins/" + bulletin + "/bulletin.yaml",
                    "name: 动态" + bulletin + "\nissuer: 办公室\nnumbering: { rule: annual }\n");
        }
        for (Draft draft : drafts) {
            if (draft.state != State.GONE) {
                boolean leads = drafts.stream()
                        .anyMatch(each -> each.bulletin.equals(draft.bulletin)
                                && each.number == draft.link
                                && each.state != State.GONE);
                site = site.with(draft.path(), draft.text(leads ? draft.link : draft.number));
            }
        }
        return site;
    }

    private enum State {
        ISSUED,
        WITHDRAWN,
        GONE
    }

    /** An issue as its author has it. */
    private static final class Draft {
        private final String bulletin;
        private final int number;
        private final int[] units;
        private int title;
        private int day;
        private int link;
        private State state = State.ISSUED;

        Draft(String bulletin, int number, Random random) {
            this.bulletin = bulletin;
            this.number = number;
            this.units = random.ints(2, 0, UNITS).toArray();
            this.day = 90 + 20 * number + random.nextInt(120);
            this.link = number;
        }

        String path() {
            return "content/bulletins/%s/2024/%03d.md".formatted(bulletin, number);
        }

        String text(int linked) {
            boolean withdrawn = state == State.WITHDRAWN;
            StringBuilder text = new StringBuilder("---\nnumber: " + number + "\ndate: "
                    + LocalDate.of(2023, 11, 1).plusDays(day) + "\nstatus: " + (withdrawn ? "withdrawn" : "issued")
                    + "\nsigned-by: \"?\"\n" + (withdrawn ? "withdrawn: { date: 2024-11-01, reason: 有误 }\n" : "")
                    + "---\n");
            for (int item = 0; item < units.length; item++) {
                String school = "第" + "一二三".charAt(units[item]) + "中学校";
                text.append("\n### ")
                        .append("开会" + number + item + "之" + title)
                        .append(" {units=\"" + school + "\"}\n\n")
                        .append("教师参加，见[一期](%03d.md)。\n".formatted(linked));
            }
            return text.toString();
        }
    }
}
