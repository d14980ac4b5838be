package dev.jianbao.render.html.compose.past;

import dev.jianbao.archive.Ref;
import dev.jianbao.archive.RefKind;
import dev.jianbao.archive.past.FairCopy;
import dev.jianbao.article.Article;
import dev.jianbao.document.Credit;
import dev.jianbao.document.Standing;
import dev.jianbao.entity.EntityId;
import dev.jianbao.pages.PageUrl;
import dev.jianbao.pages.StandardPages;
import dev.jianbao.plan.ActionPlan;
import dev.jianbao.render.html.compose.sheet.PageHead;
import dev.jianbao.render.html.compose.sheet.Sheet;
import dev.jianbao.render.html.view.part.LinkView;
import dev.jianbao.render.html.words.Words;
import java.util.List;
import java.util.Set;

/**
 * What the pages about the past of a document need to know of it as it stands.
 *
 * @param ref which document
 * @param title what it is called anywhere
 * @param standing what it says of itself
 * @param copy what it says
 * @param menu the entry of the navigation it belongs to
 * @param way the pages between the home page and its own
 */
record Bygone(Ref ref, String title, Standing standing, FairCopy copy, PageUrl menu, List<LinkView> way) {
    private static final Set<String> HANDS = Set.of("written", "reviewed", "signed");

    static Bygone of(Ref ref, Sheet sheet) {
        return switch (ref.kind()) {
            case ISSUE -> issue(ref, sheet);
            case PLAN -> plan(ref, sheet);
            default -> article(ref, sheet);
        };
    }

    private static Bygone issue(Ref ref, Sheet sheet) {
        var issue = sheet.desk().issue(ref).orElseThrow();
        EntityId bulletin = issue.id().bulletin();
        LinkView series = sheet.to(
                Ref.bulletin(bulletin), sheet.desk().series(bulletin).bulletin().shortName());
        LinkView year = sheet.to(
                StandardPages.year(bulletin, issue.id().year()),
                sheet.words().year(issue.id().year()));
        return new Bygone(
                ref,
                sheet.name(issue),
                issue.standing(),
                FairCopy.of(issue),
                PageUrl.of(Ref.bulletin(bulletin)),
                List.of(series, year, sheet.to(ref, sheet.number(issue))));
    }

    private static Bygone article(Ref ref, Sheet sheet) {
        Article article = sheet.desk().article(ref).orElseThrow();
        LinkView all = sheet.to(StandardPages.ARTICLES, sheet.words().say("articles"));
        return new Bygone(
                ref,
                article.title(),
                article.standing(),
                FairCopy.of(article),
                StandardPages.ARTICLES,
                List.of(all, sheet.to(ref, article.title())));
    }

    private static Bygone plan(Ref ref, Sheet sheet) {
        ActionPlan plan = sheet.desk().archive().documents().plans().stream()
                .filter(each -> each.id().value().equals(ref.id()))
                .findFirst()
                .orElseThrow();
        String title = plan.particulars().shortTitle();
        LinkView all = sheet.to(StandardPages.PLANS, sheet.words().say("plans"));
        return new Bygone(
                ref,
                title,
                plan.standing(),
                FairCopy.of(plan),
                StandardPages.PLANS,
                List.of(all, sheet.to(ref, title)));
    }

    /** The head of a page called {@code name}, which search engines shall pass over. */
    PageHead head(String name, LinkView... below) {
        LinkView[] all = new LinkView[way.size() + below.length];
        way.toArray(all);
        System.arraycopy(below, 0, all, way.size(), below.length);
        return PageHead.of(name, title).under(menu, all).insteadOf(PageUrl.of(ref));
    }

    /** What is stated under a name, where the document may say that it is lost, or that its source does not tell. */
    static String shown(String key, String value, Words words) {
        if (key.isEmpty() || !value.equals(Credit.NOT_STATED)) {
            return value;
        }
        return words.say(HANDS.contains(key) ? "notStated" : "lost");
    }

    boolean isOfKind(RefKind kind) {
        return ref.kind() == kind;
    }
}
