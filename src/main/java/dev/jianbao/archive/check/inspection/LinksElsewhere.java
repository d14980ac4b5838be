package dev.jianbao.archive.check.inspection;

import dev.jianbao.archive.Archive;
import dev.jianbao.archive.check.Check;
import dev.jianbao.diagnostics.Code;
import dev.jianbao.diagnostics.Diagnostics;
import dev.jianbao.diagnostics.SourceRange;
import dev.jianbao.outward.Answer;
import dev.jianbao.outward.Inventory;
import dev.jianbao.outward.Sighting;
import dev.jianbao.outward.Sighting.Look;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Links to elsewhere lead where they were meant to lead, as far as is known: a host that is new to the site is named, so that
 * somebody looks at it; what was found when they were last asked is said again until it is mended.
 */
record LinksElsewhere(KnownLinks links, LocalDate asOf) implements Check {
    private static final int MONTHS = 6;

    @Override
    public void run(Archive archive, Diagnostics diagnostics) {
        Map<String, SourceRange> places = Addresses.elsewhere(archive);
        Set<String> hosts = new TreeSet<>(links.before().hosts());
        boolean first = links.before().isEmpty();
        places.forEach((address, range) -> {
            String host = Inventory.host(address);
            if (hosts.add(host) && !first) {
                diagnostics.report(Code.NEW_HOST, range, host);
            }
            Optional.ofNullable(links.now().sightings().get(address))
                    .ifPresent(sighting -> judge(address, sighting, range, diagnostics));
        });
    }

    private void judge(String address, Sighting sighting, SourceRange range, Diagnostics diagnostics) {
        if (sighting.look().isEmpty()) {
            return;
        }
        Look look = sighting.look().get();
        report(look.answer(), range, address, look.day(), diagnostics);
        if (look.day().plusMonths(MONTHS).isBefore(asOf)) {
            diagnostics.report(Code.LOOKED_LONG_AGO, range, address, look.day());
        }
    }

    private static void report(
            Answer answer, SourceRange range, String address, LocalDate day, Diagnostics diagnostics) {
        switch (answer) {
            case GONE -> diagnostics.report(Code.GONE_ELSEWHERE, range, address, day);
            case SILENT -> diagnostics.report(Code.SILENT_ELSEWHERE, range, address, day);
            case ELSEWHERE -> diagnostics.report(Code.LEADS_ON, range, address, day);
            case PRIVATE -> diagnostics.report(Code.PRIVATE_ADDRESS, range, address, day);
            case THERE -> {}
        }
    }
}
