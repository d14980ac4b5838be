package dev.jianbao;

import dev.jianbao.archive.Archive;
import dev.jianbao.archive.Documents;
import dev.jianbao.archive.overview.Overview;
import dev.jianbao.archive.past.Annals;
import dev.jianbao.archive.past.Past;
import dev.jianbao.config.SiteConfig;
import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.entity.Catalogue;
import dev.jianbao.pages.Flatplan;
import dev.jianbao.pages.Site;
import dev.jianbao.source.SourceTree;
import dev.jianbao.source.markdown.MarkdownReader;

/**
 * What every document of a site is read with.
 *
 * @param sources the files
 * @param config the site's settings
 * @param catalogue the entities that documents name
 * @param markdown reads texts, and finds those names in them
 * @param annals the history of the files
 */
record Ground(SourceTree sources, SiteConfig config, Catalogue catalogue, MarkdownReader markdown, Annals annals) {
    /** The same with other files, of which none is a setting or of the catalogue. */
    Ground with(SourceTree others) {
        return new Ground(others, config, catalogue, markdown, annals);
    }

    /** Documents that were read, and the site they make. */
    record Linked(Documents read, Site site) {}

    /** Links the documents, those that are shown, and plans the pages. */
    Linked link(Reading reading, Documents read, boolean drafts, Diagnostics diagnostics) {
        Archive archive = Archive.link(read.shown(drafts), catalogue, reading.assets(), diagnostics);
        return linked(read, archive, Overview.of(archive, config), diagnostics);
    }

    /** The same where few documents are others than those that were linked on this ground before. */
    Linked relink(Linked last, Reading reading, Documents read, boolean drafts, Diagnostics diagnostics) {
        Archive before = last.site().archive();
        Archive archive = before.relink(read.shown(drafts), reading.assets(), diagnostics);
        Overview overview =
                archive.isFiledAs(before) ? last.site().overview().of(archive) : Overview.of(archive, config);
        return linked(read, archive, overview, diagnostics);
    }

    private Linked linked(Documents read, Archive archive, Overview overview, Diagnostics diagnostics) {
        Past past = annals.past(archive.documents(), sources, markdown);
        past.rest();
        Flatplan flatplan = Flatplan.of(archive, config, overview, past, diagnostics);
        return new Linked(read, new Site(config, archive, overview, past, flatplan));
    }
}
