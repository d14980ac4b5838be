package dev.jianbao.importers.structure.issue;

import dev.jianbao.importers.lexis.Han;
import dev.jianbao.importers.lexis.Marker;
import dev.jianbao.importers.lexis.OrganisationForm;
import dev.jianbao.importers.lexis.Wording;
import dev.jianbao.importers.structure.Lines;
import dev.jianbao.importers.structure.masthead.ContentsReader;
import dev.jianbao.importers.structure.sender.Byline;
import dev.jianbao.importers.structure.sender.OrganisationLabels;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The names of sections that neither a sign nor their words tell: a few words alone, right above the title of a text, several times in an
 * issue; or a few words that the contents list and that no text stands below, or below which stands that there is nothing.
 */
final class NamesByPlace {
    private static final int LONGEST = 9;
    private static final int FEWEST = 2;
    private static final int SHORTEST_TEXT = 20;
    private static final Pattern SPACED = Pattern.compile("\\p{IsHan}(?:[\\s　]+\\p{IsHan})+");

    private final Lines lines;
    private final PictureLines pictures;
    private final Set<String> listed;
    private final Set<Integer> names;

    /** @param listed what the contents list, squeezed */
    NamesByPlace(Lines lines, Set<String> listed, PictureLines pictures) {
        this.lines = lines;
        this.pictures = pictures;
        this.listed = listed;
        Set<Integer> above = IntStream.range(0, lines.size() - 2)
                .filter(this::isAboveTitle)
                .boxed()
                .collect(Collectors.toSet());
        Set<Integer> found =
                IntStream.range(0, lines.size()).filter(this::isListed).boxed().collect(Collectors.toSet());
        boolean several = above.stream().filter(i -> !Subtitle.is(lines, i + 1)).count() >= FEWEST;
        if (several) {
            found.addAll(above);
        }
        IntStream.range(0, lines.size())
                .filter(i -> isName(i) && IssueRecogniser.isVacant(lines, i + 1, i + 2))
                .forEach(found::add);
        this.names = Set.copyOf(found);
    }

    boolean holds(int line) {
        return names.contains(line);
    }

    private boolean isAboveTitle(int i) {
        return isName(i) && !Byline.is(lines.text(i + 1)) && isTitle(i + 1);
    }

    /** Whether the contents list a line, and what stands below is no text. */
    private boolean isListed(int i) {
        return !listed.isEmpty()
                && isName(i)
                && listed.contains(ContentsReader.key(lines.text(i)))
                && (IssueRecogniser.isVacant(lines, i + 1, i + 2)
                        || listed.contains(ContentsReader.key(lines.text(i + 1))));
    }

    /** Whether a line is a few words alone, behind the end of a text. */
    private boolean isName(int i) {
        String text = unspaced(lines.text(i));
        boolean behind = i == 0
                || pictures.holds(i - 1)
                || !lines.isLine(i - 1)
                || Wording.isClosed(lines.text(i - 1))
                || Byline.says(lines.text(i - 1));
        return behind
                && text.length() <= LONGEST
                && text.matches("[\\p{IsHan}“”·]{2,}")
                && Marker.of(text).isEmpty()
                && OrganisationForm.kind(text).isEmpty()
                && !OrganisationLabels.isSender(text);
    }

    /** A name whose characters stand apart, without the blanks between them. */
    private static String unspaced(String text) {
        return SPACED.matcher(text).matches() ? Han.squeezed(text) : text;
    }

    private boolean isText(int i) {
        String text = lines.text(i);
        return (Wording.isProse(text) || text.length() >= SHORTEST_TEXT && text.endsWith("。"))
                && text.indexOf('。') >= 0;
    }

    /** Whether a line without a mark reads like a title, and a text stands below it. */
    private boolean isTitle(int i) {
        String text = lines.text(i);
        return Wording.isTitle(text)
                && Marker.of(text).isEmpty()
                && Wording.bracketed(text).isEmpty()
                && !Wording.isClosed(text.replaceAll("[）)”》]$", ""))
                && !Speaker.is(text)
                && isText(Byline.is(lines.text(i + 1)) ? i + 2 : i + 1);
    }
}
