package dev.jianbao.importers.structure.plan;

import dev.jianbao.importers.galley.Finding;
import dev.jianbao.importers.galley.Ledger;
import dev.jianbao.importers.galley.Rule;
import dev.jianbao.importers.galley.Traced;
import dev.jianbao.importers.lexis.OrganisationForm;
import java.util.List;
import java.util.regex.Pattern;

/** Reads the line of those who issue a plan: a body, or several with blanks between. */
final class Issuers {
    private static final Pattern GAP = Pattern.compile("[\\s　]+|、");
    private static final int LONGEST = 60;

    private Issuers() {}

    /** Whether a line holds names of bodies and nothing else. */
    static boolean isLine(String text) {
        return text.length() <= LONGEST
                && text.indexOf('，') < 0
                && text.indexOf('。') < 0
                && (OrganisationForm.isBody(text) || isSeveral(List.of(GAP.split(text.strip(), -1))));
    }

    private static boolean isSeveral(List<String> names) {
        return names.size() > 1
                && names.stream().allMatch(each -> OrganisationForm.kind(each).isPresent());
    }

    /** Each of those whom a line names; the line itself where it names one. */
    static List<Traced> each(Traced line) {
        Traced named = line.text().endsWith("等") ? line.slice(0, line.length() - 1) : line;
        List<Traced> bodies =
                named.split(GAP).stream().filter(each -> !each.isBlank()).toList();
        return isSeveral(bodies.stream().map(Traced::text).toList())
                ? bodies
                : line.isBlank() ? List.of() : List.of(line);
    }

    /** The first of those whom a line names; the others are asked about. */
    static Traced first(Traced line, Ledger ledger) {
        List<Traced> bodies = each(line);
        if (bodies.size() < 2) {
            return line;
        }
        ledger.doubt(Rule.ISSUER, bodies.get(0), 0.6, line.text());
        if (line.text().endsWith("等")) {
            ledger.drop(line.from(line.length() - 1), Finding.of(Rule.ISSUER, 0.6));
        }
        bodies.stream().skip(1).forEach(each -> ledger.drop(each, Finding.of(Rule.ISSUER, 0.6)));
        return bodies.get(0);
    }
}
