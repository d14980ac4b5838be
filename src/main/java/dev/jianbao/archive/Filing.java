package dev.jianbao.archive;

import dev.jianbao.bulletin.IssueId;
import dev.jianbao.entity.Period;
import dev.jianbao.source.Located;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How an entry is filed: all by which it is found, ordered, counted and held to be akin to others, and nothing that is only read.
 * What is worked out of all entries together is made of their filings alone; so of two entries that are filed alike each can take
 * the other's place.
 *
 * @param ref its name
 * @param issue the issue it stands in; empty for an article
 * @param section the bulletin's section it stands under, if any
 * @param date of the document it stands in
 * @param when it happened, where it says so
 * @param involved whom it is about
 * @param measures those that it is evidence for, each once
 */
public record Filing(
        Ref ref,
        Optional<IssueId> issue,
        Optional<Ref> section,
        LocalDate date,
        Optional<Period> when,
        Involved involved,
        List<String> measures) {
    public Filing {
        measures = List.copyOf(measures);
    }

    /** The bulletin of its issue, if it stands in one. */
    public Optional<Ref> bulletin() {
        return issue.map(IssueId::bulletin).map(Ref::bulletin);
    }

    /** How an entry is filed. */
    public static Filing of(Entry entry) {
        return entry.map(Filing::of, Filing::of);
    }

    private static Filing of(Entry.OfItem entry) {
        IssueId issue = entry.issue().id();
        return new Filing(
                entry.ref(),
                Optional.of(issue),
                entry.sectionId().map(section -> Ref.section(issue.bulletin(), section)),
                entry.date(),
                entry.item().facts().when().map(Located::value),
                entry.involved(),
                measures(entry.item().facts().measures()));
    }

    private static List<String> measures(List<Located<String>> written) {
        return written.isEmpty()
                ? List.of()
                : written.stream().map(Located::value).distinct().toList();
    }

    private static Filing of(Entry.OfArticle entry) {
        return new Filing(
                entry.ref(),
                Optional.empty(),
                Optional.empty(),
                entry.date(),
                Optional.empty(),
                entry.involved(),
                List.of());
    }
}
