package dev.jianbao.importers.structure.plan;

import dev.jianbao.importers.galley.Slip;
import dev.jianbao.importers.galley.Traced;
import dev.jianbao.importers.lexis.Dates;
import dev.jianbao.importers.lexis.OrganisationForm;
import dev.jianbao.importers.structure.Lines;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes the signature out of a plan that came without a notice: bodies and below them a day, or one of both at the very end. */
final class PlanTail {
    /** How near to the end those who sign and the day may share a line. */
    private static final int NEAR = 8;

    private final PlanFacts facts;

    PlanTail(PlanFacts facts) {
        this.facts = facts;
    }

    /** The lines without the signature, if there is one. */
    Lines without(Lines lines) {
        for (int i = lines.size() - 1; i > 0; i--) {
            boolean near = i >= lines.size() - NEAR;
            int length = lines.text(i).strip().length();
            Optional<Signature> signature = Signature.endingAt(lines, i)
                    .filter(each -> near || each.day().length() == length);
            if (signature.isPresent()) {
                facts.signedBy(signature.get());
                return new Lines(slips(lines, signature.get()));
            }
        }
        int last = lines.size() - 1;
        if (!lines.isLine(last)) {
            return lines;
        }
        Traced line = lines.line(last).traced().strip();
        if (isDay(line.text())) {
            facts.dated(line);
        } else if (OrganisationForm.kind(line.text()).isPresent() && Issuers.isLine(line.text())) {
            facts.sentFrom(line);
        } else {
            return lines;
        }
        return lines.part(0, last);
    }

    private static List<Slip> slips(Lines lines, Signature signature) {
        List<Slip> slips = new ArrayList<>(lines.slips());
        slips.subList(signature.start(), signature.end()).clear();
        return slips;
    }

    private static boolean isDay(String text) {
        return Dates.first(text)
                .filter(day -> day.start() == 0 && day.end() == text.length())
                .isPresent();
    }
}
