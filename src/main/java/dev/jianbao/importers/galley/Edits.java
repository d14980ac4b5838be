package dev.jianbao.importers.galley;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Puts other text where a pattern matches. */
public record Edits(Ledger ledger) {
    /** What to put in place of all of a match. */
    public static Replacement all(MatchResult match, String after, Finding finding) {
        return new Replacement(match.start(), match.end(), after, finding);
    }

    /** The text with each match edited, unless the decision is to leave it. */
    public Traced each(Traced text, Pattern pattern, Function<MatchResult, Optional<Replacement>> decision) {
        List<Replacement> edits = pattern.matcher(text.text())
                .results()
                .flatMap(match -> decision.apply(match).stream())
                .toList();
        return ledger.replaceAll(text, edits);
    }

    /** The text with other marks at both ends of each match. */
    public Traced pairs(Traced text, List<MatchResult> matches, String marks, Finding finding) {
        List<Replacement> edits = new ArrayList<>();
        for (MatchResult match : matches) {
            edits.add(new Replacement(match.start(), match.start() + 1, marks.substring(0, 1), finding));
            edits.add(new Replacement(match.end() - 1, match.end(), marks.substring(1), finding));
        }
        return ledger.replaceAll(text, edits);
    }
}
