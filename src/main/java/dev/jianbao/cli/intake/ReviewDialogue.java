package dev.jianbao.cli.intake;

import dev.jianbao.cli.session.Session;
import dev.jianbao.importers.Outcome;
import dev.jianbao.importers.account.Account;
import dev.jianbao.importers.account.Places;
import dev.jianbao.importers.compose.Sheet;
import dev.jianbao.importers.galley.Doubt;
import dev.jianbao.importers.galley.RuleWords;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Goes through what is doubtful with a person at a terminal: each doubt with the words it is about. An empty answer keeps what
 * stands there, {@code =text} puts another text in its place, {@code q} ends the dialogue.
 */
final class ReviewDialogue {
    private final Session session;

    ReviewDialogue(Session session) {
        this.session = session;
    }

    void walk(List<Outcome> outcomes) {
        BufferedReader answers = new BufferedReader(session.surroundings().in());
        for (Outcome outcome : outcomes) {
            if (outcome instanceof Outcome.Imported imported && !walk(outcome, imported.account(), answers)) {
                return;
            }
        }
    }

    private boolean walk(Outcome outcome, Account account, BufferedReader answers) {
        List<Doubt> doubts = account.doubts();
        Places places = account.places();
        RuleWords words = RuleWords.in(session.words().locale());
        for (int i = 0; i < doubts.size(); i++) {
            Doubt doubt = doubts.get(i);
            session.say(
                    "import.review.doubt",
                    i + 1,
                    doubts.size(),
                    session.shown(outcome.file()) + ":" + places.before(doubt.extents()),
                    doubt.rule().id(),
                    words.doubt(doubt));
            session.surroundings().flush();
            String answer = answer(answers);
            if (answer == null || answer.equals("q")) {
                return false;
            }
            if (answer.startsWith("=")) {
                boolean put = account.sheets().stream()
                        .anyMatch(sheet -> sheet.correct(doubt.extents(), answer.substring(1)));
                session.say(put ? "import.review.put" : "import.review.nowhere");
            }
            if (answer.isEmpty() || answer.startsWith("=")) {
                settle(account.sheets(), doubt);
            }
        }
        return true;
    }

    /** Takes the comment about a doubt that is decided off its place. */
    private static void settle(List<Sheet> sheets, Doubt doubt) {
        sheets.forEach(sheet -> sheet.uncomment(doubt.rule().id(), doubt.extents()));
    }

    private static @Nullable String answer(BufferedReader answers) {
        try {
            String line = answers.readLine();
            return line == null ? null : line.strip();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the answers", e);
        }
    }
}
