package dev.jianbao.archive.check.inspection;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How often a column is to be renewed, by what the inspection of government sites asks of its type (国办秘函〔2019〕19号). */
enum Rhythm {
    /** News: two weeks. */
    NEWS(Period.ofDays(14), List.of("动态", "要闻", "新闻", "信息", "快讯", "简报", "Work bulletins")),
    /** Announcements and policy: six months. */
    POLICY(Period.ofMonths(6), List.of("公告", "通知", "公示", "政策", "文件", "法规", "方案", "规划", "计划"));

    private final Period within;
    private final List<String> words;

    Rhythm(Period within, List<String> words) {
        this.within = within;
        this.words = words;
    }

    /** The rhythm of a type of columns; nothing is asked of a type that is neither. */
    static Optional<Rhythm> of(String columnType) {
        return Stream.of(POLICY, NEWS)
                .filter(rhythm -> rhythm.words.stream().anyMatch(columnType::contains))
                .findFirst();
    }

    /** The last day on which something newest of a day still counts as new. */
    LocalDate dueAfter(LocalDate newest) {
        return newest.plus(within);
    }
}
