package dev.jianbao.archive.overview;

import dev.jianbao.archive.Archive;
import dev.jianbao.archive.stats.Statistics;
import dev.jianbao.config.SiteConfig;

/**
 * The archive seen from above.
 *
 * @param statistics how many items were adopted, from whom and where
 * @param calendar what happened when
 * @param kindred which entries are akin
 */
public record Overview(Statistics statistics, Calendar calendar, Kindred kindred) {
    public static Overview of(Archive archive, SiteConfig config) {
        return new Overview(Statistics.of(archive, config.counting()), Calendar.of(archive), Kindred.of(archive));
    }
}
