package dev.jianbao.archive.check.inspection;

import dev.jianbao.archive.Archive;
import dev.jianbao.archive.check.Check;
import dev.jianbao.archive.check.text.SevereWording;
import dev.jianbao.config.SiteConfig;
import dev.jianbao.config.SiteConfigReader;
import dev.jianbao.diagnostics.Code;
import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.diagnostics.SourceRange;
import dev.jianbao.entity.Catalogue;
import dev.jianbao.source.SourceTree;
import java.time.LocalDate;
import java.util.List;

/** The rules that a site is held to before a release, beside those that hold always. */
public final class BeforeRelease implements Check {
    private final List<Check> rules;

    private BeforeRelease(List<Check> rules) {
        this.rules = rules;
    }

    /**
     * All rules.
     *
     * @param sources the files, for names in them
     * @param asOf the day on which the site is looked at
     * @param links what is known of links to elsewhere
     */
    public static BeforeRelease of(
            SiteConfig config, Catalogue catalogue, SourceTree sources, LocalDate asOf, KnownLinks links) {
        return new BeforeRelease(List.of(
                new Columns(config, asOf),
                (archive, diagnostics) -> wordingList(sources, diagnostics),
                new LinksElsewhere(links, asOf),
                new Alternatives(),
                new Signed(),
                new NamesInUse(catalogue, sources),
                new Issuers(catalogue),
                (archive, diagnostics) -> originals(config, archive, diagnostics)));
    }

    private static void wordingList(SourceTree sources, Diagnostics diagnostics) {
        if (!sources.has(SevereWording.PATH)) {
            diagnostics.report(Code.NO_WORDING_LIST, SourceRange.ofFile(SevereWording.PATH));
        }
    }

    /** Originals are published with all that is in them, and nothing looked into them. */
    private static void originals(SiteConfig config, Archive archive, Diagnostics diagnostics) {
        int count = config.originals() ? archive.documents().originals().size() : 0;
        if (count > 0) {
            diagnostics.report(Code.ORIGINALS_PUBLISHED, SourceRange.ofFile(SiteConfigReader.PATH), count);
        }
    }

    @Override
    public void run(Archive archive, Diagnostics diagnostics) {
        rules.forEach(rule -> rule.run(archive, diagnostics));
    }
}
