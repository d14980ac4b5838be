package dev.jianbao.importers.structure.duty;

import dev.jianbao.importers.galley.Traced;
import dev.jianbao.importers.lexis.OrganisationForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds where a text says who answers: in brackets behind it, with labels, or in its sentences. */
public final class DutyFinder {
    private static final Pattern SIGNAL = Pattern.compile(
            ".*(?:负责|牵头|配合|参与|参加|落实|责任(?:单位|部门|主体|科室|处室)|主办|协办|承办|实施)(?:[，,；;][^，,；;]{2,20})?(?:[，,；;](?:[0-9]{1,2}月|20[0-9]{2}年|年[内底]|每年|长期|持续)[^，,；;]{0,20}){0,2}[。；;]?$|.*(?:牵头|责任|配合|主责|主办|承办|协办|参[与加]|负责)(?:单位|部门|处室|科室|股室|主体|领导|机构|人)?[：:].*");

    /** Who answers, in the midst of a sentence: 由甲局牵头，乙局、丙局配合. */
    private static final Pattern PROSE = Pattern.compile(
            "由([^，。；：、（）]{2,20}(?:、[^，。；：、（）]{2,20})*?(?:牵头负责|牵头|负责|主办)(?:，(?:由)?[^，。；：、（）]{2,20}(?:、[^，。；：、（）]{2,20})*?(?:配合|参与|协助|协办|参加))?)(?=[，。；]|组织|实施|落实|推进)");

    /** A clause that begins with names and says what they do: 甲局、乙局负责验收. */
    private static final Pattern CLAUSE = Pattern.compile(
            "(?<=^|[，。；：])[\\s　]*(?:其中，?|(?:此|该|本|上述|以上)(?:项|些)?(?:工作|任务|行动|活动|措施|事项))?由?((?:[^，。；：、（）\\s]{2,20}、)*[^，。；：、（）\\s]{2,20}?(?:按职责分工|共同|具体|分别)?(?:牵头负责|牵头|负责|配合|参与|参加|协助|主办|协办))(?!人|制|同志)(?=[^，。；：]{0,14}[，。；]|[^，。；：]{0,14}$)");

    private static final int MOST_CLAUSES = 4;

    private static final int MOST_SQUARE = 60;

    /** Bodies that are named together: 各村. */
    private static final Pattern EACH = Pattern.compile("各\\p{IsHan}{1,8}");

    /** The last sentence of a paragraph that has another before it. */
    private static final Pattern CLOSING =
            Pattern.compile("(?<=。)[\\s　]*([^。；：]{4,120}(?:负责|牵头|配合|参与|参加|落实))。?[\\s　]*$");

    /** Who does something together with whom: 甲局会同乙局、丙局制定办法. */
    private static final Pattern TOGETHER = Pattern.compile(
            "(?<=^|[，。；：])[\\s　]*(?:由)?([^，。；：、（）]{2,20}会同(?!县)(?:[^，。；：、（）]{2,20}、)*[^，。；：、（）]{2,20}?)(?=于|在|每|按|共同|负责|加强|做好|建立|出台|制定|落实|完善|调整|开展|对(?!外|口)|联合(?!会)|组织(?!部)|编制(?!办|委)|推进(?!办|中心)|实施(?!办)|研究(?!院|所|室|中心|会))");

    private static final Pattern STATES_TIME = Pattern.compile("[0-9]年|[0-9]月|长期|持续|常态|时限|时间|期限");

    /** By when; what was done by then already is no deadline. */
    private static final String BEFORE =
            "(?:(?:20[0-9]{2}年|(?<![年0-9]))[0-9]{1,2}月(?:[0-9]{1,2}日|底)?前|20[0-9]{2}年底?前)(?![^，。；]{0,3}已)";

    private static final Pattern PROSE_DUE =
            Pattern.compile("((?<=于)" + BEFORE + "|" + BEFORE + "(?=[^，。；]{0,4}(?:完成|建成|投用|投入使用|投入运行|上线运行|实现)))");

    /** By when all of a measure is to be done: where a sentence begins with it, or after 于. */
    private static final Pattern WHOLE_DUE =
            Pattern.compile("((?<=[。；于])" + BEFORE + ")(?=[^，。；]{0,30}(?:完成|建成|投用|投入使用|投入运行|上线运行|实现))");

    /** The same where a single sentence ends with it: 新建教学楼6栋，2025年底前完成。 */
    private static final Pattern LAST_DUE = Pattern.compile(
            "^(?:[^。；]{2,30}。)?[^。；]{4,80}，(" + BEFORE + ")(?:全部|基本)?(?:完成|建成|投用|投入使用|投入运行|上线运行)。?[\\s　]*$");

    private static final Pattern PROSE_ALWAYS =
            Pattern.compile("(?<=[，；])(长期(?:坚持|推进|开展|实施)|持续(?:推进|开展|实施))(?=[。；]|$)");

    /** Whom to call, which is no duty. */
    private static final Pattern CONTACT =
            Pattern.compile("联系人[：:][^：:。；]{2,20}(?:[，,；;。\\s　]*(?:联系)?(?:电话|方式|手机|邮箱).*)?。?");

    /** What is asked of bodies, and is no name of one: 各单位要明确专人. */
    private static final Pattern DEMAND = Pattern.compile("要(?!闻)|应当|必须|明确|专人|切实|认真|抓好|高度");

    private DutyFinder() {}

    /** Where the brackets begin in which a text ends, if they say who is answerable; −1 where they do not. */
    public static int brackets(String text) {
        Matcher unclosed = DutyWords.UNCLOSED.matcher(text);
        if (unclosed.find()) {
            return unclosed.start();
        }
        Matcher match = DutyWords.BRACKETS.matcher(text);
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
    public static boolean isLabelled(String line) {
        Matcher label = DutyWords.LABEL.matcher(line);
        return line.length() < 300 && label.lookingAt() && line.indexOf('。') < 0;
    }

    /** Where labelled duties begin with which a paragraph ends, as in 建成三所。责任单位：甲局；完成时限：2024年底; −1 where there are none. */
    public static int inline(String text) {
        Matcher label = DutyWords.LABEL.matcher(text);
        while (label.find()) {
            boolean begins = label.start() > 0 && "。；;！".indexOf(text.charAt(label.start() - 1)) >= 0;
            boolean all = true;
            for (String sentence : text.substring(label.start()).split("。", -1)) {
                all &= sentence.isBlank()
                        || DutyWords.LABEL.matcher(sentence.strip()).lookingAt()
                        || Deadline.is(sentence.strip());
            }
            if (begins && all && !CONTACT.matcher(text.substring(label.start())).matches()) {
                return label.start();
            }
        }
        return -1;
    }

    /** What sentences of a text say of who answers, and by when; the text keeps it all. Nothing where they name no body. */
    public static List<Traced> prose(Traced text) {
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
    public static Optional<Traced> dayOf(Traced text) {
        return day(text, PROSE_DUE).flatMap(any -> day(text, WHOLE_DUE).or(() -> day(text, LAST_DUE)));
    }

    private static Optional<Traced> day(Traced text, Pattern form) {
        Matcher due = form.matcher(text.text());
        Optional<Traced> day = due.find() ? Optional.of(text.group(due, 1)) : Optional.empty();
        return due.find() ? Optional.empty() : day;
    }

    /** Whether a statement of who answers says by when, too, if in words such as 长期. */
    public static boolean namesDay(String statement) {
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
        for (String name :
                DutyWords.SEPARATOR.split(DutyWords.VERB.matcher(sentence).replaceAll("、"), -1)) {
            String bare = DutyWords.ETC.matcher(name).replaceFirst("");
            all &= name.isEmpty()
                    || bare.isEmpty()
                    || !DEMAND.matcher(bare).find() && OrganisationForm.isBody(bare)
                    || !DEMAND.matcher(bare).find() && EACH.matcher(bare).matches();
        }
        return all && DutyWords.VERB.matcher(sentence).find();
    }

    /** Whether brackets behind a sentence hold nothing but names of bodies; where they stand alone, two at least. */
    private static boolean allBodies(String text, String before, boolean squared) {
        String[] names = DutyWords.SEPARATOR.split(text, -1);
        boolean marked = text.length() < MOST_SQUARE && squared;
        boolean bodies = marked || before.endsWith("。") || names.length > 1 && before.isEmpty();
        for (String name : names) {
            bodies &= OrganisationForm.isBody(DutyWords.ETC.matcher(name).replaceFirst(""));
        }
        return bodies;
    }

    private static boolean namesBody(String text) {
        if (DutyWords.LABEL.matcher(text).lookingAt()) {
            return true;
        }
        for (String part : DutyWords.SEPARATOR.split(
                DutyWords.VERB
                        .matcher(DutyWords.LABEL.matcher(text).replaceAll("、"))
                        .replaceAll("、"),
                -1)) {
            String bare = DutyWords.ETC.matcher(part).replaceFirst("");
            if (OrganisationForm.isBody(bare) || bare.startsWith("各")) {
                return true;
            }
        }
        return false;
    }
}
