package dev.jianbao.cli.create;

import dev.jianbao.BuildOptions;
import dev.jianbao.Listing;
import dev.jianbao.cli.session.RejectedException;
import dev.jianbao.cli.session.Session;
import dev.jianbao.cli.session.SiteOption;
import dev.jianbao.cli.session.UsageException;
import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.diagnostics.Severity;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Starts a report on how far the measures of a plan have come: a line for each, to be filled in. */
@Command(name = "progress")
public final class NewProgressCommand implements Runnable {
    /** What a measure is that needs no report any more. */
    private static final Set<String> ENDED = Set.of("done", "withdrawn");

    @Parameters(paramLabel = "PLAN", descriptionKey = "new-progress-plan")
    private @Nullable String plan;

    @Option(names = "--date", paramLabel = "DATE", descriptionKey = "new-progress-date")
    private @Nullable LocalDate date;

    @Mixin
    private final SiteOption site = new SiteOption();

    private final Session session;

    public NewProgressCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        Path root = site.root(session);
        NewDocument document = new NewDocument(session, root);
        Listing listing = listing(root);
        String id = known(Objects.requireNonNull(plan), listing);
        String day = document.date(date).toString();
        document.write(
                "content/plans/" + id + "/progress/" + day + ".yaml",
                document.form("report.yaml"),
                Map.of("date", day, "measures", measures(id, listing)));
    }

    private Listing listing(Path root) {
        Diagnostics unheard = new Diagnostics();
        BuildOptions options = new BuildOptions(
                root,
                root,
                Optional.empty(),
                true,
                Severity.ERROR,
                false,
                1,
                session.surroundings().clock());
        return Listing.read(options, unheard)
                .orElseThrow(() -> new RejectedException(session.words().say("new.rejected")));
    }

    private String known(String wanted, Listing listing) {
        List<String> plans = listing.plans().stream().map(Listing.PlanRow::id).toList();
        if (plans.isEmpty()) {
            throw new UsageException(session.words().say("new.progress.no-plans"));
        }
        if (!plans.contains(wanted)) {
            String meant = session.words().meant(wanted, plans);
            throw new UsageException(session.words().say("new.progress.no-plan", wanted, meant));
        }
        return wanted;
    }

    /** A comment for each measure that is neither done nor withdrawn, so that a forgotten one says nothing. */
    private static String measures(String plan, Listing listing) {
        return listing.measures().stream()
                .filter(measure -> measure.plan().equals(plan))
                .filter(measure -> measure.status().filter(ENDED::contains).isEmpty())
                .map(NewProgressCommand::line)
                .collect(Collectors.joining());
    }

    private static String line(Listing.MeasureRow measure) {
        String key = measure.id().substring(measure.plan().length() + 1);
        String status = measure.status().orElse("\"?\"");
        return "#  - { measure: " + key + ", status: " + status + " }  # "
                + measure.title().orElse("?") + "\n";
    }
}
