package dev.jianbao.importers.structure.issue;

import dev.jianbao.importers.lexis.Marker;
import dev.jianbao.importers.lexis.Marker.Kind;
import dev.jianbao.importers.lexis.SectionWords;
import dev.jianbao.importers.lexis.Wording;
import dev.jianbao.importers.structure.Lines;
import dev.jianbao.importers.structure.issue.Opening.Sort;
import dev.jianbao.importers.structure.masthead.ContentsReader;
import dev.jianbao.importers.structure.sender.Byline;
import dev.jianbao.importers.structure.sender.OrganisationLabels;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What a way to part an issue leaves unexplained, in points: a title that does not read like one, a text that stands before the first
 * item, a line in the midst of a text that looks as if it opened something. One point is what an item costs whose title is good.
 */
final class OutlineCost {
    private static final int LONGEST_TITLE = 60;
    private static final int SHORT_NAME = 6;
    private static final int PROSE = 40;
    /** A line that looks like a name or a title that was taken for one, and was not taken itself. */
    private static final double SIBLING = 3;
    /** What opens within an item behind a line that says who sent it in. */
    private static final double SENT = 2;
    /** A name of a group within a section. */
    private static final double GROUP = 0.3;

    private static final Set<Sort> MARKS = Set.of(Sort.SIGNED, Sort.BRACKETED, Sort.NUMBERED, Sort.STYLED);
    /** The day with which news begins that has no title. */
    private static final Pattern DATED = Pattern.compile("(?:20[0-9]{2}年)?[0-9]{1,2}月[0-9]{1,2}日");

    private static final String BULLETS = "•·▪▫√✓✔➢►▶▷➤☞";

    private final Openings openings;
    private final Lines lines;
    private final Set<Integer> listed = new HashSet<>();
    private final Set<Integer> lists = new HashSet<>();
    private final boolean points;
    /** Whether headings stand right above numbered lines. */
    private final boolean heads;

    private final NameCost names;

    /** @param listed what the contents list, squeezed */
    OutlineCost(Openings openings, Set<String> listed) {
        this.openings = openings;
        this.lines = openings.lines();
        this.points = ListedNews.are(openings) || DatedPoints.are(openings);
        this.names = new NameCost(openings, this.listed);
        this.heads =
                IntStream.range(0, lines.size()).filter(this::isHeadOfPoints).count() > 1;
        for (int i = 0; i < lines.size() && !listed.isEmpty(); i++) {
            String key = ContentsReader.key(lines.text(i));
            if (key.length() >= 2 && listed.contains(key) && !Speaker.is(lines.text(i))) {
                this.listed.add(i);
            }
        }
    }

    /** What names of sections leave unexplained. */
    NameCost names() {
        return names;
    }

    double empty() {
        return 0.6;
    }

    /** Of numbers that do not count up. */
    double sequence(Optional<Opening> opening, List<Integer> starts) {
        if (opening.filter(each -> each.sort() == Sort.NUMBERED).isEmpty()) {
            return 0;
        }
        double cost = 0;
        int last = -1;
        for (int line : starts) {
            int number = Marker.of(lines.text(line))
                    .map(Marker::number)
                    .filter(each -> each.isPresent())
                    .map(each -> each.getAsInt())
                    .orElse(0);
            boolean counts = last < 0 || number == last + 1;
            boolean group = number == 1 && openings.opens(line - 1, Sort.NUMBERED);
            cost += counts || group ? 0 : number == 1 ? 1 : 1.5;
            last = number;
        }
        return cost;
    }

    /** Numbered lines without those of lists among them: lists count from one, line by line, and then the items count on. */
    List<Integer> withoutLists(Opening opening, List<Integer> starts) {
        List<Integer> outer = new ArrayList<>();
        int i = 0;
        while (opening.sort() == Sort.NUMBERED && i < starts.size()) {
            int behind = i + 1;
            while (behind < starts.size()
                    && openings.number(starts.get(behind)) == behind - i + 1
                    && starts.get(behind) == starts.get(behind - 1) + 1) {
                behind++;
            }
            int last = outer.isEmpty() ? 0 : openings.number(outer.get(outer.size() - 1));
            boolean list = last > 0 && behind > i + 1 && openings.number(starts.get(i)) == 1;
            boolean countsOn = behind < starts.size() && openings.number(starts.get(behind)) == last + 1;
            if (list && countsOn) {
                lists.addAll(starts.subList(i, behind));
            } else {
                behind = i + 1;
                outer.add(starts.get(i));
            }
            i = behind;
        }
        return outer;
    }

    /** Of the items of a section. */
    double items(Optional<Opening> opening, List<Integer> starts, int start, int end) {
        List<Integer> groups = groups(starts, start, end);
        double cost = sequence(opening, starts) + likeName(opening, start, end) + GROUP * groups.size();
        for (int i = start; i < starts.get(0); i++) {
            cost += groups.contains(i) ? 0 : before(i, i == 0 && start == 0) + like(i, opening, start, end);
        }
        for (int i = 0; i < starts.size(); i++) {
            int behind = i + 1 < starts.size() ? starts.get(i + 1) : end;
            int group = behind - 1;
            cost += item(opening, starts.get(i), groups.contains(group) ? group : behind);
        }
        return cost;
    }

    /** Lines of a named section that name groups of its items: numbered, a few words alone, and an item behind each. */
    List<Integer> groups(List<Integer> starts, int start, int end) {
        List<Integer> groups = new ArrayList<>();
        for (int i = start; start > 0 && i < end - 1; i++) {
            boolean named = openings.opens(i, Sort.NUMBERED) && openings.mayName(i) && !starts.contains(i);
            if (named && starts.contains(i + 1) && openings.of(i + 1).stream().noneMatch(openings.of(i)::contains)) {
                groups.add(i);
            }
        }
        return groups.size() > 1 ? groups : List.of();
    }

    /** Of lines that open as the name of their section does, and are neither names nor items. */
    private double likeName(Optional<Opening> opening, int start, int end) {
        return like(start - 1, opening, start, end);
    }

    /** Of lines that open with the mark that a line before them opens with. */
    private double like(int line, Optional<Opening> opening, int start, int end) {
        double cost = 0;
        for (Opening each : openings.of(line)) {
            boolean marks = MARKS.contains(each.sort());
            boolean items = opening.equals(Optional.of(each));
            if (marks) {
                cost += SIBLING
                        * openings.lines(each, start, end).stream()
                                .filter(other -> other > line && (!items || openings.mayName(other)))
                                .count();
            }
        }
        return cost;
    }

    /** Of a line before the first item of a section. */
    private double before(int line, boolean first) {
        String text = lines.text(line);
        boolean prose = text.indexOf('。') >= 0 || text.length() > PROSE;
        return first && prose && (text.endsWith("：") || text.endsWith("如下。"))
                ? 0.7
                : prose || !openings.of(line).isEmpty() ? SIBLING : isListed(line) ? 3 : 1.5;
    }

    private double item(Optional<Opening> opening, int line, int end) {
        double cost = title(opening, line) - (isListed(line) ? 1 : 0);
        boolean alone = isAlone(line);
        if (alone && line + 1 >= end && !lines.text(line).endsWith("。")) {
            cost += 0.7;
        }
        if (alone && line + 1 < end && openings.opens(line + 1, Sort.NUMBERED) && isAlone(line + 1)) {
            cost += openings.mayName(line) ? 3 : 1.5;
        }
        if (alone && line + 1 < end && openings.mayName(line) && isAbove(line, line + 1)) {
            cost += 1.5;
        }
        for (int i = line + 1; i < end; i++) {
            cost += within(line, i, opening) + (isSentAbove(i) ? SENT : 0);
        }
        return cost;
    }

    /** Whether a line of an item opens something, and the one above says who sent in what ends there. */
    private boolean isSentAbove(int line) {
        return !openings.of(line).isEmpty() && Byline.says(lines.text(line - 1));
    }

    /** Whether one line is a heading, and the one below it is one of a deeper rank or a point with a title of its own. */
    private boolean isAbove(int line, int next) {
        boolean styled = openings.opens(line, Sort.STYLED)
                && openings.opens(next, Sort.STYLED)
                && lines.line(line).style().heading() < lines.line(next).style().heading();
        boolean numbered = openings.opens(line, Sort.NUMBERED)
                && openings.opens(next, Sort.NUMBERED)
                && openings.of(line).stream().noneMatch(openings.of(next)::contains)
                && Openings.bare(lines.text(line)).length() <= SHORT_NAME
                && LeadTitle.of(Openings.bare(lines.text(next))).isPresent();
        return styled || numbered;
    }

    private double title(Optional<Opening> opening, int line) {
        String bare = Openings.bare(lines.text(line));
        if (bare.isEmpty()) {
            return !lines.isLine(line) && openings.opens(line - 1, Sort.STYLED) ? 0.8 : 2;
        }
        if (openings.opens(line, Sort.LEAD) || openings.opens(line, Sort.LABELLED)) {
            return 1;
        }
        if (isAlone(line)) {
            boolean broken = "；，、;,".indexOf(bare.charAt(bare.length() - 1)) >= 0;
            boolean title = Wording.isFlanked(lines.text(line)) && bare.length() > SHORT_NAME;
            boolean word =
                    bare.length() < 4 || SectionWords.isOne(bare) || openings.opens(line, Sort.BRACKETED) && !title;
            boolean body = OrganisationLabels.isSender(bare);
            return broken || word ? 3 : bare.length() > LONGEST_TITLE || body ? 2 : bare.endsWith("：") ? 1.5 : 1;
        }
        boolean titled = LeadTitle.of(bare).isPresent();
        boolean marked = opening.isPresent() && opening.get().sort() != Sort.TITLE;
        if (titled || points && openings.opens(line, Sort.NUMBERED)) {
            return 1;
        }
        return marked && DATED.matcher(bare).lookingAt() ? 1.3 : marked || isNamed(line - 1) ? 2 : 3.5;
    }

    /** Of a line within an item that looks as if it opened something. */
    private double within(int title, int line, Optional<Opening> opening) {
        if (isListed(line)) {
            return SIBLING;
        }
        if (lists.contains(line)) {
            return opening.isPresent() ? 0.3 : SIBLING;
        }
        Set<Opening> of = openings.of(line);
        double cost = 0;
        for (Opening each : of) {
            cost = Math.max(cost, within(title, each, opening, line));
        }
        return cost;
    }

    private double within(int title, Opening each, Optional<Opening> opening, int line) {
        boolean sibling = openings.opens(title, each);
        return switch (each.sort()) {
            case BRACKETED -> 2 * SIBLING;
            case LABELLED -> sibling ? SIBLING : 1.5;
            case SIGNED -> sibling || isNameAbove(each, line) ? SIBLING : isBullet(each, line) ? 0.5 : 2;
            case NUMBERED ->
                sibling
                        ? 2 * SIBLING
                        : points || isAbove(each, opening) || isOutside(title, line) ? SIBLING : isBare(line) ? 1 : 0.3;
            case STYLED -> sibling ? SIBLING : 0.3;
            case BOLD -> sibling ? SIBLING : 0.5;
            case LEAD -> sibling ? 1.5 : 0.2;
            case WORD -> 1.5;
            case PLAIN -> 2;
            case TITLE -> isAlone(line) ? 1.6 : 0;
        };
    }

    /** Whether a sign is one of lists, and its line no title with a text of its own below. */
    private boolean isBullet(Opening sign, int line) {
        boolean title = isAlone(line)
                && !lines.text(line).endsWith("。")
                && !openings.opens(line + 1, sign)
                && lines.text(line + 1).indexOf('。') >= 0;
        return BULLETS.indexOf(sign.sign()) >= 0 && !title;
    }

    /** Whether a sign stands before a few words alone, right above what opens something of another sort or a table, and not only once. */
    private boolean isNameAbove(Opening sign, int line) {
        return isName(line)
                && openings.lines(sign, 0, lines.size()).stream()
                                .filter(this::isName)
                                .count()
                        > 1;
    }

    private boolean isName(int line) {
        return openings.mayName(line)
                && line + 1 < lines.size()
                && (!lines.isLine(line + 1)
                        || openings.opens(line + 1, Sort.NUMBERED)
                        || openings.opens(line + 1, Sort.TITLE));
    }

    /** Whether a line is a heading of those that have points below them, and what stands above it is a paragraph whose first words are its title. */
    private boolean isOutside(int title, int line) {
        return heads && !isAlone(title) && Marker.of(lines.text(title)).isEmpty() && isHead(line);
    }

    private boolean isHead(int line) {
        return Marker.begins(lines.text(line), Kind.HAN) && openings.mayName(line);
    }

    /** Whether a heading stands right above a numbered line of a deeper rank. */
    private boolean isHeadOfPoints(int line) {
        return isHead(line)
                && openings.opens(line + 1, Sort.NUMBERED)
                && !Marker.begins(lines.text(line + 1), Kind.HAN);
    }

    /** Whether a numbered line without a stop has another of its sort right below it, and so nothing that it would be the heading of. */
    private boolean isBare(int line) {
        return isAlone(line)
                && !lines.text(line).endsWith("。")
                && openings.of(line + 1).stream()
                        .anyMatch(each -> each.sort() == Sort.NUMBERED && openings.opens(line, each));
    }

    private static boolean isAbove(Opening number, Optional<Opening> opening) {
        return opening.filter(each -> each.sort() == Sort.NUMBERED && rank(number) < rank(each))
                .isPresent();
    }

    /** The rank of a sort of number, the outermost first. */
    static int rank(Opening number) {
        return Marker.Kind.valueOf(number.sign()).ordinal();
    }

    /** Whether a line holds a title and nothing more. */
    private boolean isAlone(int line) {
        String text = lines.text(line);
        int stop = text.indexOf('。');
        return (stop < 0 || stop == text.length() - 1) && text.length() <= LONGEST_TITLE + 20 && !isClause(text);
    }

    /** Whether a line without a stop in it is running text nevertheless. */
    private static boolean isClause(String text) {
        return Wording.isProse(text) && text.endsWith("。") && text.indexOf('，') != text.lastIndexOf('，');
    }

    /** Whether a line may be the name of a section, so that a text below it needs no title. */
    private boolean isNamed(int line) {
        return line >= 0 && openings.mayName(line) && !openings.of(line).isEmpty() && !openings.opens(line, Sort.TITLE);
    }

    private boolean isListed(int line) {
        return listed.contains(line);
    }
}
