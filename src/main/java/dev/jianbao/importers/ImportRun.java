package dev.jianbao.importers;

import dev.jianbao.bulletin.BulletinReader;
import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.entity.Catalogue;
import dev.jianbao.entity.CatalogueReader;
import dev.jianbao.importers.account.Account;
import dev.jianbao.importers.compose.Composer;
import dev.jianbao.importers.compose.Settings;
import dev.jianbao.importers.compose.Sheet;
import dev.jianbao.importers.compose.SiteShelf;
import dev.jianbao.importers.compose.Slugs;
import dev.jianbao.importers.galley.Finding;
import dev.jianbao.importers.galley.Galley;
import dev.jianbao.importers.galley.Ledger;
import dev.jianbao.importers.galley.Rule;
import dev.jianbao.importers.galley.RuleWords;
import dev.jianbao.importers.manuscript.ForeignFile;
import dev.jianbao.importers.manuscript.ImportResult;
import dev.jianbao.importers.manuscript.Manuscript;
import dev.jianbao.importers.repair.Repairs;
import dev.jianbao.importers.structure.Recognised;
import dev.jianbao.importers.structure.kind.Recognition;
import dev.jianbao.source.SourceTree;
import dev.jianbao.text.Folding;
import dev.jianbao.text.Pinyin;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Imports files into one site: reads each, and writes all in the end. */
public final class ImportRun {
    private final ImportOptions options;
    private final Formats formats = Formats.standard();
    private final Repairs repairs;
    private final Recognition recognition;
    private final RuleWords words;
    private final SiteShelf shelf;
    private final List<Outcome.Imported> imported = new ArrayList<>();

    private ImportRun(ImportOptions options, SiteShelf shelf, Pinyin pinyin) {
        this.options = options;
        this.shelf = shelf;
        this.words = RuleWords.in(options.locale());
        Map<Integer, Integer> han = Folding.standard().han();
        this.repairs = Repairs.standard(han, character -> pinyin.read(character).map(each -> each.get(0)));
        this.recognition = new Recognition(options.today(), han);
    }

    /** Prepares to import into a site; what is wrong with its bulletins and catalogue is reported. */
    public static ImportRun into(ImportOptions options, Diagnostics diagnostics) {
        SourceTree sources = SourceTree.scan(options.root(), diagnostics);
        Catalogue catalogue = CatalogueReader.read(sources, diagnostics);
        Pinyin pinyin = Pinyin.standard();
        SiteShelf shelf = new SiteShelf(
                BulletinReader.read(sources, diagnostics),
                catalogue,
                path -> Files.exists(options.root().resolve(path)),
                new Slugs(pinyin::read));
        return new ImportRun(options, shelf, pinyin);
    }

    /** Reads a file and makes of it what it will be in the site; nothing is written yet. */
    public Outcome read(Path file) {
        ForeignFile foreign = ForeignFile.read(file);
        ImportResult result = formats.read(foreign);
        if (result instanceof ImportResult.Refused refused) {
            return new Outcome.Refused(file, refused);
        }
        Manuscript manuscript = ((ImportResult.Read) result).manuscript();
        Account account = account(manuscript);
        List<String> inTheWay = account.sheets().stream()
                .map(Sheet::path)
                .filter(path -> !options.force() && shelf.has(path))
                .toList();
        if (!inTheWay.isEmpty()) {
            return new Outcome.InTheWay(file, account, inTheWay);
        }
        Outcome.Imported outcome = new Outcome.Imported(file, account);
        imported.add(outcome);
        return outcome;
    }

    /** What becomes of a manuscript. */
    Account account(Manuscript manuscript) {
        Ledger ledger = new Ledger();
        Galley galley = Galley.of(manuscript, ledger);
        Recognised document = manuscript.said().isEmpty()
                ? recognition.recognise(repairs.mend(galley, ledger), ledger)
                : recognition.state(galley, manuscript.said(), ledger);
        String stored = SourceStore.path(manuscript.original());
        Settings settings = new Settings(
                options.status(),
                options.today(),
                stored,
                manuscript.original().sha256(),
                options.addNames(),
                words.say("provenance", stored, manuscript.original().sha256().substring(0, 12)));
        List<Sheet> sheets = new Composer(shelf, words).write(document, ledger, settings);
        shelf.latest().forEach(each -> ledger.added(each.id(), new Finding(Rule.UNKNOWN_NAME, 0.8, each.name())));
        return new Account(manuscript, ledger, sheets, stored);
    }

    /** Writes everything that was read, and says which files those are, below the site's root. */
    public List<String> finish() {
        SiteFiles files = new SiteFiles(options, words);
        for (Outcome.Imported each : imported) {
            SourceStore.store(options.root(), each.file(), each.account().stored());
            SourceStore.storePictures(
                    options.root(), each.account().stored(), each.account().manuscript());
            each.account().sheets().forEach(sheet -> files.write(sheet.path(), sheet.text()));
        }
        if (!imported.isEmpty()) {
            shelf.started().forEach(files::bulletin);
            files.propose(shelf.proposals(), shelf::knowsRegion);
        }
        return files.written();
    }

    /** The shelf, for whoever tells what names are new. */
    public SiteShelf shelf() {
        return shelf;
    }
}
