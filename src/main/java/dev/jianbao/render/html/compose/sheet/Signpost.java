package dev.jianbao.render.html.compose.sheet;

import dev.jianbao.archive.Ref;
import dev.jianbao.archive.Series;
import dev.jianbao.bulletin.Issue;
import dev.jianbao.bulletin.IssueNumber;
import dev.jianbao.pages.PageUrl;
import dev.jianbao.render.html.view.part.LinkView;
import dev.jianbao.render.html.view.part.ThingView;
import dev.jianbao.render.html.words.Words;
import java.util.Optional;

/**
 * What other pages say of an issue when they lead to it, worked out once.
 *
 * @param url its page
 * @param thing its id, as pages show it
 * @param number what it is called on a page of its own bulletin
 * @param name what it is called anywhere
 * @param nameInYear what it is called anywhere where its year is read beside it
 */
record Signpost(PageUrl url, Optional<ThingView> thing, String number, String name, String nameInYear) {
    /** @param severalBulletins whether an issue's number alone would not say which bulletin it is of */
    static Signpost of(Series series, Issue issue, boolean severalBulletins, Words words) {
        Ref ref = Ref.of(issue.id());
        String number = number(issue, words);
        String inYear = numberInYear(issue, words);
        String bulletin = series.bulletin().shortName();
        return new Signpost(
                PageUrl.of(ref),
                Optional.of(Sheet.thing(ref)),
                number,
                severalBulletins ? words.say("issueOf", bulletin, number) : number,
                severalBulletins ? words.say("issueOf", bulletin, inYear) : inYear);
    }

    /** A link to it, where {@code way} leads; {@code inYear} whether its year is read beside it. */
    LinkView link(String way, boolean inYear) {
        return new LinkView(inYear ? nameInYear : name, Optional.of(way), thing);
    }

    /** Its number, without the total if it has both, else its date. */
    private static String number(Issue issue, Words words) {
        IssueNumber number = issue.number();
        String label = number instanceof IssueNumber.AnnualTotal both
                ? new IssueNumber.Annual(both.year(), both.number()).label()
                : number.label();
        if (issue.number() instanceof IssueNumber.Supplement) {
            return words.year(issue.id().year()) + label;
        }
        return label.isEmpty() ? words.day(issue.date()) : label;
    }

    private static String numberInYear(Issue issue, Words words) {
        IssueNumber number = issue.number();
        if (number instanceof IssueNumber.Annual annual) {
            return new IssueNumber.Serial(annual.number()).label();
        } else if (number instanceof IssueNumber.AnnualTotal both) {
            return new IssueNumber.Serial(both.number()).label();
        }
        return number.label().isEmpty() ? words.dayOfYear(issue.date()) : number.label();
    }
}
