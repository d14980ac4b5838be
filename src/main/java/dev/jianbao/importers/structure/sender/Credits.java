package dev.jianbao.importers.structure.sender;

import dev.jianbao.importers.galley.Traced;
import dev.jianbao.importers.lexis.PersonForm;
import dev.jianbao.importers.manuscript.Extent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the end of an item says of several hands at once, each part with its own word: （某校供稿　撰稿人：某某）, 供稿：某校　作者：某某　审核：某某.
 *
 * @param start where it begins in its line, with its bracket
 * @param bodies who sent the item in, in the line
 * @param authors who wrote it
 */
record Credits(int start, List<Extent> bodies, List<Extent> authors) {
    private static final Pattern BRACKETS = Pattern.compile("[（(]([^（）()。]{4,80})[）)][\\s　]*$");
    private static final Pattern LINE = Pattern.compile("^[\\s　]*(.{4,80}?)[\\s　]*$");
    private static final String SENT = "(?:供[\\s　]*稿|来稿|投稿|报送|选送)(?:单位|部门|学校|人)?|单位|部门|学校";
    private static final String WROTE = "(?:撰稿|撰文|拟稿|执笔|采写|作者|通讯员)[人者]?|文|文/图|图/文|图文|文图";
    private static final String OTHER = "(?:图|摄影|摄|图片|审核|审稿|核稿|校对|编辑|责任编辑|责编|初审|复审|终审|一审|二审|三审|签发|审签|审定)(?:人员?)?";
    private static final Pattern LABEL = Pattern.compile(
            "(?:^|(?<=[\\s　；;，,]))(?:(" + SENT + ")|(" + WROTE + ")|(" + OTHER + "))[\\s　]*[：:][\\s　]*");
    private static final Pattern ENDS = Pattern.compile("[\\s　；;，,]+$");
    private static final Pattern BODY = Pattern.compile("[^：:；;。\\s　]{2,24}");
    private static final Pattern BEHIND = Pattern.compile("(.{2,24}?)[\\s　]*(?:供[\\s　]*稿|报送|选送|提供)");
    private static final Pattern PEOPLE = Pattern.compile(
            "\\p{IsHan}[\\p{IsHan}·]{1,3}(?:[\\s　、，,]+\\p{IsHan}[\\p{IsHan}·]{1,3}){0,3}|\\p{IsHan}[\\s　]+\\p{IsHan}");

    /** What stands at the end of a line in brackets, or on the whole of it. */
    static Optional<Credits> of(String line) {
        Matcher brackets = BRACKETS.matcher(line);
        if (brackets.find()) {
            return read(line, brackets.start(), new Extent(brackets.start(1), brackets.end(1)));
        }
        Matcher whole = LINE.matcher(line);
        return whole.matches() ? read(line, 0, new Extent(whole.start(1), whole.end(1))) : Optional.empty();
    }

    /** Whether a line holds such words and nothing else. */
    static boolean isWhole(String line) {
        return of(line).filter(each -> line.substring(0, each.start).isBlank()).isPresent();
    }

    private static Optional<Credits> read(String line, int start, Extent words) {
        List<Extent> parts = parts(line, words);
        List<Extent> bodies = new ArrayList<>();
        List<Extent> authors = new ArrayList<>();
        int labelled = 0;
        for (int i = 0; i < parts.size(); i++) {
            Matcher label = LABEL.matcher(line)
                    .region(parts.get(i).start(), parts.get(i).end());
            label.useTransparentBounds(true);
            boolean named = label.lookingAt();
            Extent value = named ? new Extent(label.end(), parts.get(i).end()) : parts.get(i);
            String text = text(line, value);
            Matcher behind = BEHIND.matcher(text);
            labelled += named ? 1 : 0;
            if (!named && i == 0 && behind.matches() && !behind.group(1).matches(".*[：:].*")) {
                bodies.add(new Extent(value.start(), value.start() + behind.end(1)));
                labelled++;
            } else if (!named && i == 0 && OrganisationLabels.isSender(text)) {
                bodies.add(value);
            } else if (named && label.group(1) != null && BODY.matcher(text).matches() && !PersonForm.isName(text)) {
                bodies.add(value);
            } else if (named && PEOPLE.matcher(text).matches()) {
                if (label.group(3) == null) {
                    authors.add(value);
                }
            } else {
                return Optional.empty();
            }
        }
        boolean several = parts.size() > 1 || authors.size() == 1 && PersonForm.areNames(text(line, authors.get(0)));
        boolean said = labelled > 0 && several && bodies.size() <= 1 && bodies.size() + authors.size() > 0;
        return said ? Optional.of(new Credits(start, bodies, authors)) : Optional.empty();
    }

    private static String text(String line, Extent part) {
        return line.substring(part.start(), part.end());
    }

    /** Each label with what stands behind it, and what stands before the first. */
    private static List<Extent> parts(String line, Extent words) {
        List<Integer> starts = new ArrayList<>(List.of(words.start()));
        Matcher label = LABEL.matcher(line).region(words.start(), words.end());
        while (label.find()) {
            if (label.start() > words.start()) {
                starts.add(label.start());
            }
        }
        List<Extent> parts = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : words.end();
            Matcher ends = ENDS.matcher(line.substring(starts.get(i), end));
            parts.add(new Extent(starts.get(i), ends.find() ? starts.get(i) + ends.start() : end));
        }
        return parts;
    }

    /** Who sent it in; empty where nobody is said to. */
    Traced body(Traced line) {
        return bodies.isEmpty()
                ? Traced.EMPTY
                : line.slice(bodies.get(0).start(), bodies.get(0).end());
    }

    /** Who wrote it, as one text; empty where nobody is said to. */
    Traced author(Traced line) {
        return authors.isEmpty()
                ? Traced.EMPTY
                : line.slice(authors.get(0).start(), authors.get(0).end());
    }

    /** What of the line says nothing by itself: the brackets, the words before the names, those who only checked. */
    List<Traced> rest(Traced line) {
        List<Extent> kept = new ArrayList<>();
        bodies.stream().limit(1).forEach(kept::add);
        authors.stream().limit(1).forEach(kept::add);
        kept.sort((one, other) -> Integer.compare(one.start(), other.start()));
        List<Traced> rest = new ArrayList<>();
        int at = start;
        for (Extent each : kept) {
            rest.add(line.slice(at, each.start()));
            at = each.end();
        }
        rest.add(line.from(at));
        return rest.stream().filter(each -> !each.isBlank()).toList();
    }
}
