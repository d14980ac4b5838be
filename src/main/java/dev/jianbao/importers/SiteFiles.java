package dev.jianbao.importers;

import dev.jianbao.importers.compose.NewBulletin;
import dev.jianbao.importers.compose.Proposal;
import dev.jianbao.importers.galley.RuleWords;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Writes files of a site. One that is there is written over only where that was asked for. */
final class SiteFiles {
    private static final String CATALOGUE = "content/catalogue/";

    private final ImportOptions options;
    private final RuleWords words;
    private final List<String> written = new ArrayList<>();

    SiteFiles(ImportOptions options, RuleWords words) {
        this.options = options;
        this.words = words;
    }

    /** The files written so far, in order. */
    List<String> written() {
        return List.copyOf(written);
    }

    void write(String path, String text) {
        Path file = options.root().resolve(path);
        if (Files.exists(file) && !options.force()) {
            throw new IllegalStateException("would write over " + file);
        }
        put(path, text);
    }

    private void put(String path, String text) {
        Path file = options.root().resolve(path);
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
        written.add(path);
    }

    /** The settings of a bulletin that the site did not have. */
    void bulletin(NewBulletin bulletin) {
        if (!Files.exists(options.root().resolve(bulletin.path()))) {
            put(bulletin.path(), bulletin.yaml(words.say("started")));
        }
    }

    /** Adds names to the catalogue: as entries where that was asked for, else as comments for a person to free. */
    void propose(List<Proposal> proposals, Predicate<String> regions) {
        add("regions.yaml", proposals.stream().filter(Proposal::isRegion).toList(), regions);
        add(
                "organisations.yaml",
                proposals.stream().filter(each -> !each.isRegion()).toList(),
                regions);
    }

    private void add(String name, List<Proposal> proposals, Predicate<String> regions) {
        if (proposals.isEmpty()) {
            return;
        }
        Path file = options.root().resolve(CATALOGUE + name);
        try {
            String before = Files.exists(file) ? Files.readString(file, StandardCharsets.UTF_8) : "";
            StringBuilder text = new StringBuilder(before);
            text.append(before.isEmpty() || before.endsWith("\n") ? "" : "\n");
            text.append("\n# ")
                    .append(words.say(options.addNames() ? "names.added" : "names.proposed"))
                    .append('\n');
            for (Proposal proposal : proposals) {
                if (!before.contains("name: " + proposal.name() + "\n")) {
                    String entry = proposal.yaml(options.addNames() ? regions : any -> false);
                    text.append(options.addNames() ? entry : entry.replaceAll("(?m)^(?=.)", "# "));
                }
            }
            put(CATALOGUE + name, text.toString());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
