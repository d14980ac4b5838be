package dev.jianbao.importers.structure.news;

import dev.jianbao.importers.galley.Traced;
import dev.jianbao.importers.lexis.Dates;
import dev.jianbao.importers.lexis.OrganisationForm;
import dev.jianbao.importers.structure.Lines;
import java.util.List;
import java.util.stream.IntStream;

/** The body that signs a text, above a day on a line of its own at the foot. Its name stays there. */
final class SignedBody {
    private static final int FOOT = 4;

    private SignedBody() {}

    /** Its name; empty where nobody signs, or several do. */
    static Traced of(Lines body) {
        List<Traced> signed = IntStream.range(Math.max(1, body.size() - FOOT), body.size())
                .filter(i -> signs(body.text(i - 1), body.text(i)) && !isBody(body.text(i - 2)))
                .mapToObj(i -> body.line(i - 1).traced().strip())
                .toList();
        return signed.size() == 1 ? signed.get(0) : Traced.EMPTY;
    }

    /** Whether two lines are a body and the day on which it signed. */
    static boolean signs(String body, String day) {
        return isDay(day) && isBody(body);
    }

    private static boolean isDay(String text) {
        return Dates.first(text)
                .filter(day -> day.start() == 0 && day.end() == text.length())
                .isPresent();
    }

    private static boolean isBody(String text) {
        return OrganisationForm.kind(text).isPresent();
    }
}
