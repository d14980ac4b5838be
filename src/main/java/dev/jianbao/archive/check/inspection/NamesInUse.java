package dev.jianbao.archive.check.inspection;

import dev.jianbao.archive.Archive;
import dev.jianbao.archive.Dossier;
import dev.jianbao.archive.check.Check;
import dev.jianbao.archive.check.Documented;
import dev.jianbao.diagnostics.Code;
import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.entity.Catalogue;
import dev.jianbao.entity.CatalogueNames;
import dev.jianbao.entity.Entity;
import dev.jianbao.entity.EntityId;
import dev.jianbao.entity.FormerName;
import dev.jianbao.entity.NearlyNames;
import dev.jianbao.entity.NearlyNames.Near;
import dev.jianbao.entity.Period;
import dev.jianbao.source.Inspection;
import dev.jianbao.source.SourceFile;
import dev.jianbao.source.SourceTree;
import dev.jianbao.source.markdown.NameSpotter.Spot;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Bodies and places are called as the catalogue calls them on the day of the document: not by a name given up before, unless 原 or
 * the like says that it is one, and not by what is one character away from a name.
 */
final class NamesInUse implements Check {
    private static final List<String> FORMERLY = List.of("原", "前", "原名", "曾用名", "时称", "时名", "更名自", "即原", "前身为", "前身是");
    private static final int LONGEST = 3;

    private final Catalogue catalogue;
    private final SourceTree sources;
    private final CatalogueNames names;
    private final NearlyNames nearly;

    NamesInUse(Catalogue catalogue, SourceTree sources) {
        this.catalogue = catalogue;
        this.sources = sources.inspectedBy(Inspection.NONE);
        this.names = new CatalogueNames(catalogue);
        this.nearly = new NearlyNames(catalogue);
    }

    @Override
    public void run(Archive archive, Diagnostics diagnostics) {
        Documented.issues(archive).forEach(issue -> document(issue.path(), Optional.of(issue.date()), diagnostics));
        Documented.articles(archive)
                .forEach(article ->
                        document(article.path(), Optional.of(article.date().value()), diagnostics));
        for (Dossier dossier : archive.plans().all()) {
            document(dossier.plan().path(), dossier.plan().particulars().issued(), diagnostics);
        }
    }

    private void document(String path, Optional<LocalDate> date, Diagnostics diagnostics) {
        sources.read(path, new Diagnostics()).ifPresent(file -> text(file, date, diagnostics));
    }

    private void text(SourceFile file, Optional<LocalDate> date, Diagnostics diagnostics) {
        String text = file.text();
        int start = afterFrontMatter(text);
        while (start < text.length()) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            String line = withoutFacts(text.substring(start, end));
            List<Spot> spots = names.spot(line);
            int at = start;
            for (Near near : nearly.find(line, spots)) {
                diagnostics.report(
                        Code.NEARLY_A_NAME,
                        file.range(at + near.start(), at + near.end()),
                        line.substring(near.start(), near.end()),
                        near.name());
            }
            for (Spot spot : spots) {
                givenUp(spot, line, date)
                        .ifPresent(entity -> diagnostics.report(
                                Code.NAME_GIVEN_UP,
                                file.range(at + spot.start(), at + spot.end()),
                                line.substring(spot.start(), spot.end()),
                                entity.name()));
            }
            start = end + 1;
        }
    }

    private static int afterFrontMatter(String text) {
        int end = text.startsWith("---\n") ? text.indexOf("\n---\n", 3) : -1;
        return end < 0 ? 0 : end + 5;
    }

    /** A heading's facts may name a body by any of its names. */
    private static String withoutFacts(String line) {
        int brace = line.startsWith("#") ? line.lastIndexOf(" {") : -1;
        return brace < 0 ? line : line.substring(0, brace);
    }

    /** Whose name it was before the day of the document. */
    private Optional<Entity> givenUp(Spot spot, String line, Optional<LocalDate> date) {
        String name = line.substring(spot.start(), spot.end());
        String before = line.substring(Math.max(0, spot.start() - LONGEST), spot.start());
        return date.filter(any -> FORMERLY.stream().noneMatch(before::endsWith))
                .flatMap(day -> catalogue
                        .entity(new EntityId(spot.named().id()))
                        .filter(entity -> entity.names().former().stream()
                                .filter(former -> former.name().equals(name))
                                .map(FormerName::until)
                                .flatMap(Optional::stream)
                                .map(Period::end)
                                .anyMatch(end -> end.isBefore(day))));
    }
}
