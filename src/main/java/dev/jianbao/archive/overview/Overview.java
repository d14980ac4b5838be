package dev.jianbao.archive.overview;

import dev.jianbao.archive.Archive;
import dev.jianbao.archive.stats.Statistics;
import dev.jianbao.config.SiteConfig;
import java.util.concurrent.ForkJoinTask;

/**
 * The archive seen from above.
 *
 * @param statistics how many items were adopted, from whom and where
 * @param calendar what happened when
 * @param kindred which entries are akin
 */
public record Overview(Statistics statistics, Calendar calendar, Kindred kindred) {
    public static Overview of(Archive archive, SiteConfig config) {
        ForkJoinTask<Statistics> statistics = ForkJoinTask.adapt(() -> Statistics.of(archive, config.counting()))
                .fork();
        ForkJoinTask<Kindred> kindred =
                ForkJoinTask.adapt(() -> Kindred.of(archive)).fork();
        Calendar calendar = Calendar.of(archive);
        return new Overview(statistics.join(), calendar, kindred.join());
    }
}
