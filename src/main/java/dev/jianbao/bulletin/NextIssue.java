package dev.jianbao.bulletin;

import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.source.FrontMatter;
import dev.jianbao.source.Located;
import dev.jianbao.source.Scalar;
import dev.jianbao.source.SourceTree;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The issue that a bulletin has not got yet. Its number follows the highest in the names of the files, in the count that the
 * bulletin's rule keeps; files are opened only where the rule asks for a total, too.
 *
 * @param number its number
 * @param path its file, below the site's root
 */
public record NextIssue(IssueNumber number, String path) {
    private static final String TOTAL = "total";
    private static final String SUPPLEMENT = "s";

    /** The next issue of a bulletin, dated as given. */
    public static NextIssue of(Bulletin bulletin, LocalDate date, SourceTree sources) {
        Count count = new Count(BulletinReader.FOLDER + "/" + bulletin.id(), bulletin.numbering(), sources);
        IssueNumber number = switch (bulletin.numbering().rule()) {
            case SERIAL -> new IssueNumber.Serial(count.next());
            case TOTAL -> new IssueNumber.Total(count.next());
            case ANNUAL -> new IssueNumber.Annual(date.getYear(), count.next(date.getYear()));
            case ANNUAL_TOTAL ->
                new IssueNumber.AnnualTotal(date.getYear(), count.next(date.getYear()), count.nextTotal());
            case NONE -> new IssueNumber.Dated(date);
        };
        String stem = number.ordinal().isPresent()
                ? String.format(Locale.ROOT, "%03d", number.ordinal().getAsInt())
                : number.slug();
        return count.issue(number, date, stem);
    }

    /** The next supplement of a bulletin; each year has a count of its own. */
    public static NextIssue supplement(Bulletin bulletin, LocalDate date, SourceTree sources) {
        Count count = new Count(BulletinReader.FOLDER + "/" + bulletin.id(), bulletin.numbering(), sources);
        IssueNumber number = new IssueNumber.Supplement(count.nextSupplement(date.getYear()));
        return count.issue(number, date, number.slug());
    }

    /** The numbers that a bulletin has used. */
    private record Count(String folder, Numbering numbering, SourceTree sources) {
        NextIssue issue(IssueNumber number, LocalDate date, String stem) {
            return new NextIssue(number, folder + "/" + date.getYear() + "/" + stem + ".md");
        }

        int next() {
            return after(numbers(issues().map(IssuePath::stem)));
        }

        int next(int year) {
            return after(numbers(issues().filter(each -> each.year() == year).map(IssuePath::stem)));
        }

        /** Totals only rise, so that the last year's files hold the highest. */
        int nextTotal() {
            int lastYear = issues().mapToInt(IssuePath::year).max().orElse(0);
            return sources.under(folder + "/" + lastYear).stream()
                            .flatMap(path -> total(path).stream())
                            .max(Integer::compare)
                            .orElse(0)
                    + 1;
        }

        int nextSupplement(int year) {
            Stream<String> stems = issues().filter(
                            each -> each.year() == year && each.stem().startsWith(SUPPLEMENT))
                    .map(each -> each.stem().substring(SUPPLEMENT.length()));
            return numbers(stems).max(Integer::compare).orElse(0) + 1;
        }

        private int after(Stream<Integer> used) {
            return used.max(Integer::compare)
                    .map(last -> last + 1)
                    .orElse(numbering.first().orElse(1));
        }

        private Stream<IssuePath> issues() {
            return sources.under(folder).stream().flatMap(path -> IssuePath.of(path).stream());
        }

        private static Stream<Integer> numbers(Stream<String> stems) {
            return stems.filter(stem -> stem.length() <= 6 && stem.chars().allMatch(each -> each >= '0' && each <= '9'))
                    .map(Integer::valueOf);
        }

        private Optional<Integer> total(String path) {
            Diagnostics unheard = new Diagnostics();
            return sources.read(path, unheard)
                    .flatMap(file -> FrontMatter.of(file, unheard))
                    .flatMap(front -> front.fields().get(TOTAL, Scalar.integer(1, 999_999)))
                    .map(Located::value);
        }
    }
}
