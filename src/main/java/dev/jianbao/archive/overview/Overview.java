package dev.jianbao.archive.overview;

import dev.jianbao.archive.Archive;
import dev.jianbao.archive.Filing;
import dev.jianbao.archive.Series;
import dev.jianbao.archive.stats.Statistics;
import dev.jianbao.bulletin.Bulletin;
import dev.jianbao.config.SiteConfig;
import java.util.List;
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
        List<Filing> filings = archive.filings();
        ForkJoinTask<Statistics> statistics = ForkJoinTask.adapt(
                        () -> Statistics.of(filings, archive.catalogue(), bulletins(archive), config.counting()))
                .fork();
        ForkJoinTask<Kindred> kindred = ForkJoinTask.adapt(
                        () -> Kindred.of(archive.catalogue(), archive.register(), filings))
                .fork();
        Calendar calendar = Calendar.of(filings, archive.series());
        return new Overview(statistics.join(), calendar, kindred.join());
    }

    private static List<Bulletin> bulletins(Archive archive) {
        return archive.series().stream().map(Series::bulletin).toList();
    }

    /** The same of an archive whose entries are filed alike. */
    public Overview of(Archive other) {
        return new Overview(statistics, calendar.beside(other.series()), kindred);
    }
}
