package dev.jianbao.importers.repair;

import dev.jianbao.importers.galley.Finding;
import dev.jianbao.importers.galley.Ledger;
import dev.jianbao.importers.galley.Traced;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Puts other text where a pattern matches. */
record Edits(Ledger ledger) {
    /**
     * What to put in place of a match.
     *
     * @param start the first unit to replace
     * @param end the unit after the last
     * @param after what to put there
     * @param finding why
     */
    record Edit(int start, int end, String after, Finding finding) {
        static Edit of(MatchResult match, String after, Finding finding) {
            return new Edit(match.start(), match.end(), after, finding);
        }

        static Edit group(MatchResult match, int group, String after, Finding finding) {
            return new Edit(match.start(group), match.end(group), after, finding);
        }
    }

    /** The text with one unit replaced by another. */
    Traced one(Traced text, int at, String after, Finding finding) {
        return ledger.replace(text, at, at + 1, after, finding);
    }

    /** The text with each match edited, unless the decision is to leave it. */
    Traced each(Traced text, Pattern pattern, Function<MatchResult, Optional<Edit>> decision) {
        List<MatchResult> matches = pattern.matcher(text.text()).results().toList();
        Traced edited = text;
        for (int i = matches.size() - 1; i >= 0; i--) {
            Optional<Edit> edit = decision.apply(matches.get(i));
            if (edit.isPresent()) {
                Edit each = edit.get();
                edited = ledger.replace(edited, each.start(), each.end(), each.after(), each.finding());
            }
        }
        return edited;
    }
}
