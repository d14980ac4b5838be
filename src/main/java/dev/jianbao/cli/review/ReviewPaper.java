package dev.jianbao.cli.review;

import dev.jianbao.Reviewed;
import dev.jianbao.SealingResult.Seal;
import dev.jianbao.Version;
import dev.jianbao.cli.session.Words;
import dev.jianbao.diagnostics.Diagnostic;
import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.diagnostics.JsonReport;
import dev.jianbao.diagnostics.Messages;
import dev.jianbao.diagnostics.Severity;
import dev.jianbao.paper.Paper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What was found before a release, as a report that can be put on file. */
final class ReviewPaper {
    private final Words words;
    private final Messages messages;

    ReviewPaper(Words words) {
        this.words = words;
        this.messages = Messages.in(words.locale());
    }

    /** Whether a name ends as one of the forms does. */
    static boolean isForm(String name) {
        return Paper.ending(name).matches("md|markdown|html|htm|json");
    }

    /**
     * The report.
     *
     * @param file its name, whose ending tells the form
     * @param asked whether links to elsewhere were asked for
     * @param seal of the release that followed, if one did
     */
    String write(String file, Reviewed reviewed, boolean asked, Optional<Seal> seal) {
        return Paper.ending(file).equals("json")
                ? forPrograms(reviewed, seal)
                : forPeople(file, reviewed, facts(reviewed, asked, seal));
    }

    private String forPrograms(Reviewed reviewed, Optional<Seal> seal) {
        SortedMap<String, String> facts = new TreeMap<>();
        seal.ifPresent(release -> facts.put("release", String.valueOf(release.number())));
        facts.put("program", "jianbao " + Version.current());
        reviewed.subject().ifPresent(subject -> {
            facts.put("site", subject.title());
            facts.put("asOf", subject.asOf().toString());
            subject.commit().ifPresent(commit -> facts.put("commit", commit));
        });
        StringWriter out = new StringWriter();
        new JsonReport(messages, facts).write(reviewed.diagnostics(), new PrintWriter(out));
        return out.toString();
    }

    private String forPeople(String file, Reviewed reviewed, List<String> facts) {
        Paper paper = Paper.named(file, words.say("review.title"), words.locale());
        Diagnostics found = reviewed.diagnostics();
        paper.points(facts);
        paper.heading(words.say("review.verdict"));
        paper.paragraph(words.say(
                found.reach(Severity.ERROR) ? "review.rejected" : "review.passed",
                found.count(Severity.ERROR),
                found.count(Severity.WARNING),
                found.count(Severity.NOTE)));
        paper.heading(words.say("review.areas"));
        paper.table(heads("area", "errors", "warnings", "notes"), areas(found.sorted()));
        paper.heading(words.say("review.found"));
        if (found.sorted().isEmpty()) {
            paper.paragraph(words.say("check.clean"));
        } else {
            paper.table(heads("severity", "place", "what", "hint"), rows(found.sorted()));
        }
        paper.paragraph(words.say("review.sign"));
        return paper.text();
    }

    private List<String> facts(Reviewed reviewed, boolean asked, Optional<Seal> seal) {
        List<String> facts = new ArrayList<>();
        reviewed.subject().ifPresent(subject -> {
            facts.add(words.say("review.site", subject.title()));
            facts.add(words.say("review.as-of", subject.asOf()));
            facts.add(words.say("review.commit", subject.commit().orElse("—")));
            facts.add(words.say("review.extent", subject.issues(), subject.articles(), subject.plans()));
        });
        facts.add(words.say(asked ? "review.asked" : "review.not-asked"));
        facts.add(words.say("review.program", Version.current()));
        seal.ifPresent(release -> facts.add(
                words.say("review.sealed", release.number(), release.date(), release.files(), release.key())));
        return facts;
    }

    private List<String> heads(String... keys) {
        return Stream.of(keys).map(key -> words.say("review." + key)).toList();
    }

    private List<List<String>> areas(List<Diagnostic> found) {
        return Stream.of(ReviewArea.values())
                .map(area -> Stream.concat(
                                Stream.of(words.say(area.key())),
                                Stream.of(Severity.ERROR, Severity.WARNING, Severity.NOTE)
                                        .map(severity -> String.valueOf(found.stream()
                                                .filter(each -> each.severity() == severity)
                                                .filter(each -> ReviewArea.of(each) == area)
                                                .count())))
                        .toList())
                .toList();
    }

    /** The heaviest first, each by its place. */
    private List<List<String>> rows(List<Diagnostic> found) {
        return found.stream()
                .sorted(Comparator.comparing(Diagnostic::severity).reversed().thenComparing(Comparator.naturalOrder()))
                .map(each -> List.of(
                        messages.word(each.severity()) + " " + each.code().id(),
                        each.range().toString(),
                        messages.message(each),
                        messages.hint(each).orElse("")))
                .toList();
    }
}
