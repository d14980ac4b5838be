package dev.jianbao.importers.structure.plan;

import dev.jianbao.importers.galley.Finding;
import dev.jianbao.importers.galley.Ledger;
import dev.jianbao.importers.galley.Rule;
import dev.jianbao.importers.galley.Traced;
import dev.jianbao.importers.lexis.OrganisationForm;
import dev.jianbao.importers.repair.FusedNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads who has to do with a measure, from brackets behind it, labelled lines or cells. */
final class Duties {
    private static final Pattern BRACKETS =
            Pattern.compile("[（(【\\[]((?:[^（）()【】\\[\\]]|[（(][^（）()]{0,20}[）)]){2,200})[）)】\\]][。；;]?[\\s　]*$");
    private static final Pattern SIGNAL = Pattern.compile(
            ".*(?:负责|牵头|配合|参与|参加|落实|责任(?:单位|部门|主体|科室|处室)|主办|协办|承办|实施)(?:[，,；;][^，,；;]{2,20})?[。；;]?$|.*(?:牵头|责任|配合|主责|主办|承办|协办|参[与加]|负责)(?:单位|部门|处室|科室|股室|主体|领导|机构|人)?[：:].*");
    private static final String WHO = "(?:单位|部门|处室|科室|股室|主体|领导|机构|地区|方|人)?";
    private static final Pattern LABEL = Pattern.compile(
            "((?:分管|包保|挂牌|责任|牵头)领导|责任人|联系人|督[办导](?:单位|部门)?|(?:牵头|主办|主责|责任|负责|承办|实施|落实|配合|协办|协同|参[与加]|支持)" + WHO
                    + "|(?:计划)?(?:完成|办结|推进|实施|启动|落实)?(?:时限|时间|期限|进度)(?:要求|安排)?)[：:][\\s　]*");
    private static final Pattern VERB = Pattern.compile(
            "(?:按(?:照)?(?:职责|职能|各自)[^，,；;、]*)?(?:分别|共同|具体|联合|按.{0,6})?(牵头负责|牵头|负责落实|负责|配合|参与|参加|协同|主办|协办|落实|实施|会同(?!县))");
    private static final Pattern SEPARATOR = Pattern.compile("[、，,；;。\\s　]+");
    /** A word between two bodies; within a name, as in 住房和城乡建设局, no body stands before it. */
    private static final Pattern AND = Pattern.compile("和|及|以及|与");

    private static final Pattern ETC = Pattern.compile("(?:等(?:部门|单位|有关部门|相关部门|相关单位)?|按职责分工|分工|按职责)+$");
    private static final Pattern DEADLINE = Pattern.compile(
            "(?:20[0-9]{2}年(?:[0-9]{1,2}月)?(?:底|前|[0-9]{1,2}日前)?.{0,4}|长期(?:坚持|推进|开展|实施)?|持续(?:推进|开展|实施|加强))");

    /** Who answers, in the midst of a sentence: 由甲局牵头，乙局、丙局配合. */
    private static final Pattern PROSE = Pattern.compile(
            "由([^，。；：、（）]{2,20}(?:、[^，。；：、（）]{2,20})*?(?:牵头负责|牵头|负责|主办)(?:，(?:由)?[^，。；：、（）]{2,20}(?:、[^，。；：、（）]{2,20})*?(?:配合|参与|协助|协办|参加))?)(?=[，。；]|组织|实施|落实|推进)");

    /** A clause that begins with names and says what they do: 甲局、乙局负责验收. */
    private static final Pattern CLAUSE = Pattern.compile(
            "(?<=^|[，。；：])[\\s　]*(?:其中，?|(?:此|该|本|上述|以上)(?:项|些)?(?:工作|任务|行动|活动|措施|事项))?由?((?:[^，。；：、（）\\s]{2,20}、)*[^，。；：、（）\\s]{2,20}?(?:按职责分工|共同|具体|分别)?(?:牵头负责|牵头|负责|配合|参与|参加|协助|主办|协办))(?!人|制|同志)(?=[^，。；：]{0,14}[，。；]|[^，。；：]{0,14}$)");

    private static final int MOST_CLAUSES = 4;
    private static final int MOST_SQUARE = 60;

    /** What is no name: a time, or when something begins. */
    private static final Pattern TIME = Pattern.compile("20[0-9]{2}年.*|[0-9]{1,2}月.*|(?:每[年月季周]|第[一二三四]季度).*");

    private static final Pattern BEGINS = Pattern.compile(".*(?:启动|开始|起|实施|开工|执行)");

    /** Bodies that are named together: 各村. */
    private static final Pattern EACH = Pattern.compile("各\\p{IsHan}{1,8}");

    /** The last sentence of a paragraph that has another before it. */
    private static final Pattern CLOSING =
            Pattern.compile("(?<=。)[\\s　]*([^。；：]{4,120}(?:负责|牵头|配合|参与|参加|落实))。?[\\s　]*$");

    private static final String TOGETHER_WITH = "会同";

    /** Who does something together with whom: 甲局会同乙局、丙局制定办法. */
    private static final Pattern TOGETHER = Pattern.compile(
            "(?<=^|[，。；：])[\\s　]*(?:由)?([^，。；：、（）]{2,20}会同(?!县)(?:[^，。；：、（）]{2,20}、)*[^，。；：、（）]{2,20}?)(?=于|在|每|按|共同|负责|加强|做好|建立|出台|制定|落实|完善|调整|开展|对(?!外|口)|联合(?!会)|组织(?!部)|编制(?!办|委)|推进(?!办|中心)|实施(?!办)|研究(?!院|所|室|中心|会))");

    private static final Pattern STATES_TIME = Pattern.compile("[0-9]年|[0-9]月|长期|持续|常态|时限|时间|期限");

    private static final String BEFORE = "(?:(?:20[0-9]{2}年|(?<![年0-9]))[0-9]{1,2}月(?:[0-9]{1,2}日|底)?前|20[0-9]{2}年底?前)";

    private static final Pattern PROSE_DUE =
            Pattern.compile("((?<=于)" + BEFORE + "|" + BEFORE + "(?=[^，。；]{0,4}(?:完成|建成|投用|投入使用|实现)))");

    /** By when all of a measure is to be done: where a sentence begins with it, or after 于. */
    private static final Pattern WHOLE_DUE =
            Pattern.compile("((?<=[。；于])" + BEFORE + ")(?=[^，。；]{0,30}(?:完成|建成|投用|投入使用|实现))");

    private static final Pattern PROSE_ALWAYS =
            Pattern.compile("(?<=[，；])(长期(?:坚持|推进|开展|实施)|持续(?:推进|开展|实施))(?=[。；]|$)");

    /** Whom to call, which is no duty. */
    private static final Pattern CONTACT =
            Pattern.compile("联系人[：:][^：:。；]{2,20}(?:[，,；;。\\s　]*(?:联系)?(?:电话|方式|手机|邮箱).*)?。?");

    /** What is asked of bodies, and is no name of one: 各单位要明确专人. */
    private static final Pattern DEMAND = Pattern.compile("要(?!闻)|应当|必须|明确|专人|切实|认真|抓好|高度");

    /** What stands in a deadline for the year that it does not state. */
    static final String YEARLESS = "?";

    private static final Pattern MONTH =
            Pattern.compile("([1-9]|1[0-2])月(?:[0-9]{1,2}日|份|底)?(?:之?前)?(?:完成[^，。；]{0,10})?");
    private static final Pattern DUE = Pattern.compile(
            "(20[0-9]{2})(?:[.\\-/](?=[0-9]{1,2}(?:[.\\-/]|[^0-9]|$))|年?)(?:[.年]?([0-9]{1,2})(?:月|[.\\-/]|(?<=[.\\-/][0-9]{1,2}))(?:([0-9]{1,2})日?)?)?");

    private final Ledger ledger;
    private final FusedNames fused;

    List<Traced> lead = new ArrayList<>();
    List<Traced> supporting = new ArrayList<>();
    List<Traced> responsible = new ArrayList<>();
    Optional<String> deadline = Optional.empty();

    Duties(Set<String> known, Ledger ledger) {
        this.ledger = ledger;
        this.fused = new FusedNames(known, ledger);
    }

    /** Where the brackets begin in which a text ends, if they say who is answerable; −1 where they do not. */
    static int brackets(String text) {
        Matcher match = BRACKETS.matcher(text);
        return match.find()
                        && (SIGNAL.matcher(match.group(1)).matches() && namesBody(match.group(1))
                                || allBodies(
                                        match.group(1),
                                        text.substring(0, match.start()),
                                        "【[".indexOf(text.charAt(match.start())) >= 0))
                ? match.start()
                : -1;
    }

    /** Whether a line is nothing but labelled duties. */
    static boolean isLabelled(String line) {
        Matcher label = LABEL.matcher(line);
        return line.length() < 300 && label.lookingAt() && line.indexOf('。') < 0;
    }

    /** Where labelled duties begin with which a paragraph ends, as in 建成三所。责任单位：甲局；完成时限：2024年底; −1 where there are none. */
    static int inline(String text) {
        Matcher label = LABEL.matcher(text);
        while (label.find()) {
            boolean begins = label.start() > 0 && "。；;！".indexOf(text.charAt(label.start() - 1)) >= 0;
            boolean all = true;
            for (String sentence : text.substring(label.start()).split("。", -1)) {
                all &= sentence.isBlank()
                        || LABEL.matcher(sentence.strip()).lookingAt()
                        || DEADLINE.matcher(sentence.strip()).matches();
            }
            if (begins && all && !CONTACT.matcher(text.substring(label.start())).matches()) {
                return label.start();
            }
        }
        return -1;
    }

    /** What sentences of a text say of who answers, and by when; the text keeps it all. Nothing where they name no body. */
    static List<Traced> prose(Traced text) {
        List<Traced> said = new ArrayList<>();
        Matcher closing = CLOSING.matcher(text.text());
        if (closing.find() && allNamed(closing.group(1))) {
            return List.of(text.group(closing, 1));
        }
        said.addAll(clauses(text, CLAUSE));
        said.addAll(said.isEmpty() ? clauses(text, TOGETHER) : List.of());
        Matcher match = PROSE.matcher(text.text());
        if (said.isEmpty() && match.find() && namesBody(match.group(1)) && !match.find(match.end())) {
            match = PROSE.matcher(text.text());
            said.add(match.find() ? text.group(match, 1) : Traced.EMPTY);
        }
        if (!said.isEmpty()) {
            day(text, PROSE_DUE).or(() -> always(text)).ifPresent(said::add);
        }
        return said;
    }

    /** The day by which all that a text speaks of is to be done, where it states one and no other. */
    static Optional<Traced> dayOf(Traced text) {
        return day(text, PROSE_DUE).flatMap(any -> day(text, WHOLE_DUE));
    }

    private static Optional<Traced> day(Traced text, Pattern form) {
        Matcher due = form.matcher(text.text());
        Optional<Traced> day = due.find() ? Optional.of(text.group(due, 1)) : Optional.empty();
        return due.find() ? Optional.empty() : day;
    }

    /** Whether a statement of who answers says by when, too, if in words such as 长期. */
    static boolean namesDay(String statement) {
        return STATES_TIME.matcher(statement).find();
    }

    private static Optional<Traced> always(Traced text) {
        Matcher always = PROSE_ALWAYS.matcher(text.text());
        return always.find() ? Optional.of(text.group(always, 1)) : Optional.empty();
    }

    /** The clauses of a text that name bodies and what they do; none where one of them names something else, or there are many. */
    private static List<Traced> clauses(Traced text, Pattern form) {
        List<Traced> found = new ArrayList<>();
        Matcher match = form.matcher(text.text());
        while (match.find()) {
            if (allNamed(match.group(1))) {
                found.add(text.group(match, 1));
            }
        }
        return found.size() <= MOST_CLAUSES ? found : List.of();
    }

    /** Whether a sentence names bodies and what they do, and nothing else. */
    private static boolean allNamed(String sentence) {
        boolean all = true;
        for (String name : SEPARATOR.split(VERB.matcher(sentence).replaceAll("、"), -1)) {
            String bare = ETC.matcher(name).replaceFirst("");
            all &= name.isEmpty()
                    || bare.isEmpty()
                    || !DEMAND.matcher(bare).find() && OrganisationForm.isBody(bare)
                    || !DEMAND.matcher(bare).find() && EACH.matcher(bare).matches();
        }
        return all && VERB.matcher(sentence).find();
    }

    /** Whether brackets behind a sentence hold nothing but names of bodies; where they stand alone, two at least. */
    private static boolean allBodies(String text, String before, boolean squared) {
        String[] names = SEPARATOR.split(text, -1);
        boolean marked = text.length() < MOST_SQUARE && squared;
        boolean bodies = marked || before.endsWith("。") || names.length > 1 && before.isEmpty();
        for (String name : names) {
            bodies &= OrganisationForm.isBody(ETC.matcher(name).replaceFirst(""));
        }
        return bodies;
    }

    private static boolean namesBody(String text) {
        if (LABEL.matcher(text).lookingAt()) {
            return true;
        }
        for (String part : SEPARATOR.split(
                VERB.matcher(LABEL.matcher(text).replaceAll("、")).replaceAll("、"), -1)) {
            String bare = ETC.matcher(part).replaceFirst("");
            if (OrganisationForm.isBody(bare) || bare.startsWith("各")) {
                return true;
            }
        }
        return false;
    }

    /** Reads the brackets at the end of a text, and returns what stands before them. */
    Traced trailing(Traced text) {
        int start = brackets(text.text());
        if (start < 0) {
            return text;
        }
        Matcher match = BRACKETS.matcher(text.text());
        if (match.find(start)) {
            ledger.drop(text.slice(start, start + 1), Finding.of(Rule.DUTY));
            ledger.drop(text.from(match.end(1)), Finding.of(Rule.DUTY));
            statement(text.group(match, 1));
        }
        return text.slice(0, start).strip();
    }

    /** Reads what is known to be brackets that say who is answerable, and nothing else. */
    void bracketed(Traced text) {
        Matcher match = BRACKETS.matcher(text.text());
        statement(match.lookingAt() ? text.group(match, 1) : text);
    }

    /** Reads a statement such as 甲局牵头，乙局、丙局配合, or 牵头单位：甲局；配合单位：乙局. */
    void statement(Traced text) {
        if (LABEL.matcher(text.text()).find()) {
            labelled(text);
            return;
        }
        Matcher verb = VERB.matcher(text.text());
        int start = 0;
        boolean joined = false;
        while (verb.find()) {
            boolean shared = joined || !lead.isEmpty() && verb.group().contains("按");
            names(text.slice(start, verb.start()), shared ? supporting : list(verb.group(1)));
            ledger.drop(text.slice(verb.start(), verb.end()), Finding.of(Rule.DUTY));
            joined |= verb.group(1).equals(TOGETHER_WITH);
            start = verb.end();
        }
        names(text.from(start), joined ? supporting : responsible);
    }

    private List<Traced> list(String word) {
        return word.matches("(?:牵头|主办|主责|承办|会同).*") ? lead : word.matches("(?:配合|参|协|支持).*") ? supporting : responsible;
    }

    private void labelled(Traced text) {
        Matcher label = LABEL.matcher(text.text());
        int start = -1;
        String word = "";
        while (label.find()) {
            if (start >= 0) {
                value(word, text.slice(start, label.start()));
            } else if (label.start() > 0) {
                names(text.slice(0, label.start()), responsible);
            }
            ledger.drop(text.slice(label.start(), label.end()), Finding.of(Rule.DUTY));
            word = label.group(1);
            start = label.end();
        }
        value(word, text.from(start));
    }

    private void value(String word, Traced value) {
        if (word.matches(".*(?:时限|时间|期限|进度)(?:要求|安排)?")) {
            due(value);
        } else if (word.matches(".*(?:领导|人)|督[办导].*")) {
            ledger.drop(value, Finding.of(Rule.DUTY, 0.85));
        } else {
            names(value, list(word));
        }
    }

    /** A deadline, in the form of the content; words that are none stay in the account. */
    void due(Traced value) {
        Optional<String> read = deadline(value.text());
        deadline = deadline.or(() -> read);
        ledger.became(value.strip(), read.orElse(""), Finding.of(Rule.DUTY, read.isPresent() ? 1 : 0.6));
    }

    /** The deadline that a text names, in the form of the content; empty where it names none. */
    static Optional<String> deadline(String written) {
        String text = written.strip().replaceFirst("[。；;，,]+$", "");
        if (text.matches(".*(?:起|启动|开始)(?:执行|实施)?[。；]?")) {
            return Optional.empty();
        }
        Matcher year = DUE.matcher(text);
        return text.matches(".*(?:长期|持续|常态|全年坚持).*")
                ? Optional.of("ongoing")
                : year.find()
                        ? Optional.of(year.group(1)
                                + (year.group(2) == null ? "" : two(year.group(2)))
                                + (year.group(3) == null ? "" : two(year.group(3))))
                        : yearless(text);
    }

    /** A month alone: the year is that of the plan, which is known later. */
    private static Optional<String> yearless(String text) {
        Matcher month = MONTH.matcher(text);
        return month.matches() ? Optional.of(YEARLESS + two(month.group(1))) : Optional.empty();
    }

    private static String two(String number) {
        return String.format(Locale.ROOT, "-%02d", Integer.valueOf(number));
    }

    /** The names of a list; what parts them goes. */
    void names(Traced text, List<Traced> into) {
        Matcher separator = SEPARATOR.matcher(text.text());
        int start = 0;
        while (separator.find()) {
            if (text.text().lastIndexOf('（', separator.start()) > text.text().lastIndexOf('）', separator.start())) {
                continue;
            }
            name(text.slice(start, separator.start()), into);
            ledger.drop(text.slice(separator.start(), separator.end()).strip(), Finding.of(Rule.PUNCTUATION_OF_LISTS));
            start = separator.end();
        }
        name(text.from(start), into);
    }

    private void name(Traced written, List<Traced> into) {
        Traced text = written.strip();
        if (text.isEmpty()) {
            return;
        }
        if (DEADLINE.matcher(text.text()).matches()
                && !BEGINS.matcher(text.text()).matches()) {
            due(text);
            return;
        }
        if (text.text().endsWith("前") && yearless(text.text()).isPresent()) {
            due(text);
            return;
        }
        if (TIME.matcher(text.text()).matches()) {
            ledger.drop(text, Finding.of(Rule.DUTY, 0.6));
            return;
        }
        if (PrintedMarks.isLost(text)) {
            into.add(PrintedMarks.lost(text, ledger));
            return;
        }
        Matcher etc = ETC.matcher(text.text());
        if (etc.find() && !text.text().startsWith("各")) {
            ledger.drop(text.from(etc.start()), Finding.of(Rule.DUTY, 0.9));
            text = text.slice(0, etc.start());
        }
        if (text.text().startsWith("由") && OrganisationForm.isBody(text.text().substring(1))) {
            ledger.drop(text.slice(0, 1), Finding.of(Rule.DUTY));
            text = text.from(1);
        }
        Matcher and = AND.matcher(text.text());
        while (and.find()) {
            if (OrganisationForm.isBody(text.text().substring(0, and.start()))
                    && (OrganisationForm.isBody(text.text().substring(and.end()))
                            || text.text().substring(and.end()).matches("地方.*政府"))) {
                into.addAll(fused.split(text.slice(0, and.start())));
                ledger.drop(text.slice(and.start(), and.end()), Finding.of(Rule.PUNCTUATION_OF_LISTS));
                text = text.from(and.end());
                and = AND.matcher(text.text());
            }
        }
        if (!text.isEmpty()) {
            into.addAll(fused.split(text));
        }
    }
}
