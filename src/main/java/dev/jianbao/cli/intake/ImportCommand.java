package dev.jianbao.cli.intake;

import dev.jianbao.Progress;
import dev.jianbao.cli.session.ExitCode;
import dev.jianbao.cli.session.ImportWords;
import dev.jianbao.cli.session.Session;
import dev.jianbao.cli.session.SiteOption;
import dev.jianbao.cli.session.UsageException;
import dev.jianbao.cli.session.Words;
import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.diagnostics.Severity;
import dev.jianbao.importers.ImportOptions;
import dev.jianbao.importers.ImportRun;
import dev.jianbao.importers.Outcome;
import dev.jianbao.importers.account.Account;
import dev.jianbao.importers.account.AccountReport;
import dev.jianbao.importers.compose.Sheet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes content of files that an office has. */
@Command(name = "import")
public final class ImportCommand implements Callable<Integer> {
    @Mixin
    private final SiteOption site = new SiteOption();

    @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "import-files")
    private List<Path> files = List.of();

    @Option(names = "--report", paramLabel = "FILE", descriptionKey = "import-report")
    private @Nullable Path report;

    @Option(names = "--status", paramLabel = "STATUS", descriptionKey = "import-status")
    private Standing status = Standing.DRAFT;

    @Option(names = "--comment-names", descriptionKey = "import-comment-names")
    private boolean commentNames;

    @Option(names = "--review", descriptionKey = "import-review")
    private boolean review;

    @Option(names = "--force", descriptionKey = "import-force")
    private boolean force;

    @Option(
            names = {"-q", "--quiet"},
            descriptionKey = "quiet")
    private boolean quiet;

    private final Session session;

    public ImportCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Path root = site.root(session);
        Words words = session.words();
        Path named = report;
        if (named != null && !AccountReport.isForm(named.toString())) {
            throw new UsageException(words.say("import.report-form", named));
        }
        List<Path> sources = sources();
        ImportOptions options = new ImportOptions(
                root,
                status.toString(),
                force,
                !commentNames,
                words.locale(),
                LocalDate.now(session.surroundings().clock()));
        Diagnostics diagnostics = new Diagnostics();
        ImportRun run = ImportRun.into(options, diagnostics);
        if (diagnostics.reach(Severity.ERROR)) {
            session.report(diagnostics.atLeast(Severity.ERROR), root);
        }
        List<Outcome> outcomes = session.watched(quiet, progress -> read(run, sources, progress));
        if (review) {
            new ReviewDialogue(session).walk(outcomes);
        }
        List<String> written = run.finish();
        List<String> refusals = new ArrayList<>();
        outcomes.forEach(outcome -> tell(outcome, refusals));
        if (named != null) {
            writeReport(session.surroundings().directory().resolve(named), outcomes, refusals);
        }
        if (!quiet) {
            sayWhatWasWritten(written, run);
        }
        return refusals.isEmpty() ? ExitCode.DONE : ExitCode.REJECTED;
    }

    private static List<Outcome> read(ImportRun run, List<Path> sources, Progress progress) {
        progress.begin(Progress.Phase.READ, sources.size());
        List<Outcome> outcomes = new ArrayList<>();
        for (Path source : sources) {
            outcomes.add(run.read(source));
            progress.step();
        }
        return outcomes;
    }

    /** The files asked for; those of a folder are all below it, in the order of their names. */
    private List<Path> sources() {
        List<Path> sources = new ArrayList<>();
        for (Path named : files) {
            Path path = session.surroundings().directory().resolve(named).normalize();
            if (Files.isDirectory(path)) {
                sources.addAll(below(path));
            } else if (Files.isRegularFile(path)) {
                sources.add(path);
            } else {
                throw new UsageException(session.words().say("import.no-file", named));
            }
        }
        return sources;
    }

    private static List<Path> below(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + folder, e);
        }
    }

    private void tell(Outcome outcome, List<String> refusals) {
        String file = session.shown(outcome.file());
        if (outcome instanceof Outcome.Refused refused) {
            String why = ImportWords.refusal(refused.refusal(), session.words().locale());
            refusals.add(file + ": " + why);
            session.warn(file + ": " + why);
        } else if (outcome instanceof Outcome.InTheWay there) {
            String why = session.words().say("import.exists", String.join(", ", there.paths()));
            refusals.add(file + ": " + why);
            session.warn(file + ": " + why);
        } else if (outcome instanceof Outcome.Imported imported && !quiet) {
            Account account = imported.account();
            int doubts = account.doubts().size() + account.doubtfulChanges().size();
            session.say(
                    "import.done",
                    file,
                    ImportWords.kind(account.kind().after(), session.words().locale()),
                    account.sheets().stream().map(Sheet::path).collect(Collectors.joining(", ")),
                    account.changes().size(),
                    doubts);
        }
    }

    private void sayWhatWasWritten(List<String> written, ImportRun run) {
        if (written.isEmpty()) {
            return;
        }
        session.say("import.written", written.size());
        int names = run.shelf().proposals().size();
        if (names > 0) {
            session.say(commentNames ? "import.names" : "import.names-added", names);
        }
        session.say("import.next");
    }

    private void writeReport(Path file, List<Outcome> outcomes, List<String> refusals) {
        List<Account> accounts = outcomes.stream()
                .filter(Outcome.Imported.class::isInstance)
                .map(outcome -> ((Outcome.Imported) outcome).account())
                .toList();
        try {
            Files.writeString(
                    file,
                    AccountReport.write(
                            file.toString(), accounts, refusals, session.words().locale()));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }

    /** A status that imported documents may get. */
    enum Standing {
        DRAFT,
        REVIEWED,
        ISSUED;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
