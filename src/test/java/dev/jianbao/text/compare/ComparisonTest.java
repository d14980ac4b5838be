package dev.jianbao.text.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What changed is told in pieces that can be read, and nothing is lost on the way. */
class ComparisonTest {
    @ParameterizedTest
    @CsvSource({
        "全年培训教师321人。,全年培训教师1321人。,全年培训教师[-321-][+1321+]人。",
        "投入491.4万元，其中市级200万元。,投入520万元，其中市级200.5万元。,投入[-491.4-][+520+]万元，其中市级[-200-][+200.5+]万元。",
        "此项由甲局牵头办理，年底完成。,此项由乙局主办办理，年底完成。,此项由[-甲局牵头-][+乙局主办+]办理，年底完成。",
        "共三十二所学校。,共三十五所学校。,共[-三十二-][+三十五+]所学校。",
        "会议在九江召开。,会议于八月在九江召开。,会议[+于八月+]在九江召开。",
        "The old plan is in force.,The new plan is in force.,The [-old-][+new+] plan is in force.",
        "𠮷田学院到场。,吉田学院到场。,[-𠮷-][+吉+]田学院到场。",
        "不变。,不变。,不变。"
    })
    void changesAreToldInReadablePieces(String before, String now, String told) {
        assertThat(told(Comparison.of(List.of(Line.text(before)), List.of(Line.text(now)))))
                .isEqualTo(told);
    }

    @Test
    void aLineThatMovedAwayIsNotMixedWithItsNeighbours() {
        List<Line> before = lines("甲县召开校长会议，部署开学工作。", "乙县检查校园食堂安全。");
        List<Line> now = lines("乙县检查校园食堂安全，整改三处。", "丙市评出先进学校十所。");

        assertThat(told(Comparison.of(before, now)))
                .isEqualTo("[-甲县召开校长会议，部署开学工作。-]|乙县检查校园食堂安全[+，整改三处+]。|[+丙市评出先进学校十所。+]");
    }

    @Test
    void aHeadingNeverBecomesAParagraph() {
        List<Change> changes = Comparison.of(List.of(Line.heading(2, "培训教师情况")), List.of(Line.text("培训教师情况")));

        assertThat(changes).extracting(Change::mark).containsExactly(Mark.REMOVED, Mark.ADDED);
    }

    @Test
    void whatIsStatedUnderOneLabelIsOneStatement() {
        List<Change> changes =
                Comparison.of(List.of(new Line("date", 0, "2024-01-02")), List.of(new Line("date", 0, "2025-11-30")));

        assertThat(changes).extracting(Change::mark).containsExactly(Mark.ALTERED);
    }

    @Test
    void bothTextsCanBeReadFromTheDifferences() {
        Random random = new Random(7);
        for (int round = 0; round < 300; round++) {
            List<Line> before = randomText(random);
            List<Line> now = randomText(random);
            List<Change> changes = Comparison.of(before, now);

            assertThat(side(changes, Mark.REMOVED)).isEqualTo(texts(before));
            assertThat(side(changes, Mark.ADDED)).isEqualTo(texts(now));
        }
    }

    @Test
    void longTextsThatHaveNothingInCommonAreReplacedAsAWhole() {
        List<Line> before =
                IntStream.range(0, 20_000).mapToObj(at -> Line.text("旧" + at)).toList();
        List<Line> now =
                IntStream.range(0, 20_000).mapToObj(at -> Line.text("新" + at)).toList();

        assertThat(Comparison.of(before, now)).hasSizeBetween(20_000, 40_000);
    }

    @Test
    void aLongTableWithTwoRowsChangedShowsTwo() {
        List<Line> before = IntStream.range(0, 30_000)
                .mapToObj(at -> Line.text("第" + at + "行"))
                .toList();
        List<Line> now = before.stream()
                .map(line -> line.text().matches("第(5|29990)行") ? Line.text(line.text() + "已核") : line)
                .toList();

        assertThat(Comparison.of(before, now))
                .filteredOn(each -> each.mark() != Mark.KEPT)
                .hasSize(2);
    }

    private static List<Line> randomText(Random random) {
        return IntStream.range(0, random.nextInt(6))
                .mapToObj(at -> Line.text(random.ints(1 + random.nextInt(12), 0, 7)
                        .mapToObj("甲乙12. 三"::charAt)
                        .map(String::valueOf)
                        .collect(Collectors.joining())))
                .toList();
    }

    private static List<Line> lines(String... texts) {
        return Stream.of(texts).map(Line::text).toList();
    }

    private static List<String> texts(List<Line> lines) {
        return lines.stream().map(Line::text).toList();
    }

    /** One of the two texts: what was kept, with what was removed or what was added. */
    private static List<String> side(List<Change> changes, Mark mark) {
        Mark other = mark == Mark.REMOVED ? Mark.ADDED : Mark.REMOVED;
        return changes.stream()
                .filter(change -> change.mark() != other)
                .map(change -> change.pieces().stream()
                        .filter(piece -> piece.mark() != other)
                        .map(Piece::text)
                        .collect(Collectors.joining()))
                .toList();
    }

    private static String told(List<Change> changes) {
        return changes.stream()
                .map(change -> change.pieces().stream()
                        .map(piece -> piece.mark() == Mark.REMOVED
                                ? "[-" + piece.text() + "-]"
                                : piece.mark() == Mark.ADDED ? "[+" + piece.text() + "+]" : piece.text())
                        .collect(Collectors.joining()))
                .collect(Collectors.joining("|"));
    }
}
