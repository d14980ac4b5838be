package dev.jianbao.render.data.stats;

import dev.jianbao.archive.stats.Ranking;
import dev.jianbao.archive.stats.Statistics;
import dev.jianbao.archive.stats.Subject;
import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.output.Artifact;
import dev.jianbao.output.OutputPath;
import dev.jianbao.pages.OverviewPages;
import dev.jianbao.pages.Site;
import dev.jianbao.pool.Portions;
import dev.jianbao.render.Renderer;
import dev.jianbao.render.Sink;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Makes the tables of the statistics as CSV, for all years and for each; a table without rows is not made. */
public final class StatisticsRenderer implements Renderer {
    private record Planned(Subject subject, OptionalInt year) {
        OutputPath path() {
            return new OutputPath(OverviewPages.csv(subject, year));
        }
    }

    @Override
    public List<OutputPath> paths(Site site) {
        return planned(site.overview().statistics()).stream().map(Planned::path).toList();
    }

    @Override
    public void render(Site site, Sink sink, Diagnostics diagnostics) {
        Statistics statistics = site.overview().statistics();
        TallyCsv csv = new TallyCsv(site, site.config().language());
        Portions.forEach(
                planned(statistics),
                each -> sink.accept(Artifact.of(each.path(), csv.document(each.subject(), each.year()))));
    }

    private static List<Planned> planned(Statistics statistics) {
        List<OptionalInt> periods = new ArrayList<>();
        periods.add(OptionalInt.empty());
        statistics.years().forEach(year -> periods.add(OptionalInt.of(year)));
        List<Planned> planned = new ArrayList<>();
        for (OptionalInt period : periods) {
            for (Subject subject : Subject.values()) {
                if (!Ranking.of(statistics, subject, period).isEmpty()) {
                    planned.add(new Planned(subject, period));
                }
            }
        }
        return planned;
    }
}
