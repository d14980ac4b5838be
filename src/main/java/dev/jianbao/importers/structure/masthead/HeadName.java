package dev.jianbao.importers.structure.masthead;

import dev.jianbao.importers.galley.Finding;
import dev.jianbao.importers.galley.Ledger;
import dev.jianbao.importers.galley.Rule;
import dev.jianbao.importers.galley.Traced;
import dev.jianbao.importers.lexis.Han;
import dev.jianbao.importers.lexis.OrganisationForm;
import dev.jianbao.importers.lexis.Wording;
import dev.jianbao.importers.structure.Lines;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The printed name of a bulletin, on one line of the head or several, and what of these is a body and no name. */
final class HeadName {
    private static final Pattern FRAME =
            Pattern.compile("[=~*_\\p{Pd}\\p{So}\\s　]*([^=~*_\\p{Pd}\\p{So}\\s　].*?)[=~*_\\p{Pd}\\p{So}\\s　]*");
    private static final Pattern BAR = Pattern.compile("[\\s　]*[|｜丨][\\s　]*");
    /** Shorter names, as 工作简报, say too little without their body. */
    private static final int SHORTEST_NAME = 6;

    private final Ledger ledger;
    private final List<Traced> lines = new ArrayList<>();

    HeadName(Ledger ledger) {
        this.ledger = ledger;
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    int size() {
        return lines.size();
    }

    /** Its first line; only where there is one. */
    Traced first() {
        return lines.get(0);
    }

    /** Adds a line. Of several parts between bars the first is the name, if it is one of a series. */
    void add(Traced whole, boolean sure) {
        Matcher bar = BAR.matcher(whole.text());
        boolean barred = lines.isEmpty()
                && bar.find()
                && bar.start() >= 4
                && Wording.isSeries(whole.text().substring(0, bar.start()));
        Traced line = unframed(barred ? whole.slice(0, bar.start()) : whole);
        if (barred) {
            ledger.drop(whole.slice(bar.start(), bar.end()), Finding.of(Rule.MASTHEAD));
            ledger.leftover(whole.from(bar.end()));
        }
        lines.add(line);
        ledger.became(line, line.text(), Finding.of(Rule.MASTHEAD, sure ? 0.95 : 0.85));
    }

    /** A name without the strokes and signs around it. */
    private Traced unframed(Traced name) {
        Matcher frame = FRAME.matcher(name.text());
        if (!frame.matches()) {
            return name;
        }
        ledger.drop(name.slice(0, frame.start(1)).strip(), Finding.of(Rule.MASTHEAD));
        ledger.drop(name.from(frame.end(1)).strip(), Finding.of(Rule.MASTHEAD));
        return name.group(frame, 1);
    }

    /** Takes the name of the bulletin where it stands a second time, as below the title of a page, if on several lines; says on how many. */
    int again(Lines head, int first) {
        if (lines.size() != 1) {
            return 0;
        }
        String whole = Han.squeezed(first().text());
        StringBuilder said = new StringBuilder();
        for (int i = first; head.isLine(i) && said.length() < whole.length(); i++) {
            said.append(Han.squeezed(head.text(i)));
            if (said.toString().equals(whole)) {
                for (int at = first; at <= i; at++) {
                    ledger.drop(head.line(at).traced().strip(), Finding.of(Rule.DUPLICATE_TITLE));
                }
                return i + 1 - first;
            }
        }
        return 0;
    }

    /** Its lines without those that are a body: one above that is said to issue it, or one below.
     *
     * @param issuer who is said to
     */
    List<Traced> printed(Optional<Traced> issuer) {
        return lines.stream()
                .filter(each -> !isUnder(each) && !isIssuerAbove(each, issuer))
                .toList();
    }

    /** Whether the first line of the name is the body that another line says to issue it, and what stands below is a name without it. */
    private boolean isIssuerAbove(Traced line, Optional<Traced> issuer) {
        String below = lines.size() == 2 ? Han.squeezed(lines.get(1).text()) : "";
        return below.length() >= SHORTEST_NAME
                && Wording.isSeries(below)
                && line == first()
                && issuer.map(each -> Han.squeezed(each.text()).equals(Han.squeezed(line.text())))
                        .orElseGet(() -> isOfPlace(Han.squeezed(line.text()), below));
    }

    /** Whether a body and the name of a bulletin begin with the same place, so that the name is whole without the body. */
    private static boolean isOfPlace(String body, String name) {
        return OrganisationForm.kind(body).isPresent() && name.startsWith(body.substring(0, 2));
    }

    /** Whether a line below the name of the bulletin is the body that it is of, whose office stands on the next. */
    private boolean isUnder(Traced line) {
        return lines.size() > 1
                && line != first()
                && Wording.isSeries(Han.squeezed(first().text()))
                && !Wording.isSeries(Han.squeezed(line.text()))
                && OrganisationForm.kind(line.text().strip()).isPresent();
    }

    /** The body that the bulletin is of, below its name, whose office stands on the next line of the head. */
    Optional<Traced> under() {
        return lines.stream().filter(this::isUnder).findFirst().map(Traced::strip);
    }
}
