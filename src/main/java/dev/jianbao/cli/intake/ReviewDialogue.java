package dev.jianbao.cli.intake;

import dev.jianbao.cli.session.Session;
import dev.jianbao.importers.Outcome;
import dev.jianbao.importers.account.Account;
import dev.jianbao.importers.account.Places;
import dev.jianbao.importers.compose.Sheet;
import dev.jianbao.importers.galley.Doubt;
import dev.jianbao.importers.galley.Rule;
import dev.jianbao.importers.galley.RuleWords;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Goes through what is doubtful with a person at a terminal: each doubt with the words it is about. An empty answer keeps what
 * stands there, {@code =text} puts another text in its place, {@code -} leaves it for later, {@code q} ends the dialogue; any other answer is
 * asked about once more, since it is most likely meant as a text. What was supplied, since the source does
 * not state it, is changed where it was supplied, and not in the words that it was taken from.
 */
final class ReviewDialogue {
    private static final int LONGEST = 60;
    private static final String PROMPT = "> ";
    private static final String LATER = "-";
    private static final String END = "q";
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private final Session session;
    private boolean told;

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
        if (!doubts.isEmpty() && !told) {
            session.say("import.review.how");
            told = true;
        }
        for (int i = 0; i < doubts.size(); i++) {
            Doubt doubt = doubts.get(i);
            session.say(
                    "import.review.doubt",
                    i + 1,
                    doubts.size(),
                    session.shown(outcome.file()) + ":" + places.before(doubt.extents()),
                    doubt.rule().id(),
                    words.doubt(doubt));
            String quoted = quoted(account, doubt);
            if (!quoted.isEmpty()) {
                session.say("import.review.words", quoted);
            }
            String answer = answer(answers);
            if (answer.equals(END)) {
                return false;
            }
            boolean put = answer.startsWith("=") && put(account.sheets(), doubt, answer.substring(1));
            if (answer.startsWith("=")) {
                session.say(put ? "import.review.put" : "import.review.nowhere");
            }
            if (put || answer.isEmpty()) {
                settle(account.sheets(), doubt);
            }
        }
        return true;
    }

    private static boolean put(List<Sheet> sheets, Doubt doubt, String text) {
        return sheets.stream().anyMatch(sheet -> switch (doubt.rule()) {
            case NO_DATE -> DAY.matcher(text).matches() && sheet.state("date", text);
            case NO_TITLE -> sheet.state("title", text);
            default -> sheet.correct(doubt.extents(), text);
        });
    }

    /** The words of the source that an answer would replace; none where something is not there. */
    private static String quoted(Account account, Doubt doubt) {
        if (doubt.rule() == Rule.NO_DATE || doubt.rule() == Rule.NO_TITLE) {
            return "";
        }
        String transcript = account.manuscript().transcript();
        String words = doubt.extents().stream()
                .map(each -> transcript.substring(each.start(), each.end()))
                .collect(Collectors.joining())
                .strip();
        return words.length() > LONGEST ? words.substring(0, LONGEST) + "……" : words;
    }

    /** Takes the comment about a doubt that is decided off its place. */
    private static void settle(List<Sheet> sheets, Doubt doubt) {
        sheets.forEach(sheet -> sheet.uncomment(doubt.rule().id(), doubt.extents()));
    }

    /** An answer that says something; the end where nobody answers any more. */
    private String answer(BufferedReader answers) {
        while (true) {
            session.surroundings().out().print(PROMPT);
            session.surroundings().flush();
            String answer = line(answers);
            if (answer == null) {
                return END;
            }
            if (answer.isEmpty() || answer.equals(END) || answer.equals(LATER) || answer.startsWith("=")) {
                return answer;
            }
            session.say(answer.matches("[?？]") ? "import.review.how" : "import.review.what", answer);
        }
    }

    private static @Nullable String line(BufferedReader answers) {
        try {
            String line = answers.readLine();
            return line == null ? null : line.strip();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the answers", e);
        }
    }
}
