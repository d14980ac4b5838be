package dev.jianbao.importers.structure.plan;

import dev.jianbao.importers.galley.Traced;
import dev.jianbao.importers.structure.FoundPlan.FoundIndicator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A clause that says how many of something are to be made: 建成实验区120个, 新增3.6万个学位. Its verb is part of the name, since
 * what is made is not all that there is.
 *
 * @param verb by which a clause behind it without one is made as well: 建成实验区120个、实验校2000所
 */
record CountedTarget(Traced verb, Traced name, Traced figure, Traced unit) {
    private static final String FIGURE =
            "(?:不少于|不低于|达到|达|约|超过)?(?<figure>[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+(?:\\.[0-9]+)?)";
    private static final String UNIT = "(?<unit>[十百千万亿]{0,2}[个所家名人门套处座间片种项支台册节场条辆位对件部](?:次|群)?)(?:以上|左右)?";
    private static final String NAME = "(?<name>[\\p{IsHan}“”（）A-Za-z]{2,24}?)";
    private static final String TIME =
            "(?:[到至]20[0-9]{2}年(?:[0-9]{1,2}月)?(?:底|末)?|20[0-9]{2}年(?:[0-9]{1,2}月)?(?:底|末)?(?:之|以)?前|力争|确保|实现|累计|全[市省县区国])*";
    private static final String VERB = "(?<verb>建成|建设|新建|新改扩建|改扩建|打造|培育|组建|新增|认定|创建|培养|改造|建立|引进|招聘|遴选)";

    private static final Pattern BEHIND = Pattern.compile("^" + TIME + VERB + NAME + FIGURE + UNIT + "$");
    private static final Pattern BEFORE = Pattern.compile("^" + TIME + VERB + FIGURE + UNIT + NAME + "$");
    private static final Pattern WITHOUT_VERB = Pattern.compile("^" + NAME + FIGURE + UNIT + "$");

    private static final Pattern THOUSANDS = Pattern.compile(",");

    /** No name but a clause of its own, or a part of one: each has to do something. */
    private static final Pattern NO_NAME = Pattern.compile("其.*|.*(?:至少|平均|开展|组织|配备|分别|以及|不断|进一步|年内|其中|的)|.*每.*");

    /** @param before the verb of the clause that this one is listed with; empty where there is none */
    static Optional<CountedTarget> of(Traced clause, Traced before) {
        Traced text = clause.strip();
        for (Pattern form : new Pattern[] {BEHIND, BEFORE}) {
            Matcher match = form.matcher(text.text());
            if (match.find()) {
                return target(text, match, text.slice(match.start("verb"), match.end("verb")));
            }
        }
        Matcher match = WITHOUT_VERB.matcher(text.text());
        return before.isEmpty() || !match.find() ? Optional.empty() : target(text, match, before);
    }

    private static Optional<CountedTarget> target(Traced text, Matcher match, Traced verb) {
        Traced noun = text.slice(match.start("name"), match.end("name"));
        return NO_NAME.matcher(noun.text()).matches()
                ? Optional.empty()
                : Optional.of(new CountedTarget(
                        verb,
                        verb.plus(noun),
                        ungrouped(text.slice(match.start("figure"), match.end("figure"))),
                        text.slice(match.start("unit"), match.end("unit"))));
    }

    /** A figure without the commas between its thousands. */
    private static Traced ungrouped(Traced figure) {
        return Traced.joined(figure.split(THOUSANDS));
    }

    /** Whether a clause ends in a figure of things, without a word that says what becomes of them: 公办学位8640个. */
    static boolean isBare(Traced clause) {
        Matcher match = WITHOUT_VERB.matcher(clause.strip().text());
        return match.find() && !NO_NAME.matcher(match.group("name")).matches();
    }

    FoundIndicator indicator(int year) {
        return new FoundIndicator(name, figure, unit, String.valueOf(year));
    }
}
