package dev.jianbao.render.data.stats;

import dev.jianbao.archive.stats.Count;
import dev.jianbao.archive.stats.Quarter;
import dev.jianbao.archive.stats.Ranking;
import dev.jianbao.archive.stats.Ranking.Ranked;
import dev.jianbao.archive.stats.Statistics;
import dev.jianbao.archive.stats.Subject;
import dev.jianbao.archive.stats.Tally;
import dev.jianbao.config.Language;
import dev.jianbao.pages.Site;
import dev.jianbao.render.data.CsvSheet;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** A table of the statistics as CSV: all its rows, with ids beside the names. One year has its quarters, all years have each. */
final class TallyCsv {
    private final Statistics statistics;
    private final Language language;

    TallyCsv(Site site, Language language) {
        this.statistics = site.overview().statistics();
        this.language = language;
    }

    private String say(String chinese, String traditional, String english) {
        return switch (language) {
            case ZH_HANS -> chinese;
            case ZH_HANT -> traditional;
            case EN -> english;
        };
    }

    byte[] document(Subject subject, OptionalInt year) {
        return CsvSheet.document(sheet -> {
            sheet.row(heads(year));
            Ranking.of(statistics, subject, year).forEach(each -> sheet.row(cells(each, year)));
        });
    }

    private List<String> heads(OptionalInt year) {
        List<String> heads = new ArrayList<>();
        heads.add(say("标识", "識別碼", "id"));
        heads.add(say("名称", "名稱", "name"));
        if (year.isPresent()) {
            for (int quarter = 1; quarter <= 4; quarter++) {
                heads.add(say(quarter + "季度", "第" + quarter + "季", "Q" + quarter));
            }
        } else {
            statistics.years().forEach(each -> heads.add(String.valueOf(each)));
        }
        heads.add(say("合计", "合計", "total"));
        heads.add(say("得分", "分數", "points"));
        if (hasYearBefore(year)) {
            heads.add(say("上年", "前一年", "year before"));
        }
        return heads;
    }

    private List<String> cells(Ranked row, OptionalInt year) {
        Tally tally = row.tally();
        Count whole = year.isPresent() ? tally.in(year.getAsInt()) : tally.total();
        List<String> cells = new ArrayList<>();
        cells.add(row.ref().shown());
        cells.add(statistics.name(row.ref()));
        if (year.isPresent()) {
            for (int quarter = 1; quarter <= 4; quarter++) {
                cells.add(items(tally.in(new Quarter(year.getAsInt(), quarter))));
            }
        } else {
            statistics.years().forEach(each -> cells.add(items(tally.in(each))));
        }
        cells.add(items(whole));
        cells.add(whole.points().toString());
        if (hasYearBefore(year)) {
            cells.add(items(tally.in(year.getAsInt() - 1)));
        }
        return cells;
    }

    /** Of a year before the archive begins nothing is known. */
    private boolean hasYearBefore(OptionalInt year) {
        return year.isPresent() && statistics.years().contains(year.getAsInt() - 1);
    }

    private static String items(Count count) {
        return String.valueOf(count.items());
    }
}
