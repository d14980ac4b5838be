package dev.jianbao.render.html.compose.plan;

import dev.jianbao.archive.Dossier;
import dev.jianbao.archive.Ref;
import dev.jianbao.document.Stated;
import dev.jianbao.entity.EntityId;
import dev.jianbao.pages.PlanPages;
import dev.jianbao.pages.StandardPages;
import dev.jianbao.plan.ActionPlan;
import dev.jianbao.plan.Particulars;
import dev.jianbao.render.html.compose.sheet.PageHead;
import dev.jianbao.render.html.compose.sheet.Sheet;
import dev.jianbao.render.html.compose.sheet.StandingComposer;
import dev.jianbao.render.html.tags.DocumentTags;
import dev.jianbao.render.html.tags.StructuredFacts;
import dev.jianbao.render.html.view.part.ColophonView;
import dev.jianbao.render.html.view.part.FactView;
import dev.jianbao.render.html.view.part.LinkView;
import dev.jianbao.render.html.words.Words;
import dev.jianbao.source.Located;
import dev.jianbao.source.Scalar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Composes what a plan says of itself as a document. */
final class PlanFacts {
    private final Sheet sheet;
    private final Words words;
    private final Dossier dossier;
    private final ActionPlan plan;
    private final Particulars particulars;

    PlanFacts(Sheet sheet, Dossier dossier) {
        this.sheet = sheet;
        this.words = sheet.words();
        this.dossier = dossier;
        this.plan = dossier.plan();
        this.particulars = plan.particulars();
    }

    PageHead head() {
        return PageHead.of(particulars.shortTitle())
                .under(StandardPages.PLANS, sheet.to(StandardPages.PLANS, words.say("plans")))
                .tagged(new DocumentTags(words).plan(plan))
                .describedBy(StructuredFacts.of("DigitalDocument")
                        .with("@id", sheet.address(PlanPages.overview(plan.id()), ""))
                        .with("name", plan.title())
                        .with("alternateName", particulars.shortTitle())
                        .with("identifier", particulars.documentNumber().value())
                        .with("dateCreated", particulars.drawnUp().value())
                        .with("datePublished", particulars.date().value())
                        .with(
                                "temporalCoverage",
                                plan.period().value().start() + "/"
                                        + plan.period().value().end())
                        .with("inLanguage", sheet.desk().config().documents().tag())
                        .with(
                                "publisher",
                                particulars
                                        .issuer()
                                        .value()
                                        .map(name -> StructuredFacts.of("Organization")
                                                .with("name", name)))
                        .markup());
    }

    /** In the order of a policy file's head; what the source never had is left out, what is lost is said to be lost. */
    List<FactView> facts() {
        List<FactView> facts = new ArrayList<>();
        stated(facts, "planIssuer", particulars.issuer(), sheet::organisation);
        stated(facts, "documentNumber", particulars.documentNumber(), LinkView::text);
        stated(facts, "drawnUp", particulars.drawnUp(), this::day);
        stated(facts, "published", particulars.date(), this::day);
        stated(facts, "indexNumber", particulars.indexNumber(), LinkView::text);
        stated(facts, "subjectClass", particulars.subject(), LinkView::text);
        if (!plan.standing().keywords().isEmpty()) {
            facts.add(new FactView(
                    "keywords",
                    words.say("keywords"),
                    plan.standing().keywords().stream().map(LinkView::text).toList()));
        }
        particulars.validity().ifPresent(validity -> {
            String word = words.say("validity." + Scalar.word(validity));
            facts.add(new FactView(
                    "validity " + Scalar.word(validity), words.say("validity"), List.of(LinkView.text(word))));
        });
        String period = new Targets(sheet, plan.id()).time(plan.period().value());
        facts.add(new FactView("period", words.say("period"), List.of(LinkView.text(period))));
        return facts;
    }

    private LinkView day(LocalDate day) {
        return LinkView.text(words.day(day));
    }

    private <T> void stated(List<FactView> facts, String key, Stated<T> stated, Function<T, LinkView> shown) {
        if (stated.isGiven()) {
            LinkView value = stated.value().map(shown).orElseGet(() -> LinkView.text(words.say("lost")));
            facts.add(new FactView(key, words.say(key), List.of(value)));
        }
    }

    /** That the plan is no longer what it was, and what took its place; nothing where it is in force. */
    List<LinkView> validity() {
        if (particulars.isInForce()) {
            return List.of();
        }
        List<LinkView> notice = new ArrayList<>();
        particulars
                .validity()
                .map(validity -> words.say("validityNotice." + Scalar.word(validity)))
                .map(LinkView::text)
                .ifPresent(notice::add);
        particulars.replacedBy().map(Located::value).ifPresent(next -> notice.add(successor(next)));
        return notice;
    }

    private LinkView successor(String next) {
        Optional<ActionPlan> plan = EntityId.isValid(next)
                ? sheet.desk().archive().plans().plan(new EntityId(next)).map(Dossier::plan)
                : Optional.empty();
        return plan.map(known -> sheet.to(Ref.plan(known.id()), known.title())).orElseGet(() -> LinkView.text(next));
    }

    /** The units, regions and topics that it is declared to be about. */
    List<FactView> about() {
        Map<String, List<LinkView>> kinds = new LinkedHashMap<>();
        for (EntityId id : dossier.involved().declared()) {
            Ref ref = sheet.desk().archive().catalogue().entity(id).map(Ref::of).orElseThrow();
            kinds.computeIfAbsent(ref.kind().word() + "s", any -> new ArrayList<>())
                    .add(sheet.entity(id));
        }
        return kinds.entrySet().stream()
                .map(kind -> new FactView(words.say(kind.getKey()), kind.getValue()))
                .toList();
    }

    /** To whom it goes and who had it printed; nothing where the source says neither. */
    Optional<ColophonView> colophon() {
        StandingComposer standing = new StandingComposer(sheet);
        List<FactView> distribution = standing.distribution(particulars.distribution());
        List<FactView> hands = standing.hands(plan.standing().credits());
        if (distribution.isEmpty() && hands.isEmpty() && particulars.printed().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new ColophonView(
                distribution,
                hands,
                particulars.issuer().value().map(sheet::organisation).orElseGet(() -> LinkView.text(words.say("lost"))),
                particulars.printed().map(sheet.desk().dates()::day),
                particulars.copies().map(count -> words.say("copies", count))));
    }
}
