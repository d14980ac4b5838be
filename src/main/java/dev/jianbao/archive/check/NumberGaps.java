package dev.jianbao.archive.check;

import dev.jianbao.archive.Archive;
import dev.jianbao.archive.Gap;
import dev.jianbao.archive.Ref;
import dev.jianbao.archive.Series;
import dev.jianbao.bulletin.Issue;
import dev.jianbao.bulletin.IssueId;
import dev.jianbao.bulletin.IssueNumber;
import dev.jianbao.diagnostics.Code;
import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.entity.EntityId;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Missing numbers are named once, at the issue that follows them: the archive shows them, so the author should know. */
record NumberGaps(Unpublished unpublished) implements Check {
    /** What a gap says of the issue behind it. */
    private record Place(int year, int number) {}

    @Override
    public void run(Archive archive, Diagnostics diagnostics) {
        archive.series().stream()
                .filter(series -> !series.gaps().isEmpty())
                .forEach(series -> run(series, diagnostics));
    }

    private void run(Series series, Diagnostics diagnostics) {
        Map<Place, Issue> issues = new HashMap<>();
        for (Issue issue : series.issues()) {
            if (!(issue.number() instanceof IssueNumber.Supplement)) {
                issues.putIfAbsent(new Place(issue.id().year(), Count.number(issue)), issue);
            }
        }
        for (Gap gap : series.gaps()) {
            Issue next = issues.get(new Place(gap.year(), gap.to() + 1));
            if (next != null && !isFaulty(next, gap)) {
                diagnostics.report(
                        Code.NUMBER_GAP,
                        next.masthead().counted(),
                        next.number().label(),
                        gap.count() == 1 ? gap.from() : gap.from() + "–" + gap.to());
            }
        }
    }

    /** Whether an issue in the gap is there and could not be read. */
    private boolean isFaulty(Issue next, Gap gap) {
        EntityId bulletin = next.id().bulletin();
        return IntStream.rangeClosed(gap.from(), gap.to())
                .mapToObj(String::valueOf)
                .flatMap(number ->
                        Stream.of(gap.year(), gap.year() - 1).map(year -> new IssueId(bulletin, year, number)))
                .anyMatch(id -> unpublished
                        .path(Ref.of(id))
                        .filter(unpublished::isFaulty)
                        .isPresent());
    }
}
