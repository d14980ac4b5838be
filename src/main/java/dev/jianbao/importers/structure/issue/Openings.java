package dev.jianbao.importers.structure.issue;

import dev.jianbao.importers.galley.Slip.Line;
import dev.jianbao.importers.lexis.Han;
import dev.jianbao.importers.lexis.Marker;
import dev.jianbao.importers.lexis.Marker.Kind;
import dev.jianbao.importers.lexis.OrganisationForm;
import dev.jianbao.importers.lexis.Pairs;
import dev.jianbao.importers.lexis.SectionWords;
import dev.jianbao.importers.lexis.Wording;
import dev.jianbao.importers.manuscript.Extent;
import dev.jianbao.importers.structure.Lines;
import dev.jianbao.importers.structure.issue.Opening.Sort;
import dev.jianbao.importers.structure.sender.Byline;
import dev.jianbao.importers.structure.sender.ItemSender;
import dev.jianbao.importers.structure.sender.OrganisationLabels;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** What each line of an issue may open, as it looks and as its neighbours look. */
final class Openings {
    private static final int LONGEST_PLAIN = 8;
    private static final int LONGEST_NAME = 16;
    private static final Pattern LABEL =
            Pattern.compile("^[\\s　]*[【〖\\[［][\\s　]*([^】〗\\]］]{2,20}?)[\\s　]*[】〗\\]］][\\s　]*(?=\\S{4})");
    /** Words by which a paragraph of news begins; they are part of it. */
    private static final Pattern DATELINE = Pattern.compile(".*(?:讯|电|消息|报道)");

    /** What a lost picture showed, in brackets. */
    private static final Pattern BRACKETED = Pattern.compile("[（(][^（()）]+[）)]");

    /** Behind the last sentence of a text, who sent it in. */
    private static final Pattern CREDITED = Pattern.compile("[。！”][\\s　]*[（(][^（）()]{2,40}[）)]$");

    private static final Pattern NOT_A_NAME = Pattern.compile("[。，；,;]|[：:]$");

    private final Lines lines;
    private final NamesByPlace names;
    private final boolean desks;
    private final PictureLines pictures;
    private final List<Set<Opening>> openings = new ArrayList<>();

    /** @param listed what the contents list, squeezed */
    Openings(Lines lines, Set<String> listed) {
        this.lines = lines;
        this.pictures = new PictureLines(lines);
        this.names = new NamesByPlace(lines, listed, pictures);
        this.desks = areDesks();
        for (int i = 0; i < lines.size(); i++) {
            openings.add(lines.isLine(i) ? read(i) : Set.of());
        }
    }

    Lines lines() {
        return lines;
    }

    Set<Opening> of(int line) {
        return line >= 0 && line < openings.size() ? openings.get(line) : Set.of();
    }

    boolean opens(int line, Opening opening) {
        return of(line).contains(opening);
    }

    boolean opens(int line, Sort sort) {
        return of(line).stream().anyMatch(each -> each.sort() == sort);
    }

    /** Every opening of some lines, as they come. */
    Set<Opening> of(int start, int end) {
        Set<Opening> all = new LinkedHashSet<>();
        for (int i = start; i < end; i++) {
            all.addAll(of(i));
        }
        return all;
    }

    /** The lines among some that open in one way. */
    List<Integer> lines(Opening opening, int start, int end) {
        List<Integer> found = new ArrayList<>();
        for (int i = start; i < end; i++) {
            if (opens(i, opening)) {
                found.add(i);
            }
        }
        return found;
    }

    /** The number that a line bears; 0 where it bears none. */
    int number(int line) {
        return Marker.of(lines.text(line)).map(each -> each.number().orElse(0)).orElse(0);
    }

    /** Whether a line may be the name of a section: a few words alone. */
    boolean mayName(int line) {
        String bare = bare(lines.text(line));
        return bare.length() >= 2
                && bare.length() <= LONGEST_NAME
                && Han.count(bare) >= 2
                && !NOT_A_NAME.matcher(bare).find()
                && !bare.matches("[（(].*[：:].*[）)]");
    }

    /** The label in brackets with which a line begins, its text behind it. */
    static Optional<Matcher> label(String text) {
        Matcher match = LABEL.matcher(text);
        return match.find() && !DATELINE.matcher(match.group(1)).matches() ? Optional.of(match) : Optional.empty();
    }

    /** A line without the marker or the brackets that it opens with. */
    static String bare(String text) {
        Optional<String> bracketed = Wording.bracketed(text);
        return bracketed.orElseGet(() ->
                text.substring(Marker.of(text).map(Marker::length).orElse(0)).strip());
    }

    /** The sort of number that a line bears; headings with one and without are of different ranks. */
    private static String numbered(String text) {
        return Marker.of(text)
                .filter(each -> each.number().isPresent())
                .map(each -> each.kind().name())
                .orElse("");
    }

    private Set<Opening> read(int i) {
        Set<Opening> found = new LinkedHashSet<>();
        Line line = lines.line(i);
        String text = lines.text(i);
        if (line.style().heading() > 0) {
            found.add(new Opening(Sort.STYLED, line.style().heading() + numbered(text)));
        }
        if (ItemSender.isSaid(text) || i > 0 && (Speaker.isBelow(lines, i - 1) || pictures.holds(i))) {
            return Set.of();
        }
        if (Wording.bracketed(text).isPresent()) {
            found.add(Opening.of(Sort.BRACKETED));
        } else if (label(text).isPresent()) {
            found.add(Opening.of(Sort.LABELLED));
        }
        Optional<Marker> marker = Marker.of(text).filter(each -> each.kind().compareTo(Kind.ORDINAL) < 0);
        marker.ifPresent(each -> found.add(
                each.kind() == Kind.SIGN
                        ? new Opening(Sort.SIGNED, text.substring(0, text.offsetByCodePoints(0, 1)))
                        : new Opening(Sort.NUMBERED, each.kind().name())));
        if (isQuestion(i)) {
            found.add(new Opening(Sort.SIGNED, text.substring(0, 1)));
        }
        if (isDesk(i)) {
            found.add(new Opening(Sort.SIGNED, text.substring(0, 1)));
        }
        if (SectionWords.isOne(text) || names.holds(i) || marker.isPresent() && SectionWords.isOne(bare(text))) {
            found.add(Opening.of(Sort.WORD));
        }
        bold(line).ifPresent(sort -> found.add(new Opening(sort, sort == Sort.BOLD ? numbered(text) : "")));
        if (marker.isEmpty() && found.stream().noneMatch(each -> each.sort() == Sort.BRACKETED) && isTitle(i)) {
            found.add(Opening.of(Sort.TITLE));
        }
        boolean plain = found.isEmpty() || found.equals(Set.of(Opening.of(Sort.WORD)));
        if (plain && isPlainName(i)) {
            found.add(Opening.of(Sort.PLAIN));
        }
        return found;
    }

    /** Whether a line asks what the next answers, in a section that begins so and holds several. */
    private boolean isQuestion(int i) {
        int first = i;
        while (first > 0 && asks(i) && !isName(first - 1)) {
            first--;
        }
        return asks(i)
                && first > 0
                && asks(first)
                && IntStream.range(first, lines.size()).filter(this::asks).count() > 1;
    }

    private boolean asks(int i) {
        return lines.text(i).matches("问[：:].{4,60}") && lines.text(i + 1).matches("答[：:].+");
    }

    private boolean isName(int i) {
        String text = lines.text(i);
        return Wording.bracketed(text).isPresent()
                || (Marker.begins(text, Kind.HAN) || SectionWords.isOne(text)) && mayName(i);
    }

    /** Whether a desk or a body stands between brackets above its points, as another does: （某股）. */
    boolean isDesk(int i) {
        return desks && isAbovePoints(i);
    }

    private boolean areDesks() {
        int[] above =
                IntStream.range(0, lines.size()).filter(this::isAbovePoints).toArray();
        return above.length > 1 && !isBelowPoint(above[0]);
    }

    /** Whether a point stands above the first desk as below it, in the same section: then they are the senders of what stands above them. */
    private boolean isBelowPoint(int first) {
        Optional<Marker> next = Marker.of(lines.text(first + 1));
        for (int i = first - 1; i >= 0 && Wording.bracketed(lines.text(i)).isEmpty(); i--) {
            if (next.isPresent() && isLike(next.get(), first + 1, i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a line bears the same sign as another, or a number of the same sort. */
    private boolean isLike(Marker marker, int line, int other) {
        return Marker.of(lines.text(other))
                .filter(each -> each.kind() == marker.kind()
                        && (each.kind() != Kind.SIGN
                                || lines.text(other).charAt(0)
                                        == lines.text(line).charAt(0)))
                .isPresent();
    }

    private boolean isAbovePoints(int i) {
        boolean first = Marker.of(lines.text(i + 1))
                .filter(each -> each.kind() == Kind.SIGN || each.number().orElse(0) == 1)
                .isPresent();
        return first && OrganisationLabels.isDesk(lines.text(i));
    }

    /** Whether a few words stand alone above a line with a sign or a number, or above one that says that there is nothing. */
    private boolean isPlainName(int i) {
        return mayName(i)
                && lines.text(i).length() <= LONGEST_PLAIN
                && !OrganisationLabels.isDesk(lines.text(i))
                && (i == 0 || Wording.isClosed(lines.text(i - 1)))
                && (IssueRecogniser.isVacant(lines, i + 1, i + 2)
                        || Marker.of(lines.text(i + 1))
                                .filter(each -> each.kind().compareTo(Kind.ORDINAL) < 0)
                                .isPresent());
    }

    /** Whether a line is bold, or begins so. */
    private static Optional<Sort> bold(Line line) {
        List<Extent> bold = line.style().bold();
        int length = line.text().strip().length();
        if (!bold.isEmpty() && bold.stream().mapToInt(Extent::length).sum() >= length) {
            return Optional.of(Sort.BOLD);
        }
        return BoldLead.of(line).isPresent()
                        || LeadTitle.gap(line.text().strip()).isPresent()
                ? Optional.of(Sort.LEAD)
                : Optional.empty();
    }

    /** Whether a line reads like a title, behind the end of a text and before the beginning of one. */
    private boolean isTitle(int i) {
        String text = lines.text(i);
        boolean shaped = Wording.isTitle(text)
                && !Wording.isClosed(text.replaceAll("[）)”》]$", ""))
                && !text.startsWith("——")
                && !lines.text(i - 1).startsWith("——")
                && OrganisationForm.kind(text).isEmpty();
        if (i > 0 && (OrganisationLabels.isSender(text) || Byline.is(text) || Speaker.is(text))
                || BRACKETED.matcher(text).matches()
                || isSubtitle(i)) {
            return false;
        }
        boolean behind = i == 0
                || !lines.isLine(i - 1)
                || Wording.isClosed(lines.text(i - 1))
                || pictures.holds(i - 1)
                || isPaired(i - 1)
                || Byline.says(lines.text(i - 1))
                || mayName(i - 1) && !opens(i - 1, Sort.TITLE) && !isAmongLines(i - 1);
        return shaped && behind && isBeforeText(i) && !isPaired(i);
    }

    /** Whether a line that nothing marks stands below one that goes on, as the lines of a song do. */
    private boolean isAmongLines(int i) {
        return i > 0
                && of(i).isEmpty()
                && lines.isLine(i - 1)
                && !Wording.isClosed(lines.text(i - 1))
                && of(i - 1).isEmpty();
    }

    /** Whether a line is the second of a title: the one above is one and begins it. */
    private boolean isSubtitle(int i) {
        return opens(i - 1, Sort.TITLE) && Subtitle.is(lines, i);
    }

    /** Whether a line is one of several below each other that each have a label and a value. */
    private boolean isPaired(int i) {
        return Pairs.are(lines.text(i), lines.text(i + 1)) || Pairs.are(lines.text(i - 1), lines.text(i));
    }

    private boolean isBeforeText(int i) {
        String next = CREDITED.matcher(lines.text(i + 1)).replaceFirst("。");
        return next.startsWith("—")
                || next.length() > lines.text(i).length() && next.length() > 30
                || next.endsWith("。")
                || Pairs.are(next, lines.text(i + 2))
                || Salutation.is(next) && lines.text(i + 2).indexOf('。') >= 0
                || OrganisationLabels.isSender(next)
                        && (lines.text(i + 2).indexOf('。') >= 0 || Marker.begins(lines.text(i + 2), Kind.HAN))
                || Byline.is(next) && Byline.isAbove(lines, i + 2)
                || Speaker.isBelow(lines, i)
                || Subtitle.is(lines, i + 1)
                || Marker.begins(next, Kind.HAN);
    }
}
