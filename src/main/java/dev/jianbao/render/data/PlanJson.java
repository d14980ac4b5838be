package dev.jianbao.render.data;

import dev.jianbao.archive.Dossier;
import dev.jianbao.archive.Ref;
import dev.jianbao.document.Stated;
import dev.jianbao.pages.PageUrl;
import dev.jianbao.pages.Site;
import dev.jianbao.plan.ActionPlan;
import dev.jianbao.plan.Chapter;
import dev.jianbao.plan.Particulars;
import dev.jianbao.source.Located;
import dev.jianbao.source.Scalar;
import java.util.ArrayList;
import java.util.List;

/** Everything that the archive knows of a plan, as JSON; and its projects alone. */
record PlanJson(Dossier dossier, Site site) {
    private ActionPlan plan() {
        return dossier.plan();
    }

    byte[] whole(String schema) {
        return JsonText.document(json -> {
            head(json, schema);
            particulars(json, plan().particulars());
            json.some("chapters", plan().chapters(), each -> chapter(json, each));
            new IndicatorsJson(json).list(dossier.following().histories());
            new MeasuresJson(json, dossier, site.archive().catalogue()).write();
            plan().projects().ifPresent(new TablesJson(json)::projects);
            plan().budget().ifPresent(new TablesJson(json)::budget);
            new VerdictJson(json).list(dossier.audit().verdicts());
        });
    }

    byte[] projects(String schema) {
        return JsonText.document(json -> {
            head(json, schema);
            plan().projects().ifPresent(new TablesJson(json)::projects);
        });
    }

    private void head(JsonText json, String schema) {
        Ref ref = Ref.plan(plan().id());
        json.put("$schema", schema)
                .put("id", ref.shown())
                .put("url", PageUrl.address(ref))
                .put("title", plan().title())
                .put("period", plan().period().value().toString())
                .put("asOf", plan().asOf().toString());
    }

    private void particulars(JsonText json, Particulars of) {
        DocumentJson document = new DocumentJson(json);
        document.standing(plan().standing());
        document.history(site.past(), Ref.plan(plan().id()));
        document.rendition(PageUrl.of(Ref.plan(plan().id())), site.config());
        document.credits(plan().standing().credits());
        document.involved(dossier.involved(), site.archive().catalogue());
        json.put("shortTitle", of.shortTitle())
                .put("issuer", of.issuer().value())
                .put("documentNumber", of.documentNumber().value())
                .put("drawnUp", of.drawnUp().value().map(Object::toString))
                .put("date", of.date().value().map(Object::toString))
                .put("indexNumber", of.indexNumber().value())
                .put("subject", of.subject().value())
                .texts("lost", lost(of))
                .put("validity", of.validity().map(Scalar::word))
                .put("replacedBy", of.replacedBy().map(Located::value))
                .put("printed", of.printed().map(Object::toString));
        of.copies().ifPresent(copies -> json.put("copies", copies));
        document.distribution(of.distribution());
        document.original(plan().standing(), site.config().originals());
    }

    private static List<String> lost(Particulars of) {
        List<String> lost = new ArrayList<>();
        add("issuer", of.issuer(), lost);
        add("documentNumber", of.documentNumber(), lost);
        add("drawnUp", of.drawnUp(), lost);
        add("date", of.date(), lost);
        add("indexNumber", of.indexNumber(), lost);
        add("subject", of.subject(), lost);
        return lost;
    }

    private static void add(String key, Stated<?> value, List<String> lost) {
        if (value.lost()) {
            lost.add(key);
        }
    }

    private static void chapter(JsonText json, Chapter chapter) {
        json.put("key", chapter.key()).put("title", chapter.title());
    }
}
