package dev.jianbao.importers.compose;

import dev.jianbao.importers.galley.Traced;
import dev.jianbao.importers.lexis.OrganisationForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Names of bodies and regions on their way into a document: those that the catalogue lacks become proposals. */
final class Names {
    private static final Pattern PARTING = Pattern.compile("[、，；,;]");

    private final SiteShelf shelf;
    private final boolean add;

    /** @param add whether names that the catalogue lacks will be entries of it, so that documents may name them */
    Names(SiteShelf shelf, boolean add) {
        this.shelf = shelf;
        this.add = add;
    }

    /** Those of some bodies that a document may name; the others are proposed. */
    List<String> bodies(List<String> names) {
        names.forEach(this::body);
        return names.stream().filter(each -> add || shelf.names().isKnown(each)).toList();
    }

    /** Those of some regions that a document may name; the others are proposed. */
    List<String> regions(List<String> names) {
        names.forEach(this::region);
        return names.stream().filter(each -> add || shelf.names().isKnown(each)).toList();
    }

    /** The subject terms that a document may name: those of the catalogue, since none is ever made up. */
    List<String> topics(List<Traced> terms) {
        return terms.stream().map(Traced::text).filter(shelf.names()::isKnown).toList();
    }

    /** How a heading names something: by its name, or by its id where the name holds what parts the names of a list. */
    private String within(String name) {
        return PARTING.matcher(name).find() ? shelf.id(name).orElse(name) : name;
    }

    /** Asks the catalogue for a body, and proposes it where it is not there. */
    void body(String name) {
        if (!shelf.names().isKnown(name) && !OrganisationForm.isCollective(name)) {
            Optional<String> region = NameFinder.region(name).stream().reduce((one, other) -> other);
            shelf.propose(new Proposal(
                    name,
                    shelf.slugs().of(name, 12),
                    Optional.of(OrganisationForm.kind(name)
                            .map(Enum::name)
                            .orElse("OTHER")
                            .toLowerCase(Locale.ROOT)),
                    Optional.empty(),
                    region,
                    1));
        }
    }

    /** Proposes whoever answers for something, even where several are named together. */
    void answerable(String name) {
        if (OrganisationForm.isCollective(name) && !shelf.names().isKnown(name)) {
            shelf.propose(new Proposal(
                    name, shelf.slugs().of(name, 12), Optional.of("other"), Optional.empty(), Optional.empty(), 1));
        } else {
            body(name);
        }
    }

    void region(String name) {
        if (!shelf.names().isKnown(name)) {
            String level = name.endsWith("省") || name.endsWith("自治区")
                    ? "province"
                    : name.endsWith("市") || name.endsWith("州") || name.endsWith("盟") ? "city" : "county";
            shelf.propose(new Proposal(
                    name, shelf.slugs().of(name, 8), Optional.empty(), Optional.of(level), Optional.empty(), 1));
        }
    }

    /** The attributes of a heading that name what it is about; empty where it names nothing. */
    List<String> attributes(NameFinder.Found found) {
        List<String> attributes = new ArrayList<>();
        List<String> units = bodies(found.units());
        List<String> regions = regions(found.regions());
        if (!units.isEmpty()) {
            attributes.add("units=\""
                    + Escapes.attribute(
                            String.join("、", units.stream().map(this::within).toList())) + "\"");
        }
        if (!regions.isEmpty()) {
            attributes.add("regions=\""
                    + Escapes.attribute(
                            String.join("、", regions.stream().map(this::within).toList())) + "\"");
        }
        return attributes;
    }
}
