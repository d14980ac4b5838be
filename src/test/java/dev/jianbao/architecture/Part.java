package dev.jianbao.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The parts of the program, each a package below {@code dev.jianbao} with everything under it, and the parts each may import.
 * Every part may import {@link #TEXT} and itself. The order is that of the import directions: nothing is named before it is listed.
 */
enum Part {
    DIAGNOSTICS,
    TEXT,
    PAPER,
    POOL,
    OUTWARD,
    SOURCE(DIAGNOSTICS),
    HISTORY(SOURCE, DIAGNOSTICS),
    ENTITY(SOURCE, DIAGNOSTICS),
    CONFIG(SOURCE, ENTITY, DIAGNOSTICS),
    DOCUMENT(ENTITY, SOURCE, DIAGNOSTICS),
    BULLETIN(DOCUMENT, ENTITY, SOURCE, DIAGNOSTICS),
    PLAN(DOCUMENT, ENTITY, SOURCE, DIAGNOSTICS),
    ARTICLE(DOCUMENT, ENTITY, SOURCE, DIAGNOSTICS),
    ARCHIVE(BULLETIN, PLAN, ARTICLE, DOCUMENT, CONFIG, ENTITY, HISTORY, SOURCE, OUTWARD, POOL, DIAGNOSTICS),
    OUTPUT(DIAGNOSTICS),
    RELEASE(OUTPUT, DIAGNOSTICS),
    PAGES(ARCHIVE, BULLETIN, PLAN, ARTICLE, DOCUMENT, CONFIG, ENTITY, HISTORY, SOURCE, DIAGNOSTICS, OUTPUT),
    RENDER(
            PAGES,
            ARCHIVE,
            BULLETIN,
            PLAN,
            ARTICLE,
            DOCUMENT,
            CONFIG,
            ENTITY,
            HISTORY,
            SOURCE,
            POOL,
            DIAGNOSTICS,
            OUTPUT),
    IMPORTERS(BULLETIN, PLAN, DOCUMENT, ENTITY, SOURCE, DIAGNOSTICS),
    /** The root package itself: {@code Build} and the wiring. */
    ROOT(
            RENDER,
            PAGES,
            OUTWARD,
            POOL,
            RELEASE,
            OUTPUT,
            ARCHIVE,
            ARTICLE,
            PLAN,
            BULLETIN,
            DOCUMENT,
            CONFIG,
            ENTITY,
            HISTORY,
            SOURCE,
            DIAGNOSTICS),
    PREVIEW(ROOT, CONFIG, OUTPUT, DIAGNOSTICS),
    CLI(ROOT, PREVIEW, IMPORTERS, PAPER, CONFIG, DIAGNOSTICS);

    static final String ROOT_PACKAGE = "dev.jianbao";

    private final Set<Part> imports;

    Part(Part... imports) {
        this.imports = Set.of(imports);
    }

    boolean mayImport(Part other) {
        return other == this || other == TEXT || imports.contains(other);
    }

    static boolean owns(JavaClass type) {
        String name = type.getPackageName();
        return name.equals(ROOT_PACKAGE) || name.startsWith(ROOT_PACKAGE + ".");
    }

    /** The part that a class of this program belongs to; empty for a package that is not in the table. */
    static Optional<Part> of(JavaClass type) {
        String name = type.getPackageName();
        if (name.equals(ROOT_PACKAGE)) {
            return Optional.of(ROOT);
        }
        String below = name.substring(ROOT_PACKAGE.length() + 1).replaceFirst("\\..*", "");
        return EnumSet.complementOf(EnumSet.of(ROOT)).stream()
                .filter(part -> part.name().toLowerCase(Locale.ROOT).equals(below))
                .findFirst();
    }
}
