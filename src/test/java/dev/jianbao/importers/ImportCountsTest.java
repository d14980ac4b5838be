package dev.jianbao.importers;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.jianbao.importers.account.Account;
import dev.jianbao.importers.account.AccountReport;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an import takes grows with its text and no faster. No clock is asked: what copies the whole for each part allocates. */
class ImportCountsTest {
    private static final int FEW = 150;
    private static final int TIMES = 4;

    /** Work in proportion, and half as much again for what grows in steps. */
    private static final double MOST = 1.5 * TIMES;

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @Test
    void readsInProportion(@TempDir Path folder) {
        Imports imports = new Imports(folder);
        imports.of(text(FEW)); // classes and tables are read once

        double few = allocated(() -> imports.of(text(FEW)));
        double many = allocated(() -> imports.of(text(TIMES * FEW)));

        assertThat(many / few).isLessThan(MOST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"report.json", "report.md", "report.html"})
    void accountsInProportion(String report, @TempDir Path folder) {
        Imports imports = new Imports(folder);
        Account some = imports.of(text(FEW));
        Account more = imports.of(text(TIMES * FEW));
        written(report, some);

        double few = allocated(() -> written(report, some));
        double many = allocated(() -> written(report, more));

        assertThat(many / few).isLessThan(MOST);
    }

    private static String written(String report, Account account) {
        return AccountReport.write(report, List.of(account), List.of(), Locale.CHINESE);
    }

    private long allocated(Supplier<?> work) {
        long before = threads.getCurrentThreadAllocatedBytes();
        assertThat(work.get()).isNotNull();
        return threads.getCurrentThreadAllocatedBytes() - before;
    }

    /** A bulletin with so many items, no two alike. */
    private static String text(int items) {
        StringBuilder text = new StringBuilder("某市教育工作动态\n第12期\n某市教育局办公室　　2024年5月6日\n\n【市县动态】\n");
        for (int item = 1; item <= items; item++) {
            text.append("★第%d小学举办读书活动\n".formatted(item));
            text.append("5月%d日,某县第%d小学举办读书活动，共%d名学生参加。校长介绍，学校藏书%d册，每周开放%d个下午。\n"
                    .formatted(item % 30 + 1, item, 100 + item, 3000 + 7 * item, item % 5 + 1));
            text.append("活动为期%d天，家长与教师一同朗读，图书由市图书馆提供。\n".formatted(item % 9 + 2));
        }
        return text.append("报：某市委办公室\n送：各县（市、区）教育局\n共印50份\n").toString();
    }
}
