package dev.jianbao.cli.site;

import dev.jianbao.Listing;
import dev.jianbao.cli.session.Session;
import dev.jianbao.cli.session.UsageException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists what a site holds, for scripts. */
@Command(name = "list")
public final class ListCommand implements Callable<Integer> {
    @Parameters(paramLabel = "WHAT", descriptionKey = "list-what")
    private What what = What.ISSUES;

    @Option(names = "--bulletin", paramLabel = "ID", descriptionKey = "list-bulletin")
    private @Nullable String bulletin;

    @Option(names = "--year", paramLabel = "YEAR", descriptionKey = "list-year")
    private @Nullable Integer year;

    @Mixin
    private final TableOptions options = new TableOptions();

    private final Session session;

    public ListCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return options.print(
                session,
                (site, diagnostics) ->
                        Listing.read(site, diagnostics).map(listing -> filtered(table(listing), listing)),
                "list.incomplete");
    }

    private Table table(Listing listing) {
        return switch (what) {
            case ISSUES -> Table.of(Listing.IssueRow.class, listing.issues());
            case ITEMS -> Table.of(Listing.ItemRow.class, listing.items());
            case ARTICLES -> Table.of(Listing.ArticleRow.class, listing.articles());
            case PLANS -> Table.of(Listing.PlanRow.class, listing.plans());
            case MEASURES -> Table.of(Listing.MeasureRow.class, listing.measures());
            case UNITS -> Table.of(Listing.UnitRow.class, listing.units());
            case PAGES -> Table.of(Listing.PageRow.class, listing.pages());
        };
    }

    private Table filtered(Table table, Listing listing) {
        Table filtered = table;
        String wanted = bulletin;
        if (wanted != null) {
            requireKnown(wanted, listing.bulletins());
            filtered = filtered.where(column("bulletin", filtered), wanted);
        }
        Integer of = year;
        return of == null ? filtered : filtered.where(column("year", filtered), of);
    }

    private String column(String name, Table table) {
        if (!table.columns().contains(name)) {
            throw new UsageException(session.words().say("list.no-filter", what, "--" + name));
        }
        return name;
    }

    private void requireKnown(String wanted, List<String> known) {
        if (!known.contains(wanted)) {
            String meant = session.words().meant(wanted, known);
            throw new UsageException(session.words().say("usage.no-bulletin", wanted, meant));
        }
    }

    /** What can be listed. */
    enum What {
        ISSUES,
        ITEMS,
        ARTICLES,
        PLANS,
        MEASURES,
        UNITS,
        PAGES;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
