package dev.jianbao.cli.create;

import dev.jianbao.SiteOutline;
import dev.jianbao.cli.session.RejectedException;
import dev.jianbao.cli.session.Session;
import dev.jianbao.cli.session.UsageException;
import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.diagnostics.Severity;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A document about to be started in a site. */
final class NewDocument {
    /** As in every address of the archive: lower-case ASCII letters, digits and hyphens. */
    private static final String SLUG = "[a-z0-9][a-z0-9-]*";

    private final Session session;
    private final Path root;
    private final SiteOutline outline;

    /** @throws RejectedException if the site's settings cannot be read */
    NewDocument(Session session, Path root) {
        this.session = session;
        this.root = root;
        this.outline = read();
    }

    SiteOutline outline() {
        return outline;
    }

    /** The day asked for, else today where the site is at home. */
    LocalDate date(@Nullable LocalDate asked) {
        return asked != null
                ? asked
                : LocalDate.now(session.surroundings().clock().withZone(outline.timeZone()));
    }

    /** A form in the language of the site, whatever language the messages are in. */
    Form form(String name) {
        return Form.of(name, Locale.forLanguageTag(outline.language().tag()));
    }

    /** A name fit for an address. */
    String slug(String asked) {
        if (!asked.matches(SLUG)) {
            throw new UsageException(session.words().say("new.slug", asked));
        }
        return asked;
    }

    /** Writes a new file and says where it is. */
    void write(String path, Form form, Map<String, String> values) {
        requireAbsent(path);
        Path file = root.resolve(path);
        form.write(file, values);
        session.say("new.done", session.shown(file));
    }

    /** @throws UsageException if there is a file or folder of this name */
    void requireAbsent(String path) {
        Path file = root.resolve(path);
        if (Files.exists(file)) {
            throw new UsageException(session.words().say("new.exists", session.shown(file)));
        }
    }

    private SiteOutline read() {
        Diagnostics diagnostics = new Diagnostics();
        Optional<SiteOutline> read = SiteOutline.read(root, diagnostics);
        if (read.isEmpty() || diagnostics.reach(Severity.ERROR)) {
            session.report(diagnostics, root);
            throw new RejectedException(session.words().say("new.rejected"));
        }
        return read.get();
    }
}
