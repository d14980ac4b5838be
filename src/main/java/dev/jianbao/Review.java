package dev.jianbao;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import dev.jianbao.archive.Archive;
import dev.jianbao.archive.check.inspection.Addresses;
import dev.jianbao.archive.check.inspection.AttachedFile;
import dev.jianbao.archive.check.inspection.AttachedFiles;
import dev.jianbao.archive.check.inspection.BeforeRelease;
import dev.jianbao.archive.check.inspection.KnownLinks;
import dev.jianbao.archive.check.text.SevereWording;
import dev.jianbao.diagnostics.Code;
import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.diagnostics.SourceRange;
import dev.jianbao.document.Original;
import dev.jianbao.output.Disk;
import dev.jianbao.outward.Inventory;
import dev.jianbao.outward.Visitor;
import dev.jianbao.pages.Site;
import dev.jianbao.source.SourceTree;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is looked at before a release, beside what every build checks.
 *
 * @param records the folder in which the site keeps what it must remember from one release to the next
 * @param clock tells on what day the site is looked at
 * @param asking whether links to elsewhere are asked for; else nothing is asked of the network
 * @param attachments reads files that are published as they are
 */
public record Review(Path records, Clock clock, boolean asking, Attachments attachments) {
    /** Reports what would be found at an inspection. What links that were asked for answered is kept. */
    void run(Ground ground, Site site, Diagnostics diagnostics) {
        LocalDate asOf = LocalDate.now(clock.withZone(ground.config().timeZone()));
        Inventory before = known(diagnostics);
        Inventory now = before.of(Addresses.elsewhere(site.archive()).keySet(), asOf);
        if (asking) {
            now = new Visitor().visit(now, asOf);
            write(now);
        }
        BeforeRelease.of(ground.config(), ground.catalogue(), ground.sources(), asOf, new KnownLinks(before, now))
                .run(site.archive(), diagnostics);
        SevereWording wording = SevereWording.read(ground.sources(), new Diagnostics());
        new AttachedFiles(ground.sources(), wording, diagnostics)
                .inspect(asTheyAre(ground, site), path -> attached(path, ground.sources()));
    }

    /** The files that are published as they are; an original that is not there is another rule's affair. */
    private static Set<String> asTheyAre(Ground ground, Site site) {
        Set<String> files = new TreeSet<>(site.archive().assets());
        if (ground.config().originals()) {
            site.archive().documents().originals().stream()
                    .map(Original::file)
                    .filter(file -> Files.isRegularFile(ground.sources().locate(file), NOFOLLOW_LINKS))
                    .forEach(files::add);
        }
        return files;
    }

    private AttachedFile attached(String path, SourceTree sources) {
        Attachments.Said said = attachments.read(sources.locate(path));
        return new AttachedFile(path, said.text(), said.obstacle());
    }

    /** Remembers the links that a release has. */
    void keep(Archive archive, LocalDate day) {
        Inventory links =
                known(new Diagnostics()).of(Addresses.elsewhere(archive).keySet(), day);
        if (!links.isEmpty()) {
            write(links);
        }
    }

    private void write(Inventory links) {
        Disk.write(file(), links.encode().getBytes(UTF_8));
    }

    private Inventory known(Diagnostics diagnostics) {
        Optional<Inventory> known = Inventory.read(file());
        if (known.isEmpty()) {
            diagnostics.report(Code.LINKS_UNREADABLE, SourceRange.ofFile(records.getFileName() + "/" + Inventory.NAME));
        }
        return known.orElse(Inventory.EMPTY);
    }

    private Path file() {
        return records.resolve(Inventory.NAME);
    }
}
