package dev.jianbao.importers.compose;

import dev.jianbao.bulletin.Bulletin;
import dev.jianbao.entity.Catalogue;
import dev.jianbao.entity.EntityId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/** What a site has, and what this run has put beside it: bulletins, catalogue, files. */
public final class SiteShelf {
    private final List<Bulletin> bulletins;
    private final Catalogue catalogue;
    private final Predicate<String> there;
    private final Slugs slugs;
    private final Map<String, NewBulletin> fresh = new TreeMap<>();
    private final Map<String, Proposal> proposals = new TreeMap<>();
    private final List<Proposal> latest = new ArrayList<>();
    private final Set<String> proposed = new HashSet<>();
    private final Map<String, String> written = new HashMap<>();
    private final NameFinder names;

    /** @param there whether the site has a file at a path */
    public SiteShelf(List<Bulletin> bulletins, Catalogue catalogue, Predicate<String> there, Slugs slugs) {
        this.bulletins = List.copyOf(bulletins);
        this.catalogue = catalogue;
        this.there = there;
        this.slugs = slugs;
        this.names = new NameFinder(catalogue);
    }

    NameFinder names() {
        return names;
    }

    Slugs slugs() {
        return slugs;
    }

    Catalogue catalogue() {
        return catalogue;
    }

    /** The bulletin of the site that bears a printed name. */
    Optional<Bulletin> bulletin(String name) {
        String wanted = squeezed(name);
        return bulletins.stream()
                .filter(each -> squeezed(each.name()).equals(wanted)
                        || squeezed(String.join("", each.masthead())).equals(wanted)
                        || squeezed(each.shortName()).equals(wanted))
                .findFirst();
    }

    /** The bulletin that this run starts under a name; begun where it is the first time. */
    NewBulletin started(List<String> masthead) {
        String key = squeezed(String.join("", masthead));
        return fresh.computeIfAbsent(key, any -> new NewBulletin(freeId(masthead), masthead));
    }

    private String freeId(List<String> masthead) {
        String id = slugs.of(masthead.get(masthead.size() - 1), 8);
        String longer = slugs.of(String.join("", masthead), 12);
        return isTaken(id) ? isTaken(longer) ? longer + "-2" : longer : id;
    }

    private boolean isTaken(String id) {
        return bulletins.stream().anyMatch(each -> each.id().value().equals(id))
                || fresh.values().stream().anyMatch(each -> each.id().equals(id));
    }

    /** The bulletins that this run starts. */
    public List<NewBulletin> started() {
        return List.copyOf(fresh.values());
    }

    /** Remembers a name that the catalogue lacks. */
    void propose(Proposal proposal) {
        String id = proposals.containsKey(proposal.name()) ? proposal.id() : freeName(proposal.id());
        if (!proposals.containsKey(proposal.name())) {
            latest.add(proposal.called(id));
        }
        proposals.merge(proposal.name(), proposal.called(id), Proposal::and);
    }

    /** An id that nothing in the catalogue has, nor what is proposed: names that sound alike make the same. */
    private String freeName(String id) {
        String free = id;
        for (int number = 2; catalogue.entity(new EntityId(free)).isPresent() || !proposed.add(free); number++) {
            free = id + "-" + number;
        }
        return free;
    }

    /** What was proposed since this was asked last. */
    public List<Proposal> latest() {
        List<Proposal> since = List.copyOf(latest);
        latest.clear();
        return since;
    }

    /** The id of what the catalogue has under a name, or will have. */
    Optional<String> id(String name) {
        return catalogue.named(name).stream()
                .map(each -> each.id().value())
                .findFirst()
                .or(() -> Optional.ofNullable(proposals.get(name)).map(Proposal::id));
    }

    /** The names that the catalogue lacks, by name. */
    public List<Proposal> proposals() {
        return List.copyOf(proposals.values());
    }

    /** Whether the catalogue has a region, or will have it. */
    public boolean knowsRegion(String name) {
        return !catalogue.named(name).isEmpty()
                || proposals.containsKey(name) && proposals.get(name).isRegion();
    }

    /** A path that no other document of this run has; with a number behind it where one does. */
    String freePath(String stem, String ending, String document) {
        int number = 1;
        String path = stem + ending;
        while (!document.equals(written.getOrDefault(path, document))) {
            number++;
            path = stem + "-" + number + ending;
        }
        written.put(path, document);
        return path;
    }

    /** Whether the site has a file already. */
    public boolean has(String path) {
        return there.test(path);
    }

    private static String squeezed(String name) {
        return name.replaceAll("[\\s　·《》“”]", "");
    }
}
