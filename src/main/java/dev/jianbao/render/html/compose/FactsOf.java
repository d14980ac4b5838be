package dev.jianbao.render.html.compose;

import dev.jianbao.archive.Ref;
import dev.jianbao.article.Article;
import dev.jianbao.article.Origin;
import dev.jianbao.bulletin.Bulletin;
import dev.jianbao.bulletin.Issue;
import dev.jianbao.entity.Entity;
import dev.jianbao.entity.FormerName;
import dev.jianbao.entity.Organisation;
import dev.jianbao.entity.OrganisationKind;
import dev.jianbao.entity.Region;
import dev.jianbao.pages.PageUrl;
import dev.jianbao.pages.StandardPages;
import dev.jianbao.render.html.compose.sheet.Sheet;
import dev.jianbao.render.html.tags.StructuredFacts;
import dev.jianbao.render.html.view.part.Markup;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What each kind of page shows, in JSON-LD. */
final class FactsOf {
    private static final Set<OrganisationKind> TEACHING = Set.of(OrganisationKind.UNIVERSITY, OrganisationKind.COLLEGE);
    private static final Set<OrganisationKind> OFFICES =
            Set.of(OrganisationKind.GOVERNMENT, OrganisationKind.DEPARTMENT);

    private final Sheet sheet;

    FactsOf(Sheet sheet) {
        this.sheet = sheet;
    }

    Markup site() {
        return StructuredFacts.of("WebSite")
                .with("@id", sheet.address(StandardPages.HOME, ""))
                .with("name", sheet.desk().config().title())
                .with("description", sheet.desk().config().description())
                .with("publisher", sheet.desk().config().publisher().map(FactsOf::organisation))
                .with("inLanguage", sheet.desk().config().documents().tag())
                .with("potentialAction", searching())
                .markup();
    }

    /** How machines ask the search page, where the site has an address. */
    private Optional<StructuredFacts> searching() {
        Optional<String> page = sheet.absolute(StandardPages.SEARCH.path());
        return page.filter(any -> sheet.desk().config().search())
                .map(address -> StructuredFacts.of("SearchAction")
                        .with("target", address + "?q={search_term_string}")
                        .with("query-input", "required name=search_term_string"));
    }

    private static StructuredFacts organisation(String name) {
        return StructuredFacts.of("Organization").with("name", name);
    }

    Markup bulletin(Bulletin bulletin) {
        return periodical(bulletin).with("description", bulletin.description()).markup();
    }

    private StructuredFacts periodical(Bulletin bulletin) {
        return StructuredFacts.of("Periodical")
                .with("@id", sheet.address(PageUrl.of(Ref.bulletin(bulletin.id())), ""))
                .with("name", bulletin.name())
                .with("publisher", organisation(bulletin.issuer()));
    }

    Markup issue(Bulletin bulletin, Issue issue) {
        PageUrl url = PageUrl.of(Ref.of(issue.id()));
        List<StructuredFacts> items = issue.standing().isWithdrawn()
                ? List.of()
                : issue.items()
                        .map(item -> StructuredFacts.of("Article")
                                .with("@id", sheet.address(url, item.anchor()))
                                .with("headline", item.title()))
                        .toList();
        return StructuredFacts.of("PublicationIssue")
                .with("@id", sheet.address(url, ""))
                .with("name", issue.number().label())
                .with("issueNumber", issue.number().slug())
                .with("datePublished", issue.date().toString())
                .with("inLanguage", sheet.desk().config().documents().tag())
                .with("publisher", organisation(issue.masthead().issuer()))
                .with("isPartOf", periodical(bulletin))
                .with("hasPart", items)
                .markup();
    }

    Markup article(Article article) {
        StructuredFacts facts = StructuredFacts.of("NewsArticle")
                .with("@id", sheet.address(PageUrl.of(Ref.of(article.id())), ""))
                .with("headline", article.title())
                .with("datePublished", article.date().value().toString())
                .with("inLanguage", sheet.desk().config().documents().tag())
                .with("keywords", article.standing().keywords());
        return facts.with(
                        "isBasedOn",
                        article.origin()
                                .flatMap(Origin::url)
                                .map(url -> StructuredFacts.of("CreativeWork").with("url", url.toString())))
                .with(
                        "sourceOrganization",
                        article.origin().flatMap(Origin::name).map(FactsOf::organisation))
                .markup();
    }

    Markup entity(Entity entity) {
        List<String> others = Stream.concat(
                        entity.names().shorter().stream(),
                        entity.names().former().stream().map(FormerName::name))
                .toList();
        return StructuredFacts.of(type(entity))
                .with("@id", sheet.address(PageUrl.of(Ref.of(entity)), ""))
                .with("name", entity.name())
                .with("alternateName", others)
                .markup();
    }

    private static String type(Entity entity) {
        if (entity instanceof Organisation unit) {
            if (TEACHING.contains(unit.kind())) {
                return "CollegeOrUniversity";
            }
            return OFFICES.contains(unit.kind()) ? "GovernmentOrganization" : "Organization";
        }
        return entity instanceof Region ? "AdministrativeArea" : "DefinedTerm";
    }
}
