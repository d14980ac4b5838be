package dev.jianbao.cli.create;

import dev.jianbao.cli.session.Session;
import dev.jianbao.cli.session.SiteOption;
import dev.jianbao.cli.session.UsageException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Starts an action plan: its document, a group of measures, and a place for indicators. */
@Command(name = "plan")
public final class NewPlanCommand implements Runnable {
    private static final List<String> FILES = List.of("plan.md", "measures.yaml", "indicators.yaml");

    /** One year, month or day, or two with a slash between. */
    private static final String PERIOD = "\\d{4}(-\\d{2}){0,2}(/\\d{4}(-\\d{2}){0,2})?";

    @Parameters(paramLabel = "SLUG", descriptionKey = "new-plan-slug")
    private @Nullable String slug;

    @Option(names = "--period", paramLabel = "PERIOD", descriptionKey = "new-plan-period")
    private @Nullable String period;

    @Option(names = "--date", paramLabel = "DATE", descriptionKey = "new-plan-date")
    private @Nullable LocalDate date;

    @Mixin
    private final SiteOption site = new SiteOption();

    private final Session session;

    public NewPlanCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        NewDocument document = new NewDocument(session, site.root(session));
        String folder = "content/plans/" + document.slug(Objects.requireNonNull(slug)) + "/";
        LocalDate day = document.date(date);
        String years = Objects.requireNonNullElse(period, String.valueOf(day.getYear()));
        if (!years.matches(PERIOD)) {
            throw new UsageException(session.words().say("new.plan.period", years));
        }
        document.requireAbsent(folder);
        for (String file : FILES) {
            document.write(
                    folder + file, document.form("plan/" + file), Map.of("period", years, "date", day.toString()));
        }
    }
}
