package dev.jianbao;

import dev.jianbao.bulletin.Bulletin;
import dev.jianbao.bulletin.BulletinReader;
import dev.jianbao.bulletin.BulletinSection;
import dev.jianbao.bulletin.IssueNumber;
import dev.jianbao.bulletin.NextIssue;
import dev.jianbao.config.Language;
import dev.jianbao.config.SiteConfig;
import dev.jianbao.config.SiteConfigReader;
import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.source.SourceTree;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A site's settings and bulletins without its documents: enough to start a new one. */
public final class SiteOutline {
    private final SiteConfig config;
    private final SourceTree sources;
    private final List<Bulletin> bulletins;

    private SiteOutline(SiteConfig config, SourceTree sources, List<Bulletin> bulletins) {
        this.config = config;
        this.sources = sources;
        this.bulletins = bulletins;
    }

    /**
     * What a new issue starts with.
     *
     * @param path its file, below the site's root
     * @param numbers what its front matter says of its number, by key; empty where issues have none
     * @param sections the names of its sections
     */
    public record BlankIssue(String path, Map<String, Integer> numbers, List<String> sections) {
        public BlankIssue {
            numbers = Collections.unmodifiableMap(new LinkedHashMap<>(numbers));
            sections = List.copyOf(sections);
        }
    }

    /** Reads the outline of the site in a folder; empty, and reported, where there are no settings to go by. */
    public static Optional<SiteOutline> read(Path root, Diagnostics diagnostics) {
        SourceTree sources = SourceTree.scan(root, diagnostics);
        return SiteConfigReader.read(sources, diagnostics)
                .map(config -> new SiteOutline(config, sources, BulletinReader.read(sources, diagnostics)));
    }

    /** The time zone in which the site's dates are meant. */
    public ZoneId timeZone() {
        return config.timeZone();
    }

    /** The language of the frame around its documents. */
    public Language language() {
        return config.language();
    }

    /** The ids of the bulletins, in order. */
    public List<String> bulletins() {
        return bulletins.stream().map(each -> each.id().value()).toList();
    }

    /** The next issue of one of the {@linkplain #bulletins() bulletins}. */
    public BlankIssue nextIssue(String bulletin, LocalDate date) {
        Bulletin series = series(bulletin);
        return blank(NextIssue.of(series, date, sources), series);
    }

    /** The next supplement (增刊) of one of the {@linkplain #bulletins() bulletins}. */
    public BlankIssue nextSupplement(String bulletin, LocalDate date) {
        Bulletin series = series(bulletin);
        return blank(NextIssue.supplement(series, date, sources), series);
    }

    private Bulletin series(String id) {
        return bulletins.stream()
                .filter(each -> each.id().value().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no bulletin: " + id));
    }

    private static BlankIssue blank(NextIssue next, Bulletin series) {
        return new BlankIssue(
                next.path(),
                numbers(next.number()),
                series.sections().stream().map(BulletinSection::name).toList());
    }

    private static Map<String, Integer> numbers(IssueNumber number) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        number.ordinal().ifPresent(ordinal -> numbers.put(number.key(), ordinal));
        if (number instanceof IssueNumber.AnnualTotal annual) {
            numbers.put("total", annual.total());
        }
        return numbers;
    }
}
