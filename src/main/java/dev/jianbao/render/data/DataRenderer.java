package dev.jianbao.render.data;

import dev.jianbao.archive.Archive;
import dev.jianbao.archive.Documents;
import dev.jianbao.archive.Dossier;
import dev.jianbao.archive.Ref;
import dev.jianbao.archive.cite.Work;
import dev.jianbao.bulletin.Issue;
import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.output.Artifact;
import dev.jianbao.output.OutputPath;
import dev.jianbao.pages.PageUrl;
import dev.jianbao.pages.PlanFile;
import dev.jianbao.pages.Site;
import dev.jianbao.pages.origin.Origins;
import dev.jianbao.pool.Portions;
import dev.jianbao.render.Renderer;
import dev.jianbao.render.Sink;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Makes the files of data: each issue as JSON beside its page, each plan as JSON and its tables as CSV, how to cite each
 * document, and the schemas of what there is.
 */
public final class DataRenderer implements Renderer {
    private final Origins origins;

    /** @param origins what files are made from */
    public DataRenderer(Origins origins) {
        this.origins = origins;
    }

    /**
     * A file, and how it is made.
     *
     * @param document whose text it holds, by its path; empty where it is more than a document's
     */
    private record Planned(String path, String document, Supplier<byte[]> content) {
        Planned(String path, Supplier<byte[]> content) {
            this(path, "", content);
        }

        Artifact artifact(Origins origins) {
            OutputPath place = new OutputPath(path);
            return document.isEmpty()
                    ? Artifact.of(place, content.get())
                    : Artifact.pending(
                            place,
                            origins.of(document),
                            () -> new Artifact.Draft("", () -> Optional.of(content.get())));
        }
    }

    @Override
    public List<OutputPath> paths(Site site) {
        return files(site).map(each -> new OutputPath(each.path())).toList();
    }

    @Override
    public void render(Site site, Sink sink, Diagnostics diagnostics) {
        Portions.forEach(files(site).toList(), each -> sink.accept(each.artifact(origins)));
    }

    private static Stream<Planned> files(Site site) {
        Archive archive = site.archive();
        Stream<Planned> issues = archive.documents().issues().stream().map(each -> issue(each, site));
        Stream<Planned> plans = archive.plans().all().stream().flatMap(each -> plan(each, site));
        return Stream.of(issues, plans, citations(site), schemas(archive)).flatMap(each -> each);
    }

    /** How to cite each document that may be. */
    private static Stream<Planned> citations(Site site) {
        Citations cited = new Citations(site.config());
        Documents documents = site.archive().documents();
        Stream<Planned> issues = documents.issues().stream()
                .filter(issue -> issue.standing().isCitable())
                .flatMap(issue -> citations(cited, Ref.of(issue.id()), issue.path(), () -> cited.of(issue)));
        Stream<Planned> articles = documents.articles().stream()
                .filter(article -> article.standing().isCitable())
                .flatMap(article -> citations(cited, Ref.of(article.id()), article.path(), () -> cited.of(article)));
        Stream<Planned> plans = documents.plans().stream()
                .filter(plan -> plan.standing().isCitable())
                .flatMap(plan -> citations(cited, Ref.plan(plan.id()), "", () -> cited.of(plan)));
        return Stream.of(issues, articles, plans).flatMap(each -> each);
    }

    private static Stream<Planned> citations(Citations cited, Ref document, String source, Supplier<List<Work>> works) {
        PageUrl page = PageUrl.of(document);
        return Stream.of(
                new Planned(page.csl(), source, () -> cited.csl(works.get())),
                new Planned(page.bibtex(), source, () -> Citations.bibtex(works.get())));
    }

    private static Stream<Planned> schemas(Archive archive) {
        Stream.Builder<Schema> schemas = Stream.builder();
        if (!archive.documents().issues().isEmpty()) {
            schemas.add(Schema.ISSUE);
        }
        if (!archive.plans().all().isEmpty()) {
            schemas.add(Schema.PLAN);
            schemas.add(Schema.PROJECTS);
        }
        return schemas.build().map(each -> new Planned(each.path(), each::bytes));
    }

    private static Planned issue(Issue issue, Site site) {
        String path = PageUrl.of(Ref.of(issue.id())).json();
        return new Planned(path, issue.path(), () -> new IssueJson(issue, site).document(way(path, Schema.ISSUE)));
    }

    private static Stream<Planned> plan(Dossier dossier, Site site) {
        return PlanFile.of(dossier).stream().map(file -> {
            String path = file.path(dossier.plan().id());
            return new Planned(path, () -> bytes(file, path, dossier, site));
        });
    }

    private static byte[] bytes(PlanFile file, String path, Dossier dossier, Site site) {
        PlanJson json = new PlanJson(dossier, site);
        PlanCsv csv =
                new PlanCsv(dossier, site.archive().catalogue(), site.config().language());
        return switch (file) {
            case PLAN_JSON -> json.whole(way(path, Schema.PLAN));
            case PROJECTS_JSON -> json.projects(way(path, Schema.PROJECTS));
            case MEASURES_CSV -> csv.measures();
            case INDICATORS_CSV -> csv.indicators();
            case PROJECTS_CSV -> csv.projects();
            case BUDGET_CSV -> csv.budget();
            case AUDIT_CSV -> csv.audit();
        };
    }

    /** From a file to the schema that describes it. */
    private static String way(String path, Schema schema) {
        return new PageUrl(path).to(schema.path());
    }
}
