package dev.jianbao.importers.structure.news;

import dev.jianbao.importers.galley.Finding;
import dev.jianbao.importers.galley.Ledger;
import dev.jianbao.importers.galley.Rule;
import dev.jianbao.importers.galley.Traced;
import dev.jianbao.importers.lexis.Han;
import dev.jianbao.importers.lexis.OrganisationForm;
import dev.jianbao.importers.lexis.PersonForm;
import dev.jianbao.importers.lexis.PersonSigns;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands beside the day of a piece of news without a label: who published it, who wrote it, on which page. */
final class UnlabelledByline {
    /** Parts a line, unless it stands between two single characters: a name of two is written so. */
    private static final Pattern WIDE_GAP = Pattern.compile(
            "(?<![\\s　])(?!(?<=(?:^|[\\s　|丨｜])\\p{IsHan})[\\s　]+\\p{IsHan}(?:[\\s　|丨｜]|$))(?:[ \\t]*　[\\s　]*|[ \\t]{2,})|[|丨｜]");

    private static final Pattern PUBLISHER =
            Pattern.compile(".*(?:[网报台社刊站局厅府]|发布|在线|客户端|融媒体?(?:中心)?|公众号|教育|传媒|文库|电视|新闻|资讯|日报[\\p{IsHan}]{2})$");
    private static final String ROLE =
            "(?:本报|本网|本刊|本台|本社|见习|特约|首席|全媒体|融媒体|[\\p{IsHan}]{2,8}?(?:日报|晚报|报|网|台|社|中心)[\\s　]*)*(?:记者|通[讯信]员|实习生|特约撰稿人)";
    /** A line that says who wrote the text and nothing else. */
    private static final Pattern REPORTERS = Pattern.compile("[■●◆□◎▲★（(【\\s　]*" + ROLE
            + "[\\s　：:]*(?:[\\p{IsHan}·]{1,4}[\\s　、]*){1,4}(?:[/\\s　]*" + ROLE
            + "[\\s　：:]*(?:[\\p{IsHan}·]{1,4}[\\s　、]*){1,4}){0,2}(?:[/\\s　]*(?:文|文/图|文图|文并图))?[）)】\\s　]*");

    /** The line of a paper of Taiwan: 某报／记者某某／某地报道, 某社／某地2日电. */
    private static final Pattern SLASHED = Pattern.compile(
            "[^／/╱。，]{2,12}[\\s　]*[／/╱][\\s　]*(?:记者[^／/╱。，]{2,16}[／/╱][^。，]{2,16}|\\p{IsHan}{2,6}[\\s　]*[0-9]{1,2}日电)");

    private static final Pattern SLASH = Pattern.compile("[／/╱]");
    private static final Pattern BAR = Pattern.compile("[|丨｜]");
    private static final Pattern SLASHES = Pattern.compile("[\\s　]*[／/╱][\\s　]*");

    /** What a name has behind its first character, where it was spread to a width or its second is not in use today. */
    private static final Pattern REST = Pattern.compile("\\p{IsHan}{1,2}(?=[\\s　、，,]|$)");

    private static final Pattern PART =
            Pattern.compile("(?:" + ROLE + "|[\\s　、：:■●◆□◎▲★（）()【】/]|文/图|文图|文并图|(?:摄影|图文|综合)报[道导])+");
    /** The name of a paper right before the word for its reporter. */
    private static final Pattern OF_PAPER = Pattern.compile(
            "(?!本)(\\p{IsHan}{2,8}(?:日报|晚报|晨报|时报|早报|电视台|广播电台|通讯社))[\\s　]*(?:见习|特约|首席|全媒体|融媒体)?(?:记者|通[讯信]员)");
    /** Who took the pictures, behind who wrote. */
    private static final Pattern PICTURES = Pattern.compile("[\\s　/、]+(?:摄影|摄像|供图)[\\s　：:/].*");

    private static final Pattern WORD = Pattern.compile("\\p{IsHan}{2,4}");
    /** Words of which none is a single character, so that no name lies apart among them. */
    private static final Pattern WORDS = Pattern.compile("\\p{IsHan}{2,10}(?: \\p{IsHan}{2,10}){1,3}");

    /** Names of columns that many sites have; a place before 新闻 makes the name of a site of it. */
    private static final Pattern COLUMN =
            Pattern.compile("(?:校园|学校|学院|综合|图片|教育|时政|社会|国内|国际|最新|部门|基层|热点|媒体|头条|工作|行业|本校|本院)(?:新闻|资讯)");

    private static final Pattern MARKED = Pattern.compile(
            "《([^《》]{2,16})》(?:[\\s　]*第?[A-Z]?[0-9]{1,2}版)?|原创[\\s　]+[^\\s　]{2,12}[\\s　]+([\\p{IsHan}]{3,16})");
    private static final int LONGEST_LINE = 50;
    private static final int LONGEST_NAME = 16;

    private final Ledger ledger;
    private final String whole;
    private Traced publisher = Traced.EMPTY;
    private Traced body = Traced.EMPTY;
    private final List<Traced> authors = new ArrayList<>();

    /** @param whole all of the text, which may say elsewhere that a name is one */
    UnlabelledByline(Ledger ledger, String whole) {
        this.ledger = ledger;
        this.whole = whole;
    }

    /** Who published the text; a body of whatever sort where nobody is named who publishes as a trade. */
    Traced publisher() {
        return publisher.isEmpty() ? body : publisher;
    }

    /** What was found besides and is not used. */
    Traced unused() {
        return publisher.isEmpty() ? Traced.EMPTY : body;
    }

    List<Traced> authors() {
        return authors;
    }

    /** Whether a line names reporters, and says nothing else. */
    static boolean isReporters(String line) {
        return line.length() <= LONGEST_LINE
                && REPORTERS.matcher(line).matches()
                && !line.matches(".*(?:摄|供图|[报电讯])[）)】\\s　]*");
    }

    /** Whether a line holds names between bars, of who published a text and of its reporters, and nothing else. */
    static boolean namesReporters(String line) {
        List<String> parts = List.of(line.split("[|丨｜]"));
        return parts.size() > 1
                && line.length() <= LONGEST_LINE
                && parts.stream().map(String::strip).anyMatch(UnlabelledByline::isReporters)
                && parts.stream().map(String::strip).allMatch(each -> isReporters(each) || areKnown(each));
    }

    /** Takes each part of what a line holds besides its day. */
    void take(Traced words) {
        for (Traced part : parts(words)) {
            if (authors.stream().anyMatch(each -> each.text().equals(part.text()))) {
                ledger.drop(part, Finding.of(Rule.ORIGIN));
            } else if (isReporters(part.text())) {
                reporters(part);
            } else if (publisher.isEmpty() && isPublisher(named(part).text()) && !isColumn(part.text())) {
                publisher = named(part);
                around(part);
            } else if (body.isEmpty() && isBody(part)) {
                body = part.strip();
            } else if (authors.isEmpty() && isNamed(part)) {
                names(part, authors);
            } else if (WORD.matcher(part.text()).matches() && PersonForm.mayBeName(part.text())) {
                ledger.leftover(part);
            } else {
                ledger.drop(part, Finding.of(Rule.ORIGIN, 0.85));
            }
        }
        writeDownGaps(words);
    }

    /** The name of a paper without its brackets, of an account behind whoever wrote for it. */
    private static Traced named(Traced part) {
        Matcher marked = MARKED.matcher(part.text());
        return marked.matches() ? part.group(marked, group(marked)) : part;
    }

    private static int group(Matcher marked) {
        return marked.start(1) < 0 ? 2 : 1;
    }

    /** Writes down what stands around the name, which may stand there twice. */
    private void around(Traced part) {
        Matcher marked = MARKED.matcher(part.text());
        if (marked.matches()) {
            ledger.drop(part.slice(0, marked.start(group(marked))).strip(), Finding.of(Rule.ORIGIN));
            ledger.drop(part.from(marked.end(group(marked))).strip(), Finding.of(Rule.ORIGIN));
        }
    }

    /** What wide gaps part; where there are none, what single spaces part, unless they stand within a name. */
    private static List<Traced> parts(Traced words) {
        if (SLASHED.matcher(words.text().strip()).matches()) {
            return words.split(SLASHES);
        }
        List<Traced> parts = words.split(WIDE_GAP);
        boolean narrow = parts.size() == 1 && WORDS.matcher(parts.get(0).text()).matches();
        return narrow ? words.split(Pattern.compile("[\\s　]+")) : parts;
    }

    /** Whether a part is a name, by what tells so elsewhere; by its form alone where it has that of a name, and then it is asked about. */
    private boolean isNamed(Traced part) {
        String text = part.text().strip();
        if (PersonSigns.isSpaced(text) || WORD.matcher(text).matches() && PersonSigns.isSaid(text, whole)) {
            return true;
        }
        boolean formed = PersonForm.areNames(text);
        if (formed) {
            ledger.doubt(Rule.CREDITS, part, 0.7, text);
        }
        return formed;
    }

    private void writeDownGaps(Traced words) {
        boolean slashed = SLASHED.matcher(words.text().strip()).matches();
        Matcher gap = (slashed ? SLASH : BAR).matcher(words.text());
        while (gap.find()) {
            ledger.drop(words.slice(gap.start(), gap.end()), Finding.of(Rule.PUNCTUATION_OF_LISTS));
        }
    }

    private static boolean isColumn(String text) {
        return COLUMN.matcher(text.strip()).matches();
    }

    /** Whether some words are the name of a body. */
    private static boolean isBody(Traced part) {
        String text = part.text().strip();
        return text.length() <= LONGEST_NAME && OrganisationForm.kind(text).isPresent();
    }

    /** Whether words beside a day are names of bodies or persons, each by itself, and nothing else. */
    static boolean areKnown(String words) {
        return List.of(words.strip().split("[\\s　|丨｜]+")).stream()
                .allMatch(each -> isPublisher(each)
                        || each.length() <= LONGEST_NAME
                                && OrganisationForm.kind(each).isPresent()
                        || PersonForm.areNames(each));
    }

    static boolean isPublisher(String text) {
        return Han.count(text) >= 3
                && text.length() <= LONGEST_NAME
                && PUBLISHER.matcher(text).matches();
    }

    /** The names of a line of reporters. */
    void reporters(Traced written) {
        Matcher pictures = PICTURES.matcher(written.text());
        boolean taken = pictures.find() && pictures.start() > 0;
        Traced line = taken ? written.slice(0, pictures.start()) : written;
        if (taken) {
            ledger.drop(written.from(pictures.start()).strip(), Finding.of(Rule.ORIGIN, 0.85));
        }
        Matcher paper = OF_PAPER.matcher(line.text());
        boolean named = publisher.isEmpty() && paper.lookingAt() && isPublisher(paper.group(1));
        publisher = named ? line.group(paper, 1) : publisher;
        namesOf(named ? line.from(paper.end(1)) : line);
    }

    private void namesOf(Traced line) {
        Matcher other = PART.matcher(line.text());
        int start = 0;
        while (other.find()) {
            if (isWithin(line, start, other)) {
                continue;
            }
            add(line.slice(start, other.start()), authors);
            ledger.drop(line.slice(other.start(), other.end()).strip(), Finding.of(Rule.ORIGIN));
            start = other.end();
        }
        add(line.from(start), authors);
    }

    /** Several names as single ones, where a text is nothing but names. */
    void names(Traced text, List<Traced> into) {
        if (!PersonForm.areNames(text.text()) || text.text().matches("\\p{IsHan}[\\s　]+\\p{IsHan}")) {
            add(text, into);
            return;
        }
        Matcher gap = Pattern.compile("[\\s　、，,]+").matcher(text.text());
        int start = 0;
        while (gap.find()) {
            if (isWithin(text, start, gap)) {
                continue;
            }
            add(text.slice(start, gap.start()), into);
            ledger.drop(text.slice(gap.start(), gap.end()).strip(), Finding.of(Rule.PUNCTUATION_OF_LISTS));
            start = gap.end();
        }
        add(text.from(start), into);
    }

    /** Whether a gap stands behind a single Han, which is no name by itself. */
    private static boolean isWithin(Traced text, int start, Matcher gap) {
        return gap.group().matches("[\\s　]+")
                && gap.start() - start == 1
                && REST.matcher(text.text()).region(gap.end(), text.length()).lookingAt();
    }

    /** Adds a name; where it is there already, as of a byline above and below a text, it goes with a line in the account. */
    private void add(Traced written, List<Traced> into) {
        Traced text = written.strip();
        if (into.stream().anyMatch(each -> each.text().equals(text.text()))) {
            ledger.drop(text, Finding.of(Rule.ORIGIN));
        } else if (!text.isEmpty()) {
            into.add(text);
        }
    }
}
