package dev.jianbao.importers.structure.news;

import dev.jianbao.importers.galley.Traced;
import dev.jianbao.importers.lexis.Dates;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the program that puts newspapers on the web writes below each text for itself, and what copies of such pages hold: the day, the paper, the
 * number of the page and the title once more.
 *
 * @param paper the name of the paper; empty where it does not stand there
 * @param before what stands before that
 * @param behind and behind it
 */
record PaperProperty(Traced paper, Traced before, Traced behind) {
    private static final Pattern LINE = Pattern.compile(
            "(?:<!--[\\s　]*)?(?:enpproperty)?.{0,40}content_[0-9]+\\.html?.{0,200}/enpproperty[\\s　]*(?:--)?>?");
    private static final Pattern NAME = Pattern.compile("(?<=[\\s　])[\\p{IsHan}·]{2,16}(?=[\\s　])");

    static Optional<PaperProperty> of(Traced line) {
        if (!LINE.matcher(line.text()).matches() || Dates.first(line.text()).isEmpty()) {
            return Optional.empty();
        }
        Matcher name = NAME.matcher(line.text()).region(0, line.text().indexOf("content_"));
        return Optional.of(
                name.find()
                        ? new PaperProperty(
                                line.slice(name.start(), name.end()),
                                line.slice(0, name.start()),
                                line.from(name.end()))
                        : new PaperProperty(Traced.EMPTY, line, Traced.EMPTY));
    }
}
