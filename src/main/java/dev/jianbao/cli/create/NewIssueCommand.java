package dev.jianbao.cli.create;

import dev.jianbao.SiteOutline;
import dev.jianbao.SiteOutline.BlankIssue;
import dev.jianbao.cli.session.Session;
import dev.jianbao.cli.session.SiteOption;
import dev.jianbao.cli.session.UsageException;
import dev.jianbao.cli.session.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Starts the next issue of a bulletin, with every section that it declares. */
@Command(name = "issue")
public final class NewIssueCommand implements Runnable {
    @Parameters(paramLabel = "BULLETIN", arity = "0..1", descriptionKey = "new-issue-bulletin")
    private @Nullable String bulletin;

    @Option(names = "--date", paramLabel = "DATE", descriptionKey = "new-issue-date")
    private @Nullable LocalDate date;

    @Option(names = "--supplement", descriptionKey = "new-issue-supplement")
    private boolean supplement;

    @Mixin
    private final SiteOption site = new SiteOption();

    private final Session session;

    public NewIssueCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        NewDocument document = new NewDocument(session, site.root(session));
        SiteOutline outline = document.outline();
        LocalDate day = document.date(date);
        String series = chosen(outline.bulletins());
        BlankIssue issue = supplement ? outline.nextSupplement(series, day) : outline.nextIssue(series, day);
        document.write(
                issue.path(),
                document.form("issue.md"),
                Map.of("numbers", numbers(issue), "date", day.toString(), "sections", sections(issue, document)));
    }

    private String chosen(List<String> bulletins) {
        Words words = session.words();
        String names = String.join(words.say("usage.comma"), bulletins);
        String wanted = bulletin;
        if (wanted != null && !bulletins.contains(wanted)) {
            throw new UsageException(words.say("usage.no-bulletin", wanted, words.meant(wanted, bulletins)));
        }
        if (wanted == null && bulletins.size() != 1) {
            throw new UsageException(
                    bulletins.isEmpty() ? words.say("new.issue.no-bulletins") : words.say("new.issue.which", names));
        }
        return wanted == null ? bulletins.get(0) : wanted;
    }

    private static String numbers(BlankIssue issue) {
        return issue.numbers().entrySet().stream()
                .map(each -> each.getKey() + ": " + each.getValue() + "\n")
                .collect(Collectors.joining());
    }

    /** An item under the heading of each section, or a lone one in a bulletin without sections. */
    private static String sections(BlankIssue issue, NewDocument document) {
        String item = document.form("item.md").fill(Map.of());
        Stream<String> headings = issue.sections().isEmpty()
                ? Stream.of("")
                : issue.sections().stream().map(section -> "## " + section + "\n\n");
        return headings.map(heading -> heading + item).collect(Collectors.joining("\n"));
    }
}
