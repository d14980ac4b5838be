package dev.jianbao.render.html.compose;

import dev.jianbao.entity.EntityId;
import dev.jianbao.entity.Partnership;
import dev.jianbao.render.html.compose.sheet.Sheet;
import dev.jianbao.render.html.view.part.LinkView;
import dev.jianbao.render.html.view.part.PairView;
import java.util.List;
import java.util.Optional;

/** Composes partnerships, each seen from one of those who are in it. */
final class PairComposer {
    private final Sheet sheet;

    PairComposer(Sheet sheet) {
        this.sheet = sheet;
    }

    PairView seenFrom(EntityId side, Partnership pair) {
        boolean fromUniversity = pair.university().filter(side::equals).isPresent();
        boolean fromCounty = pair.county().filter(side::equals).isPresent();
        LinkView partner = fromUniversity ? county(pair.county()) : university(pair.university());
        if (!fromUniversity && !fromCounty) {
            partner = both(pair);
        }
        List<EntityId> schools =
                pair.schools().stream().filter(school -> !school.equals(side)).toList();
        return view("", pair, partner, schools);
    }

    /** A school is in the partnership of a university and a county; the link leads to the university. */
    private LinkView both(Partnership pair) {
        LinkView university = university(pair.university());
        String label = sheet.words()
                .say("pair", university.label(), county(pair.county()).label());
        return new LinkView(label, university.href(), university.thing());
    }

    PairView seenFromUniversity(Partnership pair) {
        return view(anchor(pair.university(), pair.county()), pair, county(pair.county()), pair.schools());
    }

    private PairView view(String anchor, Partnership pair, LinkView partner, List<EntityId> schools) {
        return new PairView(
                anchor,
                partner,
                sheet.entities(schools),
                pair.note(),
                pair.evidence().stream()
                        .map(evidence -> sheet.document(evidence.value()))
                        .toList());
    }

    LinkView university(Optional<EntityId> university) {
        return university
                .map(sheet::entity)
                .orElseGet(() -> LinkView.text(sheet.words().say("universityNotStated")));
    }

    LinkView county(Optional<EntityId> county) {
        return county.map(sheet::entity)
                .orElseGet(() -> LinkView.text(sheet.words().say("countyNotStated")));
    }

    static String anchor(Optional<EntityId> university, Optional<EntityId> county) {
        return "pair_" + university.map(EntityId::value).orElse("") + "_"
                + county.map(EntityId::value).orElse("");
    }
}
