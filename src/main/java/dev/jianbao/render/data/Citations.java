package dev.jianbao.render.data;

import dev.jianbao.archive.Ref;
import dev.jianbao.archive.cite.Work;
import dev.jianbao.archive.cite.Works;
import dev.jianbao.article.Article;
import dev.jianbao.bulletin.Issue;
import dev.jianbao.config.Language;
import dev.jianbao.config.SiteConfig;
import dev.jianbao.pages.PageUrl;
import dev.jianbao.plan.ActionPlan;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** How to cite a document and each of its parts: in CSL JSON, which Zotero and Pandoc read, and for BibTeX. */
record Citations(SiteConfig config) {
    List<Work> of(Issue issue) {
        List<Work> works = new ArrayList<>();
        works.add(Works.of(issue, address(Ref.of(issue.id()))));
        issue.items().forEach(item -> {
            String place = Word.ITEM_PLACE.in(config.language(), issue.place(item));
            works.add(Works.of(issue, item, place, address(Ref.of(issue.id(), item.key()))));
        });
        return works;
    }

    List<Work> of(Article article) {
        return List.of(Works.of(article, config.publisher(), address(Ref.of(article.id()))));
    }

    List<Work> of(ActionPlan plan) {
        List<Work> works = new ArrayList<>();
        works.add(Works.of(plan, address(Ref.plan(plan.id()))));
        plan.measures().all().forEach(measure -> {
            String place = Word.MEASURE_PLACE.in(config.language(), measure.key());
            works.add(Works.of(plan, measure, place, address(Ref.of(plan.idOf(measure)))));
        });
        return works;
    }

    private Optional<String> address(Ref ref) {
        return config.baseUrl().map(base -> base + PageUrl.address(ref));
    }

    /** An entry after the other, parted by an empty line. */
    static byte[] bibtex(List<Work> works) {
        return works.stream()
                .map(Work::bibtex)
                .collect(Collectors.joining("\n\n", "", "\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    byte[] csl(List<Work> works) {
        return csl(works, config.documents() == Language.ZH_HANT ? "zh-TW" : "zh-CN");
    }

    static byte[] csl(List<Work> works, String language) {
        return JsonText.lines(works, (json, work) -> write(json, work, language));
    }

    private static void write(JsonText json, Work work, String language) {
        json.put("id", work.key()).put("type", work.form().type()).put("title", work.title());
        work.author().ifPresent(name -> json.list("author", List.of(name), each -> json.put("literal", each)));
        json.put("container-title", work.container())
                .put("issue", work.number())
                .put("note", work.place());
        work.date().ifPresent(date -> json.object("issued", issued -> issued.dateParts(date)));
        json.put("URL", work.url()).put("language", language);
    }
}
