package dev.jianbao.importers.structure.kind;

import dev.jianbao.importers.galley.Galley;
import dev.jianbao.importers.galley.Slip;
import dev.jianbao.importers.galley.Slip.Line;
import dev.jianbao.importers.galley.Traced;
import java.util.List;
import java.util.regex.Pattern;

/** A tab within a line sets its parts as far asunder as wide blanks do, so it is read as these. */
final class Tabs {
    private static final Pattern TABS = Pattern.compile("[ 　]*\t[\t 　]*");
    private static final String GAP = "　　";

    private Tabs() {}

    /** A galley in whose lines no part is set off by a tab alone. */
    static Galley widened(Galley galley) {
        return new Galley(galley.slips().stream().map(Tabs::widened).toList());
    }

    private static Slip widened(Slip slip) {
        if (!(slip instanceof Line line) || line.text().strip().indexOf('\t') < 0) {
            return slip;
        }
        List<Traced> parts = line.traced().strip().split(TABS);
        Traced wide = Traced.EMPTY;
        for (Traced part : parts) {
            wide = wide.isEmpty() ? part : wide.plus(Traced.added(GAP)).plus(part);
        }
        return line.with(wide);
    }
}
