package dev.jianbao.importers.repair;

import dev.jianbao.importers.galley.Finding;
import dev.jianbao.importers.galley.Ledger;
import dev.jianbao.importers.galley.Rule;
import dev.jianbao.importers.galley.Traced;
import dev.jianbao.importers.lexis.OrganisationForm;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Parts names of bodies that stand together without anything between them: 市委组织部市委宣传部. */
public final class FusedNames {
    private static final Pattern LEVEL = Pattern.compile(
            "^(?:省|市|县|区|国家|中央|全国|州|自治区|旗|团)(?:委|政|教|发|财|人|自|住|卫|科|工|纪|民|公|司|文|农|商|审|统|市|应|生|交|水|林|总|直|妇|残|编|信|机|体|能|乡|城|医).*");

    private final Set<String> known;
    private final Ledger ledger;

    /** @param known names that stand on their own elsewhere, or in the catalogue */
    public FusedNames(Set<String> known, Ledger ledger) {
        this.known = Set.copyOf(known);
        this.ledger = ledger;
    }

    /** The names in a text; it alone where it is one. */
    public List<Traced> split(Traced text) {
        for (int seam : OrganisationForm.seams(text.text())) {
            String head = text.text().substring(0, seam);
            String tail = text.text().substring(seam);
            boolean both = isKnown(head)
                    && isKnown(tail)
                    && (tail.length() > 3 || LEVEL.matcher(tail).matches());
            boolean formed = LEVEL.matcher(head).matches()
                    && LEVEL.matcher(tail).matches()
                    && OrganisationForm.kind(head).isPresent()
                    && OrganisationForm.kind(tail).isPresent();
            if (both || formed) {
                ledger.seam(text.from(seam), new Finding(Rule.FUSED_NAMES, both ? 0.95 : 0.7, head + "｜" + tail));
                List<Traced> rest = split(text.from(seam));
                return Stream.concat(Stream.of(text.slice(0, seam)), rest.stream())
                        .toList();
            }
        }
        return List.of(text);
    }

    private boolean isKnown(String name) {
        return known.contains(name);
    }
}
