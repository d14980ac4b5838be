package dev.jianbao.importers.structure;

import dev.jianbao.importers.galley.Finding;
import dev.jianbao.importers.galley.Ledger;
import dev.jianbao.importers.galley.Rule;
import dev.jianbao.importers.galley.Traced;
import dev.jianbao.importers.lexis.Dates;
import dev.jianbao.importers.lexis.Han;
import dev.jianbao.importers.lexis.Marker;
import dev.jianbao.importers.lexis.Numeral;
import dev.jianbao.importers.lexis.OrganisationForm;
import dev.jianbao.importers.lexis.Restriction;
import dev.jianbao.importers.lexis.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Reads the foot of a document: to whom it goes, who printed it when and how often, who wrote, checked and signed it. */
public final class ImprintReader {
    private static final String GAP = "[\\s　]*";
    private static final Pattern DISTRIBUTION =
            Pattern.compile("(?:^|[\\s　。；]+)(?:本[期刊])?(" + Wording.RECIPIENTS + ")" + GAP + "[：:]" + GAP);
    static final Pattern CREDIT = Pattern.compile("(" + Wording.HANDS + "|(?:联系|值班|办公|投稿|咨询)?(?:电" + GAP + "话|热线)|传"
            + GAP + "真|(?:电子|投稿|联系)?(?:邮箱|信箱)|邮" + GAP + "编|联系人|经办人|信息员|(?:编辑部|本刊)?地"
            + GAP + "址|网" + GAP + "址|承办|主办)" + GAP
            + "(?:人员?|单位)?" + GAP + "[】]?[：:丨|｜]" + GAP);
    static final Pattern COPIES = Pattern.compile("[（(]?" + GAP + "(?:共" + GAP + "印|印" + GAP + "数?|印发|共)" + GAP
            + "[：:]?" + GAP + "(" + Numeral.PATTERN + ")" + GAP + "份" + GAP + "[）)]?|印" + GAP + "数" + GAP + "[：:]" + GAP
            + "([0-9]{1,5})(?![0-9])(?:" + GAP + "[册本])?");
    private static final Pattern GAPPED = Pattern.compile(Wording.GAPPED_HAND);

    /** How many were printed, behind those who got them: 发：各学校（共印80份）. */
    private static final Pattern COPIES_LAST = Pattern.compile("(?:[（(]共?印[0-9]{1,5}份[）)]|[\\s　]共?印[0-9]{1,5}份)$");
    /** How many were printed and who got them, in one: （印80份，发各代表团）. */
    private static final Pattern SENT = Pattern.compile(
            "[（(](?:共[\\s　]*)?印[\\s　]*[0-9]{1,5}[\\s　]*份([，,；;][\\s　]*(?:发|送|报|分送|印发))([^：:（）()]{2,60})[）)]");

    static final Pattern CONTACT = Pattern.compile(
            "[（(]?(?:(?:联系|值班|办公)?电话|传真|(?:电子)?邮箱|(?:编辑部|本刊)?(?:通讯)?地址|电子信箱|投稿|联系人|联系方式|网址|邮编|邮政编码|主题词|关键词|标签[：:]).*");
    static final Pattern ORIGIN = Pattern.compile("[（(]?(?:稿件|信息)?来源[：:].*");
    private static final Pattern NAMES = Pattern.compile("[、，,；;|｜丨/\\s　]+");
    private static final Pattern BODIES = Pattern.compile("[、，；;。]+|(?<=\\p{IsHan}),(?=\\p{IsHan})");
    private static final Pattern UNSTATED = Pattern.compile("[\\s　]*(?:未[载載]明|not stated|不详|未注明|[?？]|无)[\\s　]*");
    private static final Pattern END_OF_NAME = Pattern.compile("\\p{IsHan}{1,4}[。；]?");

    /** The end of a name and the names behind it. */
    private static final Pattern REST_OF_NAMES =
            Pattern.compile("\\p{IsHan}{1,12}(?:[、，][\\p{IsHan}（）、，]{2,80})?[。；]?");

    /** So long is a line of recipients that had no room for more, at least. */
    private static final int FULL = 24;

    private final Ledger ledger;
    private final Map<String, List<Traced>> distribution = new TreeMap<>();
    private final Map<String, List<Traced>> credits = new TreeMap<>();
    private Optional<Traced> printer = Optional.empty();
    private Optional<LocalDate> printed = Optional.empty();
    private OptionalInt copies = OptionalInt.empty();
    private String duty = "";
    private boolean open;
    private String listing = "";

    public ImprintReader(Ledger ledger) {
        this.ledger = ledger;
    }

    public Imprint read(Lines lines) {
        int last = IntStream.range(0, lines.size())
                .filter(i -> Wording.isDistribution(lines.text(i)))
                .max()
                .orElse(-1);
        for (int i = 0; i < lines.size(); i++) {
            line(lines.line(i).traced().strip(), i < last);
        }
        return new Imprint(distribution, printer, printed, copies, credits);
    }

    /** @param within whether recipients follow further down */
    private void line(Traced written, boolean within) {
        int sign = Marker.of(written.text())
                .filter(each -> each.kind() == Marker.Kind.SIGN)
                .map(Marker::length)
                .orElse(0);
        ledger.drop(written.slice(0, sign).strip(), Finding.of(Rule.PUNCTUATION_OF_LISTS));
        Traced line = written.from(sign);
        boolean goesOn = open;
        String listed = listing;
        listing = Wording.isDistribution(line.text()) ? line.text() : "";
        open = !line.isEmpty() && "，、,".indexOf(line.at(line.length() - 1)) >= 0;
        if (Wording.isDistribution(line.text())) {
            distributed(line);
            return;
        }
        if (hands(line)) {
            return;
        }
        if (CONTACT.matcher(line.text()).matches()
                || ORIGIN.matcher(line.text()).matches()) {
            if (ORIGIN.matcher(line.text()).matches()) {
                ledger.doubt(Rule.LEFTOVER, line, 0.5, line.text());
            }
            ledger.drop(line, Finding.of(Rule.PRINTED, 0.9));
            return;
        }
        if (Restriction.isSecrecy(line.text())) {
            SecrecyMark.take(withoutCopies(line), ledger);
            return;
        }
        Matcher sent = SENT.matcher(line.text());
        if (sent.matches()) {
            withoutCopies(line.slice(0, sent.start(1)));
            ledger.drop(line.slice(sent.start(1), sent.start(2)), Finding.of(Rule.DISTRIBUTION));
            ledger.drop(line.from(sent.end(2)), Finding.of(Rule.PUNCTUATION_OF_LISTS));
            distribute(sent.group(1).replaceAll("[，,；;\\s]", ""), line.group(sent, 2));
            return;
        }
        boolean print =
                Wording.isPrinted(line.text()) || Dates.first(line.text()).isPresent();
        Traced rest = date(withoutCopies(line));
        if (rest.isBlank()) {
            return;
        }
        if (!print && isWithinName(listed, rest.text())) {
            wrapped(rest);
        } else if (!duty.isEmpty()
                && !print
                && distribution.size() > 0
                && printed.isEmpty()
                && (goesOn
                        || line.text().indexOf('、') > 0
                        || within
                                && OrganisationForm.kind(BODIES.split(rest.text(), 2)[0])
                                        .isPresent())) {
            distribute(duty, rest);
        } else {
            printer(rest, print);
        }
    }

    /** Takes a line that names those who made the document; says whether it did. */
    private boolean hands(Traced line) {
        boolean gapped =
                Wording.isGapped(COPIES.matcher(line.text()).replaceFirst("").strip());
        boolean named = gapped
                || Wording.isCredits(line.text())
                || CREDIT.matcher(line.text()).find() && line.length() < 100;
        if (named) {
            labelled(
                    gapped && Wording.isGapped(line.text()) ? line : withoutCopies(line),
                    gapped ? GAPPED : CREDIT,
                    this::credit);
        }
        return named;
    }

    /** Takes a line of recipients, and how many copies there are behind them. */
    private void distributed(Traced line) {
        Matcher copied = COPIES_LAST.matcher(line.text());
        Traced recipients = copied.find() ? line.slice(0, copied.start()) : line;
        withoutCopies(line.from(recipients.length()));
        labelled(recipients, DISTRIBUTION, this::distribute);
    }

    /** Whether a line begins with the end of the name that the recipients above it end in: a few characters, or what makes a body of the name. */
    static boolean isWithinName(String above, String line) {
        if (above.isEmpty() || above.indexOf('（') >= 0 && above.indexOf('）') < 0) {
            return false;
        }
        String last = above.substring(Math.max(above.lastIndexOf('，'), above.lastIndexOf('、')) + 1);
        boolean whole =
                OrganisationForm.kind(last.replaceFirst(".*[：:][\\s　]*", "")).isPresent();
        if (END_OF_NAME.matcher(line).matches() && !Wording.isClosed(above)) {
            return !whole || OrganisationForm.kind(line).isEmpty();
        }
        return above.length() >= FULL
                && last.length() < above.length()
                && Han.count(last) == last.length()
                && !whole
                && REST_OF_NAMES.matcher(line).matches();
    }

    /** The end of the last name of a list, which found no room in its line; others may follow it. */
    private void wrapped(Traced line) {
        Matcher end = BODIES.matcher(line.text());
        Traced rest = end.find() ? line.slice(0, end.start()) : line;
        Traced others = line.from(rest.length());
        List<Traced> names = distribution.get(duty);
        if (names == null || names.isEmpty()) {
            printer(rest, false);
            return;
        }
        Traced last = names.remove(names.size() - 1);
        ledger.seam(rest, new Finding(Rule.HARD_WRAP, 0.85, last.text() + "｜" + rest.text()));
        names.add(last.plus(rest));
        list(others, BODIES, Rule.DISTRIBUTION, names);
    }

    private Traced withoutCopies(Traced line) {
        Matcher match = COPIES.matcher(line.text());
        if (!match.find()) {
            return line;
        }
        String number = match.group(1) == null ? match.group(2) : match.group(1);
        copies = Numeral.parse(number);
        ledger.became(line.slice(match.start(), match.end()), number, Finding.of(Rule.COPIES));
        return line.slice(0, match.start()).plus(line.from(match.end())).strip();
    }

    private Traced date(Traced line) {
        Optional<Dates.Found> day = Dates.last(line.text());
        if (day.isEmpty()) {
            return line;
        }
        int end = day.get().end();
        Matcher verb =
                Pattern.compile("[\\s　]*印[\\s　]*[发制]?").matcher(line.text()).region(end, line.length());
        int stop = verb.lookingAt() ? verb.end() : end;
        printed = Optional.of(day.get().date());
        ledger.became(line.slice(day.get().start(), stop), day.get().date().toString(), Finding.of(Rule.PRINTED));
        return line.slice(0, day.get().start()).plus(line.from(stop)).strip();
    }

    private void printer(Traced text, boolean dated) {
        Matcher verb = Pattern.compile("[\\s　]*(?:编印|印发|印制|印|编)[\\s　]*$").matcher(text.text());
        Traced bare = text;
        if (verb.find() && verb.start() > 2) {
            ledger.drop(text.from(verb.start()), Finding.of(Rule.PRINTED));
            bare = text.slice(0, verb.start()).strip();
        }
        boolean body = bare.length() < text.length()
                || OrganisationForm.kind(bare.text().replaceAll("[\\s　]", "")).isPresent();
        if (printer.isEmpty() && bare.length() <= 40 && (body || dated)) {
            printer = Optional.of(bare);
            ledger.became(bare, bare.text(), Finding.of(Rule.PRINTED));
        } else {
            ledger.doubt(Rule.LEFTOVER, bare, 0.5, bare.text());
            ledger.drop(bare, Finding.of(Rule.LEFTOVER, 0.5));
        }
    }

    private interface Taker {
        void take(String label, Traced names);
    }

    private void labelled(Traced line, Pattern labels, Taker taker) {
        Matcher match = labels.matcher(line.text());
        int start = -1;
        String label = "";
        while (match.find()) {
            if (start >= 0) {
                taker.take(label, line.slice(start, match.start()));
            } else if (match.start() > 0) {
                before(line.slice(0, match.start()));
            }
            ledger.drop(
                    line.slice(match.start(), match.end()),
                    Finding.of(labels == DISTRIBUTION ? Rule.DISTRIBUTION : Rule.CREDITS));
            label = Han.squeezed(match.group(1));
            start = match.end();
        }
        if (start >= 0) {
            taker.take(label, line.from(start));
        }
    }

    /** What stands before the first label: signs, or words that nobody knows, which are asked about. */
    private void before(Traced words) {
        if (words.text().codePoints().anyMatch(Character::isLetterOrDigit)) {
            ledger.doubt(Rule.LEFTOVER, words.strip(), 0.5, words.text().strip());
            ledger.drop(words, Finding.of(Rule.LEFTOVER, 0.5));
        } else {
            ledger.drop(words, Finding.of(Rule.PUNCTUATION_OF_LISTS));
        }
    }

    private void distribute(String label, Traced names) {
        String key = label.matches("(?:主|呈|抄)?报|报送|呈送?|呈阅")
                ? "report"
                : label.matches("发|抄发|发送.*|发至|印送|分发|下发|印发|印发至|issue")
                        ? "issue"
                        : label.equals("report") ? "report" : "send";
        duty = key;
        list(names, BODIES, Rule.DISTRIBUTION, distribution.computeIfAbsent(key, any -> new ArrayList<>()));
    }

    private void credit(String label, Traced names) {
        String key = label.matches("签发|终审|审签|签批|核发")
                ? "signed-by"
                : label.matches("撰稿|供稿|图文|文图|拟稿|起草|执笔|采编|组稿|统稿|整理|制表|填表|.*编辑|.*责编|美编|编校|编")
                        ? "written-by"
                        : "reviewed-by";
        if (label.matches(".*(?:电话|热线|传真|邮箱|信箱|邮编|联系人|经办人|信息员|地址|网址)")) {
            ledger.drop(names.strip(), Finding.of(Rule.PRINTED, 0.9));
            return;
        }
        if (label.matches("承办|主办")) {
            printer(names, true);
            return;
        }
        if (UNSTATED.matcher(names.text()).matches()) {
            ledger.became(names.strip(), "?", Finding.of(Rule.CREDITS));
            return;
        }
        if (label.matches("顾问|摄影|排版|编委.*")) {
            ledger.doubt(Rule.LEFTOVER, names, 0.5, label + "：" + names.text().strip());
            ledger.drop(names, Finding.of(Rule.LEFTOVER, 0.5));
            return;
        }
        list(names, NAMES, Rule.CREDITS, credits.computeIfAbsent(key, any -> new ArrayList<>()));
    }

    /** The names of a list, and no more, such as stand behind the label of a row. */
    public List<Traced> names(Traced list, boolean people) {
        List<Traced> names = new ArrayList<>();
        if (UNSTATED.matcher(list.text()).matches()) {
            ledger.became(list.strip(), "?", Finding.of(Rule.CREDITS));
        } else {
            list(list, people ? NAMES : BODIES, people ? Rule.CREDITS : Rule.DISTRIBUTION, names);
        }
        return names;
    }

    /** The names of a list; what parts them goes. A name of two characters keeps the wide space within it. */
    private void list(Traced names, Pattern separator, Rule rule, List<Traced> into) {
        Traced bare = names.strip();
        while (!bare.isEmpty() && "）)。；;|｜丨/".indexOf(bare.at(bare.length() - 1)) >= 0 && rule == Rule.CREDITS) {
            ledger.drop(bare.from(bare.length() - 1), Finding.of(Rule.PUNCTUATION_OF_LISTS));
            bare = bare.slice(0, bare.length() - 1).strip();
        }
        Matcher spaced = Pattern.compile("\\p{IsHan}[\\s　]+\\p{IsHan}").matcher(bare.text());
        if (rule == Rule.CREDITS && spaced.matches()) {
            into.add(bare);
            return;
        }
        Matcher match = separator.matcher(bare.text());
        int start = 0;
        while (match.find()) {
            if (isBracketed(bare.text(), match.start())
                    || rule == Rule.CREDITS && isSpaced(bare.text(), start, match)) {
                continue;
            }
            if (rule == Rule.DISTRIBUTION
                    && bare.from(match.end())
                            .text()
                            .matches("(?:(?:副.{1,3}|成员|委员).{0,2}|(?:人民)?政府|党委)(?:[、，；;。].*)?")) {
                continue;
            }
            add(bare.slice(start, match.start()), into);
            ledger.drop(bare.slice(match.start(), match.end()), Finding.of(Rule.PUNCTUATION_OF_LISTS));
            start = match.end();
        }
        add(bare.from(start), into);
    }

    /** Whether a gap stands within a name of two characters: nobody's name is one character. */
    private static boolean isSpaced(String names, int start, Matcher gap) {
        return gap.group().isBlank()
                && gap.start() == start + 1
                && names.substring(gap.end()).matches("\\p{IsHan}(?![\\p{IsHan}]).*");
    }

    /** Whether a place lies within brackets, as in 各县（市、区）. */
    private static boolean isBracketed(String text, int at) {
        int open = Math.max(text.lastIndexOf('（', at), text.lastIndexOf('(', at));
        int close = Math.max(text.lastIndexOf('）', at), text.lastIndexOf(')', at));
        return open > close;
    }

    private static void add(Traced name, List<Traced> into) {
        if (!name.isBlank()) {
            into.add(name.strip());
        }
    }
}
