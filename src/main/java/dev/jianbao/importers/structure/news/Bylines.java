package dev.jianbao.importers.structure.news;

import dev.jianbao.importers.galley.Traced;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What the lines around a piece of news say of where it comes from. */
record Bylines(
        Traced source,
        Traced editor,
        List<Traced> authors,
        Optional<LocalDate> date,
        Optional<String> time,
        Traced url) {}
